import type { CostParts } from '../analysis/cost-vector.ts';
import type { CustomerFacts } from '../analysis/customer-facts.ts';
import type {
  ExperienceFacts,
  FocalFacts,
  HasJobFacts,
  IntegrationFacts,
  OfferingFacts,
  OrchestrationFacts,
  ServesFacts,
} from '../analysis/orchestration/orchestration-facts.ts';
import type { StepEdge } from '../analysis/steps-of-job.ts';
import type { GraphReader } from '../graph/graph.ts';
import { askHeld } from './held.ts';
import type { Held } from './held.ts';
import { orchestrationCapabilities } from './orchestration-capabilities.ts';
import { numberOf, textOf, textsOf } from './stored-value.ts';
import { unknownId } from './unknown-id.ts';

/** The ids that a question names. */
export interface OrchestrationScope {
  readonly customer: string;
  readonly job: string;
  /** The focal provider; null for none. */
  readonly provider: string | null;
  /** Providers in its constraints. */
  readonly providers: readonly string[];
  /** Offerings in its constraints. */
  readonly offerings: readonly string[];
  /** Whether planned offerings and concepts may be chosen. */
  readonly includePlanned: boolean;
  /** What of the graph counts. */
  readonly held: Held;
}

/** What an orchestration rests on, and the names that came with it, by id. */
export interface ReadOrchestration {
  readonly facts: OrchestrationFacts;
  readonly names: ReadonlyMap<string, string>;
}

/** The facts alone. */
export async function orchestrationFacts(
  graph: GraphReader,
  scope: OrchestrationScope,
): Promise<OrchestrationFacts> {
  return (await readOrchestration(graph, scope)).facts;
}

/**
 * Asks the graph for all that an orchestration rests on: in one question, and one more where planned offerings may be chosen.
 * @throws ThroughlineError NOT_FOUND for the first id that the graph does not have.
 */
export async function readOrchestration(
  graph: GraphReader,
  scope: OrchestrationScope,
): Promise<ReadOrchestration> {
  const { customer, job, providers, offerings, held } = scope;
  const provider = scope.provider ?? ''; // one type of parameter, so that one plan serves all questions
  const [[row], capabilities] = await Promise.all([
    askHeld<CandidatesRow>(graph, 'orchestration/candidates', {
      params: { customer, job, provider, providers, offerings },
      held,
    }),
    scope.includePlanned ? orchestrationCapabilities(graph, { job, provider, held }) : null,
  ]);
  if (row === undefined || row.customer === null)
    throw await unknownId(graph, { label: 'Customer', id: scope.customer });
  if (row.jobs.length === 0) throw await unknownId(graph, { label: 'Job', id: scope.job });
  if (scope.provider !== null && row.provider === null)
    throw await unknownId(graph, { label: 'Provider', id: scope.provider });
  for (const id of row.unknownProviders) throw await unknownId(graph, { label: 'Provider', id });
  for (const id of row.unknownOfferings) throw await unknownId(graph, { label: 'Offering', id });
  return {
    facts: factsOfRow({ ...row, customer: row.customer }, { job: scope.job, capabilities }),
    names: namesOfRow({ ...row, customer: row.customer }),
  };
}

function namesOfRow({ customer, jobs, providerNames }: NamedRow): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const know = (id: string, name: Stored): void => {
    const text = textOf(name);
    if (text !== null) names.set(id, text);
  };
  know(customer.id, customer.name);
  for (const { id, name, serves, frictions } of jobs) {
    know(id, name);
    for (const [offering, , , , , , , , , offeringName] of serves) know(offering, offeringName);
    for (const [friction, , , , frictionName] of frictions) know(friction, frictionName);
  }
  for (const [provider, name] of providerNames) know(provider, name);
  return names;
}

/** A customer's row as facts. */
export function customerOf(row: CustomerRow): CustomerFacts {
  return {
    id: row.id,
    market: textOf(row.market),
    population: numberOf(row.population),
    valueOfTime: numberOf(row.valueOfTime),
    valueOfEffort: numberOf(row.valueOfEffort),
  };
}

/** A row that has a customer, as facts. */
export function factsOfRow(
  row: KnownRow,
  { job, capabilities }: Pick<OrchestrationFacts, 'job' | 'capabilities'>,
): OrchestrationFacts {
  return {
    customer: customerOf(row.customer),
    job,
    hasJob: row.hasJob === null ? null : hasJobOf(row.hasJob),
    stepEdges: row.jobs.flatMap(({ id, steps }) => steps.map((step) => stepEdgeOf(id, step))),
    jobs: row.jobs.map((part) => ({
      id: part.id,
      unaided: costOf(part.unaidedHours, part.unaidedMoney, part.unaidedEffort),
    })),
    ...servingOf(row),
    frictions: row.jobs.flatMap(({ id, frictions }) =>
      frictions.map(([friction, confidence, experience]) => ({
        id: friction,
        job: id,
        confidence: numberOf(confidence),
        experience: experience === null ? null : experienceOf(experience),
      })),
    ),
    relieves: row.jobs.flatMap(({ frictions }) =>
      frictions.flatMap(([friction, , experience, relieves]) =>
        experience === null
          ? []
          : relieves.map(([offering, reduction, confidence]) => ({
              offering,
              friction,
              reduction: numberOf(reduction),
              confidence: numberOf(confidence),
            })),
      ),
    ),
    focal: focalOf(row),
    capabilities,
  };
}

/** A property as the graph holds it, whatever others wrote past the model. */
type Stored = unknown;

/** The one row of the question; its file says what the lists hold. */
interface CandidatesRow extends Omit<NamedRow, 'customer'> {
  readonly customer: CustomerRow | null;
  readonly unknownProviders: readonly string[];
  readonly unknownOfferings: readonly string[];
}

/** The same with the names of those that offer. */
interface NamedRow extends KnownRow {
  readonly providerNames: readonly (readonly [provider: string, name: Stored])[];
}

/** What the facts of one customer and one job are made of; names only where the question sends them. */
export interface KnownRow {
  readonly customer: CustomerRow;
  readonly hasJob: HasJobRow | null;
  readonly provider: string | null;
  readonly jobs: readonly JobRow[];
  readonly uses: readonly string[];
  readonly background: readonly string[];
}

export interface CustomerRow {
  readonly id: string;
  readonly name?: Stored;
  readonly market: Stored;
  readonly population: Stored;
  readonly valueOfTime: Stored;
  readonly valueOfEffort: Stored;
}

export interface HasJobRow {
  readonly frequencyPerMonth: Stored;
  readonly confidence: Stored;
}

export interface JobRow {
  readonly id: string;
  readonly name?: Stored;
  readonly unaidedHours: Stored;
  readonly unaidedMoney: Stored;
  readonly unaidedEffort: Stored;
  readonly steps: readonly StepList[];
  readonly serves: readonly ServesList[];
  readonly frictions: readonly FrictionList[];
  readonly places: readonly (readonly [ecosystem: string, isPresent: boolean])[];
  readonly isTouched: boolean;
}

export type StepList = readonly [job: string, position: Stored, optional: Stored];
type ServesList = readonly [
  offering: string,
  hours: Stored,
  money: Stored,
  effort: Stored,
  confidence: Stored,
  status: Stored,
  markets: Stored,
  providers: readonly string[],
  integrations: readonly IntegrationList[],
  name?: Stored,
];
type IntegrationList = readonly [
  offering: string,
  hours: Stored,
  money: Stored,
  effort: Stored,
  confidence: Stored,
];
type FrictionList = readonly [
  friction: string,
  confidence: Stored,
  experience: ExperienceList | null,
  relieves: readonly (readonly [offering: string, reduction: Stored, confidence: Stored])[],
  name?: Stored,
];
export type ExperienceList = readonly [
  prevalence: Stored,
  hours: Stored,
  money: Stored,
  effort: Stored,
  confidence: Stored,
];

function hasJobOf({ frequencyPerMonth, confidence }: HasJobRow): HasJobFacts {
  return { frequencyPerMonth: numberOf(frequencyPerMonth), confidence: numberOf(confidence) };
}

/** A HAS_STEP as questions send it. */
export function stepEdgeOf(parent: string, [child, position, optional]: StepList): StepEdge {
  return { parent, child, position: numberOf(position), optional: optional === true };
}

/** Who serves the jobs. An offering that serves several of them comes with each of them, and is told once. */
function servingOf({
  jobs,
  uses,
}: KnownRow): Pick<OrchestrationFacts, 'offerings' | 'serves' | 'integrations'> {
  const used = new Set(uses);
  const offerings = new Map<string, OfferingFacts>();
  const integrations: IntegrationFacts[] = [];
  const serves = jobs.flatMap((job) =>
    job.serves.map((list): ServesFacts => {
      const [offering, hours, money, effort, confidence, status, markets, providers, partners] = list;
      if (!offerings.has(offering)) {
        offerings.set(offering, {
          id: offering,
          status: textOf(status),
          markets: textsOf(markets),
          providers,
          used: used.has(offering),
        });
        integrations.push(...partners.map((partner) => integrationOf(offering, partner)));
      }
      return { offering, job: job.id, ...costOf(hours, money, effort), confidence: numberOf(confidence) };
    }),
  );
  return { offerings: [...offerings.values()], serves, integrations };
}

function integrationOf(
  from: string,
  [to, hours, money, effort, confidence]: IntegrationList,
): IntegrationFacts {
  return { from, to, ...costOf(hours, money, effort), confidence: numberOf(confidence) };
}

function experienceOf([prevalence, hours, money, effort, confidence]: ExperienceList): ExperienceFacts {
  return {
    prevalence: numberOf(prevalence),
    ...costOf(hours, money, effort),
    confidence: numberOf(confidence),
  };
}

function focalOf({ provider, jobs, background }: KnownRow): FocalFacts | null {
  if (provider === null) return null;
  const places = jobs.flatMap(({ id, places: at }) =>
    at.map(([ecosystem, isPresent]) => ({ job: id, ecosystem, isPresent })),
  );
  return {
    provider,
    background,
    touched: jobs.filter(({ isTouched }) => isTouched).map(({ id }) => id),
    presentIn: places.filter(({ isPresent }) => isPresent).map(({ ecosystem }) => ecosystem),
    places,
  };
}

function costOf(hours: Stored, money: Stored, effort: Stored): CostParts {
  return { hours: numberOf(hours), money: numberOf(money), effort: numberOf(effort) };
}
