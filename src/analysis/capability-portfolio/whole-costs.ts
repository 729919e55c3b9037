import { decimal, minus, times, ZERO } from '../exact-decimal.ts';
import type { Decimal } from '../exact-decimal.ts';

/** Costs as whole numbers of a unit, so that sums, limits and ties are exact. */
export interface WholeCosts {
  /** Whole where the decimals of all costs allow it within 2⁵³ in sum, else the costs as they are. */
  readonly units: readonly number[];
  /** How many units fit an amount of currency, rounded down; a limit is inclusive. */
  fit(amount: number): number;
  /** What of an amount of currency is left when so many units as fit are taken from it, exactly as decimals are. */
  spare(amount: number): Decimal;
  /** The amount of currency that units stand for. */
  amountOf(units: number): number;
}

/** Finds the greatest unit that all costs are multiples of: with costs of 250000 and 400000, fifty thousands. */
export function wholeCosts(costs: readonly number[]): WholeCosts {
  const exact = costs.map(decimal);
  const scale = exact.reduce((most, cost) => Math.max(most, cost.scale), 0);
  const raised = exact.map((cost) => cost.units * 10n ** BigInt(scale - cost.scale));
  const sum = raised.reduce((total, cost) => total + cost, 0n);
  if (scale > 22 || sum > BigInt(Number.MAX_SAFE_INTEGER)) {
    return { units: costs, fit: (amount) => amount, spare: () => ZERO, amountOf: (units) => units };
  }
  const unit = raised.reduce(greatestCommonDivisor, 0n) || 1n;
  const fitting = (amount: number) => {
    const limit = decimal(amount);
    const [up, down] = [Math.max(0, scale - limit.scale), Math.max(0, limit.scale - scale)];
    return (limit.units * 10n ** BigInt(up)) / 10n ** BigInt(down) / unit;
  };
  return {
    units: raised.map((cost) => Number(cost / unit)),
    fit: (amount) => Number(fitting(amount)),
    spare: (amount) =>
      minus(decimal(amount), times({ units: fitting(amount), scale: 0 }, { units: unit, scale })),
    // Both factors are whole and below 2⁵³, so the division rounds once.
    amountOf: (units) => (units * Number(unit)) / 10 ** scale,
  };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
