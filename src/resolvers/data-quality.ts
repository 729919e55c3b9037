import { bearsOn } from '../analysis/bears-on.ts';
import { dataIssues } from '../analysis/data-quality.ts';
import type { DataIssueKind, QualityFacts } from '../analysis/data-quality.ts';
import { distinctFacts } from '../analysis/evidence.ts';
import type { HeldCost } from '../analysis/friction-value/used-facts.ts';
import { removalEffects } from '../analysis/friction-value/removal-effects.ts';
import { observedKey } from '../analysis/observations.ts';
import { countedWithout } from '../analysis/value-groups.ts';
import type { GraphReader } from '../graph/graph.ts';
import { groupBy } from '../group-by.ts';
import type { Context } from './context.ts';
import { customerCosts } from './customer-costs.ts';
import { MOST_FACTS, provenanceOf } from './evidence.ts';
import { frictionBasis, frictionScope } from './friction-facts.ts';
import type { FrictionBasis } from './friction-facts.ts';
import { NOBODYS, readFrictionParts } from './friction-parts.ts';
import { costsOf } from './frictions-used.ts';
import { graphView } from './graph-view.ts';
import { readMissingEffects } from './missing-effects.ts';
import { readObservations } from './observations.ts';
import { requireKnown } from './require-known.ts';
import { numberOf } from './stored-value.ts';
import { within } from './within.ts';

interface DataQualityInput {
  readonly kinds?: readonly DataIssueKind[] | null;
  readonly customers?: readonly string[] | null;
  readonly staleBefore?: string | null;
  readonly valueOfTime?: number | null;
  readonly first: number;
}

/** Rows of one kind looked at, and facts that friction value hangs on. */
const MOST = 10_000;
/** Facts of each sort that other answers rest on, looked at for who states them. */
const MOST_OTHERS = 1000;
const STALE_AFTER_YEARS = 2;

/** Query.dataQuality. */
export async function dataQuality(
  _: unknown,
  { input }: { readonly input: DataQualityInput },
  context: Context,
) {
  const first = within('first', input.first, [1, 1000]);
  const scope = frictionScope(input);
  const { graph } = context;
  await requireKnown(graph, scope);
  const isAsked = (kind: DataIssueKind): boolean => input.kinds == null || input.kinds.includes(kind);
  const isSourceAsked = isAsked('SINGLE_SOURCED') || isAsked('UNSOURCED');
  const askIf = async <R>(isWanted: boolean, question: string, most = MOST): Promise<readonly R[]> =>
    isWanted ? graph.ask<R>(`data-quality/${question}`, { most: most + 1 }) : [];
  const [{ used, ...known }, { staleBefore, stale }, orphaned, stated, unreached, observations, others] =
    await Promise.all([
      usedFacts(context, scope),
      staleFacts(graph, input.staleBefore ?? null),
      askIf<QualityFacts['orphaned'][number]>(isAsked('ORPHANED'), 'orphaned'),
      askIf<QualityFacts['missing'][number]>(isAsked('MISSING_INPUT'), 'missing'),
      askIf<QualityFacts['missing'][number]>(isAsked('MISSING_INPUT'), 'unreached'),
      readObservations(graph, null),
      askIf<QualityFacts['others'][number]>(isSourceAsked, 'other-facts', MOST_OTHERS),
    ]);
  const found = { stale, orphaned, stated, observations, used };
  const rows = Object.values({ ...found, unreached }).map(({ length }) => length);
  const missing = [...stated, ...unreached];
  const issues = dataIssues(
    {
      ...found,
      others,
      missing,
      missingEffects: await readMissingEffects({ ...scope, ...known, graph, missing }),
      provenance: known.provenance,
      stored: await storedValues(graph, observations),
    },
    staleBefore,
  ).filter(({ kind }) => isAsked(kind));
  const view = graphView(context);
  return {
    staleBefore,
    counts: [...groupBy(issues, ({ kind }) => kind)].map(([kind, { length }]) => ({ kind, count: length })),
    issues: issues.slice(0, first).map(({ name, sources, ...issue }) => ({
      ...issue,
      affects: bearsOn(name),
      sources: sources.map((id) => view.node('Source', id)),
    })),
    totalCount: issues.length,
    completeness:
      known.isCut || rows.some((length) => length > MOST) || isCutBySort(others) ? 'TRUNCATED' : 'COMPLETE',
  };
}

/** Whether there may be more of a label or type. */
function isCutBySort(others: QualityFacts['others']): boolean {
  return [...groupBy(others, ({ name }) => name).values()].some(({ length }) => length > MOST_OTHERS);
}

/** What was last seen before a day; null: two years before the newest, where there is one. */
async function staleFacts(graph: GraphReader, given: string | null) {
  const staleBefore = given ?? (await twoYearsBeforeNewest(graph));
  const params = { before: staleBefore, most: MOST + 1 };
  const stale =
    staleBefore === null ? [] : await graph.ask<QualityFacts['stale'][number]>('data-quality/stale', params);
  return { staleBefore, stale };
}

async function twoYearsBeforeNewest(graph: GraphReader): Promise<string | null> {
  const [found] = await graph.ask<{ newest: string | null }>('data-quality/newest');
  if (found?.newest == null) return null;
  const day = new Date(`${found.newest}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() - STALE_AFTER_YEARS);
  return day.toISOString().slice(0, 10);
}

/** What friction value hangs on, with who says so; summed from the parts themselves, which are walked through once. */
async function usedFacts(context: Context, scope: ReturnType<typeof frictionScope>) {
  const view = graphView(context);
  const basis = await frictionBasis(context.graph, scope);
  const parts = await readFrictionParts(context.graph, { ...basis.asked, ...NOBODYS, most: MOST_FACTS });
  const facts = { ...basis, cells: parts.sums.map((sum) => ({ ...sum, own: 0n })) };
  const { counted } = basis.jobs;
  const instead = await costsInstead(context.graph, { ...scope, facts: basis });
  const all = removalEffects({ facts, ...costsOf(parts), counted, instead });
  const used = distinctFacts(all).slice(0, MOST);
  const provenance = await provenanceOf(used, view, context.model);
  return { facts, held: parts.held, used, provenance, isCut: parts.untold > 0 || all.length > MOST };
}

/** What would count without a HAS_JOB, by its job. */
async function costsInstead(
  graph: GraphReader,
  of: { readonly facts: FrictionBasis; readonly valueOfTime: number | null },
): Promise<readonly HeldCost[]> {
  const { jobs, tree } = of.facts;
  const freed = countedWithout(jobs, tree);
  const above = new Map(freed.map((held) => [`${held.customer} ${held.job}`, held.above]));
  const costs = await customerCosts({ graph, ...of }, freed);
  return costs.map((cost) => ({ ...cost, job: above.get(`${cost.customer} ${cost.job}`)! }));
}

/** What the observed properties are in the graph. */
async function storedValues(
  graph: GraphReader,
  observations: QualityFacts['observations'],
): Promise<QualityFacts['stored']> {
  const rows = observations.map(({ about, property }) => ({ about, property, words: about.split(' ') }));
  const found = await graph.ask<{ about: string; name: string; property: string; value: unknown }>(
    'data-quality/stored-values',
    { rows },
  );
  return new Map(
    found.map(({ about, name, property, value }) => [
      observedKey(about, property),
      { name, value: numberOf(value) },
    ]),
  );
}
