import type { Scores } from '../analysis/recorded/scores.ts';
import type { Graph } from '../graph/graph.ts';
import type { ChangeFeed } from '../history/follow-changes.ts';
import type { NodeReader } from '../loaders/node-reader.ts';
import type { Model } from '../model/model.ts';
import type { KeepChanges } from '../write/write-origin.ts';

/** What a caller may do: a reader asks, an editor also changes. */
export type Role = 'reader' | 'editor';

/** What every resolver of one request is given. Made once per request, never changed afterwards. */
export interface Context {
  /** Bounded by the request's deadline and ended when the caller hangs up. */
  readonly graph: Graph;
  readonly model: Model;
  /** Loads nodes by what the query selects of them. */
  readonly nodes: NodeReader;
  readonly roles: ReadonlySet<Role>;
  /** The caller as changes name it. */
  readonly who: string;
  /** What is kept of what the caller changes. */
  readonly keep: KeepChanges;
  /** ISO 4217 code of the graph's currency. */
  readonly currency: string;
  /** What subscriptions follow; null where an answer comes in one piece. */
  readonly feed: ChangeFeed | null;
  /** Epoch milliseconds by which the answer is due. */
  readonly deadline: number;
  /** Fires when the caller has gone or the deadline has passed: for work in other threads. */
  readonly signal: AbortSignal;
  /** Throws DEADLINE_EXCEEDED when the answer is overdue or the caller has gone: for long computations to call now and then. */
  readonly checkpoint: () => void;
  /** Told now and then how far a long computation is, for whoever watches it. */
  readonly onProgress: OnProgress;
  /** Told how an analysis scores nodes, for whoever records it; the scores are worked out when they are asked for. */
  readonly onScores: (scores: () => Promise<readonly Scores[]>) => void;
}

/** What is being done, how many of it are done, and of how many. */
export type OnProgress = (name: string, done: number, of: number) => void;
