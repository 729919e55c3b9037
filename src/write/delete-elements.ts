import { batches } from './batches.ts';
import type { LockedGraph } from './lock-graph.ts';

/** Deletes what element ids name, by the question given; how many there were. */
export async function deleteElements(
  graph: LockedGraph,
  question: 'write/delete-nodes' | 'write/delete-relationships' | 'write/delete-relationships-of-nodes',
  elements: readonly string[],
): Promise<number> {
  let deleted = 0;
  for (const batch of batches(elements)) {
    deleted += (await graph.ask<{ deleted: number }>(question, { elements: batch }))[0]?.deleted ?? 0;
  }
  return deleted;
}
