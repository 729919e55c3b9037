import type { CostVector } from '../cost-vector.ts';
import { cheapestCompletions } from './cheapest-completions.ts';
import { weighed } from './front-bound.ts';
import type { LayeredJob } from './layered-job.ts';
import { linearOrder, wholeWeights } from './linear-order.ts';
import type { Ceiling } from './sweep.ts';

/** Whether what was spent on the way to a state may leave enough to go on; false is certain. */
export type FitsLimits = (layer: number, state: number, cost: CostVector) => boolean;

/** No limits. */
export const NO_LIMITS: Ceiling = { hours: Infinity, money: Infinity, effort: Infinity };

/** Whether a cost keeps to limits. */
export function isWithin(cost: CostVector, limits: Ceiling): boolean {
  return cost.hours <= limits.hours && cost.money <= limits.money && cost.effort <= limits.effort;
}

/** Above the rounding errors of a weighed sum. */
const ROUNDING = 1e-12;

/**
 * Compares what was spent, with the least that going on takes, to the limits: part by part, and also several limited parts
 * weighed together, since what is cheapest in one is seldom cheapest in another (a Lagrangian bound of fixed multipliers).
 */
export function fitsLimits(job: LayeredJob, limits: Ceiling): FitsLimits {
  const bounds = weighingsOf(limits).map((weights) => {
    const completions = cheapestCompletions(job, {
      order: linearOrder(wholeWeights(weights)),
      counted: 'ALL',
    });
    return {
      weights,
      most: weighed(weights, limits) * (isOfOnePart(weights) ? 1 : 1 + ROUNDING), // one part alone is a whole number
      least: completions.map((states) =>
        Float64Array.from(states, (cost) => (cost === null ? Infinity : weighed(weights, cost))),
      ),
    };
  });
  return (layer, state, cost) =>
    bounds.every(({ weights, most, least }) => weighed(weights, cost) + least[layer]![state]! <= most);
}

/** Each limited part alone, and each two or three of them together, shares of their limits weighing the same. */
function weighingsOf(limits: Ceiling): readonly CostVector[] {
  const isLimited = (part: keyof CostVector): boolean => limits[part] !== Infinity;
  const widest = Math.max(1, ...PARTS.filter(isLimited).map((part) => limits[part]));
  const worth = (part: keyof CostVector): number => Math.round((1000 * widest) / Math.max(1, limits[part]));
  const weightings: CostVector[] = [];
  for (const shares of SHARES) {
    if (PARTS.every((part, at) => shares[at] === 0 || isLimited(part))) {
      const isAlone = shares.filter((share) => share > 0).length === 1;
      const weight = (part: keyof CostVector, at: number): number =>
        shares[at] === 0 ? 0 : isAlone ? 1 : shares[at]! * worth(part);
      weightings.push({ hours: weight('hours', 0), money: weight('money', 1), effort: weight('effort', 2) });
    }
  }
  return weightings;
}

function isOfOnePart(weights: CostVector): boolean {
  return PARTS.filter((part) => weights[part] > 0).length === 1;
}

const PARTS = ['hours', 'money', 'effort'] as const;

/** Of hours, money and effort. */
const SHARES = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
  [1, 1, 0],
  [1, 0, 1],
  [0, 1, 1],
  [1, 1, 1],
  [2, 1, 1],
  [1, 2, 1],
  [1, 1, 2],
  [2, 1, 0],
  [1, 2, 0],
  [2, 0, 1],
  [1, 0, 2],
  [0, 2, 1],
  [0, 1, 2],
] as const;
