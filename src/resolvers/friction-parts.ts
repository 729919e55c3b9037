import { byCodeUnit } from '../analysis/code-unit-order.ts';
import type { FrictionSum } from '../analysis/friction-value/friction-cells.ts';
import type { ExperiencedCost, HeldCost } from '../analysis/friction-value/used-facts.ts';
import type { GraphReader } from '../graph/graph.ts';
import type { AskedFrictions } from './friction-facts.ts';
import { wholeSum } from './parted-sum.ts';
import type { PartedSum } from './parted-sum.ts';

/** Whose parts, and what puts them inside a journey. */
export interface PartsAsked extends AskedFrictions {
  /** The jobs that are inside for all. */
  readonly touched: Iterable<string>;
  /** Parts told themselves at most, the largest. */
  readonly most: number;
  /** Default 3,000. Jobs of customers, each counted once for each, that one statement looks at. */
  readonly atOnce?: number;
}

/** No focal provider: nothing is inside. */
export const NOBODYS: Pick<PartsAsked, 'own' | 'touched'> = { own: [], touched: [] };

/** What frictions cost customers, part by part. */
export interface FrictionParts {
  /** For each friction on each step of each job, whoever looks. */
  readonly sums: readonly FrictionSum[];
  /** What lies outside of each job of each customer, and how many parts it has, inside and outside. */
  readonly held: readonly (HeldCost & { readonly parts: number })[];
  /** The largest, the largest first. */
  readonly largest: readonly ExperiencedCost[];
  /** How many there are beside those. */
  readonly untold: number;
}

const HOLDERS = 3_000;

/** Statements at once: the graph works on each with one processor. */
const AT_ONCE = 2;

/**
 * Asks the graph for all parts in one walk through them, cut into statements by jobs. It adds them up itself, and tells of the
 * parts those alone that the statements answered before leave among the largest.
 */
export async function readFrictionParts(graph: GraphReader, asked: PartsAsked): Promise<FrictionParts> {
  const { uses, own, most } = asked;
  const touched = Object.fromEntries([...asked.touched].map((job) => [job, true]));
  const chunks = [...chunksOf(asked)].entries();
  const answers: Pick<FrictionParts, 'sums' | 'held'>[] = [];
  let largest: readonly Part[] = [];
  let isFailed = false;
  const work = async (): Promise<void> => {
    for (const [at, chunk] of chunks) {
      if (isFailed) return;
      // Equal ones are told, since their names decide.
      const least = most === 0 ? Infinity : (largest[most - 1]?.value ?? 0);
      const params = { holders: Object.fromEntries(chunk), uses, own, touched, least };
      const rows = await graph.ask<PartsRow>('friction-value/parts', params);
      answers[at] = { sums: rows.flatMap(sumsOf), held: rows.flatMap(heldOf) };
      largest = [...largest, ...rows.flatMap(partsOf)].sort(largestFirst).slice(0, most);
    }
  };
  // When one fails, the others ask no more: nobody waits for their answers.
  const workers = Array.from({ length: AT_ONCE }, () =>
    work().catch((error: unknown) => {
      isFailed = true;
      throw error;
    }),
  );
  await Promise.all(workers);
  const held = answers.flatMap((answer) => answer.held);
  const count = held.reduce((sum, { parts }) => sum + parts, 0);
  return {
    sums: answers.flatMap(({ sums }) => sums),
    held,
    largest: largest.map(costOf),
    untold: count - largest.length,
  };
}

interface PartsRow {
  readonly job: string;
  readonly frictions: readonly (readonly [
    step: string,
    friction: string,
    value: PartedSum,
    parts: readonly PartList[],
  ])[];
  readonly customers: readonly (readonly [customer: string, outside: PartedSum, parts: number])[];
}

type PartList = readonly [
  customer: string,
  value: number,
  own: readonly string[] | null,
  relief?: string,
  without?: number,
];

/** Whole jobs, as many as make a statement, in no fewer than can be worked on at once. */
function* chunksOf({
  holders,
  atOnce = HOLDERS,
}: PartsAsked): Generator<[string, PartsAsked['holders'][string]][]> {
  const jobs = Object.entries(holders);
  const counts = jobs.map(([, customers]) => Object.keys(customers).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.min(atOnce, Math.ceil(total / AT_ONCE));
  let [from, count] = [0, 0];
  for (let at = 0; at < jobs.length; at += 1) {
    count += counts[at]!;
    if (count < most && at < jobs.length - 1) continue;
    yield jobs.slice(from, at + 1);
    [from, count] = [at + 1, 0];
  }
}

function sumsOf({ job, frictions }: PartsRow): FrictionSum[] {
  return frictions.map(([step, friction, value]) => ({ job, step, friction, value: wholeSum(value) }));
}

function heldOf({ job, customers }: PartsRow): FrictionParts['held'] {
  return customers.map(([customer, outside, parts]) => ({
    customer,
    job,
    outside: wholeSum(outside),
    parts,
  }));
}

/** One that is told itself, its amounts as the graph tells them: whole numbers. */
interface Part extends Omit<ExperiencedCost, 'value' | 'without'> {
  readonly value: number;
  readonly without: number;
}

function partsOf({ job, frictions }: PartsRow): Part[] {
  return frictions.flatMap(([step, friction, , parts]) =>
    parts.map(([customer, value, own, relief = null, without = value]): Part => {
      return { job, step, friction, customer, value, own: own ?? [], relief, without };
    }),
  );
}

function largestFirst(a: Part, b: Part): number {
  return (
    b.value - a.value ||
    byCodeUnit(a.customer, b.customer) ||
    byCodeUnit(a.friction, b.friction) ||
    byCodeUnit(a.job, b.job) ||
    byCodeUnit(a.step, b.step)
  );
}

function costOf({ value, without, ...part }: Part): ExperiencedCost {
  return { ...part, value: BigInt(value), without: BigInt(without) };
}
