import type { Fault } from '../errors.ts';

/** Where a row stands. */
export interface Place {
  /** The file as the caller named it. */
  readonly file: string;
  /** The line on which the row begins, from 1. */
  readonly line: number;
  /** What made the row of this line; missing where the file itself states it. */
  readonly rule?: RowRule;
}

/** The rule of a mapping that makes rows. */
export interface RowRule {
  /** For messages: `rule 3 of "time.yaml" (ENGAGES_IN, line 14)`. */
  readonly name: string;
  /** The columns that each field is made of, by the table's own header; a field that the rule does not set is missing. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  /** Whether nodes that the graph has stay as they are. */
  readonly onlyNew: boolean;
}

/** One thing wrong with one row of a file. */
export interface ImportFault extends Omit<Place, 'rule'>, Omit<Fault, 'index'> {
  /** The columns of the row that the value is made of; missing where no mapping made it. */
  readonly columns?: readonly string[];
  /** The name of the rule that made the row; missing where no mapping made it. */
  readonly rule?: string;
}

interface ReadRecord {
  readonly place: Place;
  /** In the types of the model and not yet checked. JSON can hold every value. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** What is wrong with cells that could not be read. */
  readonly faults?: readonly ImportFault[];
  /** Those cells as they stand, by property. */
  readonly unread?: Readonly<Record<string, string>>;
}

/** A node as a file states it; `id` is one of its properties. */
export interface NodeRecord extends ReadRecord {
  readonly is: 'node';
  /** One of the model's labels. */
  readonly label: string;
  /** What the file itself calls it, where that is not its id: relationships of the same run may use it. */
  readonly fileId?: string;
  /** What to do where the graph does not have it yet, and a new one needs more. */
  readonly whenNew?: string;
}

/** A relationship as a file states it. */
export interface RelationshipRecord extends ReadRecord {
  readonly is: 'relationship';
  /** One of the model's types. */
  readonly type: string;
  readonly from: RelationshipEnd;
  readonly to: RelationshipEnd;
}

/** One end of a relationship: a node by its id, else by what the file calls it. */
export interface RelationshipEnd {
  readonly id?: unknown;
  readonly fileId?: string;
  /** One of the model's labels, where the file states one. */
  readonly label?: string;
}

/** A row that could not be read, or what ends the reading of a file. */
export interface Unreadable {
  readonly is: 'fault';
  readonly place: Place;
  readonly fault: ImportFault;
  /** The row as a line of JSON; when missing, the rest of the file could not be read, and nothing of the input is written. */
  readonly line?: Readonly<Record<string, unknown>>;
}

/** What a reader makes of a row: as much of it as could be read, so that others find it, with its faults. */
export type Entry = NodeRecord | RelationshipRecord | Unreadable;

interface WhatIsWrong {
  readonly field: string | null;
  readonly expected: string;
  readonly got: string;
  readonly remedy?: string;
  readonly columns?: readonly string[];
}

/** A fault at a place; the message is made of what was expected and got. */
export function importFault({ file, line }: Place, what: WhatIsWrong): ImportFault {
  const { field, expected, got, remedy, columns } = what;
  const message = `Expected ${field === null ? '' : `"${field}" to be `}${expected}, got ${got}.${remedy === undefined ? '' : ` ${remedy}`}`;
  return { file, line, field, expected, got, message, ...(columns && { columns }) };
}

/**
 * A row that is no node or relationship of the model.
 * @param row the line of JSON that it is, or comes closest to; a text where it is none.
 */
export function unreadableRow(
  place: Place,
  row: Readonly<Record<string, unknown>> | string,
  what: WhatIsWrong,
): Unreadable {
  const line = typeof row === 'string' ? { type: 'unreadable', text: row } : row;
  return { is: 'fault', place, fault: importFault(place, what), line };
}

/** What ends the reading of a file, or leaves no row that could be mended: nothing of the input is written then. */
export function faultAt(place: Place, what: WhatIsWrong): Unreadable {
  return { is: 'fault', place, fault: importFault(place, what) };
}
