import { NO_COST, type CostVector } from '../cost-vector.ts';
import { handoffsFrom, type Departure, type Layer, type LayeredJob } from './layered-job.ts';
import type { LinearOrder } from './linear-order.ts';

/** What counts on the way: every cost, or that of the handoffs alone. */
export type CountedCosts = 'ALL' | 'HANDOFFS';

/** The least counted cost from each state to the end, by layer and state; null where no way leads there. */
export type Completions = readonly (readonly (CostVector | null)[])[];

/** Works out the least counted cost of going on from every state, from the last layer to the first. */
export function cheapestCompletions(
  job: LayeredJob,
  { order, counted }: { readonly order: LinearOrder; readonly counted: CountedCosts },
): Completions {
  const least = (a: CostVector | null, b: CostVector | null): CostVector | null => {
    if (a === null || b === null) {
      return a ?? b;
    }
    return order(b.hours - a.hours, b.money - a.money, b.effort - a.effort) < 0 ? b : a;
  };
  let after: readonly (CostVector | null)[] = job.ends.map((mayEnd) => (mayEnd ? NO_COST : null));
  const completions = [after];
  for (const layer of job.layers.toReversed()) {
    after = completionsEntering(layer, { after, counted, least });
    completions.unshift(after);
  }
  return completions;
}

type Least = (a: CostVector | null, b: CostVector | null) => CostVector | null;

function completionsEntering(
  layer: Layer,
  by: {
    readonly after: readonly (CostVector | null)[];
    readonly counted: CountedCosts;
    readonly least: Least;
  },
): readonly (CostVector | null)[] {
  const { after, counted, least } = by;
  const costOf = (option: number): CostVector => (counted === 'ALL' ? layer.options[option]!.cost : NO_COST);
  const ofArc = layer.arcs.map(({ members, next }) =>
    raised(after[next]!, members.map(costOf).reduce<CostVector | null>(least, null)),
  );
  const throughGroups = (firstArc: number, handoffs: readonly CostVector[]): CostVector | null =>
    handoffs.reduce<CostVector | null>(
      (best, handoff, group) => least(best, raised(ofArc[firstArc + group]!, handoff)),
      null,
    );
  const usuals = new Map<string, CostVector | null>();
  const atUsual = ({ firstArc, usual }: Departure): CostVector | null => {
    const key = `${firstArc} ${usual.hours} ${usual.money} ${usual.effort}`;
    let best = usuals.get(key);
    if (best === undefined) {
      best = throughGroups(firstArc, Array<CostVector>(layer.groups).fill(usual));
      usuals.set(key, best);
    }
    return best;
  };
  return layer.departures.map((departure, state) => {
    const { firstArc, exceptions, isNeverDearer, pass } = departure;
    // At the usual handoff an exception is overrated, which its own handoff makes good.
    let best = isNeverDearer ? atUsual(departure) : throughGroups(firstArc, handoffsFrom(layer, state));
    for (const { group, cost } of isNeverDearer ? exceptions : []) {
      best = least(best, raised(ofArc[firstArc + group]!, cost));
    }
    return layer.unaided < 0 ? best : least(best, raised(after[pass]!, costOf(layer.unaided)));
  });
}

function raised(a: CostVector | null, b: CostVector | null): CostVector | null {
  return a === null || b === null
    ? null
    : { hours: a.hours + b.hours, money: a.money + b.money, effort: a.effort + b.effort };
}
