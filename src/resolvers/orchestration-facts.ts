import type { CostParts } from '../analysis/cost-vector.ts';
import type {
  ExperienceFacts,
  FocalFacts,
  OrchestrationFacts,
} from '../analysis/orchestration/orchestration-facts.ts';
import { notFound } from '../errors.ts';
import type { GraphReader } from '../graph/graph.ts';

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
}

/**
 * Asks the graph, in one question, for all that an orchestration rests on.
 * @throws ThroughlineError NOT_FOUND for the first id that the graph does not have.
 */
export async function orchestrationFacts(
  graph: GraphReader,
  scope: OrchestrationScope,
): Promise<OrchestrationFacts> {
  const [row] = await graph.ask<CandidatesRow>('orchestration/candidates', { ...scope });
  if (row === undefined || row.customer === null) throw notFound('Customer', scope.customer);
  if (row.jobs.length === 0) throw notFound('Job', scope.job);
  if (scope.provider !== null && row.focal === null) throw notFound('Provider', scope.provider);
  for (const id of row.unknownProviders) throw notFound('Provider', id);
  for (const id of row.unknownOfferings) throw notFound('Offering', id);
  const { customer, hasJob } = row;
  return {
    customer: {
      id: customer.id,
      market: textOf(customer.market),
      population: numberOf(customer.population),
      valueOfTime: numberOf(customer.valueOfTime),
      valueOfEffort: numberOf(customer.valueOfEffort),
    },
    job: scope.job,
    hasJob:
      hasJob === null
        ? null
        : {
            frequencyPerMonth: numberOf(hasJob.frequencyPerMonth),
            confidence: numberOf(hasJob.confidence),
          },
    stepEdges: row.stepEdges.map((edge) => ({
      parent: edge.parent,
      child: edge.child,
      position: numberOf(edge.position),
      optional: edge.optional === true,
    })),
    jobs: row.jobs.map((job) => ({
      id: job.id,
      unaided: costOf({
        hours: job.unaidedHours,
        money: job.unaidedMoney,
        effort: job.unaidedEffort,
      }),
    })),
    offerings: row.offerings.map(({ id, status, markets, providers, used }) => ({
      id,
      status: textOf(status),
      markets: Array.isArray(markets) ? (markets as readonly string[]) : [],
      providers,
      used,
    })),
    serves: row.serves.map((serves) => ({
      offering: serves.offering,
      job: serves.job,
      ...costOf(serves),
      confidence: numberOf(serves.confidence),
    })),
    frictions: row.frictions.map(({ id, job, confidence, experience }) => ({
      id,
      job,
      confidence: numberOf(confidence),
      experience: experience === null ? null : experienceOf(experience),
    })),
    relieves: row.relieves.map(({ offering, friction, reduction, confidence }) => ({
      offering,
      friction,
      reduction: numberOf(reduction),
      confidence: numberOf(confidence),
    })),
    integrations: row.integrations.map((integration) => ({
      from: integration.from,
      to: integration.to,
      ...costOf(integration),
      confidence: numberOf(integration.confidence),
    })),
    focal: row.focal,
  };
}

/** Properties as the graph holds them, whatever others wrote past the model. */
type Stored<Property extends string> = { readonly [name in Property]: unknown };

interface CandidatesRow {
  readonly customer:
    ({ readonly id: string } & Stored<'market' | 'population' | 'valueOfTime' | 'valueOfEffort'>) | null;
  readonly hasJob: Stored<'frequencyPerMonth' | 'confidence'> | null;
  readonly jobs: readonly ({ readonly id: string } & Stored<
    'unaidedHours' | 'unaidedMoney' | 'unaidedEffort'
  >)[];
  readonly stepEdges: readonly ({ readonly parent: string; readonly child: string } & Stored<
    'position' | 'optional'
  >)[];
  readonly serves: readonly ({ readonly offering: string; readonly job: string } & StoredCost)[];
  readonly offerings: readonly ({
    readonly id: string;
    readonly providers: readonly string[];
    readonly used: boolean;
  } & Stored<'status' | 'markets'>)[];
  readonly frictions: readonly ({
    readonly id: string;
    readonly job: string;
    readonly experience: StoredExperience | null;
  } & Stored<'confidence'>)[];
  readonly relieves: readonly ({ readonly offering: string; readonly friction: string } & Stored<
    'reduction' | 'confidence'
  >)[];
  readonly integrations: readonly ({ readonly from: string; readonly to: string } & StoredCost)[];
  readonly focal: FocalFacts | null;
  readonly unknownProviders: readonly string[];
  readonly unknownOfferings: readonly string[];
}

type StoredCost = Stored<keyof CostParts | 'confidence'>;
type StoredExperience = StoredCost & Stored<'prevalence'>;

function experienceOf(experience: StoredExperience): ExperienceFacts {
  return {
    prevalence: numberOf(experience.prevalence),
    ...costOf(experience),
    confidence: numberOf(experience.confidence),
  };
}

function costOf(stored: Stored<keyof CostParts>): CostParts {
  return {
    hours: numberOf(stored.hours),
    money: numberOf(stored.money),
    effort: numberOf(stored.effort),
  };
}

/** A finite number, or null: what is no number is a missing one. */
function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
