import type { Graph } from '../../graph/graph.ts';
import { integer } from '../../graph/values.ts';
import { describeValue } from '../../model/describe-value.ts';
import type { Model } from '../../model/model.ts';
import { FIRST } from './left-out.ts';

/** The first nodes of a label that no export reads, by their element ids in Neo4j, for they have no other. */
export async function withoutId(graph: Graph, label: string): Promise<string[]> {
  const text = `
    MATCH (n:${label})
    WHERE NOT coalesce(n.id > '', false)
    RETURN elementId(n) AS id
    LIMIT $most`;
  const rows = await graph.ask<{ readonly id: string }>({ text, params: { most: integer(FIRST) } });
  return rows.map(({ id }) => `the element ${describeValue(id)}`);
}

/** The first relationships of a type that no export reads, by their ends. */
export async function astray(graph: Graph, type: string, model: Model): Promise<string[]> {
  const known = model
    .ofType(type)
    .map(({ from, to }) => `(a:${model.node(from).label} AND b:${model.node(to).label})`);
  const text = `
    MATCH (a)-[r:${type}]->(b)
    WHERE NOT ((${known.join(' OR ')}) AND coalesce(a.id > '', false) AND b.id IS :: STRING NOT NULL)
    RETURN a.id AS from, b.id AS to, elementId(r) AS id
    LIMIT $most`;
  const rows = await graph.ask<{ readonly from: unknown; readonly to: unknown; readonly id: string }>({
    text,
    params: { most: integer(FIRST) },
  });
  return rows.map(({ from, to, id }) =>
    typeof from === 'string' && typeof to === 'string'
      ? `${describeValue(from)} to ${describeValue(to)}`
      : `the element ${describeValue(id)}`,
  );
}
