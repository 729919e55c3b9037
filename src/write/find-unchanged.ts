import type { GraphReader } from '../graph/graph.ts';
import type { Model, NodeType, Property } from '../model/model.ts';
import { matchedEnds, propertiesOfType } from './create-fresh.ts';
import type { FreshRelationship } from './create-fresh.ts';
import { valueTable } from './value-table.ts';
import type { CheckedValues } from './value-table.ts';

/**
 * Which nodes the graph has just as these rows have them, so that writing them would make no difference: by the place of the
 * row. A row that removes a property is never among them.
 */
export async function unchangedNodes(
  graph: GraphReader,
  { node, rows }: { readonly node: NodeType; readonly rows: readonly CheckedValues[] },
): Promise<ReadonlySet<number>> {
  const asked = placesOf(rows);
  const { columns, values } = valueTable(
    asked.map((at) => rows[at] as CheckedValues),
    node.properties,
  );
  const text = `
    UNWIND $rows AS row
    MATCH (n:Entity {id: row[${columns.indexOf('id') + 1}]}) USING INDEX SEEK n:Entity(id) WHERE n:${node.label}
    WITH row, n WHERE ${sameAs('n', { columns, first: 1, properties: node.properties })}
    RETURN collect(row[0]) AS same`;
  const params = { rows: asked.map((at, index) => [at, ...(values[index] ?? [])]) };
  const [answer] = await graph.ask<{ same: readonly number[] }>({ text, params });
  return new Set(answer?.same);
}

/** Which relationships the graph has just as these rows have them, by the place of the row. */
export async function unchangedRelationships(
  graph: GraphReader,
  call: { readonly model: Model; readonly type: string; readonly rows: readonly FreshRelationship[] },
): Promise<ReadonlySet<number>> {
  const { model, type, rows } = call;
  const asked = placesOf(rows.map(({ properties }) => properties));
  const properties = propertiesOfType(model, type);
  const { columns, values } = valueTable(
    asked.map((at) => rows[at]?.properties ?? {}),
    properties,
  );
  // Others may have made several between the same ends: then all of them must be so.
  const text = `
    UNWIND $rows AS row
    ${matchedEnds(model, type)}
    CALL (a, b) { MATCH (a)-[r:${type}]->(b) RETURN r }
    WITH row, coalesce(${sameAs('r', { columns, first: 3, properties })}, false) AS same
    RETURN collect(CASE WHEN same THEN row[0] END) AS same, collect(CASE WHEN NOT same THEN row[0] END) AS other`;
  const params = {
    rows: asked.map((at, index) => [at, rows[at]?.from, rows[at]?.to, ...(values[index] ?? [])]),
  };
  const [answer] = await graph.ask<{ same: readonly number[]; other: readonly number[] }>({ text, params });
  const other = new Set(answer?.other);
  return new Set(answer?.same.filter((at) => !other.has(at)));
}

/** Null removes a property: such a row is for the way that changes. */
function placesOf(rows: readonly CheckedValues[]): readonly number[] {
  return [...rows.keys()].filter((at) => !Object.values(rows[at] ?? {}).includes(null));
}

/** Whether something has each value that the row gives, in the type that it is stored in: 1 = 1.0 in Cypher. */
function sameAs(
  name: string,
  table: {
    readonly columns: readonly string[];
    /** The place of the first column in a row. */
    readonly first: number;
    readonly properties: ReadonlyMap<string, Property>;
  },
): string {
  const tests = table.columns.map((column, at) => {
    const given = `row[${table.first + at}]`;
    const type = table.properties.get(column)?.type;
    const typed = type === 'FLOAT' || type === 'INTEGER' ? ` AND ${name}.${column} IS :: ${type}` : '';
    return `(${given} IS NULL OR (${name}.${column} = ${given}${typed}))`;
  });
  return tests.length === 0 ? 'true' : tests.join(' AND ');
}
