import type { ShownCost } from '../cost-vector.ts';
import type { UsedFact } from '../evidence.ts';
import type { Note } from '../notes.ts';

/** The answer in plain data; nodes are named by id. */
export interface OrchestrationResult {
  readonly paths: readonly PathResult[];
  readonly pageInfo: PageInfo;
  /** Pareto-optimal vectors, or allowed paths; null above 2^31 − 1 or where counting them is as hard as listing them. */
  readonly totalCount: number | null;
  readonly completeness: 'COMPLETE' | 'TRUNCATED';
  /**
   * Every Pareto-optimal cost has one among the paths selected that is at most this much more in hours, money and effort each,
   * as a share of the ranges over those found; null where all are selected, where nothing says how far off the others are,
   * and where paths are selected otherwise.
   */
  readonly epsilon: number | null;
  /** The cheapest way with what the customer uses today; null where a step cannot be done so. */
  readonly today: PathResult | null;
  /** The allowed path of least generalised cost, on whatever page it is; null without any. */
  readonly cheapest: Cheapest;
  /** Jobs of the steps that nobody serves and that cannot be done unaided. */
  readonly unserved: readonly string[];
  /** Currency per year that orchestrating across providers saves over the best single provider. */
  readonly premium: number | null;
  readonly notes: readonly Note[];
  /** What the paths and today rest on, each fact once for each of them: worked out where it is asked for. */
  readonly facts: () => readonly UsedFact[];
}

/** UNKNOWN where the search ended before it was sure. */
export type Cheapest = PathResult | null | 'UNKNOWN';

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface PathResult {
  readonly steps: readonly StepResult[];
  readonly handoffs: readonly HandoffResult[];
  readonly cost: ShownCost;
  readonly handoffCost: ShownCost;
  /** Currency per occurrence saved against today; null without a today. */
  readonly saved: number | null;
  /** Currency per year saved against today; null without a frequency or a today. */
  readonly yearlyValue: number | null;
  /** The providers shown on its steps, each once, in the order of the steps. */
  readonly providers: readonly string[];
  /** Capabilities that its planned offerings and concepts need and nobody holds for them, by id. */
  readonly missingCapabilities: readonly string[];
  /** Currency that building these takes; null where one states no buildCost. */
  readonly missingCost: number | null;
  /** Cypher that shows it in Neo4j's own tools; written when it is read. */
  readonly cypher: string;
  /** Product of the stated confidences it rests on, 0 to 1; null where none is stated. */
  readonly confidence: number | null;
}

export type StepChoice = 'OFFERING' | 'UNAIDED' | 'SKIPPED';
export type Presence = 'FOREGROUND' | 'BACKGROUND' | 'AWARE' | 'ABSENT';

export interface StepResult {
  readonly job: string;
  readonly optional: boolean;
  readonly choice: StepChoice;
  readonly offering: string | null;
  readonly provider: string | null;
  /** Of the focal provider; null without one. */
  readonly presence: Presence | null;
  readonly cost: ShownCost;
  readonly frictions: readonly StepFrictionResult[];
}

export interface StepFrictionResult {
  readonly friction: string;
  /** Share taken away by the choice, 0 to 1. */
  readonly relieved: number;
  /** What is left of it, per occurrence of the step. */
  readonly remaining: ShownCost;
}

export type HandoffKind = 'SAME_OFFERING' | 'INTEGRATED' | 'SAME_PROVIDER' | 'UNKNOWN';

export interface HandoffResult {
  readonly from: string;
  readonly to: string;
  readonly kind: HandoffKind;
  readonly cost: ShownCost;
}
