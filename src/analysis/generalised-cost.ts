import {
  decimal,
  minus,
  ONE,
  plus,
  times,
  toNumber,
  ZERO,
  COST_DIGITS,
  type Decimal,
} from './exact-decimal.ts';
import type { StatedWorth } from './customer-facts.ts';
import { shownPart, type CostVector, type ExactCost, type ShownCost } from './cost-vector.ts';

/** What an hour and an effort point are worth to one customer, in currency. */
export interface Valuation {
  readonly valueOfTime: Decimal;
  readonly valueOfEffort: Decimal;
  /** False where neither the customer nor the question states a value of time: time then counts nothing, and a note says so. */
  readonly timeCounts: boolean;
}

/**
 * The customer's own value of time, else the question's, else time counts nothing; a missing value of effort is 0.
 */
export function valuationOf(
  values: StatedWorth & {
    /** Currency per hour, of the question. */
    readonly questionValueOfTime: number | null;
  },
): Valuation {
  const valueOfTime = values.valueOfTime ?? values.questionValueOfTime;
  return {
    valueOfTime: valueOfTime === null ? ZERO : decimal(valueOfTime),
    valueOfEffort: values.valueOfEffort === null ? ZERO : decimal(values.valueOfEffort),
    timeCounts: valueOfTime !== null,
  };
}

/** money + valueOfTime · hours + valueOfEffort · effort, in currency (the transport economists' generalised cost). */
export function generalisedCost(valuation: Valuation, cost: ExactCost): Decimal {
  return plus(
    cost.money,
    plus(times(valuation.valueOfTime, cost.hours), times(valuation.valueOfEffort, cost.effort)),
  );
}

/** The generalised cost of a rounded cost, or of an exact sum of them. */
export function generalisedCostOf(valuation: Valuation, cost: CostVector): Decimal {
  return generalisedCost(valuation, {
    hours: { units: BigInt(cost.hours), scale: COST_DIGITS },
    money: { units: BigInt(cost.money), scale: COST_DIGITS },
    effort: { units: BigInt(cost.effort), scale: COST_DIGITS },
  });
}

/** A rounded cost, or a sum of them, as an answer shows it. */
export function shownCost(valuation: Valuation, cost: CostVector): ShownCost {
  return {
    hours: shownPart(cost.hours),
    money: shownPart(cost.money),
    effort: shownPart(cost.effort),
    generalised: toNumber(generalisedCostOf(valuation, cost)),
  };
}

/** An exact cost as an answer shows it, not rounded. */
export function shownExactCost(valuation: Valuation, cost: ExactCost): ShownCost {
  return {
    hours: toNumber(cost.hours),
    money: toNumber(cost.money),
    effort: toNumber(cost.effort),
    generalised: toNumber(generalisedCost(valuation, cost)),
  };
}

/** Occurrences a year: population · frequency per month · 12; null without a frequency. A missing population counts as 1. */
export function occurrencesPerYear(of: {
  readonly population: number | null;
  readonly frequencyPerMonth: number | null;
}): Decimal | null {
  if (of.frequencyPerMonth === null) {
    return null;
  }
  const population = of.population === null ? ONE : decimal(of.population);
  return times(times(population, decimal(of.frequencyPerMonth)), decimal(12));
}

/** weight · (before − after): what a year of the cheaper way saves, in currency. */
export function savedPerYear(
  weight: Decimal,
  costs: { readonly before: Decimal; readonly after: Decimal },
): number {
  return toNumber(times(weight, minus(costs.before, costs.after)));
}
