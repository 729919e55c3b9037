import { addCosts, NO_COST, type CostVector } from '../cost-vector.ts';
import { cheapestCompletions, type CountedCosts } from './cheapest-completions.ts';
import { completionsWithinLimits, type LimitedSearch } from './completions-within-limits.ts';
import type { FitsLimits } from './fits-limits.ts';
import { handoffsFrom, stateAfter, type LayeredJob } from './layered-job.ts';
import type { LinearOrder } from './linear-order.ts';
import { byTotal, type WayOn, type WaysOn } from './paths-in-order.ts';

/** Without limits the ways on belong to the states, and are sorted once. */
export function waysOnByState(
  job: LayeredJob,
  search: { readonly order: LinearOrder; readonly counted: CountedCosts },
): WaysOn {
  const completions = cheapestCompletions(job, search);
  const known = job.layers.map((): (readonly WayOn[])[] => []);
  return ({ layer, state }) =>
    (known[layer]![state] ??= sortedWays(job, {
      layer,
      state,
      search,
      completion: (next) => completions[layer + 1]![next]!,
    }));
}

/** Within limits they depend on what was spent on the way as well; the fronts tell exactly how. */
export function waysOnWithinLimits(job: LayeredJob, search: LimitedSearch): WaysOn {
  const completion = completionsWithinLimits(job, search);
  return (arrival) =>
    sortedWays(job, {
      layer: arrival.layer,
      state: arrival.state,
      search,
      completion: (next, cost) =>
        completion({ layer: arrival.layer + 1, state: next, cost: addCosts(arrival.cost, cost) }),
    });
}

/** The same from lower bounds of what going on takes, where there are no exact fronts. */
export function waysOnThatFit(
  job: LayeredJob,
  search: { readonly order: LinearOrder; readonly counted: CountedCosts; readonly fits: FitsLimits },
): WaysOn {
  const byState = waysOnByState(job, search);
  return (arrival) =>
    byState(arrival).filter(({ next, cost }) =>
      search.fits(arrival.layer + 1, next, addCosts(arrival.cost, cost)),
    );
}

/** All ways on from a state, the least counted cost first. */
function sortedWays(
  job: LayeredJob,
  from: {
    readonly layer: number;
    readonly state: number;
    readonly search: { readonly order: LinearOrder; readonly counted: CountedCosts };
    readonly completion: (next: number, cost: CostVector) => CostVector | null;
  },
): readonly WayOn[] {
  const layer = job.layers[from.layer]!;
  const { order, counted } = from.search;
  const handoffs = handoffsFrom(layer, from.state);
  const ways: WayOn[] = [];
  layer.options.forEach((option, index) => {
    const handoff = handoffs[layer.groupOf[index]!] ?? NO_COST;
    const cost = addCosts(option.cost, handoff);
    const next = stateAfter(layer, from.state, index);
    const completion = from.completion(next, cost);
    if (completion !== null) {
      const weighed = counted === 'ALL' ? cost : handoff;
      ways.push({ option: index, next, cost, counted: weighed, total: addCosts(weighed, completion) });
    }
  });
  return ways.sort(byTotal(order));
}
