import { createHash } from 'node:crypto';
import type { Graph } from '../../src/graph/graph.ts';
import { model } from './graph.ts';

/**
 * All nodes of the model and all relationships between them, one text each with the type of every value as Neo4j names it:
 * read past everything that exports and imports use.
 */
export async function wholeGraph(graph: Graph): Promise<readonly string[]> {
  const labels = model.nodes.map((node) => node.label);
  const values = (name: string): string =>
    `[k IN keys(${name}) | k + ' ' + valueType(${name}[k]) + ' ' + CASE
       WHEN valueType(${name}[k]) STARTS WITH 'LIST' THEN reduce(t = '', i IN ${name}[k] | t + size(i) + i)
       ELSE toString(${name}[k]) END]`;
  const nodes = await graph.ask<{ labels: string[]; held: string[] }>({
    text: `MATCH (n:${labels.join('|')}) RETURN [l IN labels(n) WHERE l IN $labels] AS labels, ${values('n')} AS held`,
    params: { labels },
  });
  const relationships = await graph.ask<{ type: string; from: string; to: string; held: string[] }>({
    text: `MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, ${values('r')} AS held`,
    params: {},
  });
  return [
    ...nodes.map((node) => JSON.stringify([node.labels.sort(), node.held.sort()])),
    ...relationships.map(({ type, from, to, held }) => JSON.stringify([type, from, to, held.sort()])),
  ].sort();
}

/** One text for all of it. */
export async function fingerprintOf(graph: Graph): Promise<string> {
  const hash = createHash('sha256');
  for (const element of await wholeGraph(graph)) hash.update(`${element}\n`);
  return hash.digest('hex');
}
