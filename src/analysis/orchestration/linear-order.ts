import type { CostVector } from '../cost-vector.ts';
import { ONE, ZERO, type Decimal } from '../exact-decimal.ts';
import type { Valuation } from '../generalised-cost.ts';
import type { PathOrder } from './orchestration-question.ts';

/** Weights of the three parts of a cost. */
export interface Weights {
  readonly hours: Decimal;
  readonly money: Decimal;
  readonly effort: Decimal;
}

/**
 * Compares weighted sums of costs exactly: the sign of weight · (a − b), given the difference a − b in whole millionths.
 *
 * The double result decides wherever it is larger than its own rounding error could be; only the rest, ties and
 * near ties, is worked out in integers. Equal sums therefore always tie, whatever the weights.
 */
export type LinearOrder = (hours: number, money: number, effort: number) => number;

/** Well above the relative error of three products of rounded weights and their sum, 5 · 2^-53. */
const ROUNDING = 1e-14;

export function linearOrder(weights: Weights): LinearOrder {
  const scale = Math.max(weights.hours.scale, weights.money.scale, weights.effort.scale);
  const units = (weight: Decimal): bigint => weight.units * 10n ** BigInt(scale - weight.scale);
  const exact = { hours: units(weights.hours), money: units(weights.money), effort: units(weights.effort) };
  const [perHour, perMoney, perEffort] = [Number(exact.hours), Number(exact.money), Number(exact.effort)];

  return (hours, money, effort) => {
    const [a, b, c] = [perHour * hours, perMoney * money, perEffort * effort];
    const difference = a + b + c;
    const size = Math.abs(a) + Math.abs(b) + Math.abs(c);
    if (Math.abs(difference) > ROUNDING * size) {
      return difference;
    }
    if (size === 0) {
      return 0;
    }
    const sum = exact.hours * BigInt(hours) + exact.money * BigInt(money) + exact.effort * BigInt(effort);
    return sum < 0n ? -1 : sum > 0n ? 1 : 0;
  };
}

/** Weights that are whole numbers. */
export function wholeWeights({ hours, money, effort }: CostVector): Weights {
  const whole = (weight: number): Decimal => ({ units: BigInt(weight), scale: 0 });
  return { hours: whole(hours), money: whole(money), effort: whole(effort) };
}

/** Compares by the first of these orders that tells two costs apart. */
export function inTurn(orders: readonly LinearOrder[]): LinearOrder {
  return (hours, money, effort) => {
    for (const order of orders) {
      const difference = order(hours, money, effort);
      if (difference !== 0) {
        return difference;
      }
    }
    return 0;
  };
}

/** The weights that an order looks at; HANDOFF weighs the handoffs of a path as GENERALISED weighs all of it. */
export function weightsOf(order: PathOrder, valuation: Valuation): Weights {
  switch (order) {
    case 'GENERALISED':
    case 'HANDOFF':
      return { hours: valuation.valueOfTime, money: ONE, effort: valuation.valueOfEffort };
    case 'HOURS':
      return { hours: ONE, money: ZERO, effort: ZERO };
    case 'MONEY':
      return { hours: ZERO, money: ONE, effort: ZERO };
    case 'EFFORT':
      return { hours: ZERO, money: ZERO, effort: ONE };
  }
}
