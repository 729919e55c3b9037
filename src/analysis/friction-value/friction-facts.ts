import type { CustomerFacts } from '../customer-facts.ts';
import type { JobTree } from '../steps-of-job.ts';
import type { CountedJobs } from '../value-groups.ts';
import type { FrictionCell } from './friction-cells.ts';
import type { StatedPlace } from './place-shares.ts';

/** What the graph knows that friction value and where it lies rest on. The order of rows never matters. */
export interface FrictionFacts {
  /** The customers asked for. */
  readonly customers: readonly CustomerFacts[];
  /** Which of their jobs make groups. */
  readonly jobs: CountedJobs;
  /** Their jobs and all that is below them. */
  readonly jobIds: readonly string[];
  /** Every HAS_STEP below their jobs. */
  readonly tree: JobTree;
  /** Every TAKES_PLACE_IN of these jobs and what is below them, by job; a job without any is missing. */
  readonly places: ReadonlyMap<string, readonly StatedPlace[]>;
  /** The jobs toward which the focal provider operates a touchpoint; empty without one. */
  readonly touched: ReadonlySet<string>;
  readonly cells: readonly FrictionCell[];
  /** The frictions that cost more on one step than is summed exactly, one for each such sum. */
  readonly beyondExact: readonly string[];
  /** Whether there are EXPERIENCES that count nowhere because something is missing. */
  readonly ignoresExperiences: boolean;
}
