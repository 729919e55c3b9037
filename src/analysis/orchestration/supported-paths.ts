import type { CostVector } from '../cost-vector.ts';
import type { FoundPath } from './found-path.ts';
import { cornersBesides, cornersWithin, farthestCorner, weighed } from './front-bound.ts';
import type { Corners, Cut } from './front-bound.ts';
import { inTurn, linearOrder, wholeWeights, type LinearOrder } from './linear-order.ts';
import type { Ceiling } from './sweep.ts';

/** The least allowed path in an order, as far as it was found. */
export interface LeastPath {
  /** Null where the search for it was bounded before it was sure. */
  readonly path: FoundPath | null;
  /** No allowed path comes before this cost. */
  readonly bound: CostVector;
}

/** Some Pareto-optimal paths of a front that is too large to be searched as a whole. */
export interface SupportedPaths {
  /** In the order in which they were found. */
  readonly paths: readonly FoundPath[];
  readonly cuts: readonly Cut[];
}

/** Weights are so many shares, and so many weighings are tried at most. */
const SHARES = 36;
const WEIGHINGS = 160;
/** Fewer paths than this are too few to stand for a front. */
const FEW = 9;

/**
 * Paths that some weighing of hours, money and effort puts first: supported points. Each is Pareto-optimal, since what is no
 * dearer in any part and cheaper in one weighs less, or comes first among equals. After the least of each part, the next
 * weighing is each time the one that can tell most about the cost farthest from all found: a sandwich algorithm (Rennen, van
 * Dam and den Hertog, INFORMS Journal on Computing 23(4), 2011), with its weights from a grid.
 */
export function supportedPaths(of: {
  /** Null where there are no allowed paths at all. */
  readonly least: (order: LinearOrder) => LeastPath | null;
  readonly limits: Ceiling;
}): SupportedPaths {
  const found = new Map<string, FoundPath>();
  const cuts: Cut[] = [];
  let corners: Corners = cornersWithin(of.limits);
  const solve = (weights: CostVector): CostVector | null => {
    const answer = of.least(inTurn([linearOrder(wholeWeights(weights)), ...EACH_PART]));
    if (answer === null) return null;
    const { path, bound } = answer;
    cuts.push({ weights, least: weighed(weights, bound) });
    if (path !== null) {
      found.set(`${path.cost.hours} ${path.cost.money} ${path.cost.effort}`, path);
      corners = cornersBesides(corners, path.cost);
    }
    return bound;
  };

  const extremes = UNITS.flatMap((unit) => solve(unit) ?? []);
  if (extremes.length === 0) return { paths: [], cuts: [] };
  const grid = gridOfWeights(rangesOf(extremes));
  /** By weights of the grid: no weighing gives a bound above this. */
  const highest = new Float64Array(grid.length).fill(Infinity);
  const learn = (bound: CostVector): void =>
    grid.forEach((weights, at) => (highest[at] = Math.min(highest[at]!, weighed(weights, bound))));
  extremes.forEach(learn);

  const tried = new Set<number>();
  const settled = new Set<CostVector>();
  while (tried.size < WEIGHINGS) {
    const open = corners.filter((corner) => !settled.has(corner));
    const farthest = farthestCorner(open, { cuts, ranges: rangesOf(costsOf(found)), limits: of.limits });
    if (farthest === null) break;
    // Where limits leave out most of what weighings put first, what comes nearest to them is tried, whatever it can tell.
    let [best, most] = [-1, found.size < FEW ? -Infinity : 0];
    for (const [at, weights] of grid.entries()) {
      const gain = highest[at]! - weighed(weights, farthest.cost);
      if (gain > most && !tried.has(at)) [best, most] = [at, gain];
    }
    if (best < 0) {
      settled.add(farthest.corner); // only paths that no weighing puts first could be there
      continue;
    }
    tried.add(best);
    const bound = solve(grid[best]!);
    if (bound !== null) learn(bound);
  }
  return { paths: [...found.values()], cuts };
}

/** The difference of the largest and the least cost in each part; 0 over none. */
export function rangesOf(costs: readonly CostVector[]): CostVector {
  const range = (part: keyof CostVector): number => {
    const parts = costs.map((cost) => cost[part]);
    return parts.length === 0 ? 0 : Math.max(...parts) - Math.min(...parts);
  };
  return { hours: range('hours'), money: range('money'), effort: range('effort') };
}

const UNITS: readonly CostVector[] = [
  { hours: 1, money: 0, effort: 0 },
  { hours: 0, money: 1, effort: 0 },
  { hours: 0, money: 0, effort: 1 },
];

/** Settles ties where a part has no weight: among equals the path that is least in another part is the Pareto-optimal one. */
const EACH_PART: readonly LinearOrder[] = [
  (hours) => hours,
  (_hours, money) => money,
  (_hours, _money, effort) => effort,
];

/** All ways to give out the shares, each worth as much in every part when counted over the ranges. Whole numbers. */
function gridOfWeights(ranges: CostVector): readonly CostVector[] {
  const widest = Math.max(ranges.hours, ranges.money, ranges.effort);
  const worth = (range: number): number => (range === 0 ? 1e6 : Math.round((1e6 * widest) / range));
  const [perHour, perMoney, perEffort] = [worth(ranges.hours), worth(ranges.money), worth(ranges.effort)];
  const grid: CostVector[] = [];
  for (let hours = 0; hours <= SHARES; hours++) {
    for (let money = 0; money <= SHARES - hours; money++) {
      const effort = SHARES - hours - money;
      if (Math.max(hours, money, effort) < SHARES) {
        grid.push({ hours: hours * perHour, money: money * perMoney, effort: effort * perEffort });
      }
    }
  }
  return grid;
}

function costsOf(found: ReadonlyMap<string, FoundPath>): readonly CostVector[] {
  return [...found.values()].map(({ cost }) => cost);
}
