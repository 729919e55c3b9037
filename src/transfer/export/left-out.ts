import { counted } from '../../counted.ts';
import type { NodeType, RelationshipType } from '../../model/model.ts';
import type { ExportForm, HeldValue } from './export-form.ts';
import type { StoredProperties } from './exported-nodes.ts';

/**
 * What others wrote past the model, and what a form has no place for: an export that kept silent about it would pass for
 * a whole one.
 */
export class LeftOut {
  readonly #form: ExportForm;
  readonly #properties = new Map<string, number>();
  readonly #whole: string[] = [];

  constructor(form: ExportForm) {
    this.#form = form;
  }

  /** The values that the form can hold, in the order of the model; counts the others. */
  pass(properties: StoredProperties, carrier: NodeType | RelationshipType): readonly HeldValue[] {
    const values: HeldValue[] = [];
    let known = 0;
    for (const [name, property] of carrier.properties) {
      const value = properties[name];
      if (value === undefined || value === null) continue;
      known += 1;
      const reason = this.#form.cannotHold(value, property);
      if (reason === null) values.push([property, value]);
      else this.#count(name, carrier, reason);
    }
    const names = Object.keys(properties);
    if (names.length > known) {
      for (const name of names) {
        if (!carrier.properties.has(name)) this.#count(name, carrier, 'which the model does not have');
      }
    }
    return values;
  }

  countNodes({ label }: NodeType, more: number): void {
    if (more > 0) this.#whole.push(`${more} ${label} without an id that is a text.`);
  }

  countRelationships(type: string, more: number): void {
    if (more > 0) this.#whole.push(`${more} ${type} between nodes that the model does not join so.`);
  }

  get sentences(): readonly string[] {
    return [
      ...this.#whole,
      ...[...this.#properties].map(([what, times]) => `${what}: ${counted(times, 'time')}.`),
    ];
  }

  #count(name: string, carrier: NodeType | RelationshipType, reason: string): void {
    const what = `"${name}" of ${'label' in carrier ? carrier.label : carrier.type}, ${reason}`;
    this.#properties.set(what, (this.#properties.get(what) ?? 0) + 1);
  }
}
