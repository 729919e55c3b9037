import type { CostVector } from '../cost-vector.ts';
import { generalisedCostOf, savedPerYear, type Valuation } from '../generalised-cost.ts';
import type { Decimal } from '../exact-decimal.ts';
import type { NoteCollector } from '../notes.ts';
import { allowedPaths, firstPath, type PathSpace } from './allowed-paths.ts';
import type { FoundPath } from './found-path.ts';
import type { LinearOrder } from './linear-order.ts';
import type { OrchestrationNoteCode } from './orchestration-notes.ts';
import { providerSets, stepsOfProviders } from './provider-sets.ts';
import { stepBounds } from './step-bounds.ts';

/**
 * The orchestration premium in currency per year: what the cheapest allowed path saves over the cheapest allowed one that
 * uses at most one provider. Null, with a note, without a frequency or without such a path.
 */
export function premium(of: {
  readonly space: PathSpace;
  /** Generalised cost. */
  readonly order: LinearOrder;
  /** The cheapest allowed path; null where there is none. */
  readonly cheapest: FoundPath | null | 'UNKNOWN';
  readonly weight: Decimal | null;
  readonly valuation: Valuation;
  readonly notes: NoteCollector<OrchestrationNoteCode>;
}): number | null {
  const { cheapest, weight, valuation } = of;
  if (weight === null) {
    return null; // the note on the missing frequency says so
  }
  const single = cheapest === null ? null : cheapestOfOneProvider(of.space, of.order);
  if (cheapest === 'UNKNOWN' || single === 'UNKNOWN') {
    of.notes.add('PREMIUM_NOT_EXACT', []);
    return null;
  }
  if (cheapest === null || single === null) {
    of.notes.add('NO_SINGLE_PROVIDER_PATH', []);
    return null;
  }
  return savedPerYear(weight, {
    before: generalisedCostOf(valuation, single.cost),
    after: generalisedCostOf(valuation, cheapest.cost),
  });
}

function cheapestOfOneProvider(space: PathSpace, order: LinearOrder): FoundPath | null | 'UNKNOWN' {
  const isLess = (a: CostVector, b: CostVector): boolean =>
    order(a.hours - b.hours, a.money - b.money, a.effort - b.effort) < 0;
  const { sets } = providerSets({ steps: space.steps, size: 1, mustHold: null, atMost: Infinity });
  const bounds = stepBounds(space.steps, order);
  const candidates = sets
    .map((providers) => ({ providers, bound: bounds.inOrder(providers) }))
    .sort((a, b) => (isLess(a.bound, b.bound) ? -1 : isLess(b.bound, a.bound) ? 1 : 0));
  let best: FoundPath | null = null;
  for (const { providers, bound } of candidates) {
    if (best !== null && !isLess(bound, best.cost)) {
      break;
    }
    const steps = stepsOfProviders(space.steps, providers);
    const path = firstPath(allowedPaths({ ...space, steps }), { order, counted: 'ALL' });
    if (path === 'UNKNOWN') {
      return 'UNKNOWN';
    }
    if (path !== null && (best === null || isLess(path.cost, best.cost))) {
      best = path;
    }
  }
  return best;
}
