import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectFile } from '../../src/project-files.ts';

/** The example graphs that ship, the default one first. */
export const EXAMPLES = ['sme-growth', 'cloud-partners', 'social-login', 'voice-retail'] as const;

interface ExampleRow {
  /** The label or relationship type. */
  readonly kind: string;
  /** As written, by property; an empty cell is absent. */
  readonly properties: ReadonlyMap<string, string>;
  /** File and line, for a failing expectation to point at. */
  readonly at: string;
}

export interface ExampleNode extends ExampleRow {
  readonly id: string;
  readonly label: string;
}

export interface ExampleRelationship extends ExampleRow {
  readonly type: string;
  readonly from: { readonly label: string; readonly id: string };
  readonly to: { readonly label: string; readonly id: string };
}

/** A column of a neo4j-admin header: `hours:float` is the property `hours` of type `float`; without a type, a string. */
export interface ExampleColumn {
  readonly file: string;
  /** The label or relationship type of the file's rows. */
  readonly of: string;
  readonly property: string;
  readonly type: string;
}

/** An example graph as its files state it, with nothing converted. */
export interface Example {
  readonly name: string;
  /** Empty where there is none. */
  readonly readme: string;
  readonly nodes: readonly ExampleNode[];
  readonly relationships: readonly ExampleRelationship[];
  readonly columns: readonly ExampleColumn[];
}

/**
 * Reads examples/NAME: its README.md and every `.csv`, in neo4j-admin form.
 * @throws Error where a header has neither an id and a label, nor two ends and a type.
 */
export function readExample(name: string): Example {
  const folder = projectFile(join('examples', name));
  const nodes: ExampleNode[] = [];
  const relationships: ExampleRelationship[] = [];
  const columns: ExampleColumn[] = [];
  const files = readdirSync(folder).filter((entry) => entry.endsWith('.csv'));
  for (const file of files.sort()) {
    const table = readTable(folder, file);
    columns.push(...table.columns);
    for (const { kind, properties, line, id, from, to } of table.rows) {
      const at = `${name}/${file}:${line}`;
      if (id !== null) nodes.push({ kind, properties, at, id, label: kind });
      else if (from !== null && to !== null)
        relationships.push({ kind, properties, at, type: kind, from, to });
    }
  }
  const readme = join(folder, 'README.md');
  return {
    name,
    readme: existsSync(readme) ? readFileSync(readme, 'utf8') : '',
    nodes,
    relationships,
    columns,
  };
}

export function countOf(example: Example, label: string): number {
  return example.nodes.filter((node) => node.label === label).length;
}

export function relationshipsOf(example: Example, type: string): readonly ExampleRelationship[] {
  return example.relationships.filter((relationship) => relationship.type === type);
}

/** The rows of one file; a row has an id, or two ends. */
function readTable(folder: string, file: string) {
  const [header = [], ...lines] = parse(readFileSync(join(folder, file), 'utf8')) as string[][];
  const cells = header.map(readHeaderCell);
  const columnOf = (type: string) => cells.findIndex((cell) => cell.type === type);
  const [id, start, end] = [columnOf('ID'), columnOf('START_ID'), columnOf('END_ID')];
  const kind = Math.max(columnOf('LABEL'), columnOf('TYPE'));
  if (kind < 0 || (id < 0 && (start < 0 || end < 0))) {
    throw new Error(
      `Expected "${file}" to have an id and a label, or two ends and a type, but got "${header.join(',')}".`,
    );
  }
  const plain = cells.flatMap((cell, column) =>
    cell.property === '' || cell.type === 'ID' ? [] : [{ ...cell, column }],
  );
  return {
    columns: plain.map(({ property, type }) => ({ file, of: lines[0]?.[kind] ?? '', property, type })),
    rows: lines.map((line, index) => {
      const cell = (column: number) => line[column] ?? '';
      const endAt = (column: number) =>
        column < 0 ? null : { label: cells[column]?.group ?? '', id: cell(column) };
      return {
        kind: cell(kind),
        line: index + 2,
        properties: new Map(
          plain
            .map(({ property, column }) => [property, cell(column)] as const)
            .filter(([, value]) => value !== ''),
        ),
        id: id < 0 ? null : cell(id),
        from: endAt(start),
        to: endAt(end),
      };
    }),
  };
}

/** `id:ID(Job)`, `:START_ID(Job)`, `:TYPE`, `hours:float`, `name`. */
function readHeaderCell(text: string): { property: string; type: string; group: string } {
  const [property = '', rest = 'string'] = text.split(':');
  const [, type = rest, group = ''] = /^(\w+)\((\w+)\)$/.exec(rest) ?? [];
  return { property, type, group };
}
