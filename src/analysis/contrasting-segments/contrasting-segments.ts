import { byCodeUnit } from '../code-unit-order.ts';
import type { StatedWorth } from '../customer-facts.ts';
import type { UsedFact } from '../evidence.ts';
import { toNumber } from '../exact-decimal.ts';
import { generalisedCost, valuationOf } from '../generalised-cost.ts';
import type { Valuation } from '../generalised-cost.ts';
import { collectNotes } from '../notes.ts';
import type { Note } from '../notes.ts';
import { burdenOf, remainingBurden } from '../step-cost.ts';
import type { Experience } from '../step-cost.ts';

/** A customer that has the job, and what stands in its way. */
export interface HinderedCustomer extends StatedWorth {
  readonly id: string;
  readonly frictions: readonly (Experience & {
    readonly friction: string;
    /** The best among the offerings that it uses today, 0 to 1. */
    readonly reduction: number;
    /** Those of the job that it hinders. */
    readonly steps: readonly string[];
    /** The offerings among these that relieve it. */
    readonly reliefs: readonly string[];
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
  /** What was left out of the pair, and why. */
  readonly notes: readonly Note[];
  /** What the difference rests on, effects in its currency. */
  readonly facts: () => readonly UsedFact[];
}

const SEGMENT_NOTES = {
  VALUE_OF_TIME_MISSING:
    'Frictions that cost one of them time, which neither it nor the question gives a value, are left out of the pair.',
  EXPERIENCES_WITHOUT_PREVALENCE:
    'Frictions that one of them experiences without a prevalence are left out of the pair.',
  EXPERIENCES_WITHOUT_COST:
    'Frictions that one of them experiences without hours, money and effort are left out of the pair.',
} as const satisfies Record<string, string>;

/**
 * The pairs of customers that differ most in what stands in the way: the sum over the frictions of |cost for a − cost for b|,
 * per occurrence and for one of each, what they use today counted in. A friction whose cost to one of them cannot be told is
 * left out of the pair. Ties by ids; pairs that do not differ are left out.
 */
export function contrastingSegments(
  customers: readonly HinderedCustomer[],
  question: { readonly job: string; readonly first: number; readonly valueOfTime: number | null },
  { checkpoint }: { readonly checkpoint: () => void },
): SegmentContrast[] {
  const frictions = [...new Set(customers.flatMap((one) => one.frictions.map(({ friction }) => friction)))];
  const felt = customers
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
    .map((customer) => feltBy(customer, frictions.sort(byCodeUnit), question));
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
    notes: notesOf([felt[a]!, felt[b]!]),
    facts: () => {
      const pair = { frictions, job: question.job, valueOfTime: question.valueOfTime };
      return [...factsOf(felt[a]!, felt[b]!, pair), ...factsOf(felt[b]!, felt[a]!, pair)];
    },
  }));
}

type SegmentNoteCode = keyof typeof SEGMENT_NOTES;

/** What stands in the way of one customer. */
interface Felt {
  readonly id: string;
  readonly customer: HinderedCustomer;
  /** What each friction costs it per occurrence: 0 where it is not felt, NaN where that cannot be told. */
  readonly costs: readonly number[];
  readonly untold: readonly { readonly friction: string; readonly code: SegmentNoteCode }[];
}

function feltBy(
  customer: HinderedCustomer,
  frictions: readonly string[],
  { valueOfTime }: { readonly valueOfTime: number | null },
): Felt {
  const valuation = valuationOf({ ...customer, questionValueOfTime: valueOfTime });
  const told = new Map(customer.frictions.map((one) => [one.friction, costOf(one, valuation)]));
  return {
    id: customer.id,
    customer,
    costs: frictions.map((friction) => {
      const cost = told.get(friction) ?? 0;
      return typeof cost === 'string' ? NaN : cost;
    }),
    untold: [...told].flatMap(([friction, code]) => (typeof code === 'string' ? [{ friction, code }] : [])),
  };
}

function costOf(felt: HinderedCustomer['frictions'][number], valuation: Valuation): number | SegmentNoteCode {
  const burden = burdenOf(felt);
  if (typeof burden === 'string') return `EXPERIENCES_${burden}`;
  const left = remainingBurden(burden, felt.reduction);
  if (!valuation.timeCounts && left.hours.units !== 0n) return 'VALUE_OF_TIME_MISSING';
  return toNumber(generalisedCost(valuation, left));
}

function notesOf(pair: readonly Felt[]): readonly Note[] {
  const notes = collectNotes(SEGMENT_NOTES);
  for (const { id, untold } of pair) {
    for (const { friction, code } of untold) {
      notes.add(code, [
        { kind: 'Customer', id },
        { kind: 'Friction', id: friction },
      ]);
    }
  }
  return notes.notes();
}

/**
 * What the side of one of a pair rests on. Without what it feels, the difference would be the other's cost; without a friction
 * on its only step, neither would feel it.
 */
function factsOf(
  one: Felt,
  other: Felt,
  pair: {
    readonly frictions: readonly string[];
    readonly job: string;
    readonly valueOfTime: number | null;
  },
): UsedFact[] {
  const { id, customer } = one;
  const known = new Map(customer.frictions.map((felt) => [felt.friction, felt]));
  const facts: UsedFact[] = [
    { subject: { type: 'HAS_JOB', from: id, to: pair.job }, property: null, effect: null },
  ];
  pair.frictions.forEach((friction, at) => {
    const [own, beside] = [one.costs[at]!, other.costs[at]!];
    if (!(own > 0) || Number.isNaN(beside)) return;
    const apart = Math.abs(own - beside);
    const { steps, reliefs } = known.get(friction)!;
    const relating = (type: string, [from, to]: readonly [string, string], effect: number | null) =>
      facts.push({ subject: { type, from, to }, property: null, effect });
    relating('EXPERIENCES', [id, friction], beside - apart);
    for (const step of steps) relating('HINDERS', [friction, step], steps.length === 1 ? 0 - apart : null);
    for (const offering of reliefs) {
      relating('RELIEVES', [offering, friction], null);
      relating('USES', [id, offering], null);
    }
  });
  const now = distance(one.costs, other.costs);
  for (const property of ['valueOfTime', 'valueOfEffort'] as const) {
    if (customer[property] === null) continue;
    const without = feltBy({ ...customer, [property]: 0 }, pair.frictions, pair);
    facts.push({
      subject: { kind: 'Customer', id },
      property,
      effect: distance(without.costs, other.costs) - now,
    });
  }
  return facts;
}

function distance(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) {
    const off = Math.abs(a[at]! - b[at]!);
    if (off > 0) sum += off; // NaN is not
  }
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
