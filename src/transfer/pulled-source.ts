import type { Table } from '../generated/mapping.ts';
import { badInput } from '../errors.ts';
import type { ForeignGraph } from '../graph/foreign-graph.ts';
import { emptyReport, mapTables } from '../mapping/map-tables.ts';
import type { Cell } from '../mapping/row.ts';
import type { TableEntry } from '../mapping/table-entry.ts';
import type { MappedSource } from './mapped-source.ts';
import type { MappingFile } from './mapping-file.ts';

/** The column of Neo4j's own id of an element, for nodes that have no key. */
const OWN_ID = '#id';

/**
 * The labels and relationship types of another graph through a mapping; what is wrong is told at the label, and as line the
 * number of the row as that graph gives them.
 * @throws ThroughlineError BAD_USER_INPUT when a table of the mapping is one of a file.
 */
export function pulledSource(from: ForeignGraph, mapping: MappingFile): MappedSource {
  for (const [name, { label, relationship }] of mapping.tables) {
    if (label === undefined && relationship === undefined) {
      throw badInput(
        `Expected tables of a graph, with "label" or "relationship", got "${name}" without. Read files with "throughline import --mapping".`,
      );
    }
  }
  const report = emptyReport(mapping);
  return {
    name: 'graph',
    size: null,
    files: [mapping.path],
    read: (onRead) =>
      mapTables({ read: mapping, open: (_, table) => readElements(from, table, onRead), report }),
    report,
  };
}

async function* readElements(
  from: ForeignGraph,
  table: Table,
  onRead: (rows: number) => void,
): AsyncGenerator<readonly TableEntry[]> {
  const { found, parts } = partsOf(table);
  const file = table.label ?? String(table.relationship);
  const columns: Column[] = [];
  for (const [variable, prefix] of parts) {
    const text = `${found} UNWIND keys(${variable}) AS name RETURN DISTINCT name ORDER BY name`;
    const names: string[] = [OWN_ID];
    for await (const rows of from.read({ text, params: {} })) {
      names.push(...rows.map(({ name }) => String(name)));
    }
    columns.push(...names.map((name) => ({ header: prefix + name, variable, name })));
  }
  yield [{ is: 'header', place: { file, line: 1 }, names: columns.map(({ header }) => header) }];

  const text = `${found} RETURN ${parts
    .map(([variable]) => `properties(${variable}) AS ${variable}, elementId(${variable}) AS ${variable}Id`)
    .join(', ')}`;
  let line = 0;
  for await (const rows of from.read({ text, params: {} })) {
    onRead(rows.length);
    yield rows.map((row): TableEntry => {
      line += 1;
      const cells = columns.map(({ variable, name }) =>
        name === OWN_ID ? String(row[`${variable}Id`]) : cellOf((row[variable] as PropertyMap)[name]),
      );
      return { is: 'row', place: { file, line }, cells };
    });
  }
}

interface Column {
  readonly header: string;
  readonly variable: string;
  readonly name: string;
}

type PropertyMap = Readonly<Record<string, unknown>>;

/** What a table finds, and the elements whose properties are its columns, with what stands before their names. */
function partsOf({ label, relationship, from, to }: Table): {
  readonly found: string;
  readonly parts: readonly (readonly [variable: string, prefix: string])[];
} {
  if (label !== undefined) return { found: `MATCH (n:${quoted(label)})`, parts: [['n', '']] };
  return {
    found: `MATCH (a:${quoted(String(from))})-[r:${quoted(String(relationship))}]->(b:${quoted(String(to))})`,
    parts: [
      ['r', ''],
      ['a', 'from.'],
      ['b', 'to.'],
    ],
  };
}

/** A name of the mapping in Cypher: its schema refuses those with backticks and backslashes. */
function quoted(name: string): string {
  return `\`${name}\``;
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
