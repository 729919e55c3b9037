import {
  findConnections,
  type ConnectionPage,
  type ConnectionQuestion,
} from '../analysis/connections/find-connections.ts';
import type { Link } from '../analysis/connections/link-table.ts';
import type { BlockedStep } from '../analysis/orchestration/blocked-step.ts';
import { findOrchestration, type SearchRun } from '../analysis/orchestration/find-orchestration.ts';
import type { OpenerFacts } from '../analysis/orchestration/opener-facts.ts';
import type { OrchestrationFacts } from '../analysis/orchestration/orchestration-facts.ts';
import type { OrchestrationQuestion } from '../analysis/orchestration/orchestration-question.ts';
import type { Cheapest, OrchestrationResult } from '../analysis/orchestration/orchestration-result.ts';
import { robustness, type ProviderLoss } from '../analysis/orchestration/robustness.ts';
import { whyNot } from '../analysis/orchestration/why-not.ts';
import { ThroughlineError, type ErrorCode } from '../errors.ts';
import { onlyReport } from './answer-of-thread.ts';
import { inThread, type ThreadBounds } from './in-thread.ts';

/** What ends a search, here or in a thread. */
export interface SearchBounds extends ThreadBounds {
  /** Throws when nobody waits for the answer any more. */
  readonly checkpoint: () => void;
}

/** What a search is about. */
export interface Searched {
  readonly facts: OrchestrationFacts;
  readonly question: OrchestrationQuestion;
}

/** What a search for connections is about. */
export interface SearchedLinks {
  readonly links: readonly Link[];
  readonly question: ConnectionQuestion;
}

/** The same, once its answer is there. */
export interface FurtherSearched extends Searched {
  /** The path of least generalised cost in that answer. */
  readonly cheapest: Cheapest;
}

/** The same with what might open a path. */
export interface SearchedWhyNot extends FurtherSearched {
  readonly openers: OpenerFacts;
}

/** What the thread is asked. */
export type SearchRequest =
  | ({ readonly search: 'CONNECTIONS' } & SearchedLinks)
  | ({ readonly search: 'ORCHESTRATION' } & Searched)
  | ({ readonly search: 'ROBUSTNESS'; readonly until: number } & FurtherSearched)
  | ({ readonly search: 'WHY_NOT'; readonly until: number } & SearchedWhyNot);

/** What each search gives, as it passes from thread to thread. */
export interface SearchAnswers {
  readonly ORCHESTRATION: Omit<OrchestrationResult, 'facts'> & {
    readonly facts: ReturnType<OrchestrationResult['facts']>;
  };
  readonly ROBUSTNESS: readonly ProviderLoss[];
  readonly WHY_NOT: readonly BlockedStep[];
  readonly CONNECTIONS: ConnectionPage;
}

/** What the thread tells. */
export type SearchAnswer<Found = SearchAnswers[keyof SearchAnswers]> =
  { readonly found: Found } | { readonly refused: { readonly code: ErrorCode; readonly message: string } };

/** So long before the deadline, in milliseconds, searches that may be left bounded stop, so that the answer still gets out. */
const RESERVE_MS = 1_500;

/**
 * So much of the processor, in milliseconds, a search may take while everybody else waits; most are done by then. On a busy
 * machine that may last longer, and beginning again in a thread, whose code is cold, would last longest: so up to LONGEST_MS.
 * What is counted is the whole process, for want of a clock of this thread alone: where other threads search too, a search
 * goes to a thread sooner, and never before it lasted PATIENCE_MS.
 */
const PATIENCE_MS = 50;
const LONGEST_MS = 200;

/**
 * An orchestration; one that takes long is searched for in a thread of its own, from the beginning, with the same answer.
 * @throws what `findOrchestration` throws; ThroughlineError DEADLINE_EXCEEDED; what the checkpoint throws.
 */
export function searchOrchestration(of: Searched, bounds: SearchBounds): Promise<OrchestrationResult> {
  return here(
    bounds,
    (run) => findOrchestration(of.facts, of.question, run),
    async () => {
      const { facts, ...result } = await inOwnThread<'ORCHESTRATION'>(
        { search: 'ORCHESTRATION', ...of },
        bounds,
      );
      return { ...result, facts: () => facts };
    },
  );
}

/** What each provider of the best path is worth to it, searched for in the same way as far as the time allows. */
export function searchRobustness(
  of: FurtherSearched,
  bounds: SearchBounds,
): Promise<readonly ProviderLoss[]> {
  return here(
    bounds,
    (run) => robustness(of.facts, of.question, { ...run, cheapest: of.cheapest }),
    () => inOwnThread<'ROBUSTNESS'>({ search: 'ROBUSTNESS', ...of, until: untilOf(bounds) }, bounds),
  );
}

/** Why there is no path, searched for in the same way as far as the time allows. */
export function searchWhyNot(of: SearchedWhyNot, bounds: SearchBounds): Promise<readonly BlockedStep[]> {
  return here(
    bounds,
    (run) => whyNot(of.facts, of.question, { ...run, cheapest: of.cheapest, openers: of.openers }),
    () => inOwnThread<'WHY_NOT'>({ search: 'WHY_NOT', ...of, until: untilOf(bounds) }, bounds),
  );
}

/** A page of connections, searched for in the same way. */
export function searchConnections(of: SearchedLinks, bounds: SearchBounds): Promise<ConnectionPage> {
  return here(
    bounds,
    (run) => findConnections(of.links, of.question, run),
    () => inOwnThread<'CONNECTIONS'>({ search: 'CONNECTIONS', ...of }, bounds),
  );
}

function untilOf({ deadline }: ThreadBounds): number {
  return deadline - RESERVE_MS;
}

async function here<Found>(
  { checkpoint }: SearchBounds,
  search: (run: SearchRun) => Found,
  elsewhere: () => Promise<Found>,
): Promise<Found> {
  const isLong = patience();
  try {
    return search({
      checkpoint: () => {
        checkpoint();
        if (isLong()) throw OUT_OF_PATIENCE;
      },
    });
  } catch (error) {
    if (error !== OUT_OF_PATIENCE) throw error;
    return elsewhere();
  }
}

/** Whether a search that begins now has kept everybody waiting too long. */
function patience(): () => boolean {
  const begun = performance.now();
  const before = process.cpuUsage();
  return () => {
    const lasted = performance.now() - begun;
    if (lasted < PATIENCE_MS) return false;
    if (lasted >= LONGEST_MS) return true;
    const { user, system } = process.cpuUsage(before);
    return user + system >= PATIENCE_MS * 1000;
  };
}

const OUT_OF_PATIENCE = new Error('The search takes long.');

async function inOwnThread<Search extends keyof SearchAnswers>(
  request: SearchRequest & { readonly search: Search },
  bounds: SearchBounds,
): Promise<SearchAnswers[Search]> {
  type Answer = SearchAnswer<SearchAnswers[Search]>;
  const answer = await inThread('search-worker', bounds, () => ({
    data: request,
    hear: onlyReport<Answer>,
  }));
  if ('refused' in answer) throw new ThroughlineError(answer.refused.code, answer.refused.message);
  return answer.found;
}
