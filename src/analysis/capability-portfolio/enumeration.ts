import type { PortfolioProblem } from './portfolio-problem.ts';

/** A choice of items with the numbers that decide. */
export interface EfficientChoice {
  readonly items: readonly number[];
  readonly weight: number;
  readonly newValue: number;
}

/** Sets times bundles of groups that enumeration may look at: some tenths of a second. */
export const ENUMERATION_WORK = 30_000_000;

/** Whether every set of items can be looked at. */
export function isEnumerable(problem: PortfolioProblem, work: number = ENUMERATION_WORK): boolean {
  const entries = problem.groups.reduce((sum, group) => sum + group.length, 0);
  return problem.costs.length <= 16 && 2 ** problem.costs.length * (entries + 1) <= work;
}

/**
 * Every efficient choice of a small problem, lightest first: no other has as little weight and more new value, or as much
 * new value and less weight. Of equal ones the first by fewest items, then by smallest numbers. The first is always the
 * best choice that weighs nothing.
 */
export function efficientChoices(problem: PortfolioProblem): EfficientChoice[] {
  const size = problem.costs.length;
  const masks = problem.bundles.map((bundle) => bundle.reduce((mask, item) => mask | (1 << item), 0));
  const weights = new Float64Array(2 ** size);
  const values = new Float64Array(2 ** size);
  for (let set = 1; set < weights.length; set += 1) {
    const lowest = 31 - Math.clz32(set & -set);
    weights[set] = weights[set & (set - 1)]! + problem.costs[lowest]!;
  }
  for (const group of problem.groups) {
    const list = group.map(({ bundle, value }) => ({ mask: masks[bundle]!, value }));
    for (let set = 1; set < values.length; set += 1) {
      for (const { mask, value } of list) {
        if ((mask & set) !== mask) continue;
        values[set]! += value;
        break;
      }
    }
  }
  return efficient(weights, values).map((set) => ({
    items: problem.costs.flatMap((_, item) => ((set >> item) & 1 ? [item] : [])),
    weight: weights[set]!,
    newValue: values[set]!,
  }));
}

function efficient(weights: Float64Array, values: Float64Array): number[] {
  const sets = Array.from(weights, (_, set) => set).sort(
    (a, b) => weights[a]! - weights[b]! || values[b]! - values[a]! || bits(a) - bits(b) || a - b,
  );
  // Equal sums may differ in their last digit when they were added in another order.
  const crumb = 1e-12 * values[values.length - 1]!;
  const front: number[] = [];
  let most = -Infinity;
  for (const set of sets) {
    if (values[set]! <= most + crumb) continue;
    front.push(set);
    most = values[set]!;
  }
  return front;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
