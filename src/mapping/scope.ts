import type { Dates, Numbers } from '../generated/mapping.ts';
import type { MappingFaults, Path } from './mapping-faults.ts';

/** The value for a text, by the text in small letters. */
export type Lookup = ReadonlyMap<string, string | number | boolean>;

/** What the parts of a rule are read against. */
export interface Scope {
  readonly faults: MappingFaults;
  /** Where a column stands in a row, from 0; tells when the table does not have it. */
  readonly columnAt: (name: string, path: Path) => number;
  readonly parameters: ReadonlyMap<string, string>;
  readonly lookups: ReadonlyMap<string, Lookup>;
  /** The table's defaults. */
  readonly missing: readonly string[];
  readonly numbers: Numbers;
  readonly dates: Dates | null;
}
