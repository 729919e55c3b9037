/** What leaves no path. */
export interface BlockedStep {
  /** The step; null where every step can be done, and only constraints on the whole path leave none. */
  readonly job: string | null;
  /** What would open it, the cheapest first, those of unknown cost last, ten at most; none for white space. */
  readonly openings: readonly Opening[];
  /** Whether there are more, or may be more, than those listed. */
  readonly moreOpenings: boolean;
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
  /** A relationship that the graph does not have, and that this opening takes; null where it takes none. */
  readonly relationship: MissingRelationship | null;
  /** Currency that building and the relationship take together; null where one of them is not known. */
  readonly cost: number | null;
}

/** A relationship that the graph does not have. */
export interface MissingRelationship {
  readonly type: 'SERVES' | 'LENDS' | 'PARTNERS_WITH';
  readonly from: string;
  readonly to: string;
  /** Currency: with PARTNERS_WITH what the partner asks for what it lends; null where nothing states it. */
  readonly cost: number | null;
  readonly because: RelationshipReason;
  /** The ids of what the reason rests on: jobs, frictions or capabilities. */
  readonly through: readonly string[];
}

/** Why an offering might serve a step that it does not serve, the strongest reason first. */
export const SERVES_REASONS = ['SERVES_ABOVE', 'RELIEVES_FRICTION', 'SAME_NAME', 'NEIGHBOUR_STEP'] as const;

export type ServesReason = (typeof SERVES_REASONS)[number];
export type RelationshipReason = ServesReason | 'LENDS_CAPABILITY' | 'HAS_CAPABILITY';

/** What can keep an offering from a step; CONSTRAINT the whole path too. */
export type Obstacle = 'CONSTRAINT' | 'COST_MISSING' | 'OTHER_MARKET' | 'PLANNED' | 'RELATIONSHIP_MISSING';

/** What an opening costs, to order by; one whose cost is not known comes after all others. */
export function openingCost({ cost }: Opening): number {
  return cost ?? Number.MAX_VALUE;
}
