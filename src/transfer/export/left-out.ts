import { counted, shown } from '../../counted.ts';
import { describeValue } from '../../model/describe-value.ts';
import type { NodeType, RelationshipType } from '../../model/model.ts';
import type { ExportForm, HeldValue } from './export-form.ts';
import type { StoredProperties } from './exported-nodes.ts';

/**
 * What others wrote past the model, and what a form has no place for: an export that kept silent about it would pass for
 * a whole one.
 */
export class LeftOut {
  readonly #form: ExportForm;
  /** The nodes and relationships with such a value, by what is left out of them. */
  readonly #properties = new Map<string, Some>();
  readonly #whole: string[] = [];

  constructor(form: ExportForm) {
    this.#form = form;
  }

  /**
   * The values that the form can hold, in the order of the model; counts the others.
   * @param ids of the node, or of both ends of the relationship.
   */
  pass(
    properties: StoredProperties,
    carrier: NodeType | RelationshipType,
    ids: readonly string[],
  ): readonly HeldValue[] {
    const values: HeldValue[] = [];
    let known = 0;
    for (const [name, property] of carrier.properties) {
      const value = properties[name];
      if (value === undefined || value === null) continue;
      known += 1;
      const reason = this.#form.cannotHold(value, property);
      if (reason === null) values.push([property, value]);
      else this.#count(ids, `"${name}" of ${nameOf(carrier)}, ${reason}`);
    }
    const names = Object.keys(properties);
    if (names.length > known) {
      for (const name of names) {
        if (carrier.properties.has(name)) continue;
        this.#count(ids, `"${name}" of ${nameOf(carrier)}, which the model does not have`);
      }
    }
    return values;
  }

  /** Nodes that no export reads, with the element ids of the first ones. */
  countNodes({ label }: NodeType, { count, first }: Some): void {
    this.#whole.push(`${shown(count)} ${label} without an id that is a text: ${listed({ count, first })}.`);
  }

  /** Relationships that no export reads, with what the first ones join. */
  countRelationships(type: string, { count, first }: Some): void {
    const what = `${shown(count)} ${type} between nodes that the model does not join so`;
    this.#whole.push(`${what}: ${listed({ count, first })}.`);
  }

  get sentences(): readonly string[] {
    return [
      ...this.#whole,
      ...[...this.#properties].map(
        ([what, some]) => `${what}: ${counted(some.count, 'time')}, in ${listed(some)}.`,
      ),
    ];
  }

  #count(ids: readonly string[], what: string): void {
    const some = this.#properties.get(what) ?? { count: 0, first: [] };
    if (some.count === 0) this.#properties.set(what, some);
    some.count += 1;
    if (some.first.length < FIRST) some.first.push(ids.map(describeValue).join(' to '));
  }
}

/** How many nodes or relationships are named of those left out for one reason. */
export const FIRST = 5;

/** What is left out for one reason: how often, and the names of the first ones, each in its quotes. */
export interface Some {
  count: number;
  readonly first: string[];
}

/** All of them, or the first with the number of the others. */
function listed({ count, first }: Some): string {
  const more = count - first.length;
  if (first.length === 0) return 'none of them still there';
  return more > 0 ? `${first.join(', ')} and ${shown(more)} more` : first.join(', ');
}

function nameOf(carrier: NodeType | RelationshipType): string {
  return 'label' in carrier ? carrier.label : carrier.type;
}
