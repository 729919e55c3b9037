import { openClosureFlow } from './closure-flow.ts';
import type { ClosureFlow } from './closure-flow.ts';
import { totalOf } from './portfolio-problem.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';

/** Where an aim meets the upper hull of all choices' weights and new values. */
export interface ClosureHull {
  /** A true bound: most new value for WITHIN, least weight for REACH. */
  readonly bound: number;
  /** The choice at the hull's corner below the aim, ascending items: within the limit, or short of the target. */
  readonly below: readonly number[];
  /** The choice at the corner above it. */
  readonly above: readonly number[];
  /** New value per weight between the two. */
  readonly rate: number;
  /** The flow, settled at that rate. */
  readonly flow: ClosureFlow;
}

interface Corner {
  readonly items: readonly number[];
  readonly weight: number;
  readonly value: number;
}

/** Cuts at most; a hull needs some ten. */
const CUTS = 100;

/** Whether nobody has a choice between bundles, so that minimum cuts find the hull. */
export function hasClosure(problem: PortfolioProblem): boolean {
  return problem.groups.every((group) => group.length === 1);
}

/**
 * Finds the two corners of the hull that an aim lies between: their slope is the rate at which the Lagrangian bound is least,
 * which for a closure is that of the linear program. Each cut at the slope between two known corners finds one between them,
 * or shows that there is none (Eisner, Severance 1976).
 * @returns undefined where the aim lies at an end of the hull: everything fits, or everything is needed.
 */
export function closureHull(problem: PortfolioProblem, outOfTime: () => boolean): ClosureHull | undefined {
  const { aim } = problem;
  const values = problem.bundles.map(() => 0);
  for (const [entry] of problem.groups) values[entry!.bundle]! += entry!.value;
  const flow = openClosureFlow(problem, values);
  const isBelow = ({ weight, value }: Corner) =>
    aim.kind === 'WITHIN' ? weight <= aim.limit : value < aim.newValue;
  let below = cornerOf(problem, values, []);
  let above = cornerOf(problem, values, [...problem.bundles.keys()]);
  if (isBelow(above) || above.weight <= 0) return undefined;
  let rate = 0;
  let bound = aim.kind === 'WITHIN' ? above.value : 0;
  for (let cut = 0; cut < CUTS && !outOfTime(); cut += 1) {
    rate = (above.value - below.value) / (above.weight - below.weight);
    flow.settle(rate);
    bound = boundAt(problem, { rate, leftOver: flow.leftOver() });
    const found = cornerOf(problem, values, flow.chosen());
    const gained = found.value - below.value - rate * (found.weight - below.weight);
    if (gained <= 1e-9 * totalOf(problem)) break;
    if (isBelow(found)) below = found;
    else above = found;
  }
  return { bound, below: below.items, above: above.items, rate, flow };
}

/** newValue(S) ≤ leftOver + rate · weight(S), whatever S. */
function boundAt(
  { aim }: PortfolioProblem,
  at: { readonly rate: number; readonly leftOver: number },
): number {
  if (aim.kind === 'WITHIN') return at.leftOver + at.rate * aim.limit;
  return Math.max(0, (aim.newValue - at.leftOver) / at.rate);
}

/** The choice of all that these bundles need, with whatever else that unlocks. */
function cornerOf(problem: PortfolioProblem, values: readonly number[], bundles: readonly number[]): Corner {
  const items = [...new Set(bundles.flatMap((bundle) => problem.bundles[bundle]!))].sort((a, b) => a - b);
  const chosen = new Set(items);
  const value = problem.bundles.reduce(
    (sum, bundle, number) => sum + (bundle.every((item) => chosen.has(item)) ? values[number]! : 0),
    0,
  );
  return { items, weight: items.reduce((sum, item) => sum + problem.costs[item]!, 0), value };
}
