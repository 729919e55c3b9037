import { NO_COST, type CostVector } from '../cost-vector.ts';
import type { LayeredJob } from './layered-job.ts';
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
    const costOf = (option: number): CostVector =>
      counted === 'ALL' ? layer.options[option]!.cost : NO_COST;
    const ofArc = layer.arcs.map(({ members, next }) =>
      raised(members.map(costOf).reduce<CostVector | null>(least, null), after[next]!),
    );
    after = Array.from({ length: layer.states }, (_, state) => {
      let best = layer.unaided < 0 ? null : raised(costOf(layer.unaided), after[layer.pass[state]!]!);
      for (let cell = state * layer.groups; cell < (state + 1) * layer.groups; cell++) {
        const handoff = { hours: layer.hours[cell]!, money: layer.money[cell]!, effort: layer.effort[cell]! };
        best = least(best, raised(handoff, ofArc[layer.arcOf[cell]!]!));
      }
      return best;
    });
    completions.unshift(after);
  }
  return completions;
}

function raised(a: CostVector | null, b: CostVector | null): CostVector | null {
  return a === null || b === null
    ? null
    : { hours: a.hours + b.hours, money: a.money + b.money, effort: a.effort + b.effort };
}
