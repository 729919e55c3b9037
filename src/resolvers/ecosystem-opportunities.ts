import { ecosystemOpportunities as analyse } from '../analysis/friction-value/ecosystem-opportunities.ts';
import type {
  EcosystemOpportunity,
  EcosystemOrder,
} from '../analysis/friction-value/ecosystem-opportunities.ts';
import { entryOfferings, entryPoints } from '../analysis/friction-value/entry-points.ts';
import type { EntryOfferings } from '../analysis/friction-value/entry-points.ts';
import { ecosystemScores } from '../analysis/recorded/scores.ts';
import type { ScoredJob } from '../analysis/recorded/scores.ts';
import { once } from '../once.ts';
import type { WhatIfChange } from '../write/what-if-change.ts';
import type { Context } from './context.ts';
import { ecosystemFacts } from './ecosystem-facts.ts';
import { frictionFacts, frictionScope } from './friction-facts.ts';
import { shownFrictionNotes } from './friction-left-out.ts';
import { frictionsUsed } from './frictions-used.ts';
import { graphView } from './graph-view.ts';
import type { GraphView } from './graph-view.ts';
import { requireKnown } from './require-known.ts';
import { servingOfferings } from './serving-offerings.ts';
import { numberOf } from './stored-value.ts';
import { within } from './within.ts';

interface EcosystemInput {
  readonly customers?: readonly string[] | null;
  readonly provider?: string | null;
  readonly first: number;
  readonly after?: string | null;
  readonly orderBy: EcosystemOrder;
  readonly valueOfTime?: number | null;
  readonly whatIf?: readonly WhatIfChange[] | null;
}

/** Query.ecosystemOpportunities. What only some fields need is asked for where they are selected. */
export async function ecosystemOpportunities(
  _: unknown,
  { input }: { readonly input: EcosystemInput },
  context: Context,
) {
  const question = {
    orderBy: input.orderBy,
    first: within('first', input.first, [1, 1000]),
    after: input.after ?? null,
  };
  const scope = frictionScope(input);
  const view = graphView(context, input.whatIf);
  const facts = await view.read(async (graph) => {
    await requireKnown(graph, scope);
    const [frictions, ecosystems] = await Promise.all([
      frictionFacts(graph, scope),
      ecosystemFacts(graph, scope),
    ]);
    return { ...frictions, ecosystems };
  });
  context.checkpoint();
  const { page, all, ...sums } = analyse(facts, question);
  context.onScores(async () => {
    const customers = facts.customers.map(({ id }) => id);
    const jobs = await view.read((graph) => graph.ask<ScoredJob>('score/held-jobs', { customers }));
    return ecosystemScores({ ecosystems: all, cells: facts.cells, jobs: jobs.map(scoredJob) });
  });
  const offerings = once(async () => {
    const serving = await view.read((graph) =>
      servingOfferings(graph, {
        steps: new Set(page.items.flatMap(({ parts }) => parts().jobs.map(({ id }) => id))),
        ecosystems: page.items.map(({ id }) => id),
        customers: facts.customers,
      }),
    );
    return entryOfferings(serving, scope.provider);
  });
  return {
    ...sums,
    restsOn: frictionsUsed(view, { facts, provider: null }),
    pageInfo: page.pageInfo,
    ecosystems: page.items.map((one) => shown(one, { provider: scope.provider, offerings, view })),
    notes: () => shownFrictionNotes(view, { facts, scope }),
  };
}

/** What others wrote past the model counts as missing. */
function scoredJob({ from, to, importance, satisfaction }: ScoredJob): ScoredJob {
  return { from, to, importance: numberOf(importance), satisfaction: numberOf(satisfaction) };
}

function shown(
  one: EcosystemOpportunity,
  of: {
    readonly provider: string | null;
    readonly offerings: () => Promise<EntryOfferings>;
    readonly view: GraphView;
  },
) {
  return {
    ...one,
    ecosystem: of.view.node('Ecosystem', one.id),
    topFrictions: ({ first }: { readonly first: number }) =>
      one
        .parts()
        .frictions.slice(0, within('first', first, [1, 1000]))
        .map(({ id, value }) => ({ friction: of.view.node('Friction', id), value })),
    topJobs: ({ first }: { readonly first: number }) =>
      one
        .parts()
        .jobs.slice(0, within('first', first, [1, 1000]))
        .map(({ id, value }) => ({ job: of.view.node('Job', id), value })),
    entryPoints: async ({ first }: { readonly first: number }) =>
      entryPoints({
        ecosystem: one.id,
        parts: one.parts(),
        offerings: await of.offerings(),
        provider: of.provider,
        presence: one.presence,
        first: within('first', first, [1, 100]),
      }).map((entry) => ({
        ...entry,
        offering: of.view.node('Offering', entry.offering),
        provider: of.view.node('Provider', entry.provider),
        job: of.view.node('Job', entry.job),
      })),
  };
}
