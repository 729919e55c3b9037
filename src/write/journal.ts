import { exactValue } from '../graph/exact-values.ts';
import type { ExactProperties, ExactValue } from '../graph/exact-values.ts';
import type { ChangeRecord, NodeChange, RelationshipChange } from './change-record.ts';

/** A node, or a relationship, as the journal names it. */
export type NodeName = Pick<NodeChange, 'labels' | 'id'>;
export type RelationshipName = Pick<RelationshipChange, 'type' | 'from' | 'to'>;

/** Properties as `ask` sends them. */
type Given = Readonly<Record<string, unknown>>;

/** What something was created with; a function where it takes work to tell, which only history needs. */
type Created = Given | (() => Given);

/** A change that is taken back. */
export interface UndoneChange {
  readonly id: string;
  readonly sequence: number;
  /**
   * What stands otherwise once it is taken back: what it had undone itself stands again, what that had undone is undone
   * by it again, and so on.
   */
  readonly overturned: readonly {
    readonly sequence: number;
    /** Null where it stands again. */
    readonly undoneBy: string | null;
  }[];
}

/**
 * What one write does, told by whoever does it. Without history the names of what was touched are kept, and not the values.
 */
export class Journal {
  readonly #history: boolean;
  readonly #nodes: NodeChange[] = [];
  readonly #relationships: RelationshipChange[] = [];
  readonly #exactly = new WeakMap<object, ExactValue>();
  #undoes: UndoneChange | null = null;

  constructor(history: boolean) {
    this.#history = history;
  }

  get record(): ChangeRecord {
    return { nodes: this.#nodes, relationships: this.#relationships };
  }

  /** The change that this write takes back; null: none. */
  get undoes(): UndoneChange | null {
    return this.#undoes;
  }

  /** An undo that finds all taken back already is not empty: it marks what it undoes. */
  get isEmpty(): boolean {
    return this.#undoes === null && this.#nodes.length === 0 && this.#relationships.length === 0;
  }

  takesBack(change: UndoneChange): void {
    this.#undoes = change;
  }

  nodeCreated(node: NodeName, after: Created): void {
    this.#nodes.push({ action: 'CREATED', ...node, ...this.#created(after) });
  }

  nodeChanged(node: NodeName, values: ChangedValues): void {
    this.#nodes.push({ action: 'CHANGED', ...node, ...this.#changed(values) });
  }

  nodeDeleted(node: NodeName, before: ExactProperties): void {
    this.#nodes.push({ action: 'DELETED', ...node, ...this.#deleted(before) });
  }

  relationshipCreated(relationship: RelationshipName, after: Created): void {
    this.#relationships.push({ action: 'CREATED', ...relationship, ...this.#created(after) });
  }

  relationshipChanged(relationship: RelationshipName, values: ChangedValues): void {
    this.#relationships.push({ action: 'CHANGED', ...relationship, ...this.#changed(values) });
  }

  relationshipDeleted(relationship: RelationshipName, before: ExactProperties): void {
    this.#relationships.push({ action: 'DELETED', ...relationship, ...this.#deleted(before) });
  }

  #created(after: Created): Pick<NodeChange, 'after'> {
    if (!this.#history) return {};
    const there = Object.entries(typeof after === 'function' ? after() : after).filter(
      ([, value]) => value !== null && value !== undefined,
    );
    return { after: Object.fromEntries(there.map(([name, value]) => [name, exactValue(value)])) };
  }

  #changed({ given, before }: ChangedValues): Pick<NodeChange, 'properties' | 'before' | 'after'> {
    const differing = Object.entries(given)
      .map(([name, value], at) => ({ name, before: before[at] ?? null, after: this.#exact(value) }))
      .filter(({ before, after }) => before !== after && JSON.stringify(before) !== JSON.stringify(after));
    const properties = differing.map(({ name }) => name);
    if (!this.#history) return { properties };
    return {
      properties,
      before: Object.fromEntries(differing.map((one) => [one.name, one.before])),
      after: Object.fromEntries(differing.map((one) => [one.name, one.after])),
    };
  }

  /** One moment that is given to thousands is worked out once. */
  #exact(value: unknown): ExactValue {
    if (typeof value !== 'object' || value === null) return exactValue(value);
    const known = this.#exactly.get(value) ?? exactValue(value);
    this.#exactly.set(value, known);
    return known;
  }

  #deleted(before: ExactProperties): Pick<NodeChange, 'before'> {
    return this.#history ? { before } : {};
  }
}

/** What was given to something that is different now, and what had stood there, in the same order. */
export interface ChangedValues {
  readonly given: Given;
  readonly before: readonly ExactValue[];
}
