/** What leaves no path. */
export interface BlockedStep {
  /** The step; null where every step can be done, and only constraints on the whole path leave none. */
  readonly job: string | null;
  /** What would open it, the cheapest first, ten at most; none for white space, where nothing serves it in these facts. */
  readonly openings: readonly Opening[];
  /** Arguments of the question that may open the whole path: the search ended before that was known. */
  readonly undecided: readonly string[];
  /** TRUNCATED where some are undecided, or the value of an opening may be more than the least. */
  readonly completeness: 'COMPLETE' | 'TRUNCATED';
}

/** Something that would open a step, or the whole path, once all that stands in its way is gone. */
export interface Opening {
  readonly obstacles: readonly Obstacle[];
  /** What could then be chosen for the step; null where the whole path is meant. */
  readonly offering: string | null;
  /** Arguments of the question that are in the way, such as `limits.money`. */
  readonly constraints: readonly string[];
  /** The least value of a limit that leaves a path, with TRUNCATED one that does; null for anything else. */
  readonly needed: number | null;
  /** What a planned offering or concept misses, by id. */
  readonly missingCapabilities: readonly string[];
  /** Currency that building these takes; null where one states no buildCost. */
  readonly missingCost: number | null;
}

/** What can keep an offering from a step; CONSTRAINT the whole path too. */
export type Obstacle = 'CONSTRAINT' | 'COST_MISSING' | 'OTHER_MARKET' | 'PLANNED';
