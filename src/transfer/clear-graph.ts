import type { Graph } from '../graph/graph.ts';
import { integer } from '../graph/values.ts';
import type { Model } from '../model/model.ts';
import { writeLocked } from '../write/lock-graph.ts';

/** What one transaction removes at most: the server holds all of it in memory. */
const NODES = 2_000;
const RELATIONSHIPS = 20_000;

/** What was removed. */
export interface Removed {
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * Removes every node of the model's labels with its relationships, and no other node, in batches. Broken off, it can be
 * begun again.
 * @param onNodes is told how many more nodes are gone.
 */
export async function clearGraph(
  graph: Graph,
  model: Model,
  onNodes: (nodes: number) => void = () => {},
): Promise<Removed> {
  let removed: Removed = { nodes: 0, relationships: 0 };
  for (const { label } of model.nodes) {
    for (;;) {
      const some = await removeSome(graph, label);
      removed = {
        nodes: removed.nodes + some.nodes,
        relationships: removed.relationships + some.relationships,
      };
      onNodes(some.nodes);
      if (some.nodes === 0 && some.relationships === 0) break;
    }
  }
  return removed;
}

/** Whether the graph has no node of the model's labels. */
export async function isEmpty(graph: Graph, model: Model): Promise<boolean> {
  const labels = model.nodes.map((node) => node.label).join('|');
  const rows = await graph.ask({ text: `MATCH (n:${labels}) RETURN 1 AS found LIMIT 1`, params: {} });
  return rows.length === 0;
}

/** Relationships go first where there are many, so that no node takes more along than a transaction can hold. */
function removeSome(graph: Graph, label: string): Promise<Removed> {
  const relationshipsGo = `
    MATCH (n:${label})
    WITH n LIMIT $nodes
    MATCH (n)-[r]-()
    WITH DISTINCT r LIMIT $relationships
    DELETE r
    RETURN count(*) AS removed`;
  const nodesGo = `
    MATCH (n:${label})
    WITH n LIMIT $nodes
    DETACH DELETE n
    RETURN count(*) AS removed`;
  return writeLocked(graph, async (locked) => {
    const params = { nodes: integer(NODES), relationships: integer(RELATIONSHIPS) };
    const relationships = await locked.ask<{ removed: number }>({ text: relationshipsGo, params });
    const gone = relationships[0]?.removed ?? 0;
    if (gone === RELATIONSHIPS) return { nodes: 0, relationships: gone };
    const nodes = await locked.ask<{ removed: number }>({ text: nodesGo, params: { nodes: integer(NODES) } });
    return { nodes: nodes[0]?.removed ?? 0, relationships: gone };
  });
}
