import type { CostParts } from '../cost-vector.ts';
import type { CustomerFacts } from '../customer-facts.ts';
import type { StepEdge } from '../steps-of-job.ts';

/** All that the graph says about one customer and one job: plain data, in any order. Missing values are null. */
export interface OrchestrationFacts {
  readonly customer: CustomerFacts;
  /** The job asked for. */
  readonly job: string;
  /** The customer's HAS_JOB to that job; null where there is none. */
  readonly hasJob: HasJobFacts | null;
  /** Every HAS_STEP below the job. */
  readonly stepEdges: readonly StepEdge[];
  /** The job and every job below it. */
  readonly jobs: readonly JobFacts[];
  /** Every offering that SERVES one of these jobs. */
  readonly offerings: readonly OfferingFacts[];
  readonly serves: readonly ServesFacts[];
  readonly frictions: readonly FrictionFacts[];
  readonly relieves: readonly RelievesFacts[];
  /** Every INTEGRATES_WITH between two of the offerings. */
  readonly integrations: readonly IntegrationFacts[];
  /** What the focal provider is seen by; null without one. */
  readonly focal: FocalFacts | null;
  /** What planned offerings and concepts need; null where nobody asks for them. */
  readonly capabilities: CapabilityFacts | null;
}

export interface HasJobFacts {
  readonly frequencyPerMonth: number | null;
  readonly confidence: number | null;
}

export interface JobFacts {
  readonly id: string;
  /** The cost of doing it with no offering; null where it cannot be done so. */
  readonly unaided: CostParts;
}

export interface OfferingFacts {
  readonly id: string;
  /** PLANNED offerings are on a path only where the question asks for them; null counts as LIVE. */
  readonly status: string | null;
  /** The markets it is open to; none: all. */
  readonly markets: readonly string[];
  /** Who OFFERS it; without any it is a concept. */
  readonly providers: readonly string[];
  /** Whether the customer USES it today. */
  readonly used: boolean;
}

export interface ServesFacts extends CostParts {
  readonly offering: string;
  readonly job: string;
  readonly confidence: number | null;
}

/** A friction that HINDERS one of the jobs, and how the customer EXPERIENCES it; null where it does not. */
export interface FrictionFacts {
  readonly id: string;
  readonly job: string;
  /** Of the HINDERS. */
  readonly confidence: number | null;
  readonly experience: ExperienceFacts | null;
}

export interface ExperienceFacts extends CostParts {
  /** Share of occurrences, 0 to 1. */
  readonly prevalence: number | null;
  readonly confidence: number | null;
}

export interface RelievesFacts {
  readonly offering: string;
  readonly friction: string;
  /** Share of the friction, 0 to 1. */
  readonly reduction: number | null;
  readonly confidence: number | null;
}

export interface IntegrationFacts extends CostParts {
  readonly from: string;
  readonly to: string;
  readonly confidence: number | null;
}

export interface FocalFacts {
  readonly provider: string;
  /** Offerings that EMBED, at any depth, an offering of the provider, or REQUIRE what it LENDS. */
  readonly background: readonly string[];
  /** Jobs that a Touchpoint it OPERATES leads TOWARD. */
  readonly touched: readonly string[];
  /** Ecosystems it is PRESENT_IN. */
  readonly presentIn: readonly string[];
  /** TAKES_PLACE_IN of the jobs. */
  readonly places: readonly { readonly job: string; readonly ecosystem: string }[];
}

/** What offerings need, and who can do it. */
export interface CapabilityFacts {
  /** REQUIRES of the planned offerings and concepts among the offerings. */
  readonly requires: readonly { readonly offering: string; readonly capability: string }[];
  /** All that these require and depend on, at any depth. */
  readonly capabilities: readonly CapabilityNeed[];
  /** PARTNERS_WITH of the providers that could use a capability, either way round. */
  readonly partners: readonly { readonly provider: string; readonly partner: string }[];
}

export interface CapabilityNeed {
  readonly id: string;
  /** Currency. */
  readonly buildCost: number | null;
  /** What it DEPENDS_ON. */
  readonly dependsOn: readonly string[];
  /** Providers that HAS_CAPABILITY leads from, at any maturity. */
  readonly hadBy: readonly string[];
  /** Providers that LENDS leads from. */
  readonly lentBy: readonly string[];
}
