import type {
  CapabilityHolder,
  CapabilityKind,
  CapabilityPortfolioFacts,
} from '../analysis/capability-portfolio/facts.ts';
import type { CostParts } from '../analysis/cost-vector.ts';
import type { CustomerFacts } from '../analysis/customer-facts.ts';
import type { StatedPlace } from '../analysis/friction-value/place-shares.ts';
import type { Experience } from '../analysis/step-cost.ts';
import type { GraphReader, Params } from '../graph/graph.ts';
import { askHeld } from './held.ts';
import type { Held } from './held.ts';
import { numberOf, textOf, textsOf } from './stored-value.ts';

/** Whose portfolio over which customers. */
export interface PortfolioScope {
  /** The focal provider; null for none. */
  readonly provider: string | null;
  /** Null for all. */
  readonly customers: readonly string[] | null;
  /** OWN_AND_CONCEPTS: what the provider offers and what nobody does; ALL: every offering. */
  readonly candidates: 'OWN_AND_CONCEPTS' | 'ALL';
  /** The ecosystem in which value counts; missing for everywhere. */
  readonly ecosystem?: string;
  /** What of the graph counts. */
  readonly held: Held;
}

/** Asks the graph for all that the portfolio rests on: eight questions, whatever the size of the graph. */
export async function capabilityPortfolioFacts(
  graph: GraphReader,
  { provider, customers, candidates, ecosystem, held }: PortfolioScope,
): Promise<CapabilityPortfolioFacts> {
  const ask = async <R>(question: string, params: Params): Promise<R[]> =>
    (await askHeld(graph, `capability-portfolio/${question}`, { params, held })).map(
      (row) => asStated(row) as R,
    );
  const customerRows = await ask<CustomerRow>('customers', { customers });
  const uses = customerRows.flatMap((row) => row.uses.map((offering) => ({ customer: row.id, offering })));
  const heldJobs = customerRows.flatMap((row) => row.jobs.map((held) => ({ customer: row.id, ...held })));
  const [jobRows, offeringRows] = await Promise.all([
    ask<JobRow>('jobs', { jobs: distinct(heldJobs.map((held) => held.job)) }),
    ask<OfferingRow>('offerings', {
      provider,
      all: candidates === 'ALL',
      used: distinct(uses.map((use) => use.offering)),
    }),
  ]);
  const frictions = distinct(jobRows.flatMap((row) => row.frictions));
  const offerings = offeringRows.map((row) => row.id);
  const isCandidate = (row: OfferingRow) => candidates === 'ALL' || row.isOwn || !row.hasProvider;
  const requires = offeringRows
    .filter(isCandidate)
    .flatMap((row) => row.requires.map((capability) => ({ offering: row.id, capability })));
  const [serves, experiences, relieves, capabilityRows, placeRows] = await Promise.all([
    ask<ServesRow>('serves', { jobs: jobRows.map((row) => row.id), offerings }),
    ask<ExperienceRow>('experiences', { frictions, customers }),
    ask<RelievesRow>('relieves', { frictions, offerings }),
    ask<CapabilityRow>('capabilities', {
      capabilities: distinct(requires.map((row) => row.capability)),
      provider,
    }),
    ecosystem === undefined ? [] : ask<PlaceRow>('places', { jobs: jobRows.map((row) => row.id) }),
  ]);
  const holders = await ask<CapabilityHolder>('holders', {
    capabilities: capabilityRows.filter((row) => !row.isHeld).map((row) => row.id),
    provider,
  });
  return {
    customers: customerRows,
    heldJobs,
    stepEdges: jobRows.flatMap(({ id, steps }) =>
      steps.map(({ job, position, optional }) => ({ parent: id, child: job, position, optional })),
    ),
    unaided: jobRows.map((row) => ({
      job: row.id,
      hours: row.unaidedHours,
      money: row.unaidedMoney,
      effort: row.unaidedEffort,
    })),
    offerings: offeringRows.map((row) => ({
      id: row.id,
      status: row.hasProvider && row.status === 'LIVE' ? 'LIVE' : 'PLANNED',
      markets: row.markets,
      isCandidate: isCandidate(row),
      isOwn: row.isOwn,
    })),
    serves,
    uses,
    hinders: jobRows.flatMap((row) => row.frictions.map((friction) => ({ friction, job: row.id }))),
    experiences,
    relieves,
    requires,
    dependsOn: capabilityRows.flatMap((row) => row.dependsOn.map((on) => ({ capability: row.id, on }))),
    buildCosts: new Map(capabilityRows.map((row) => [row.id, row.buildCost])),
    kinds: new Map(capabilityRows.flatMap(({ id, kind }) => (isKind(kind) ? [[id, kind]] : []))),
    held: new Set(capabilityRows.flatMap((row) => (row.isHeld ? [row.id] : []))),
    holders,
    ...(ecosystem === undefined
      ? {}
      : { placing: { ecosystem, places: new Map(placeRows.map(({ id, places }) => [id, places])) } }),
  };
}

/** What the model says of the values that the questions bring, by the name they are brought under. */
const STATED = new Map<string, (value: unknown) => unknown>([
  ['market', textOf],
  ['kind', textOf],
  ['markets', textsOf],
]);
for (const name of [
  ...[
    'population',
    'valueOfTime',
    'valueOfEffort',
    'frequencyPerMonth',
    'position',
    'prevalence',
    'reduction',
  ],
  ...['unaidedHours', 'unaidedMoney', 'unaidedEffort', 'hours', 'money', 'effort', 'share'],
  ...['buildCost', 'cost', 'maturity', 'partneringCost'],
]) {
  STATED.set(name, numberOf);
}

/** The rows of a question, in which what others wrote past the model is missing. */
function asStated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asStated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, (STATED.get(name) ?? asStated)(held)]),
  );
}

interface CustomerRow extends CustomerFacts {
  readonly jobs: readonly { readonly job: string; readonly frequencyPerMonth: number | null }[];
  readonly uses: readonly string[];
}

interface JobRow {
  readonly id: string;
  readonly unaidedHours: number | null;
  readonly unaidedMoney: number | null;
  readonly unaidedEffort: number | null;
  readonly steps: readonly {
    readonly job: string;
    readonly position: number | null;
    readonly optional: boolean | null;
  }[];
  readonly frictions: readonly string[];
}

interface OfferingRow {
  readonly id: string;
  readonly status: string;
  readonly markets: readonly string[];
  readonly isOwn: boolean;
  readonly hasProvider: boolean;
  readonly requires: readonly string[];
}

type ServesRow = { readonly offering: string; readonly job: string } & CostParts;
type ExperienceRow = { readonly customer: string; readonly friction: string } & Experience;

interface RelievesRow {
  readonly offering: string;
  readonly friction: string;
  readonly reduction: number | null;
}

interface CapabilityRow {
  readonly id: string;
  readonly kind: string | null;
  readonly buildCost: number | null;
  readonly dependsOn: readonly string[];
  readonly isHeld: boolean;
}

interface PlaceRow {
  readonly id: string;
  readonly places: readonly StatedPlace[];
}

function isKind(kind: string | null): kind is CapabilityKind {
  return kind === 'SKILL_SET' || kind === 'TECHNOLOGY_ASSET';
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
