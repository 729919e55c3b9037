import type { GraphQLResolveInfo } from 'graphql';
import { byCodeUnit } from '../analysis/code-unit-order.ts';
import { plan as analyse, sentenceOf } from '../analysis/plan/plan.ts';
import type { MeansFacts } from '../analysis/plan/plan.ts';
import type { NameOf } from '../analysis/name-of.ts';
import type { GraphReader } from '../graph/graph.ts';
import { searchOrchestration } from '../solver/search-thread.ts';
import type { Context } from './context.ts';
import { graphView } from './graph-view.ts';
import { journeyFacts } from './journey-facts.ts';
import type { ReadJourney } from './journey-facts.ts';
import { unconstrainedQuestion } from './orchestration-question.ts';
import { shownNotes } from './shown-notes.ts';
import { unknownId } from './unknown-id.ts';
import { valueOfTimeOf } from './value-of-time.ts';

interface PlanArguments {
  readonly purpose: string;
  readonly customer: string;
  readonly provider?: string | null;
  readonly valueOfTime?: number | null;
}

/** Jobs that one plan looks at. */
const MOST_JOBS = 20;

/** Query.plan. */
export async function plan(
  _: unknown,
  args: PlanArguments,
  context: Context,
  { schema }: GraphQLResolveInfo,
) {
  const { graph } = context;
  const { purpose, customer, provider = null } = args;
  const question = unconstrainedQuestion(schema, {
    select: 'BEST',
    first: 1,
    valueOfTime: valueOfTimeOf(args),
  });
  const jobs = await jobsOf(graph, { purpose, customer, provider });
  const { means, left } = await meansOf(graph, { jobs, customer, provider });
  const found = await analyse(means, question, (of) => searchOrchestration(of, context));
  const names = new Map(means.flatMap((one) => [...one.names]));
  const nameOf: NameOf = (id) => names.get(id) ?? id;
  const view = graphView(context);
  return {
    purpose: view.node('Job', purpose),
    steps: found.steps.map((step, at) => ({
      ...step,
      order: at + 1,
      what: sentenceOf(step, nameOf),
      of: view.node('Job', step.of),
      job: view.node('Job', step.job),
      ecosystem: view.node('Ecosystem', step.ecosystem),
      offering: view.node('Offering', step.offering),
      actor: view.node('Provider', step.actor),
      missing: step.missing.map((id) => view.node('Capability', id)),
    })),
    restsOn: { view, facts: found.facts },
    notes: shownNotes([...boundNotes(means.length, left), ...found.notes], view),
  };
}

interface PlanScope {
  readonly customer: string;
  readonly provider: string | null;
}

/** The customer's jobs in service of the purpose. */
async function jobsOf(
  graph: GraphReader,
  { purpose, customer, provider }: PlanScope & { readonly purpose: string },
): Promise<readonly string[]> {
  const [found] = await graph.ask<MeansRow>('plan/means', { purpose, customer, provider: provider ?? '' });
  if (found?.hasPurpose !== true) throw await unknownId(graph, { label: 'Job', id: purpose });
  if (!found.hasCustomer) throw await unknownId(graph, { label: 'Customer', id: customer });
  if (provider !== null && !found.hasProvider)
    throw await unknownId(graph, { label: 'Provider', id: provider });
  return found.jobs;
}

interface MeansRow {
  readonly hasPurpose: boolean;
  readonly hasCustomer: boolean;
  readonly hasProvider: boolean;
  readonly jobs: readonly string[];
}

async function meansOf(
  graph: GraphReader,
  scope: PlanScope & { readonly jobs: readonly string[] },
): Promise<{ readonly means: readonly (MeansFacts & ReadJourney)[]; readonly left: number }> {
  const { customer, provider } = scope;
  const jobs = scope.jobs.toSorted(byCodeUnit);
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
