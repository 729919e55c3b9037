import type { Entry, Place } from '../transfer/record.ts';
import type { Cell } from './row.ts';

/** What a table is read as: its header first, then its rows; faults anywhere. */
export type TableEntry =
  | { readonly is: 'header'; readonly place: Place; readonly names: readonly string[] }
  | { readonly is: 'row'; readonly place: Place; readonly cells: readonly Cell[] }
  | (Entry & { readonly is: 'fault' });

/** Rows and faults as they come, some at a time: a step for each row would cost more than its work. */
export type TableReader = AsyncIterable<readonly TableEntry[]>;
