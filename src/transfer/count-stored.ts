import type { Graph } from '../graph/graph.ts';

/** All nodes of a label, those past the model too. */
export function countNodes(graph: Graph, label: string): Promise<number> {
  return count(graph, `MATCH (n:${label})`);
}

/** All relationships of a type, those past the model too. */
export function countRelationships(graph: Graph, type: string): Promise<number> {
  return count(graph, `MATCH ()-[n:${type}]->()`);
}

async function count(graph: Graph, match: string): Promise<number> {
  const rows = await graph.ask<{ found: number }>({ text: `${match} RETURN count(n) AS found`, params: {} });
  return rows[0]?.found ?? 0;
}
