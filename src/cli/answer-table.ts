import { badInput } from '../errors.ts';
import type { Cell } from '../spreadsheet-row.ts';

/** A list as a table: a row for each item, by the name of its columns. */
export type TableRow = ReadonlyMap<string, Cell>;

/**
 * The one list of an answer, at whatever depth. Objects inside an item become columns of their own, named `node.name`; a
 * list of plain values inside it is parted by "; ", one of objects stays JSON.
 * @throws ThroughlineError BAD_USER_INPUT where there is no list, or several side by side.
 */
export function answerTable(data: unknown): readonly TableRow[] {
  return listOf(data).map((item) => {
    const row = new Map<string, Cell>();
    addColumns(row, '', item);
    return row;
  });
}

/** The columns of all rows, in the order in which they come. */
export function columnsOf(rows: readonly TableRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => [...row.keys()]))];
}

function listOf(data: unknown): readonly unknown[] {
  let level = [data];
  while (level.length > 0) {
    const below = level.flatMap((value) => (isObject(value) ? Object.values(value) : []));
    const lists = below.filter((value) => Array.isArray(value));
    if (lists.length > 1)
      throw badInput(`Expected a question for one list, got ${lists.length} side by side.`);
    if (lists[0] !== undefined) return lists[0];
    level = below;
  }
  throw badInput('Expected a question for a list, such as { jobs { nodes { id name } } }, got none.');
}

function addColumns(row: Map<string, Cell>, name: string, value: unknown): void {
  if (isObject(value)) {
    for (const [key, inner] of Object.entries(value))
      addColumns(row, name === '' ? key : `${name}.${key}`, inner);
  } else row.set(name === '' ? 'value' : name, cellOf(value));
}

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) {
    return value.some((item) => typeof item === 'object' && item !== null)
      ? JSON.stringify(value)
      : value.join('; ');
  }
  return value === undefined ? null : (value as Cell);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
