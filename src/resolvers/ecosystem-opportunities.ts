import { ecosystemOpportunities as analyse } from '../analysis/friction-value/ecosystem-opportunities.ts';
import type {
  EcosystemOpportunity,
  EcosystemOrder,
} from '../analysis/friction-value/ecosystem-opportunities.ts';
import { entryPoints } from '../analysis/friction-value/entry-points.ts';
import { LARGEST_NUMBER } from '../model/model.ts';
import type { Context } from './context.ts';
import { ecosystemFacts, entryOfferings } from './ecosystem-facts.ts';
import { frictionFacts } from './friction-facts.ts';
import type { FrictionScope } from './friction-facts.ts';
import { shownFrictionNotes } from './friction-left-out.ts';
import { requireKnown } from './require-known.ts';
import { within } from './within.ts';

interface EcosystemInput {
  readonly customers?: readonly string[] | null;
  readonly provider?: string | null;
  readonly first: number;
  readonly after?: string | null;
  readonly orderBy: EcosystemOrder;
  readonly valueOfTime?: number | null;
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
  const scope: FrictionScope = {
    customers: input.customers ?? null,
    provider: input.provider ?? null,
    valueOfTime:
      input.valueOfTime == null ? null : within('valueOfTime', input.valueOfTime, [0, LARGEST_NUMBER]),
  };
  await requireKnown(context.graph, scope);
  const [frictions, ecosystems] = await Promise.all([
    frictionFacts(context.graph, scope),
    ecosystemFacts(context.graph, scope),
  ]);
  context.checkpoint();
  const { page, ...sums } = analyse({ ...frictions, ecosystems }, question);
  const offerings = once(() =>
    entryOfferings(context.graph, { page: page.items, customers: frictions.customers }),
  );
  return {
    ...sums,
    pageInfo: page.pageInfo,
    ecosystems: page.items.map((one) => shown(one, { provider: scope.provider, offerings })),
    notes: () => shownFrictionNotes(context.graph, { facts: frictions, scope }),
  };
}

function shown(
  one: EcosystemOpportunity,
  of: { readonly provider: string | null; readonly offerings: () => ReturnType<typeof entryOfferings> },
) {
  const parts = once(one.parts);
  return {
    ...one,
    ecosystem: { __typename: 'Ecosystem', id: one.id },
    topFrictions: ({ first }: { readonly first: number }) =>
      parts()
        .frictions.slice(0, within('first', first, [1, 1000]))
        .map(({ id, value }) => ({ friction: { __typename: 'Friction', id }, value })),
    topJobs: ({ first }: { readonly first: number }) =>
      parts()
        .jobs.slice(0, within('first', first, [1, 1000]))
        .map(({ id, value }) => ({ job: { __typename: 'Job', id }, value })),
    entryPoints: async ({ first }: { readonly first: number }) =>
      entryPoints({
        ecosystem: one.id,
        parts: parts(),
        offerings: await of.offerings(),
        provider: of.provider,
        presence: one.presence,
        first: within('first', first, [1, 100]),
      }).map((entry) => ({
        ...entry,
        offering: reference('Offering', entry.offering),
        provider: reference('Provider', entry.provider),
        job: reference('Job', entry.job),
      })),
  };
}

function reference(kind: string, id: string | null) {
  return id === null ? null : { __typename: kind, id };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
