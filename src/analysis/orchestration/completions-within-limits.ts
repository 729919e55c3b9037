import type { CostVector } from '../cost-vector.ts';
import { cheapestCompletions, type CountedCosts } from './cheapest-completions.ts';
import type { Front } from './front.ts';
import type { LayeredJob } from './layered-job.ts';
import type { LinearOrder } from './linear-order.ts';
import type { Ceiling } from './sweep.ts';

/** A search for the best paths within limits. */
export interface LimitedSearch {
  readonly order: LinearOrder;
  /** What the order looks at. */
  readonly counted: CountedCosts;
  /** What a whole path may cost at most. */
  readonly limits: Ceiling;
  /** The exact fronts of the job within these limits. */
  readonly fronts: readonly (readonly Front[])[];
}

/** The least counted cost of going on from a state within what the limits leave; null where there is no such way. */
export type CompletionWithinLimits = (from: {
  readonly layer: number;
  readonly state: number;
  /** What was spent on the way there. */
  readonly cost: CostVector;
}) => CostVector | null;

/**
 * Reads completions off the exact fronts within the limits. Where all cost counts, the best completion is on the front,
 * since less of every part is never worse. Where handoffs alone count it need not be: then the front says whether there is
 * a way on at all, and the least handoffs without limits are a lower bound, which the search may rely on as well.
 */
export function completionsWithinLimits(job: LayeredJob, search: LimitedSearch): CompletionWithinLimits {
  const { limits, fronts } = search;
  const lowerBounds = search.counted === 'HANDOFFS' ? cheapestCompletions(job, search) : null;
  const sorted = fronts.map((): (Int32Array | undefined)[] => []);

  return ({ layer, state, cost }) => {
    const front = fronts[layer]![state]!;
    const [hours, money, effort] = [
      limits.hours - cost.hours,
      limits.money - cost.money,
      limits.effort - cost.effort,
    ];
    const inOrder = (sorted[layer]![state] ??= labelsInOrder(front, search.order));
    for (const label of inOrder) {
      if (front.hours[label]! <= hours && front.money[label]! <= money && front.effort[label]! <= effort) {
        return lowerBounds === null
          ? { hours: front.hours[label]!, money: front.money[label]!, effort: front.effort[label]! }
          : lowerBounds[layer]![state]!;
      }
    }
    return null;
  };
}

function labelsInOrder({ size, hours, money, effort }: Front, order: LinearOrder): Int32Array {
  return Int32Array.from({ length: size }, (_, label) => label).sort((a, b) =>
    order(hours[a]! - hours[b]!, money[a]! - money[b]!, effort[a]! - effort[b]!),
  );
}
