import { findNodes } from '../write/find-nodes.ts';
import type { Checking } from './checking.ts';

/** The labels of those nodes that the graph will still have when the input is written, by id. */
export async function storedLabels(
  { graph }: Pick<Checking, 'graph'>,
  wanted: { readonly ids: Iterable<string>; readonly labels: Iterable<string> },
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (graph === null) return new Map();
  const found = await findNodes(graph, wanted);
  return new Map([...found].map(([id, node]) => [id, node.labels]));
}
