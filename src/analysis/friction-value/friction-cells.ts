import { COST_DIGITS, toNumber } from '../exact-decimal.ts';

/** What is left of one friction on one step of one job of the customers asked for in a year, in whole millionths of the currency. */
export interface FrictionSum {
  /** The job that the customers have. */
  readonly job: string;
  readonly step: string;
  readonly friction: string;
  /** With the best reduction among the offerings of the step that each customer uses today. */
  readonly value: bigint;
}

/**
 * What one friction costs the customers asked for in a year, on one step of one job of theirs: the sum of a friction's part in
 * the friction value of their groups. In whole millionths of the currency, so that sums are exact in any order; as the graph
 * adds them up, as long as a cell stays below 2^83 of them.
 */
export interface FrictionCell extends FrictionSum {
  /** The friction's kind; null for what others wrote past the model. */
  readonly kind: string | null;
  /** While nothing relieves it. */
  readonly burden: bigint;
  /** The part of `burden` of the customers that use an offering of the focal provider for the step; 0 without a provider. */
  readonly ownBurden: bigint;
  /** The part of `value` of the customers that use an offering of the focal provider for the step; 0 without a provider. */
  readonly own: bigint;
}

/** Whole millionths as the number they stand for. */
export function shownValue(millionths: bigint): number {
  return toNumber({ units: millionths, scale: COST_DIGITS });
}

/** The sum over the cells of one of their amounts, exact. */
export function sumOf(cells: readonly FrictionCell[], amount: 'burden' | 'value' | 'own' = 'value'): bigint {
  return cells.reduce((sum, cell) => sum + cell[amount], 0n);
}
