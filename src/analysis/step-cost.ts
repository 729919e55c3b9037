import type { CostParts, CostVector, ExactCost } from './cost-vector.ts';
import { decimal, minus, ONE, plus, times, toMillionths, ZERO, type Decimal } from './exact-decimal.ts';

/** One EXPERIENCES of a customer. */
export interface Experience extends CostParts {
  /** Share of occurrences, 0 to 1; null when missing. */
  readonly prevalence: number | null;
}

/** A friction that counts on a step, with what it costs per occurrence of the step while nothing relieves it. */
export interface StepFriction {
  readonly friction: string;
  readonly burden: ExactCost;
}

/** Why an EXPERIENCES counts nowhere. */
export type IgnoredExperience = 'WITHOUT_PREVALENCE' | 'WITHOUT_COST';

/**
 * The exact cost of three parts, of which a missing one is 0 where another is given; null with all three missing.
 * Holds for SERVES, EXPERIENCES, INTEGRATES_WITH and *unaided*.
 */
export function exactCost(parts: CostParts): ExactCost | null {
  if (parts.hours === null && parts.money === null && parts.effort === null) {
    return null;
  }
  return { hours: partOf(parts.hours), money: partOf(parts.money), effort: partOf(parts.effort) };
}

/** prevalence · (hours, money, effort), or why it cannot be had. */
export function burdenOf(experience: Experience): ExactCost | IgnoredExperience {
  if (experience.prevalence === null) {
    return 'WITHOUT_PREVALENCE';
  }
  const cost = exactCost(experience);
  return cost === null ? 'WITHOUT_COST' : scaled(cost, decimal(experience.prevalence));
}

/** What is left of a friction's burden: burden · (1 − reduction). */
export function remainingBurden(burden: ExactCost, reduction: number): ExactCost {
  return reduction === 0 ? burden : scaled(burden, minus(ONE, decimal(reduction)));
}

/** What hinders one step, summed once for all who serve it. */
export interface Hindrance {
  readonly burdens: ReadonlyMap<string, ExactCost>;
  /** The cost per occurrence while nothing is relieved. */
  readonly total: ExactCost;
}

/** Sums the frictions that count on one step. */
export function hindranceOf(frictions: readonly StepFriction[]): Hindrance {
  const burdens = new Map(frictions.map(({ friction, burden }) => [friction, burden]));
  return {
    burdens,
    total: [...burdens.values()].reduce(addExact, { hours: ZERO, money: ZERO, effort: ZERO }),
  };
}

/**
 * base + Σ burden · (1 − reduction) over the frictions of the step, rounded part by part to 10^-6.
 * `reductions` are those of the choice by friction; 0 for what it does not relieve, and those of other steps' frictions
 * count nothing.
 */
export function stepCost(step: {
  readonly base: ExactCost;
  readonly hindrance: Hindrance;
  readonly reductions?: ReadonlyMap<string, number>;
}): CostVector {
  let cost = addExact(step.base, step.hindrance.total);
  for (const [friction, reduction] of step.reductions ?? []) {
    const burden = step.hindrance.burdens.get(friction);
    if (burden !== undefined) {
      cost = addExact(cost, scaled(burden, decimal(-reduction)));
    }
  }
  return roundedCost(cost);
}

/** a + b, part by part. */
export function addExact(a: ExactCost, b: ExactCost): ExactCost {
  return { hours: plus(a.hours, b.hours), money: plus(a.money, b.money), effort: plus(a.effort, b.effort) };
}

/** Each part rounded to 10^-6, a half away from zero. */
export function roundedCost(cost: ExactCost): CostVector {
  return {
    hours: toMillionths(cost.hours),
    money: toMillionths(cost.money),
    effort: toMillionths(cost.effort),
  };
}

function scaled(cost: ExactCost, factor: Decimal): ExactCost {
  return {
    hours: times(cost.hours, factor),
    money: times(cost.money, factor),
    effort: times(cost.effort, factor),
  };
}

function partOf(value: number | null): Decimal {
  return value === null ? ZERO : decimal(value);
}
