import { frictionFactsUsed } from '../analysis/friction-value/used-facts.ts';
import type { FrictionsUsed, TouchedJob } from '../analysis/friction-value/used-facts.ts';
import type { GraphReader } from '../graph/graph.ts';
import { MOST_FACTS } from './evidence.ts';
import type { RestsOn, UsedFacts } from './evidence.ts';
import type { ReadFrictions } from './friction-facts.ts';
import { NOBODYS, readFrictionParts } from './friction-parts.ts';
import type { FrictionParts } from './friction-parts.ts';
import type { GraphView } from './graph-view.ts';

/** What friction value rests on, read where it is selected; for a provider, that outside its journey. */
export function frictionsUsed(
  view: GraphView,
  of: { readonly facts: ReadFrictions; readonly provider: string | null },
): RestsOn {
  return { view, facts: () => view.read((graph) => readFrictionsUsed(graph, of)) };
}

/** The facts that friction value comes from, with their effects on it. */
async function readFrictionsUsed(
  graph: GraphReader,
  { facts, provider }: { readonly facts: ReadFrictions; readonly provider: string | null },
): Promise<UsedFacts> {
  const inside = provider === null ? NOBODYS : { own: facts.asked.own, touched: facts.touched };
  const [parts, toward] = await Promise.all([
    readFrictionParts(graph, { ...facts.asked, ...inside, most: MOST_FACTS }),
    provider === null ? null : graph.ask<TouchedJob>('growth-outlook/touchpoints', { provider }),
  ]);
  const touchpoints = provider === null || toward === null ? null : { provider, toward };
  const used = { facts, ...costsOf(parts), touchpoints };
  return { facts: frictionFactsUsed(used), unlisted: parts.untold };
}

/** Parts as what they are the costs of. */
export function costsOf({
  largest,
  held,
  untold,
}: FrictionParts): Pick<FrictionsUsed, 'experiences' | 'held'> {
  // The sums of all, where not all are at hand.
  return { experiences: largest, held: untold > 0 ? held : null };
}
