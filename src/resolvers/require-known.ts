import type { GraphReader } from '../graph/graph.ts';
import { unknownId } from './unknown-id.ts';

/**
 * Makes sure that the graph has whom a question names.
 * @throws ThroughlineError NOT_FOUND for the provider, or the first customer, that it does not have.
 */
export async function requireKnown(
  graph: GraphReader,
  {
    provider,
    customers,
  }: {
    /** Null for none. */
    readonly provider: string | null;
    /** Null for all. */
    readonly customers: readonly string[] | null;
  },
): Promise<void> {
  if (provider === null && customers === null) return;
  const [known] = await graph.ask<{ hasProvider: boolean; customers: string[] }>('node/known', {
    provider,
    customers,
  });
  if (provider !== null && known?.hasProvider !== true)
    throw await unknownId(graph, { label: 'Provider', id: provider });
  const found = new Set(known?.customers);
  const unknown = customers?.find((id) => !found.has(id));
  if (unknown !== undefined) throw await unknownId(graph, { label: 'Customer', id: unknown });
}

/**
 * Makes sure that the graph has the job that a question names.
 * @throws ThroughlineError NOT_FOUND where it does not.
 */
export function requireJob(graph: GraphReader, job: string): Promise<void> {
  return requireNode(graph, 'Job', job);
}

/**
 * Makes sure that the graph has the ecosystem that a question names.
 * @throws ThroughlineError NOT_FOUND where it does not.
 */
export function requireEcosystem(graph: GraphReader, ecosystem: string): Promise<void> {
  return requireNode(graph, 'Ecosystem', ecosystem);
}

async function requireNode(graph: GraphReader, label: 'Job' | 'Ecosystem', id: string): Promise<void> {
  const [found] = await graph.ask<{ labels: string[] }>('node/kinds', { ids: [id] });
  if (found?.labels.includes(label) !== true) throw await unknownId(graph, { label, id });
}
