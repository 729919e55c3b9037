import { groupBy } from '../../group-by.ts';
import type { Model, Property } from '../../model/model.ts';
import { floatText } from './apoc-json.ts';
import { isNoNumber } from './export-form.ts';
import type { ExportForm, HeldValue } from './export-form.ts';

/** Rows of one statement: the server plans each one anew, and holds its text. */
const ROWS = 500;

/**
 * Cypher statements, one a line, each ended by `;`, that make the graph in an empty database: constraints, nodes,
 * relationships. They are run by cypher-shell or any driver, in their order.
 */
export function cypherScript(model: Model): ExportForm {
  const file = 'graph.cypher';
  const constraints = model.nodes.map(
    ({ label }) =>
      `CREATE CONSTRAINT throughline_${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`,
  );
  return {
    file,
    begin: constraints.join(''),
    end: '',
    nodes: () => ({
      file,
      head: '',
      write: (rows) => {
        const byLabels = groupBy(rows, ({ labels }) => labels.join(':'));
        return [...byLabels]
          .map(([labels, alike]) =>
            statements(
              alike.map(({ values }) => mapText(values)),
              `CREATE (n:${labels}) SET n = row`,
            ),
          )
          .join('');
      },
    }),
    relationships: ({ type }, { from, to }) => ({
      file,
      head: '',
      write: (rows) =>
        statements(
          rows.map(
            (row) => `{a: ${textLiteral(row.from)}, b: ${textLiteral(row.to)}, p: ${mapText(row.values)}}`,
          ),
          `MATCH (a:${from} {id: row.a}) MATCH (b:${to} {id: row.b}) CREATE (a)-[r:${type}]->(b) SET r = row.p`,
        ),
    }),
    cannotHold: (value) => (isNoNumber(value) ? 'which is no finite number' : null),
  };
}

function statements(rows: readonly string[], work: string): string {
  const texts: string[] = [];
  for (let at = 0; at < rows.length; at += ROWS) {
    texts.push(`UNWIND [${rows.slice(at, at + ROWS).join(', ')}] AS row ${work};\n`);
  }
  return texts.join('');
}

function mapText(values: readonly HeldValue[]): string {
  return `{${values.map(([property, value]) => `${property.name}: ${literal(value, property)}`).join(', ')}}`;
}

function literal(value: unknown, property: Property): string {
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, property)).join(', ')}]`;
  if (typeof value === 'number') return property.type === 'FLOAT' ? floatText(value) : String(value);
  if (typeof value !== 'string') return String(value);
  if (property.type === 'DATE') return `date(${textLiteral(value)})`;
  return property.type === 'DATE_TIME' ? `datetime(${textLiteral(value)})` : textLiteral(value);
}

/** On one line, so that a statement ends where its line ends. */
function textLiteral(text: string): string {
  return `'${text.replace(/[\\'\u0000-\u001f\u0085\u2028\u2029]/g, escape)}'`;
}

function escape(sign: string): string {
  if (sign === '\\' || sign === "'") return `\\${sign}`;
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
