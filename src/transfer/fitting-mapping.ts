import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parse } from 'yaml';
import type { Mapping, Table } from '../generated/mapping.ts';
import { shapeOf } from '../mapping/table-shape.ts';
import { projectFile } from '../project-files.ts';
import { shippedMappings } from './mapping-file.ts';
import { isFileOf } from './table-files.ts';

/** A mapping that comes along, and the parameters that a call must set. */
export interface FittingMapping {
  readonly name: string;
  /** What it was known by. A table is also known by its file's name, for a mapping takes the file of that name. */
  readonly by: 'columns' | 'file';
  /** What to import by it: the file, or its folder, where the mapping reads several. */
  readonly input: string;
  readonly parameters: readonly string[];
  /** Those that may stay empty, with what they are for. */
  readonly optional: readonly { readonly name: string; readonly about: string }[];
}

/**
 * The mapping that comes along and is made for such a table: one that reads a file of this name, or one table whose columns it
 * states and finds here. Undefined where there is none.
 */
export async function fittingMapping(
  path: string,
  header: readonly string[],
): Promise<FittingMapping | undefined> {
  for (const name of shippedMappings()) {
    const text = await readFile(projectFile(`mappings/${name}.yaml`), 'utf8');
    const { tables = {}, parameters = {} } = parse(text) as Mapping;
    const all = Object.values(tables);
    const isNamed = all.some(({ file }) => file !== undefined && isFileOf(path, file));
    if (!isNamed && !(all.length === 1 && hasColumns(all[0]!, header))) continue;
    const unset = Object.entries(parameters).filter(([, { default: fallback }]) => fallback === undefined);
    return {
      name,
      by: isNamed ? 'file' : 'columns',
      input: all.length === 1 ? path : dirname(path),
      parameters: unset.map(([parameter]) => parameter),
      optional: Object.entries(parameters)
        .filter(([, { default: fallback }]) => fallback === '')
        .map(([parameter, { about }]) => ({ name: parameter, about })),
    };
  }
  return undefined;
}

/** Whether all columns that a table states are here but the optional ones, and one of these. */
function hasColumns({ columns, optional = [] }: Table, header: readonly string[]): boolean {
  if (columns === undefined) return false;
  const { indexOf } = shapeOf({ columns }, header);
  const missing = Object.keys(columns).filter((column) => indexOf(column) === undefined);
  const lacksAll = optional.length > 0 && optional.every((column) => missing.includes(column));
  return !lacksAll && missing.every((column) => optional.includes(column));
}
