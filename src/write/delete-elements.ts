import type { ExactProperties } from '../graph/exact-values.ts';
import { batches } from './batches.ts';
import type { LockedGraph } from './lock-graph.ts';

/** Deletes nodes, given by element ids, that have no relationships any more; how many there were. */
export async function deleteNodeElements(graph: LockedGraph, elements: readonly string[]): Promise<number> {
  let deleted = 0;
  for (const batch of batches(elements)) {
    const rows = await graph.ask<DeletedNode>('write/delete-nodes', { elements: batch });
    for (const { before, ...node } of rows) graph.journal.nodeDeleted(named(node), before);
    deleted += rows.length;
  }
  return deleted;
}

/** Deletes relationships, given by element ids; how many there were. */
export async function deleteRelationshipElements(
  graph: LockedGraph,
  elements: readonly string[],
): Promise<number> {
  let deleted = 0;
  for (const batch of batches(elements)) {
    const rows = await graph.ask<DeletedRelationship>('write/delete-relationships', { elements: batch });
    deleted += keepDeleted(graph, rows);
  }
  return deleted;
}

/** Deletes the relationships of nodes given by element ids, either way, and no more than `most`; how many there were. */
export async function deleteRelationshipsOfNodes(
  graph: LockedGraph,
  elements: readonly string[],
  most = Number.MAX_SAFE_INTEGER,
): Promise<number> {
  let deleted = 0;
  for (const batch of batches(elements)) {
    const rows = await graph.ask<DeletedRelationship>('write/delete-relationships-of-nodes', {
      elements: batch,
      most: most - deleted,
    });
    deleted += keepDeleted(graph, rows);
  }
  return deleted;
}

interface DeletedNode {
  readonly labels: readonly string[];
  readonly id: unknown;
  readonly before: ExactProperties;
}

interface DeletedRelationship {
  readonly type: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly before: ExactProperties;
}

function keepDeleted({ journal }: LockedGraph, rows: readonly DeletedRelationship[]): number {
  for (const { type, from, to, before } of rows) {
    journal.relationshipDeleted({ type, from: idOrNull(from), to: idOrNull(to) }, before);
  }
  return rows.length;
}

function named({ labels, id }: Pick<DeletedNode, 'labels' | 'id'>) {
  return { labels, id: idOrNull(id) };
}

/** Others may make nodes without an id, or with a number for one. */
function idOrNull(id: unknown): string | null {
  return typeof id === 'string' ? id : null;
}
