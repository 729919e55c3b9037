import type { OrchestrationFacts } from '../analysis/orchestration/orchestration-facts.ts';
import type { GraphReader } from '../graph/graph.ts';
import { groupBy } from '../group-by.ts';
import {
  factsOfRow,
  type CustomerRow,
  type ExperienceList,
  type HasJobRow,
  type JobRow,
} from './orchestration-facts.ts';

/** A customer and a job that it has. */
export interface Pair {
  readonly customer: string;
  readonly job: string;
  readonly hasJob: HasJobRow;
}

/** What the pairs rest on, read once for all of them: the facts of each when it is its turn. */
export type PairFacts = (pair: Pair) => OrchestrationFacts;

/**
 * Asks the graph for all that orchestrations of these pairs rest on, each job, customer and friction once: four questions,
 * whatever the number of pairs.
 */
export async function pairFacts(
  graph: GraphReader,
  pairs: readonly Pair[],
  provider: string | null,
): Promise<PairFacts> {
  const customers = distinct(pairs.map(({ customer }) => customer));
  const [jobRows, customerRows] = await Promise.all([
    graph.ask<{ job: JobRow }>('best-path/jobs', {
      jobs: distinct(pairs.map(({ job }) => job)),
      provider: provider ?? '', // one type of parameter, so that one plan serves all questions
    }),
    graph.ask<{ customer: CustomerRow; uses: string[] }>('best-path/customers', { customers }),
  ]);
  const jobs = new Map(jobRows.map(({ job }) => [job.id, job]));
  const frictions = distinct(jobRows.flatMap(({ job }) => job.frictions.map(([friction]) => friction)));
  const [experienceRows, backgroundRows] = await Promise.all([
    graph.ask<ExperienceRow>('best-path/experiences', { customers, frictions }),
    provider === null
      ? []
      : graph.ask<{ offering: string }>('best-path/background', { jobs: [...jobs.keys()], provider }),
  ]);
  const known = new Map(customerRows.map((row) => [row.customer.id, row]));
  const experiences = experiencesOf(experienceRows);
  const background = backgroundRows.map(({ offering }) => offering);
  return ({ customer, job, hasJob }) => {
    const felt = experiences.get(customer);
    const parts = jobsBelow(jobs, job).map((part): JobRow => ({
      ...part,
      frictions: part.frictions.map(([friction, confidence, , relieves]) => [
        friction,
        confidence,
        felt?.get(friction) ?? null,
        relieves,
      ]),
    }));
    return factsOfRow(
      { ...known.get(customer)!, hasJob, provider, jobs: parts, background },
      { job, capabilities: null },
    );
  };
}

interface ExperienceRow {
  readonly customer: string;
  readonly friction: string;
  readonly experience: ExperienceList;
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

/** By customer and friction. */
function experiencesOf(
  rows: readonly ExperienceRow[],
): ReadonlyMap<string, ReadonlyMap<string, ExperienceList>> {
  return new Map(
    [...groupBy(rows, ({ customer }) => customer)].map(([customer, felt]) => [
      customer,
      new Map(felt.map(({ friction, experience }) => [friction, experience])),
    ]),
  );
}

/** The job and all jobs below it, each once. */
function jobsBelow(jobs: ReadonlyMap<string, JobRow>, job: string): readonly JobRow[] {
  const found = new Set([job]);
  // A set is walked in the order of insertion, what is added on the way included.
  for (const id of found) {
    for (const [step] of jobs.get(id)?.steps ?? []) found.add(step);
  }
  return [...found].flatMap((id) => jobs.get(id) ?? []);
}
