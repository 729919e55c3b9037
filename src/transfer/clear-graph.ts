import { ThroughlineError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { integer } from '../graph/values.ts';
import { anyLabel } from '../model/model.ts';
import type { Model } from '../model/model.ts';
import { deleteNodeElements, deleteRelationshipsOfNodes } from '../write/delete-elements.ts';
import { isForeign, nameForeign } from '../write/foreign-relationships.ts';
import type { ForeignRelationships } from '../write/foreign-relationships.ts';
import { writeLocked } from '../write/lock-graph.ts';
import type { WriteOrigin } from '../write/write-origin.ts';

/** What one transaction removes at most: the server holds all of it in memory. */
const NODES = 2_000;
const RELATIONSHIPS = 20_000;

/** What was removed. */
export interface Removed {
  readonly nodes: number;
  readonly relationships: number;
}

/** Which graph to clear. */
export interface ClearGraph {
  readonly graph: Graph;
  readonly model: Model;
  readonly origin: WriteOrigin;
  /** Told how many more nodes are gone. */
  readonly onNodes?: (nodes: number) => void;
}

/**
 * Removes every node of the model's labels with its relationships, and no other node, in batches. Broken off, it can be
 * begun again.
 */
export async function clearGraph(options: ClearGraph): Promise<Removed> {
  const { model, onNodes = () => {} } = options;
  let removed: Removed = { nodes: 0, relationships: 0 };
  // What cites a source goes before it, and so comes back after it when all is taken back.
  const labels = [...model.nodes.map(({ label }) => label).filter((label) => label !== 'Source'), 'Source'];
  for (const label of labels) {
    for (;;) {
      const some = await removeSome(options, label);
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
  const rows = await graph.ask({
    text: `MATCH (n:${anyLabel(model)}) RETURN 1 AS found LIMIT 1`,
    params: {},
  });
  return rows.length === 0;
}

/**
 * Refuses to clear a graph in which others keep relationships between nodes of the model and others, or ones without an id
 * that is a text: they would go, and could not be brought back, since a change names ends by the ids of the model.
 * @throws ThroughlineError GRAPH_RULE with their types and labels.
 */
export async function refuseForeignRelationships(graph: Graph, model: Model): Promise<void> {
  const text = `
    MATCH (other) WHERE ${isForeign('other', model)}
    MATCH (other)-[r]-(n:${anyLabel(model)})
    RETURN type(r) AS type, labels(other) AS labels, count(DISTINCT r) AS found
    ORDER BY found DESC, type, labels
    LIMIT 5`;
  const rows = await graph.ask<ForeignRelationships>({ text, params: {} });
  if (rows.length === 0) return;
  throw new ThroughlineError(
    'GRAPH_RULE',
    `Expected no relationships between the model's nodes, which would be removed, and others or ones without an "id" that is a text, got ${nameForeign(rows)}. They would go, and no undo could bring them back: remove them first, where they may go. Nothing was removed.`,
  );
}

/** Relationships go first where there are many, so that no node takes more along than a transaction can hold. */
function removeSome(to: Pick<ClearGraph, 'graph' | 'origin'>, label: string): Promise<Removed> {
  const text = `MATCH (n:${label}) RETURN elementId(n) AS element LIMIT $nodes`;
  return writeLocked(to, async (locked) => {
    const found = await locked.ask<{ element: string }>({ text, params: { nodes: integer(NODES) } });
    const elements = found.map(({ element }) => element);
    const relationships = await deleteRelationshipsOfNodes(locked, elements, RELATIONSHIPS);
    if (relationships === RELATIONSHIPS) return { nodes: 0, relationships };
    return { nodes: await deleteNodeElements(locked, elements), relationships };
  });
}
