import type { FrictionFacts } from '../analysis/friction-value/friction-facts.ts';
import type { ServingOffering } from '../analysis/friction-value/relief.ts';
import type { GraphReader } from '../graph/graph.ts';
import { textsOf } from './stored-value.ts';

/** Asks who could serve some steps, of what is open to one of the customers, and where they are present: one question. */
export async function servingOfferings(
  graph: GraphReader,
  scope: {
    readonly steps: Iterable<string>;
    /** The ecosystems in which presence matters. */
    readonly ecosystems: readonly string[];
    readonly customers: FrictionFacts['customers'];
  },
): Promise<ServingOffering[]> {
  const rows = await graph.ask<OfferingRow>('friction-value/serving-offerings', {
    steps: [...scope.steps],
    ecosystems: scope.ecosystems,
  });
  const markets = new Set(scope.customers.map(({ market }) => market));
  const isOpen = (open: readonly string[]) =>
    open.length === 0 || markets.has(null) || open.some((market) => markets.has(market));
  return rows
    .filter((row) => isOpen(textsOf(row.markets)))
    .map((row) => ({
      id: row.id,
      status: row.status === 'LIVE' && row.providers.length > 0 ? 'LIVE' : 'PLANNED',
      providers: new Map(row.providers.map(([provider, present]) => [provider, new Set(present)])),
      serves: reliefsByStep(row),
    }));
}

interface OfferingRow {
  readonly id: string;
  readonly status: unknown;
  readonly markets: unknown;
  readonly providers: readonly (readonly [provider: string, present: readonly string[]])[];
  readonly serves: readonly string[];
  readonly reliefs: readonly (readonly [step: string, friction: string, reduction: number])[];
}

function reliefsByStep({ serves, reliefs }: OfferingRow): ServingOffering['serves'] {
  const steps = new Map(serves.map((step) => [step, new Map<string, number>()]));
  for (const [step, friction, reduction] of reliefs) steps.get(step)!.set(friction, reduction);
  return steps;
}
