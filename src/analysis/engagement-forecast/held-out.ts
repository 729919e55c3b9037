import { seededRandom } from '../seeded-random.ts';
import type { ForecastNotes } from './forecast-notes.ts';
import { candidatesOf } from './holdings.ts';
import type { Holdings } from './holdings.ts';
import type { Interactions } from './interactions.ts';

/** Testing more customers would make the intervals no narrower than anybody needs. */
const CUSTOMERS_MOST = 2_000;

/**
 * How often relationships are drawn where there are few: one draw tells little of a customer. Where there are more customers or items
 * than these, one draw is enough, and takes long enough.
 */
const DRAWS = 5;
const FEW_CUSTOMERS = 500;
const FEW_ITEMS = 300;

/** What models learn from, and what they are tested on. */
export interface Split {
  readonly training: Interactions;
  readonly cases: readonly TestCase[];
}

/** One customer of which some relationships are held out. */
export interface TestCase {
  /** Its place. */
  readonly customer: number;
  /** What the models are told that it has. */
  readonly had: Int32Array;
  /** Places of the items to rank, ascending. */
  readonly candidates: Int32Array;
  /** Which of them it has; neither none nor all. */
  readonly heldOut: ReadonlySet<number>;
}

export interface SplitOptions {
  readonly asOf: string | null;
  readonly share: number;
  readonly seed: number;
  readonly notes: ForecastNotes;
}

/** Holds out what came after the date, or else, in one draw or several, a share of what each customer has. */
export function splitsOf(holdings: Holdings, options: SplitOptions): readonly Split[] {
  const { asOf, share, seed, notes } = options;
  const stakes = asOf === null ? holdings.had.map((had) => atStake(holdings, had)) : [];
  const isTestable = (customer: number) =>
    asOf === null ? stakes[customer]!.length > 1 : holdings.later[customer]!.length > 0;
  const testable = share === 0 && asOf === null ? [] : [...holdings.had.keys()].filter(isTestable);
  for (let left = CUSTOMERS_MOST; left < testable.length; left++) notes.add('BACKTEST_SAMPLED', []);
  const random = seededRandom(seed);
  const customers = drawn(testable, { count: CUSTOMERS_MOST, random });
  if (asOf !== null) {
    return [splitBy(holdings, new Map(customers.map((place) => [place, holdings.later[place]!])))];
  }
  const isSmall = customers.length <= FEW_CUSTOMERS && holdings.items.length <= FEW_ITEMS;
  return Array.from({ length: isSmall ? DRAWS : 1 }, () =>
    splitBy(
      holdings,
      new Map(
        customers.map((place) => {
          const choice = [...stakes[place]!];
          const count = Math.min(choice.length - 1, Math.max(1, Math.round(share * choice.length)));
          return [place, Int32Array.from(drawn(choice, { count, random }))];
        }),
      ),
    ),
  );
}

/** Takes what is held out of each customer, by its place, away from what the models are told. */
function splitBy(holdings: Holdings, heldOut: ReadonlyMap<number, Int32Array>): Split {
  const rows = [...holdings.had];
  for (const [customer, out] of heldOut) {
    const isOut = new Set(out);
    rows[customer] = rows[customer]!.filter((item) => !isOut.has(item));
  }
  return {
    training: { itemCount: holdings.items.length, rows },
    cases: [...heldOut].flatMap(([customer, out]) =>
      testCase(holdings, { customer, had: rows[customer]!, out }),
    ),
  };
}

/** What a customer has but for what is below something else that it has: to hold that out would hide nothing. */
function atStake({ below }: Holdings, had: Int32Array): Int32Array {
  const implied = new Set<number>();
  for (const item of had) for (const lower of below[item]!) implied.add(lower);
  return implied.size === 0 ? had : had.filter((item) => !implied.has(item));
}

interface Draw {
  readonly count: number;
  readonly random: () => number;
}

/** So many of the places, each as likely as any other, ascending. */
function drawn(places: readonly number[], { count, random }: Draw): readonly number[] {
  if (count >= places.length) return places;
  const shuffled = [...places];
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (shuffled.length - at));
    [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
  }
  return shuffled.slice(0, count).sort((a, b) => a - b);
}

interface Division {
  readonly customer: number;
  readonly had: Int32Array;
  readonly out: Int32Array;
}

/** None where the models are told nothing of the customer, or where there is nothing to tell apart. */
function testCase(holdings: Holdings, { customer, had, out }: Division): readonly TestCase[] {
  const candidates = candidatesOf(holdings, customer, had);
  const heldOut = new Set(inBoth(out, candidates));
  const isTest = had.length > 0 && heldOut.size > 0 && heldOut.size < candidates.length;
  return isTest ? [{ customer, had, candidates, heldOut }] : [];
}

/** What two lists, each ascending, have in common. */
function inBoth(some: Int32Array, others: Int32Array): readonly number[] {
  const both: number[] = [];
  let at = 0;
  for (const one of some) {
    while (at < others.length && others[at]! < one) at += 1;
    if (others[at] === one) both.push(one);
  }
  return both;
}
