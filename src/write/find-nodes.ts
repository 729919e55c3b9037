import type { GraphReader } from '../graph/graph.ts';

/** A node that the graph has. */
export interface FoundNode {
  readonly id: string;
  readonly labels: readonly string[];
  /** Its element id: finds it again in this transaction, faster than any index. */
  readonly element: string;
}

/**
 * The nodes that the graph has, by id. Others may write past the model and leave out the label that all our nodes share,
 * so an id not found by it is looked for by each of `labels` too.
 */
export async function findNodes(
  graph: GraphReader,
  wanted: { readonly ids: Iterable<string>; readonly labels: Iterable<string> },
): Promise<ReadonlyMap<string, FoundNode>> {
  const ids = [...new Set(wanted.ids)];
  if (ids.length === 0) return new Map();
  const found = new Map<string, FoundNode>();
  const keep = (nodes: readonly FoundNode[]): void => nodes.forEach((node) => found.set(node.id, node));
  keep(await graph.ask<FoundNode>('write/nodes-by-id', { ids }));
  for (const label of new Set(wanted.labels)) {
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length > 0)
      keep(await graph.ask<FoundNode>({ text: labelled(label), params: { ids: missing } }));
  }
  return found;
}

/** Composed, since a label given as a parameter would scan all nodes. */
function labelled(label: string): string {
  return `
    UNWIND $ids AS id
    MATCH (n:${label} {id: id})
    RETURN n.id AS id, labels(n) AS labels, elementId(n) AS element`;
}
