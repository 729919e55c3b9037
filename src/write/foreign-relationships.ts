import type { GraphReader } from '../graph/graph.ts';
import { anyLabel } from '../model/model.ts';
import type { Model } from '../model/model.ts';
import { batches } from './batches.ts';

/** Relationships of one type between nodes of the model and nodes of others. */
export interface ForeignRelationships {
  readonly type: string;
  /** The labels of the other nodes. */
  readonly labels: readonly string[];
  readonly found: number;
}

/** Those of one node of the model. */
export interface NodesForeignRelationships extends ForeignRelationships {
  /** The id of the model's node. */
  readonly id: string;
}

/**
 * The relationships that others, who write past the model, keep between these nodes, given by element ids, and nodes that a
 * change cannot name: of no label of the model, or without an id. Deleted, they could not be brought back.
 */
export async function foreignRelationships(
  graph: GraphReader,
  model: Model,
  elements: readonly string[],
): Promise<readonly NodesForeignRelationships[]> {
  const text = `
    UNWIND $elements AS element
    MATCH (n)-[r]-(other)
    WHERE elementId(n) = element AND ${isForeign('other', model)}
    RETURN n.id AS id, type(r) AS type, labels(other) AS labels, count(r) AS found
    ORDER BY id, found DESC, type, labels`;
  const found: NodesForeignRelationships[] = [];
  for (const batch of batches(elements)) {
    found.push(...(await graph.ask<NodesForeignRelationships>({ text, params: { elements: batch } })));
  }
  return found;
}

/** The condition in Cypher that a node is one that a change cannot name. */
export function isForeign(node: string, model: Model): string {
  return `(NOT ${node}:${anyLabel(model)} OR NOT ${node}.id IS :: STRING NOT NULL)`;
}

/** How they are named in messages: `2 "LIKES" of "Person"`. */
export function nameForeign(some: readonly ForeignRelationships[]): string {
  return some
    .map(({ type, labels, found }) => `${found} "${type}" of "${labels.join(':') || 'no label'}"`)
    .join(', ');
}
