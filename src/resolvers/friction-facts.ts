import type { FrictionCell } from '../analysis/friction-value/friction-cells.ts';
import type { FrictionFacts } from '../analysis/friction-value/friction-facts.ts';
import { times, toNumber, decimal } from '../analysis/exact-decimal.ts';
import { occurrencesPerYear, valuationOf } from '../analysis/generalised-cost.ts';
import { jobTree } from '../analysis/steps-of-job.ts';
import { countedJobs } from '../analysis/value-groups.ts';
import type { CountedJobs, HeldJob } from '../analysis/value-groups.ts';
import type { GraphReader } from '../graph/graph.ts';
import { customerOf, stepEdgeOf } from './orchestration-facts.ts';
import type { CustomerRow, StepList } from './orchestration-facts.ts';
import { isExactSum, wholeSum } from './parted-sum.ts';
import type { PartedSum } from './parted-sum.ts';
import { numberOf, textOf, textsOf } from './stored-value.ts';
import { valueOfTimeOf } from './value-of-time.ts';

/** Whose frictions, and who is looking. */
export interface FrictionScope {
  /** Null for all. */
  readonly customers: readonly string[] | null;
  /** The focal provider; null for none. */
  readonly provider: string | null;
  /** Currency per hour, for customers that state none; null for none. */
  readonly valueOfTime: number | null;
}

/** The arguments that say whose frictions. */
interface FrictionArguments {
  readonly customers?: readonly string[] | null;
  readonly provider?: string | null;
  readonly valueOfTime?: number | null;
}

/**
 * The scope of an input.
 * @throws ThroughlineError BAD_USER_INPUT for a value of time out of range.
 */
export function frictionScope(given: FrictionArguments): FrictionScope {
  return {
    customers: given.customers ?? null,
    provider: given.provider ?? null,
    valueOfTime: valueOfTimeOf(given),
  };
}

/** The parameters of `friction-value/cells` and of the questions that look behind it. */
export interface AskedFrictions {
  /** By the ids of a job and a customer. */
  readonly holders: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** What each customer uses today. */
  readonly uses: Readonly<Record<string, Readonly<Record<string, true>>>>;
  /** Ids of the focal provider's offerings. */
  readonly own: readonly string[];
}

/** What friction value is summed from, before the frictions themselves. */
export interface FrictionBasis extends Pick<
  FrictionFacts,
  'customers' | 'jobs' | 'jobIds' | 'tree' | 'places' | 'touched'
> {
  readonly asked: AskedFrictions;
}

/** Friction value with what the graph was given to sum it. */
export interface ReadFrictions extends FrictionFacts, FrictionBasis {}

/** Asks the graph for friction value, which it sums itself: five questions, whatever the size of the graph. */
export async function frictionFacts(graph: GraphReader, scope: FrictionScope): Promise<ReadFrictions> {
  const basis = await frictionBasis(graph, scope);
  const { holders, ...rest } = basis.asked;
  const cellRows = (
    await Promise.all(
      halvesOf(Object.entries(holders)).map((half) =>
        graph.ask<CellsRow>('friction-value/cells', { ...rest, holders: Object.fromEntries(half) }),
      ),
    )
  ).flat();
  return {
    ...basis,
    cells: cellRows.flatMap(cellsOf),
    beyondExact: cellRows.flatMap(({ cells }) =>
      cells.flatMap(([, friction, , , burden]) => (isExactSum(burden) ? [] : [friction])),
    ),
    ignoresExperiences: cellRows.some(({ cells }) => cells.some(([, , , , , , ignored]) => ignored > 0)),
  };
}

/** Asks the graph for all that decides whose frictions count for how much: three questions at once. */
export async function frictionBasis(graph: GraphReader, scope: FrictionScope): Promise<FrictionBasis> {
  const provider = scope.provider ?? ''; // one type of parameter, so that one plan serves all questions
  const [customerRows, jobRows, offeringRows] = await Promise.all([
    graph.ask<HolderRow>('friction-value/customers', { customers: scope.customers }),
    graph.ask<JobRow>('friction-value/jobs', { customers: scope.customers, provider }),
    graph.ask<OfferingRow>('friction-value/offerings', { provider }),
  ]);
  const tree = jobTree(jobRows.flatMap(({ id, steps }) => steps.map((step) => stepEdgeOf(id, step))));
  const customers = customerRows.map(customerOf);
  const jobs = countedJobs({ tree, heldJobs: customerRows.flatMap(heldJobsOf) });
  const holders = holdersOf(jobs, { customers, valueOfTime: scope.valueOfTime });
  const uses = usesOf(customerRows, offeringRows);
  const own = offeringRows.filter(({ isOwn }) => isOwn).map(({ id }) => id);
  return {
    customers,
    jobs,
    jobIds: jobRows.map(({ id }) => id),
    tree,
    places: new Map(
      jobRows.flatMap(({ id, places }) =>
        places.length === 0
          ? []
          : [[id, places.map(([ecosystem, share]) => ({ ecosystem, share: numberOf(share) }))]],
      ),
    ),
    touched: new Set(jobRows.filter(({ isTouched }) => isTouched).map(({ id }) => id)),
    asked: { holders: Object.fromEntries(holders), uses, own },
  };
}

/** A property as the graph holds it, whatever others wrote past the model. */
type Stored = unknown;

interface HolderRow extends CustomerRow {
  readonly jobs: readonly (readonly [job: string, frequencyPerMonth: Stored])[];
  readonly uses: readonly string[];
}

interface JobRow {
  readonly id: string;
  readonly steps: readonly StepList[];
  readonly places: readonly (readonly [ecosystem: string, share: Stored])[];
  readonly isTouched: boolean;
}

interface OfferingRow {
  readonly id: string;
  readonly markets: Stored;
  readonly isOwn: boolean;
}

interface CellsRow {
  readonly job: string;
  readonly cells: readonly CellList[];
}

type CellList = readonly [
  step: string,
  friction: string,
  kind: Stored,
  isOwn: boolean,
  burden: PartedSum,
  value: PartedSum,
  ignored: number,
];

function heldJobsOf({ id, jobs }: HolderRow): HeldJob[] {
  return jobs.map(([job, frequency]) => ({
    customer: id,
    job,
    frequencyPerMonth: aboveZero(numberOf(frequency)),
  }));
}

function aboveZero(value: number | null): number | null {
  return value !== null && value > 0 ? value : null;
}

/** What money, an hour and an effort point of one occurrence come to in a year, in millionths, by job and customer. */
export function holdersOf(
  { counted }: Pick<CountedJobs, 'counted'>,
  scope: Pick<FrictionFacts, 'customers'> & { readonly valueOfTime: number | null },
): readonly (readonly [job: string, holders: Record<string, number[]>])[] {
  const customers = new Map(
    scope.customers.map((customer) => [
      customer.id,
      { ...customer, worth: valuationOf({ ...customer, questionValueOfTime: scope.valueOfTime }) },
    ]),
  );
  const byJob = new Map<string, [string, number[]][]>();
  for (const { customer, job, frequencyPerMonth } of counted) {
    const { population, worth } = customers.get(customer)!;
    const weight = times(occurrencesPerYear({ population, frequencyPerMonth })!, decimal(1e6));
    const holders = byJob.get(job) ?? [];
    byJob.set(job, holders);
    holders.push([
      customer,
      [weight, times(weight, worth.valueOfTime), times(weight, worth.valueOfEffort)].map(toNumber),
    ]);
  }
  return [...byJob].map(([job, holders]) => [job, Object.fromEntries(holders)] as const);
}

/** Neo4j works on one question with one processor: two halves of the jobs take little more than half the time. */
function halvesOf<T>(jobs: readonly T[]): readonly (readonly T[])[] {
  const half = Math.ceil(jobs.length / 2);
  return [jobs.slice(0, half), jobs.slice(half)].filter((part) => part.length > 0);
}

/** What each customer uses today, of what is live, somebody's and open to it. */
function usesOf(
  customers: readonly HolderRow[],
  offerings: readonly OfferingRow[],
): Record<string, Record<string, true>> {
  const markets = new Map(offerings.map((row) => [row.id, new Set(textsOf(row.markets))]));
  return Object.fromEntries(
    customers.map(({ id, market, uses }) => {
      const own = textOf(market);
      const isOpen = (open: ReadonlySet<string> | undefined) =>
        open !== undefined && (open.size === 0 || own === null || open.has(own));
      const used = uses.filter((offering) => isOpen(markets.get(offering)));
      return [id, Object.fromEntries(used.map((offering) => [offering, true]))];
    }),
  );
}

/** The cells of a job: what the customers of the focal provider and the others come to, together. */
function cellsOf({ job, cells }: CellsRow): FrictionCell[] {
  const found = new Map<string, FrictionCell>();
  for (const [step, friction, kind, isOwn, burdens, values] of cells) {
    const [burden, value] = [wholeSum(burdens), wholeSum(values)];
    const [ownBurden, own] = isOwn ? [burden, value] : [0n, 0n];
    const key = `${step} ${friction}`;
    const other = found.get(key) ?? NO_CELL;
    found.set(key, {
      job,
      step,
      friction,
      kind: textOf(kind),
      burden: other.burden + burden,
      value: other.value + value,
      ownBurden: other.ownBurden + ownBurden,
      own: other.own + own,
    });
  }
  return [...found.values()];
}

const NO_CELL = { burden: 0n, value: 0n, ownBurden: 0n, own: 0n };
