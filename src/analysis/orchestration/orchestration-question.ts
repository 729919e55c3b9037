import type { CostParts } from '../cost-vector.ts';

export type PathSelection = 'PARETO' | 'BEST' | 'REPRESENTATIVE' | 'DIVERSE';
export type PathOrder = 'GENERALISED' | 'HANDOFF' | 'HOURS' | 'MONEY' | 'EFFORT';
export type OptionalSteps = 'WITHOUT' | 'WITH';

/** What is asked about the facts; every default is filled in, every number checked. */
export interface OrchestrationQuestion {
  readonly select: PathSelection;
  readonly orderBy: PathOrder;
  /** Paths at most, 1 or more. */
  readonly first: number;
  /** With DIVERSE, the least share of the steps taken in which each path differs from those before, 0 to 1. */
  readonly difference: number;
  /** The end cursor of the page before. */
  readonly after: string | null;
  /** The cost of a handoff between offerings that nothing connects. */
  readonly handoff: CostParts;
  /** The cost of a handoff between two offerings of one provider. */
  readonly sameProviderHandoff: CostParts;
  /** Currency per hour, used when the customer states none. */
  readonly valueOfTime: number | null;
  readonly optionalSteps: OptionalSteps;
  /** Takes every other provider away from the offerings; null takes none. */
  readonly onlyProviders: readonly string[] | null;
  readonly withoutProviders: readonly string[];
  readonly withoutOfferings: readonly string[];
  /** A provider that the path must use. */
  readonly mustUseProvider: string | null;
  /** Providers on a path at most; 0 leaves only what is done unaided. */
  readonly maxProviders: number | null;
  /** Whether PLANNED offerings and concepts may be chosen too. */
  readonly includePlanned: boolean;
  /** The facts are those that held on this day; null: on any. */
  readonly asOf: string | null;
  /** The facts are without relationships of a stated confidence below this; null: however sure. */
  readonly minConfidence: number | null;
  /** What the whole path may cost at most, inclusive; a null part is not limited. */
  readonly limits: CostParts;
  /** The changes that the facts imagine: told apart in cursors, and already made in the facts. */
  readonly imagined: readonly unknown[];
}
