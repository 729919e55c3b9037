import type { Table } from '../generated/mapping.ts';
import { closestName } from '../model/closest-name.ts';
import type { Unfit } from './row.ts';

/** Which columns a table has, once its header is read. */
export interface TableShape {
  /** The headers, those of joined tables as `table.column`. */
  readonly names: readonly string[];
  /** Where a column stands; undefined where there is none of that name, or more than one. */
  readonly indexOf: (name: string) => number | undefined;
}

/** Where the cells of an optional column that is missing stand: beyond every row. */
const NOWHERE = Number.MAX_SAFE_INTEGER;

/** The shape of a table with this header; letter case counts only where headers differ in nothing else. */
export function shapeOf(table: Table, header: readonly string[]): TableShape {
  const names = header.map((name) => name.trim());
  const lower = names.map((name) => name.toLowerCase());
  const only = (found: readonly number[]): number | undefined => (found.length === 1 ? found[0] : undefined);
  const positions = (list: readonly string[], name: string): readonly number[] =>
    list.flatMap((other, at) => (other === name ? [at] : []));
  return {
    names,
    indexOf: (name) => {
      const exact = positions(names, name);
      if (exact.length > 0) return only(exact);
      for (const other of [name, ...(table.columns?.[name] ?? [])]) {
        const found = positions(lower, other.toLowerCase());
        if (found.length > 0) return only(found);
      }
      return table.optional?.includes(name) === true ? NOWHERE : undefined;
    },
  };
}

/** The shape of rows with the columns of another table behind their own. */
export function joinedShape(
  own: TableShape,
  other: { readonly name: string; readonly shape: TableShape },
): TableShape {
  const prefix = `${other.name}.`;
  return {
    names: [...own.names, ...other.shape.names.map((name) => prefix + name)],
    indexOf: (name) => {
      const found = own.indexOf(name);
      if (found !== undefined || !name.startsWith(prefix)) return found;
      const there = other.shape.indexOf(name.slice(prefix.length));
      return there === undefined ? undefined : there === NOWHERE ? NOWHERE : own.names.length + there;
    },
  };
}

/**
 * Why a column is not found.
 * @param by what in the mapping reads it.
 */
export function noColumn(
  name: string,
  { shape, by }: { readonly shape: TableShape; readonly by: string },
): Unfit {
  const twice = shape.names.filter((other) => other.toLowerCase() === name.toLowerCase()).length > 1;
  const meant = closestName(name, shape.names);
  return {
    expected: `${twice ? 'one column' : 'a column'} ${JSON.stringify(name)}, which ${by} reads`,
    got: twice ? 'several' : `the columns ${shape.names.map((other) => JSON.stringify(other)).join(', ')}`,
    ...(!twice && meant !== undefined && { remedy: `Did you mean ${JSON.stringify(meant)}?` }),
  };
}
