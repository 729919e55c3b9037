import { overdue } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { ChangeFeed } from '../history/follow-changes.ts';
import { makeNodeReader } from '../loaders/node-reader.ts';
import type { Model } from '../model/model.ts';
import { ANONYMOUS, KEEP_BY_DEFAULT } from '../write/write-origin.ts';
import type { KeepChanges } from '../write/write-origin.ts';
import type { Context, OnProgress, Role } from './context.ts';

export interface ContextOptions {
  readonly graph: Graph;
  readonly model: Model;
  readonly roles: ReadonlySet<Role>;
  /** Default `anonymous`: the caller as changes name it. */
  readonly who?: string;
  /** Default: history, for 90 days. */
  readonly keep?: KeepChanges;
  readonly currency: string;
  /** Default null: the answer comes in one piece. */
  readonly feed?: ChangeFeed;
  /** Epoch milliseconds by which the answer is due. */
  readonly deadline: number;
  /** Fires when the caller has gone or the deadline has passed. */
  readonly signal?: AbortSignal;
  readonly requestId?: string;
  /** Default: nobody watches. */
  readonly onProgress?: OnProgress;
}

/** The context of one request: server, CLI and tests make it here. */
export function makeContext({
  graph,
  model,
  roles,
  who = ANONYMOUS,
  keep = KEEP_BY_DEFAULT,
  currency,
  feed,
  deadline,
  signal,
  requestId,
  onProgress = () => {},
}: ContextOptions): Context {
  const bounded = graph.within({
    deadline,
    ...(signal === undefined ? {} : { signal }),
    ...(requestId === undefined ? {} : { requestId }),
  });
  return {
    graph: bounded,
    model,
    nodes: makeNodeReader((work) => work(bounded), model),
    roles,
    who,
    keep,
    currency,
    feed: feed ?? null,
    deadline,
    onProgress,
    onScores: () => {},
    signal: signal ?? new AbortController().signal,
    checkpoint: () => {
      if (Date.now() >= deadline || signal?.aborted === true) throw overdue();
    },
  };
}
