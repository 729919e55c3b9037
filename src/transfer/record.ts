import type { Fault } from '../errors.ts';

/** Where a row stands. */
export interface Place {
  /** The file as the caller named it. */
  readonly file: string;
  /** The line on which the row begins, from 1. */
  readonly line: number;
}

/** One thing wrong with one row of a file. */
export interface ImportFault extends Place, Omit<Fault, 'index'> {}

/** A node as a file states it; its properties, `id` among them, are in the types of the model and not yet checked. */
export interface NodeRecord {
  readonly is: 'node';
  readonly place: Place;
  /** One of the model's labels. */
  readonly label: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** What the file itself calls it, where that is not its id: relationships of the same run may use it. */
  readonly fileId?: string;
}

/** A relationship as a file states it. */
export interface RelationshipRecord {
  readonly is: 'relationship';
  readonly place: Place;
  /** One of the model's types. */
  readonly type: string;
  readonly from: RelationshipEnd;
  readonly to: RelationshipEnd;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** One end of a relationship: a node by its id, else by what the file calls it. */
export interface RelationshipEnd {
  readonly id?: unknown;
  readonly fileId?: string;
  /** One of the model's labels, where the file states one. */
  readonly label?: string;
}

/** What a reader makes of a row: its faults, and as much of it as could be read, so that others find it. */
export type Entry = NodeRecord | RelationshipRecord | { readonly is: 'fault'; readonly fault: ImportFault };

/** A fault at a place; the message is made of what was expected and got. */
export function faultAt(
  place: Place,
  what: {
    readonly field: string | null;
    readonly expected: string;
    readonly got: string;
    readonly remedy?: string;
  },
): Entry & { readonly is: 'fault' } {
  const { field, expected, got, remedy } = what;
  const message = `Expected ${field === null ? '' : `"${field}" to be `}${expected}, got ${got}.${remedy === undefined ? '' : ` ${remedy}`}`;
  return { is: 'fault', fault: { ...place, field, expected, got, message } };
}
