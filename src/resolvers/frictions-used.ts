import { frictionFactsUsed } from '../analysis/friction-value/used-facts.ts';
import type { ExperiencedCost, HeldCost, TouchedJob } from '../analysis/friction-value/used-facts.ts';
import type { GraphReader, Params } from '../graph/graph.ts';
import { MOST_FACTS } from './evidence.ts';
import type { RestsOn, UsedFacts } from './evidence.ts';
import type { ReadFrictions } from './friction-facts.ts';
import type { GraphView } from './graph-view.ts';
import { wholeSum } from './parted-sum.ts';
import type { PartedSum } from './parted-sum.ts';

/** What friction value rests on, read where it is selected; for a provider, that outside its journey. */
export function frictionsUsed(
  view: GraphView,
  of: { readonly facts: ReadFrictions; readonly provider: string | null },
): RestsOn {
  return { view, facts: () => view.read((graph) => readFrictionsUsed(graph, of)) };
}

/** The facts that friction value comes from, with their effects on it. */
export async function readFrictionsUsed(
  graph: GraphReader,
  of: { readonly facts: ReadFrictions; readonly provider: string | null },
): Promise<UsedFacts> {
  const { facts, provider } = of;
  const [rows, toward] = await Promise.all([
    graph.ask<ExperienceRow>('friction-value/experiences', { ...facts.asked, most: MOST_FACTS + 1 }),
    provider === null ? null : graph.ask<TouchedJob>('growth-outlook/touchpoints', { provider }),
  ]);
  const experiences = rows.slice(0, MOST_FACTS).map(experienceOf);
  const touchpoints = provider === null || toward === null ? null : { provider, toward };
  const used = { facts, experiences, touchpoints };
  if (rows.length <= MOST_FACTS) return { facts: frictionFactsUsed({ ...used, held: null }), unlisted: 0 };
  // The sums of all, since not all are at hand.
  const touched = touchpoints === null ? [] : [...facts.touched].map((id) => [id, true] as const);
  const own = touchpoints === null ? [] : facts.asked['own'];
  const params = { ...facts.asked, own, touched: Object.fromEntries(touched) };
  const held = await readHeldCosts(graph, params);
  return {
    facts: frictionFactsUsed({ ...used, held }),
    unlisted: held.reduce((sum, { frictions }) => sum + frictions, -MOST_FACTS),
  };
}

/** What the jobs of some holders cost them in a year, and how many frictions count there. */
export async function readHeldCosts(
  graph: GraphReader,
  params: Params,
): Promise<readonly (HeldCost & { readonly frictions: number })[]> {
  const rows = await graph.ask<HeldRow>('friction-value/held-jobs', params);
  return rows.flatMap(({ job, customers }) =>
    customers.map(([customer, outside, frictions]) => ({
      customer,
      job,
      outside: wholeSum(outside),
      frictions,
    })),
  );
}

interface ExperienceRow extends Omit<ExperiencedCost, 'value' | 'without'> {
  readonly value: number;
  readonly without: number;
}

interface HeldRow {
  readonly job: string;
  readonly customers: readonly (readonly [customer: string, outside: PartedSum, frictions: number])[];
}

function experienceOf({ value, without, ...row }: ExperienceRow): ExperiencedCost {
  return { ...row, value: BigInt(value), without: BigInt(without) };
}
