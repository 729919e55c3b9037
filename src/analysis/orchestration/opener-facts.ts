import type { ServesReason } from './blocked-step.ts';
import type { OfferingFacts, OrchestrationFacts } from './orchestration-facts.ts';

/** What is asked of the graph only where there is no path: what might open one. */
export interface OpenerFacts {
  /** LENDS of the capabilities that planned offerings need. */
  readonly lends: readonly LendsFacts[];
  /** HAS_CAPABILITY of the same capabilities, of partners of those who could use them. */
  readonly holders: readonly { readonly provider: string; readonly capability: string }[];
  /** Offerings that do not serve a blocked step and might. */
  readonly mightServe: readonly MightServe[];
  /** Blocked steps that more offerings might serve than were read. */
  readonly moreMightServe: readonly string[];
  /** The facts without some of the arguments that leave facts out. */
  readonly lifted: readonly LiftedFacts[];
}

export interface LendsFacts {
  readonly provider: string;
  readonly capability: string;
  /** Currency; null where it is not stated. */
  readonly cost: number | null;
}

export interface MightServe {
  /** The step. */
  readonly job: string;
  readonly offering: OfferingFacts;
  readonly because: ServesReason;
  /** The job that it serves, or the friction that it relieves. */
  readonly through: string;
}

/** An argument of the question that leaves facts out. */
export type LeavesOut = 'asOf' | 'minConfidence';

/** The same facts without these arguments; the one that lifts least comes first. */
export interface LiftedFacts {
  readonly constraints: readonly LeavesOut[];
  readonly facts: OrchestrationFacts;
}

/** Nothing that might open a path. */
export const NO_OPENERS: OpenerFacts = {
  lends: [],
  holders: [],
  mightServe: [],
  moreMightServe: [],
  lifted: [],
};
