import { generalisedCostOf, savedPerYear, type Valuation } from '../generalised-cost.ts';
import type { Decimal } from '../exact-decimal.ts';
import type { NoteCollector } from '../notes.ts';
import { allowedPaths, firstPath, type PathSpace } from './allowed-paths.ts';
import type { FoundPath } from './found-path.ts';
import type { LinearOrder } from './linear-order.ts';
import type { OrchestrationNoteCode } from './orchestration-notes.ts';
import { stepsOfProviders, stepsServed } from './provider-sets.ts';

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
  const needed = space.steps.flatMap((options, step) =>
    options.some(({ provider }) => provider === null) ? [] : [step],
  );
  const alone = [...stepsServed(space.steps)]
    .filter(([, served]) => needed.every((step) => served.has(step)))
    .map(([provider]) => new Set([provider]));
  let best: FoundPath | null = null;
  for (const providers of needed.length === 0 ? [new Set<string>(), ...alone] : alone) {
    space.checkpoint();
    const path = firstPath(allowedPaths({ ...space, steps: stepsOfProviders(space.steps, providers) }), {
      order,
      counted: 'ALL',
    });
    if (path === 'UNKNOWN') {
      return 'UNKNOWN';
    }
    if (path !== null && (best === null || isLess(path, best, order))) {
      best = path;
    }
  }
  return best;
}

function isLess(a: FoundPath, b: FoundPath, order: LinearOrder): boolean {
  return order(a.cost.hours - b.cost.hours, a.cost.money - b.cost.money, a.cost.effort - b.cost.effort) < 0;
}
