import type { CostParts } from '../cost-vector.ts';
import type { CustomerFacts } from '../customer-facts.ts';
import type { StatedPlace } from '../friction-value/place-shares.ts';
import type { StepEdge } from '../steps-of-job.ts';
import type { Experience } from '../step-cost.ts';
import type { HeldJob } from '../value-groups.ts';

/** What the graph knows that new value, its portfolio and its leverage rest on. The order of rows never matters. */
export interface CapabilityPortfolioFacts {
  /** The customers asked for. */
  readonly customers: readonly CustomerFacts[];
  /** Every HAS_JOB of these customers. */
  readonly heldJobs: readonly HeldJob[];
  /** Every HAS_STEP below these jobs. */
  readonly stepEdges: readonly StepEdge[];
  /** What the jobs without steps among them cost unaided; a job without a row, or with nothing stated, cannot be done so. */
  readonly unaided: readonly ({ readonly job: string } & CostParts)[];
  /** Every offering that is a candidate or that one of these customers uses. */
  readonly offerings: readonly PortfolioOffering[];
  /** Every SERVES of these offerings to these jobs or their steps. */
  readonly serves: readonly ({ readonly offering: string; readonly job: string } & CostParts)[];
  /** Every USES of these customers. */
  readonly uses: readonly { readonly customer: string; readonly offering: string }[];
  /** Every HINDERS of these jobs and steps. */
  readonly hinders: readonly { readonly friction: string; readonly job: string }[];
  /** Every EXPERIENCES of these customers with these frictions. */
  readonly experiences: readonly ({ readonly customer: string; readonly friction: string } & Experience)[];
  /** Every RELIEVES of these offerings with these frictions. */
  readonly relieves: readonly {
    readonly offering: string;
    readonly friction: string;
    /** 0 to 1; null when missing. */
    readonly reduction: number | null;
  }[];
  /** Every REQUIRES of the candidates. */
  readonly requires: readonly { readonly offering: string; readonly capability: string }[];
  /** Every DEPENDS_ON below what the candidates require. */
  readonly dependsOn: readonly { readonly capability: string; readonly on: string }[];
  /** What the capabilities named there cost to build, in currency; null where nobody said. */
  readonly buildCosts: ReadonlyMap<string, number | null>;
  /** The capabilities that the focal provider has, lends, or may use because a partner lends them; empty without one. */
  readonly held: ReadonlySet<string>;
  /** What sort each of the capabilities of `buildCosts` is; one that states none is missing. */
  readonly kinds: ReadonlyMap<string, CapabilityKind>;
  /** With it only what takes place in one ecosystem counts, by its share. */
  readonly placing?: EcosystemPlacing;
  /** LENDS and HAS_CAPABILITY of providers other than the focal one, for the capabilities named there. */
  readonly holders: readonly CapabilityHolder[];
}

export type CapabilityKind = 'SKILL_SET' | 'TECHNOLOGY_ASSET';

/** One ecosystem, and where the jobs that say so take place. */
export interface EcosystemPlacing {
  readonly ecosystem: string;
  readonly places: ReadonlyMap<string, readonly StatedPlace[]>;
}

export interface PortfolioOffering {
  readonly id: string;
  /** An offering without a provider is PLANNED whatever it says. */
  readonly status: 'LIVE' | 'PLANNED';
  /** Empty: all. */
  readonly markets: readonly string[];
  readonly isCandidate: boolean;
  /** Whether the focal provider is among those who offer it. */
  readonly isOwn: boolean;
}

/** Another provider from which a capability can be had. */
export interface CapabilityHolder {
  readonly capability: string;
  readonly provider: string;
  /** Whether it lends the capability, and at what cost in currency; null where it does not. */
  readonly lends: { readonly cost: number | null } | null;
  /** Whether it has the capability itself. */
  readonly has: boolean;
  /** How well, 1 to 5; null where that, or having it, is not stated. */
  readonly maturity: number | null;
  /** What partnering with it costs, in currency; null where nobody said. */
  readonly partneringCost: number | null;
}
