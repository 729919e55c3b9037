import { badInput } from '../errors.ts';
import type { Join, Table } from '../generated/mapping.ts';
import { faultAt, unreadableRow } from '../transfer/record.ts';
import type { Entry, Place } from '../transfer/record.ts';
import type { Row } from './row.ts';
import type { TableReader } from './table-entry.ts';
import { joinedShape, noColumn, shapeOf } from './table-shape.ts';
import type { TableShape } from './table-shape.ts';

/** Rows of joined tables and groups held in memory at most. */
export const MOST_HELD = 2_000_000;

/** Rows of a table, its shape before them; faults anywhere. */
export type ShapedEntry =
  | (Entry & { readonly is: 'fault' })
  | { readonly is: 'shape'; readonly place: Place; readonly shape: TableShape }
  | { readonly is: 'row'; readonly row: Row };

/** What reads tables with what they join. */
export interface JoinWork {
  readonly tables: ReadonlyMap<string, Table>;
  readonly open: (name: string, table: Table) => TableReader;
  /** Counted up: rows read, by table, those that do not fit its header among them. */
  readonly rows: Map<string, number>;
  /** Counted up: rows left out since a joined table has nothing for them, by that table. */
  readonly unmatched: Map<string, number>;
  /** Told of each row that is held from now on. */
  readonly onHeld: () => void;
}

/** The rows of a table with the columns of those that it joins behind their own. A table that cannot be joined ends it. */
export async function* joinedRows(work: JoinWork, name: string): AsyncGenerator<readonly ShapedEntry[]> {
  const table = work.tables.get(name) as Table;
  const held: HeldTable[] = [];
  for (const join of table.join ?? []) {
    const other = yield* hold(work, join);
    if (other === undefined) return;
    held.push(other);
  }
  let number = 0;
  let unreadable = 0;
  let joins: readonly Joining[] = [];
  for await (const entries of work.open(name, table)) {
    const shaped: ShapedEntry[] = [];
    for (const entry of entries) {
      if (entry.is === 'fault') {
        shaped.push(entry);
        if (entry.line !== undefined) unreadable += 1;
      } else if (entry.is === 'row') {
        number += 1;
        joinTo({ place: entry.place, number, cells: entry.cells }, joins, { work, shaped });
      } else {
        const own = shapeOf(table, entry.names);
        const unknown = held.flatMap(({ join }) => unknownIn(own, Object.keys(join.on), entry.place));
        if (unknown.length > 0) {
          yield [...shaped, ...unknown];
          return;
        }
        joins = held.map((other) => {
          const columns = Object.keys(other.join.on);
          return { other, keyAt: placesOf(own, columns), key: headersOf(own, columns) };
        });
        const shape = held.reduce(
          (sum, other) => joinedShape(sum, { name: other.join.table, shape: other.shape }),
          own,
        );
        shaped.push({ is: 'shape', place: entry.place, shape });
      }
    }
    work.rows.set(name, number + unreadable);
    yield shaped;
  }
}

/** @throws ThroughlineError BAD_USER_INPUT when more rows would be held than fit the memory. */
export function refuseToHold(held: number, most: number): void {
  if (held <= most) return;
  throw badInput(
    `Expected at most ${most.toLocaleString('en')} rows of joined tables and groups, which are held in memory, got more. Join or group less at once, or do it before the import.`,
  );
}

/** Reads a table that others join, by its key; undefined, and told, when it cannot be. */
async function* hold(
  work: JoinWork,
  join: Join,
): AsyncGenerator<readonly ShapedEntry[], HeldTable | undefined> {
  const rows = new Map<string, Row[]>();
  const columns = Object.values(join.on);
  let shape: TableShape | undefined;
  let keyAt: readonly number[] = [];
  for await (const entries of joinedRows(work, join.table)) {
    const faults: ShapedEntry[] = [];
    for (const entry of entries) {
      if (entry.is === 'fault') faults.push(entry);
      else if (entry.is === 'row') {
        const name = keyOf(entry.row, keyAt);
        if (name === null) continue;
        const known = rows.get(name);
        if (known === undefined) rows.set(name, [entry.row]);
        else if (join.many === true) known.push(entry.row);
        else {
          const key = headersOf(shape as TableShape, columns);
          faults.push(repeatedKey(entry.row.place, { key, before: (known[0] as Row).place }));
        }
        work.onHeld();
      } else {
        ({ shape } = entry);
        const unknown = unknownIn(shape, columns, entry.place);
        if (unknown.length > 0) {
          yield [...faults, ...unknown];
          return undefined;
        }
        keyAt = placesOf(shape, columns);
      }
    }
    yield faults;
  }
  return shape === undefined ? undefined : { join, shape, rows };
}

interface HeldTable {
  readonly join: Join;
  readonly shape: TableShape;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

interface Joining {
  readonly other: HeldTable;
  /** Where the key's columns stand in the rows that look for it. */
  readonly keyAt: readonly number[];
  /** Those columns, for messages. */
  readonly key: string;
}

function unknownIn(shape: TableShape, columns: readonly string[], place: Place): readonly ShapedEntry[] {
  return columns
    .filter((column) => shape.indexOf(column) === undefined)
    .map((column) => faultAt(place, { field: null, ...noColumn(column, { shape, by: 'the mapping' }) }));
}

function placesOf(shape: TableShape, columns: readonly string[]): readonly number[] {
  return columns.map((column) => shape.indexOf(column) as number);
}

/** Columns as the table's own header names them. */
function headersOf(shape: TableShape, columns: readonly string[]): string {
  return columns.map((column) => shape.names[shape.indexOf(column) ?? -1] ?? column).join(', ');
}

/** The key of a row; null where a part of it is empty. */
function keyOf({ cells }: Row, at: readonly number[]): string | null {
  const parts = at.map((index) => String(cells[index] ?? '').trim());
  return parts.includes('') ? null : JSON.stringify(parts);
}

function repeatedKey(place: Place, about: { readonly key: string; readonly before: Place }): ShapedEntry {
  return faultAt(place, {
    field: about.key,
    expected: 'each key once in a joined table',
    got: `that of line ${about.before.line} again`,
    remedy: 'State `many: true` where a row may find several.',
  });
}

/** Puts a row into `shaped`, once for each way in which it meets rows of the joined tables. */
function joinTo(
  row: Row,
  joins: readonly Joining[],
  to: { readonly work: JoinWork; readonly shaped: ShapedEntry[] },
): void {
  const [first, ...rest] = joins;
  if (first === undefined) {
    to.shaped.push({ is: 'row', row });
    return;
  }
  const { join, shape, rows } = first.other;
  const key = keyOf(row, first.keyAt);
  const found = key === null ? undefined : rows.get(key);
  if (found !== undefined) {
    for (const other of found) joinTo({ ...row, cells: [...row.cells, ...other.cells] }, rest, to);
  } else if (join.unmatched === 'keep') {
    joinTo({ ...row, cells: [...row.cells, ...shape.names.map(() => '')] }, rest, to);
  } else if (join.unmatched === 'leave-out') {
    const { unmatched } = to.work;
    unmatched.set(join.table, (unmatched.get(join.table) ?? 0) + 1);
  } else {
    to.shaped.push(
      unreadableRow(row.place, row.cells.join('\t'), {
        field: first.key,
        expected: `a key that the table "${join.table}" has`,
        got: key === null ? 'nothing' : JSON.stringify(first.keyAt.map((at) => row.cells[at]).join(', ')),
        remedy: 'State in the mapping what happens to such rows: `unmatched`.',
      }),
    );
  }
}
