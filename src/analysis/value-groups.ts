import { groupBy } from '../group-by.ts';
import { byCodeUnit } from './code-unit-order.ts';
import type { Decimal } from './exact-decimal.ts';
import { occurrencesPerYear } from './generalised-cost.ts';
import type { NodeRef } from './notes.ts';
import { stepsOfJob } from './steps-of-job.ts';
import type { JobStep, JobTree } from './steps-of-job.ts';

/** The reasons for which a HAS_JOB makes no groups. */
export const COUNTING_NOTES = {
  HAS_JOB_WITHOUT_FREQUENCY: 'HAS_JOB relationships without a frequencyPerMonth make no groups.',
  HAS_JOB_BELOW_ANOTHER:
    'Jobs that lie below another job of the same customer count there: only the uppermost with a frequencyPerMonth makes groups.',
} as const satisfies Record<string, string>;

/** One HAS_JOB of a customer. */
export interface HeldJob {
  readonly customer: string;
  readonly job: string;
  /** Occurrences a month, above 0; null when missing. */
  readonly frequencyPerMonth: number | null;
}

/** A customer, a job that it has and a step of that job: the grain in which value is counted. */
export interface ValueGroup {
  readonly customer: string;
  readonly job: string;
  /** Optional steps make groups like any other. */
  readonly step: JobStep;
  /** Occurrences a year over the whole population. */
  readonly weight: Decimal;
}

/** The HAS_JOBs that make groups, and those that make none. */
export interface CountedJobs {
  /** By customer and job. */
  readonly counted: readonly HeldJob[];
  /** Without a frequencyPerMonth, and below no job of the customer's that has one. */
  readonly withoutFrequency: readonly HeldJob[];
  /** Below another job of the customer's with a frequencyPerMonth, which counts their steps. */
  readonly belowAnother: readonly HeldJob[];
}

/** The groups, and the HAS_JOBs that make none. */
export interface ValueGroups extends Omit<CountedJobs, 'counted'> {
  readonly groups: readonly ValueGroup[];
}

/**
 * The groups of the customers' jobs, by customer, job and the order of the steps. Where a customer has several jobs one
 * above another, only the uppermost with a frequencyPerMonth makes groups, so that no step counts twice.
 * @throws ThroughlineError GRAPH_RULE when a job is a step of itself.
 */
export function valueGroups(facts: {
  /** Customers and their populations; null where none is stated, which counts as 1. */
  readonly populations: ReadonlyMap<string, number | null>;
  readonly heldJobs: readonly HeldJob[];
  readonly tree: JobTree;
}): ValueGroups {
  const { counted, ...others } = countedJobs(facts);
  const stepsOf = new Map<string, readonly JobStep[]>();
  const groups = counted.flatMap(({ customer, job, frequencyPerMonth }) => {
    const population = facts.populations.get(customer) ?? null;
    const weight = occurrencesPerYear({ population, frequencyPerMonth });
    if (weight === null) return [];
    const steps = stepsOf.get(job) ?? stepsOfJob(facts.tree, job);
    stepsOf.set(job, steps);
    return steps.map((step) => ({ customer, job, step, weight }));
  });
  return { groups, ...others };
}

/** Of jobs of a customer one above another only the uppermost with a frequencyPerMonth counts. */
export function countedJobs(facts: {
  readonly heldJobs: readonly HeldJob[];
  readonly tree: JobTree;
}): CountedJobs {
  const below = jobsBelow(facts.tree);
  const coveredBy = new Map<string, Set<string>>();
  for (const held of facts.heldJobs) {
    if (held.frequencyPerMonth === null) continue;
    const covered = coveredBy.get(held.customer) ?? new Set<string>();
    coveredBy.set(held.customer, covered);
    for (const job of below(held.job)) covered.add(job);
  }
  const counted: HeldJob[] = [];
  const withoutFrequency: HeldJob[] = [];
  const belowAnother: HeldJob[] = [];
  for (const held of facts.heldJobs.toSorted(byCustomerAndJob)) {
    if (coveredBy.get(held.customer)?.has(held.job) === true) belowAnother.push(held);
    else if (held.frequencyPerMonth === null) withoutFrequency.push(held);
    else counted.push(held);
  }
  return { counted, withoutFrequency, belowAnother };
}

/** Jobs below another of the customer's that would count if the customer did not have that other job, `above`. */
export function countedWithout(
  { counted, belowAnother }: CountedJobs,
  tree: JobTree,
): readonly (HeldJob & { readonly above: string })[] {
  const below = jobsBelow(tree);
  const stated = groupBy(
    [...counted, ...belowAnother].filter(({ frequencyPerMonth }) => frequencyPerMonth !== null),
    ({ customer }) => customer,
  );
  return belowAnother.flatMap((held) => {
    if (held.frequencyPerMonth === null) return [];
    const above = stated.get(held.customer)!.filter(({ job }) => below(job).has(held.job));
    return above.length === 1 ? [{ ...held, above: above[0]!.job }] : [];
  });
}

/** Whose and what it is, as notes name it. */
export function endsOf({ customer, job }: Pick<HeldJob, 'customer' | 'job'>): readonly NodeRef[] {
  return [
    { kind: 'Customer', id: customer },
    { kind: 'Job', id: job },
  ];
}

/** All jobs below a job, however far down; each job is walked once. */
export function jobsBelow(tree: JobTree): (job: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (job) => {
    const found = known.get(job) ?? new Set(walk(tree, job));
    known.set(job, found);
    return found;
  };
}

function walk(tree: JobTree, job: string): string[] {
  const reached = new Set<string>();
  const waiting = [job];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { child } of tree.get(next) ?? []) {
      if (reached.has(child)) continue;
      reached.add(child);
      waiting.push(child);
    }
  }
  return [...reached];
}

function byCustomerAndJob(a: HeldJob, b: HeldJob): number {
  return byCodeUnit(a.customer, b.customer) || byCodeUnit(a.job, b.job);
}
