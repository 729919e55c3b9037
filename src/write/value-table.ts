import type { Property } from '../model/model.ts';
import { storedValue } from './stored-values.ts';

/** Properties that were checked, by name. */
export type CheckedValues = Readonly<Record<string, unknown>>;

/** Rows by columns: the names are then sent once and not with every row. */
export interface ValueTable {
  /** Those properties that any of the rows has, in the order of their names. */
  readonly columns: readonly string[];
  /** Each in the type that it is stored in; null where a row has no such property. */
  readonly values: readonly (readonly unknown[])[];
}

/** The rows as a table; what is no property is left out. */
export function valueTable(
  rows: readonly CheckedValues[],
  properties: ReadonlyMap<string, Property>,
): ValueTable {
  const names = new Set<string>();
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  const columns = [...names].filter((name) => properties.has(name)).sort();
  const types = columns.map((name) => properties.get(name));
  return {
    columns,
    values: rows.map((row) => columns.map((name, at) => storedValue(row[name] ?? null, types[at]))),
  };
}
