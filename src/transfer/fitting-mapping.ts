import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Mapping } from '../generated/mapping.ts';
import { shapeOf } from '../mapping/table-shape.ts';
import { projectFile } from '../project-files.ts';
import { shippedMappings } from './mapping-file.ts';

/** A mapping that comes along, and the parameters that a call must set. */
export interface FittingMapping {
  readonly name: string;
  readonly parameters: readonly string[];
}

/**
 * The mapping that comes along and is made for one table with such a header: one that states its columns, has all of them
 * here but the optional ones, and one of these. Undefined where there is none.
 */
export async function fittingMapping(header: readonly string[]): Promise<FittingMapping | undefined> {
  for (const name of await shippedMappings()) {
    const { tables = {}, parameters = {} } = parse(
      await readFile(projectFile(`mappings/${name}.yaml`), 'utf8'),
    ) as Mapping;
    const [table, ...others] = Object.values(tables);
    if (table?.columns === undefined || others.length > 0) continue;
    const { columns, optional = [] } = table;
    const { indexOf } = shapeOf({ columns }, header);
    const missing = Object.keys(columns).filter((column) => indexOf(column) === undefined);
    const lacksAll = optional.length > 0 && optional.every((column) => missing.includes(column));
    if (lacksAll || missing.some((column) => !optional.includes(column))) continue;
    const unset = Object.entries(parameters).filter(([, { default: fallback }]) => fallback === undefined);
    return { name, parameters: unset.map(([parameter]) => parameter) };
  }
  return undefined;
}
