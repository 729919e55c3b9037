import { notFound } from '../errors.ts';
import type { ThroughlineError } from '../errors.ts';
import type { GraphReader } from '../graph/graph.ts';
import { ENTITY } from '../model/model.ts';

/**
 * The error for an id that names nothing of the kind wanted. It asks the graph what else the id may name, so make it only
 * where it is thrown.
 */
export async function unknownId(
  graph: GraphReader,
  { label, id }: { readonly label: string; readonly id: string },
): Promise<ThroughlineError> {
  const [found] = await graph.ask<{ labels: string[] }>('node/kinds', { ids: [id] });
  const labels = found?.labels.filter((one) => one !== ENTITY) ?? [];
  // What was observed only after the day asked for is stored, and of the kind wanted.
  return labels.includes(label) ? notFound(label, id) : notFound(label, id, labels);
}
