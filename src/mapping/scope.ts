import type { Dates, Numbers } from '../generated/mapping.ts';
import type { MappingFaults, Path } from './mapping-faults.ts';

/** The value for a text, by the text in small letters. */
export type Lookup = ReadonlyMap<string, string | number | boolean>;

/** A column of a table. */
export interface Column {
  /** Where its cells stand in a row, from 0. */
  readonly at: number;
  /** As the table's header names it, for messages. */
  readonly header: string;
}

/** What the parts of a rule are read against. */
export interface Scope {
  readonly faults: MappingFaults;
  /** The column that the mapping calls so; tells when the table does not have it. */
  readonly column: (name: string, path: Path) => Column;
  readonly parameters: ReadonlyMap<string, string>;
  readonly lookups: ReadonlyMap<string, Lookup>;
  /** The table's defaults. */
  readonly missing: readonly string[];
  readonly numbers: Numbers;
  readonly dates: Dates | null;
}
