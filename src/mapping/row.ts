import type { Place } from '../transfer/record.ts';

/** What stands in a cell: text, or the items of a list that comes from another graph. Empty: nothing given. */
export type Cell = string | readonly string[];

/** One row of a table. */
export interface Row {
  readonly place: Place;
  /** Of the table's rows, from 1. */
  readonly number: number;
  /** In the order of the header; the columns of joined tables follow. */
  readonly cells: readonly Cell[];
}

/** A value made of a row; what is wrong with it; null: not given. */
export type Made = { readonly value: unknown } | Unfit | null;

/** Why no value could be made. */
export interface Unfit {
  readonly expected: string;
  readonly got: string;
  readonly remedy?: string;
  /** What stands in the row. */
  readonly text?: string;
  /** The columns that were read. */
  readonly columns?: readonly string[];
}
