import { byCodeUnit } from '../code-unit-order.ts';
import { toNumber } from '../exact-decimal.ts';
import { generalisedCost, valuationOf } from '../generalised-cost.ts';
import { burdenOf, remainingBurden } from '../step-cost.ts';
import type { Experience } from '../step-cost.ts';

/** A customer that has the job, and what stands in its way. */
export interface HinderedCustomer {
  readonly id: string;
  /** Currency per hour. */
  readonly valueOfTime: number | null;
  /** Currency per effort point. */
  readonly valueOfEffort: number | null;
  readonly frictions: readonly (Experience & {
    readonly friction: string;
    /** The best among the offerings that it uses today, 0 to 1. */
    readonly reduction: number;
  })[];
}

/** Two customers that share a job. */
export interface SegmentContrast {
  /** The smaller id. */
  readonly a: string;
  readonly b: string;
  /** Currency per occurrence of the job. */
  readonly difference: number;
  /** Those that differ, the most first, ties by id. */
  readonly frictions: readonly string[];
}

/**
 * The pairs of customers that differ most in what stands in the way: the sum over the frictions of |cost for a − cost for b|,
 * per occurrence and for one of each, what they use today counted in. Ties by ids; pairs that do not differ are left out.
 */
export function contrastingSegments(
  customers: readonly HinderedCustomer[],
  question: { readonly first: number; readonly valueOfTime: number | null },
  { checkpoint }: { readonly checkpoint: () => void },
): SegmentContrast[] {
  const frictions = [...new Set(customers.flatMap((one) => one.frictions.map(({ friction }) => friction)))];
  const felt = customers
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
    .map((customer) => ({ id: customer.id, costs: costsOf(customer, frictions.sort(byCodeUnit), question) }));
  const best: { a: number; b: number; difference: number }[] = [];
  for (const [a, { costs }] of felt.entries()) {
    checkpoint();
    for (let b = a + 1; b < felt.length; b += 1) {
      const difference = distance(costs, felt[b]!.costs);
      const last = best.at(-1);
      if (difference === 0 || (best.length === question.first && difference <= last!.difference)) continue;
      // Pairs come by ids, so that an equal one goes behind those that are there.
      best.splice(placeFor(best, difference), 0, { a, b, difference });
      if (best.length > question.first) best.pop();
    }
  }
  return best.map(({ a, b, difference }) => ({
    a: felt[a]!.id,
    b: felt[b]!.id,
    difference,
    frictions: differing(frictions, felt[a]!.costs, felt[b]!.costs),
  }));
}

/** What each friction costs one of them per occurrence, 0 where it is not felt or cannot be counted. */
function costsOf(
  customer: HinderedCustomer,
  frictions: readonly string[],
  { valueOfTime }: { readonly valueOfTime: number | null },
): number[] {
  const valuation = valuationOf({ ...customer, questionValueOfTime: valueOfTime });
  const costs = new Map(
    customer.frictions.flatMap((one) => {
      const burden = burdenOf(one);
      if (typeof burden === 'string') return [];
      return [[one.friction, toNumber(generalisedCost(valuation, remainingBurden(burden, one.reduction)))]];
    }),
  );
  return frictions.map((friction) => costs.get(friction) ?? 0);
}

function distance(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += Math.abs(a[at]! - b[at]!);
  return sum;
}

function placeFor(best: readonly { readonly difference: number }[], difference: number): number {
  const at = best.findIndex((one) => one.difference < difference);
  return at < 0 ? best.length : at;
}

function differing(frictions: readonly string[], a: readonly number[], b: readonly number[]): string[] {
  return frictions
    .map((friction, at) => ({ friction, off: Math.abs(a[at]! - b[at]!) }))
    .filter(({ off }) => off > 0)
    .sort((x, y) => y.off - x.off || byCodeUnit(x.friction, y.friction))
    .map(({ friction }) => friction);
}
