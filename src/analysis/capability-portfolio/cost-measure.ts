import type { CostVector } from '../cost-vector.ts';
import { compareDecimals, COST_DIGITS, EXACT_POWERS, minus, times, toNumber } from '../exact-decimal.ts';
import type { Decimal } from '../exact-decimal.ts';
import { generalisedCostOf } from '../generalised-cost.ts';
import type { Valuation } from '../generalised-cost.ts';

/** What is saved: the generalised cost, or the hours or effort alone. */
export type ValueMeasure = 'GENERALISED' | 'HOURS' | 'EFFORT';

/** Costs as one customer measures them. Comparisons are exact, and what is saved is rounded once. */
export interface CostMeasure {
  /** Negative where a is less than b, 0 where they are the same. */
  compare(a: CostVector, b: CostVector): number;
  /** weight · (before − after). */
  saved(weight: Decimal, before: CostVector, after: CostVector): number;
}

/**
 * The measure of a customer. Doubles count whole numbers exactly up to 2⁵³, so that nearly all costs, as whole numbers of a
 * small unit, are compared and subtracted as doubles; what is beyond is counted in decimals of any length.
 */
export function costMeasure(measure: ValueMeasure, valuation: Valuation): CostMeasure {
  const exact = (cost: CostVector): Decimal => {
    if (measure === 'GENERALISED') return generalisedCostOf(valuation, cost);
    return { units: BigInt(measure === 'HOURS' ? cost.hours : cost.effort), scale: COST_DIGITS };
  };
  const [hour, effort] = measure === 'GENERALISED' ? [valuation.valueOfTime, valuation.valueOfEffort] : [];
  const more = Math.max(hour?.scale ?? 0, effort?.scale ?? 0);
  const perMoney = 10 ** more;
  const perHour = hour === undefined ? 0 : Number(hour.units) * 10 ** (more - hour.scale);
  const perEffort = effort === undefined ? 0 : Number(effort.units) * 10 ** (more - effort.scale);
  /** In units of 10^-(6 + more); NaN where a double may not hold it. */
  const whole = (cost: CostVector): number => {
    if (measure === 'HOURS') return cost.hours;
    if (measure === 'EFFORT') return cost.effort;
    const [money, hours, points] = [cost.money * perMoney, cost.hours * perHour, cost.effort * perEffort];
    const size = Math.abs(money) + Math.abs(hours) + Math.abs(points);
    return size < Number.MAX_SAFE_INTEGER ? money + hours + points : NaN;
  };
  const isWhole = [perMoney, perHour, perEffort].every(Number.isSafeInteger);
  const less = (a: CostVector, b: CostVector) => (isWhole ? whole(a) - whole(b) : NaN);
  return {
    compare(a, b) {
      const difference = less(a, b);
      return Number.isNaN(difference) ? compareDecimals(exact(a), exact(b)) : difference;
    },
    saved(weight, before, after) {
      const rounded = product(weight, less(before, after), COST_DIGITS + more);
      return Number.isNaN(rounded) ? toNumber(times(weight, minus(exact(before), exact(after)))) : rounded;
    },
  };
}

/** weight · units · 10^-scale, rounded once; NaN where doubles do not hold the whole numbers on the way. */
function product(weight: Decimal, units: number, scale: number): number {
  const factor = Number(weight.units);
  if (!Number.isSafeInteger(factor) || !Number.isSafeInteger(units)) return NaN;
  let [a, b, digits] = [factor, units, weight.scale + scale];
  // Zeros at the end, as far as they stand behind the point, make room.
  for (const zeros of [6, 2]) {
    const ten = EXACT_POWERS[zeros]!;
    while (!Number.isSafeInteger(a * b) && digits >= zeros && (a % ten === 0 || b % ten === 0)) {
      if (b % ten === 0) b /= ten;
      else a /= ten;
      digits -= zeros;
    }
  }
  // Both sides of the division are exact then.
  return Number.isSafeInteger(a * b) && digits < EXACT_POWERS.length ? (a * b) / EXACT_POWERS[digits]! : NaN;
}
