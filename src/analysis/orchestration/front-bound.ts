import type { CostVector } from '../cost-vector.ts';
import type { Ceiling } from './sweep.ts';

/** What is known of all allowed paths: none has a weighed cost below `least`. The weights are 0 or more. */
export interface Cut {
  readonly weights: CostVector;
  readonly least: number;
}

/** The corners of the costs that no point covers. */
export type Corners = readonly CostVector[];

/** The corner below which allowed paths could be worst off. */
export interface FarthestCorner {
  readonly corner: CostVector;
  /** Such a path could cost this much less in each part than any point, as a share of the ranges; Infinity: nothing says how much. */
  readonly epsilon: number;
  /** A cost that far off, which no cut rules out. */
  readonly cost: CostVector;
}

const PARTS = ['hours', 'money', 'effort'] as const;

/** Nothing is covered yet: all costs within the limits. These are whole numbers, or Infinity for none. */
export function cornersWithin(limits: Ceiling): Corners {
  return [beyond(limits)];
}

/**
 * The corners with one point more. A point covers every cost that is no less than it in any part; every cost not covered is
 * below some corner in all parts, and below a corner nothing is covered. Klamroth, Lacour and Vanderpooten, EJOR 245(3), 2015.
 */
export function cornersBesides(corners: Corners, point: CostVector): Corners {
  const isAbove = (corner: CostVector): boolean => PARTS.every((part) => point[part] < corner[part]);
  const kept = corners.filter((corner) => !isAbove(corner));
  const cut = corners
    .filter(isAbove)
    .flatMap((corner) => PARTS.map((part) => ({ ...corner, [part]: point[part] })));
  const isRedundant = (corner: CostVector, at: number): boolean =>
    kept.some((other) => isNoMore(corner, other)) ||
    cut.some((other, place) => isNoMore(corner, other) && (place < at || !isNoMore(other, corner)));
  return [...kept, ...cut.filter((corner, at) => !isRedundant(corner, at))];
}

/**
 * How far any allowed path can be from the points that left these corners: its `epsilon` is the additive ε-indicator, bounded
 * from above. A path farther off than ε would be below a corner that is moved down by ε times the ranges; so ε is the most
 * that a corner can be moved before some cut rules out all that is below it. Null where nothing is left.
 */
export function farthestCorner(
  corners: Corners,
  by: { readonly cuts: readonly Cut[]; readonly ranges: CostVector; readonly limits: Ceiling },
): FarthestCorner | null {
  let farthest: FarthestCorner | null = null;
  for (const corner of corners) {
    const [from, moves] = startAndMoves(corner, by);
    let epsilon = Infinity;
    for (const { weights, least } of by.cuts) {
      const slack = weighed(weights, from) - least;
      epsilon = Math.min(epsilon, slack <= 0 ? 0 : slack / weighed(weights, moves));
    }
    if (epsilon > (farthest?.epsilon ?? 0)) {
      farthest = { corner, epsilon, cost: movedBy(from, moves, epsilon) };
    }
  }
  return farthest;
}

/**
 * The additive ε-indicator of some costs, from above: every allowed path has one of them that costs at most so much more in
 * each part, as a share of the ranges. Infinity where the cuts do not tell.
 */
export function epsilonOf(
  costs: readonly CostVector[],
  by: { readonly cuts: readonly Cut[]; readonly ranges: CostVector; readonly limits: Ceiling },
): number {
  const corners = costs.reduce(cornersBesides, cornersWithin(by.limits));
  return farthestCorner(corners, by)?.epsilon ?? 0;
}

/** The weighed sum of a cost; a part without weight counts nothing, however much it is. */
export function weighed(weights: CostVector, { hours, money, effort }: CostVector): number {
  return (
    (weights.hours === 0 ? 0 : weights.hours * hours) +
    (weights.money === 0 ? 0 : weights.money * money) +
    (weights.effort === 0 ? 0 : weights.effort * effort)
  );
}

/** Where a corner starts, and what it is moved by: where no point made it, it is the limit itself, which stays. */
function startAndMoves(
  corner: CostVector,
  { ranges, limits }: { readonly ranges: CostVector; readonly limits: Ceiling },
): readonly [from: CostVector, moves: CostVector] {
  const end = beyond(limits);
  const isLimit = (part: keyof CostVector): boolean => corner[part] === end[part];
  return [
    each((part) => (isLimit(part) ? limits[part] : corner[part])),
    each((part) => (isLimit(part) ? 0 : ranges[part])),
  ];
}

function movedBy(from: CostVector, moves: CostVector, epsilon: number): CostVector {
  return each((part) => (moves[part] === 0 ? from[part] : from[part] - epsilon * moves[part]));
}

function beyond(limits: Ceiling): CostVector {
  return each((part) => limits[part] + 1);
}

function each(valueOf: (part: keyof CostVector) => number): CostVector {
  return { hours: valueOf('hours'), money: valueOf('money'), effort: valueOf('effort') };
}

function isNoMore(a: CostVector, b: CostVector): boolean {
  return PARTS.every((part) => a[part] <= b[part]);
}
