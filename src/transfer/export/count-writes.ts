import type { Graph } from '../../graph/graph.ts';

/** How many times Throughline has written to the graph, tries that changed nothing among them; never less than before. */
export async function countWrites(graph: Graph): Promise<number> {
  const [head] = await graph.ask<{ newest: number }>('change/head', { place: null });
  return head?.newest ?? 0;
}
