import { plan as analyse, sentenceOf } from '../analysis/plan/plan.ts';
import type { MeansFacts } from '../analysis/plan/plan.ts';
import type { GraphReader } from '../graph/graph.ts';
import { LARGEST_NUMBER } from '../model/model.ts';
import type { Context } from './context.ts';
import { journeyFacts } from './journey-facts.ts';
import { namesOf } from './names-of.ts';
import { requireJob, requireKnown } from './require-known.ts';
import { within } from './within.ts';

interface PlanArguments {
  readonly purpose: string;
  readonly customer: string;
  readonly provider?: string | null;
  readonly valueOfTime?: number | null;
}

/** Jobs that one plan looks at. */
const MOST_JOBS = 20;

/** Query.plan. */
export async function plan(_: unknown, args: PlanArguments, { graph, checkpoint }: Context) {
  const { purpose, customer, provider = null } = args;
  const valueOfTime =
    args.valueOfTime == null ? null : within('valueOfTime', args.valueOfTime, [0, LARGEST_NUMBER]);
  await requireJob(graph, purpose);
  await requireKnown(graph, { provider, customers: [customer] });
  const { means, left } = await meansOf(graph, { purpose, customer, provider });
  const found = analyse(means, { valueOfTime }, { checkpoint });
  const nameOf = await namesOf(
    graph,
    found.steps.flatMap(({ job, offering, actor, ecosystem }) =>
      [job, offering, actor, ecosystem].filter((id) => id !== null),
    ),
  );
  return {
    purpose: node('Job', purpose),
    steps: found.steps.map((step, at) => ({
      ...step,
      order: at + 1,
      what: sentenceOf(step, nameOf),
      of: node('Job', step.of),
      job: node('Job', step.job),
      ecosystem: reference('Ecosystem', step.ecosystem),
      offering: reference('Offering', step.offering),
      actor: reference('Provider', step.actor),
      missing: step.missing.map((id) => node('Capability', id)),
    })),
    notes: [...boundNotes(means.length, left), ...found.notes].map((note) => ({
      ...note,
      nodes: note.nodes.map(({ kind, id }) => node(kind, id)),
    })),
  };
}

async function meansOf(
  graph: GraphReader,
  scope: { readonly purpose: string; readonly customer: string; readonly provider: string | null },
): Promise<{ readonly means: readonly MeansFacts[]; readonly left: number }> {
  const { purpose, customer, provider } = scope;
  const rows = await graph.ask<{ job: string }>('plan/means', { purpose, customer });
  const jobs = rows.map(({ job }) => job).sort();
  const means = await Promise.all(
    jobs
      .slice(0, MOST_JOBS)
      .map((job) => journeyFacts(graph, { customer, job, provider, includePlanned: true })),
  );
  return { means, left: jobs.length - means.length };
}

function boundNotes(jobs: number, left: number) {
  if (jobs === 0) {
    const message = 'The customer has no job in service of this purpose: there is nothing to plan.';
    return [{ code: 'NO_MEANS', message, count: 1, nodes: [] }];
  }
  if (left === 0) return [];
  const message = `A plan looks at ${MOST_JOBS} jobs, the first by id; the others are left out.`;
  return [{ code: 'JOBS_LEFT_OUT', message, count: left, nodes: [] }];
}

function reference(kind: string, id: string | null) {
  return id === null ? null : node(kind, id);
}

function node(kind: string, id: string) {
  return { __typename: kind, id };
}
