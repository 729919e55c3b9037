import { toNumber, fromMillionths, type Decimal } from './exact-decimal.ts';

/** The three parts of a cost as the graph holds them, each null when missing. */
export interface CostParts {
  readonly hours: number | null;
  readonly money: number | null;
  readonly effort: number | null;
}

/** A cost in exact decimals: hours, currency, effort points. */
export interface ExactCost {
  readonly hours: Decimal;
  readonly money: Decimal;
  readonly effort: Decimal;
}

/** A cost rounded to 10^-6, each part a whole number of millionths: sums and comparisons of these are exact. */
export interface CostVector {
  readonly hours: number;
  readonly money: number;
  readonly effort: number;
}

/** A cost as an answer shows it: hours, currency, effort points, and the generalised cost in currency. */
export interface ShownCost {
  readonly hours: number;
  readonly money: number;
  readonly effort: number;
  readonly generalised: number;
}

export const NO_COST: CostVector = { hours: 0, money: 0, effort: 0 };

/** a + b, part by part. */
export function addCosts(a: CostVector, b: CostVector): CostVector {
  return { hours: a.hours + b.hours, money: a.money + b.money, effort: a.effort + b.effort };
}

/** A number of millionths as the number that it stands for. */
export function shownPart(millionths: number): number {
  return toNumber(fromMillionths(millionths));
}
