import { parentPort, workerData } from 'node:worker_threads';
import { findConnections } from '../analysis/connections/find-connections.ts';
import { findOrchestration } from '../analysis/orchestration/find-orchestration.ts';
import { robustness } from '../analysis/orchestration/robustness.ts';
import { whyNot } from '../analysis/orchestration/why-not.ts';
import { ThroughlineError } from '../errors.ts';
import type { FurtherSearched, SearchAnswer, SearchAnswers, SearchRequest } from './search-thread.ts';

/** The thread of one search for paths. What it refuses is told, since an error loses its class on the way. */
const request = workerData as SearchRequest;
parentPort?.postMessage(answered());

function answered(): SearchAnswer {
  try {
    return { found: searched(request) };
  } catch (error) {
    if (error instanceof ThroughlineError) return { refused: { code: error.code, message: error.message } };
    throw error;
  }
}

function searched(asked: SearchRequest): SearchAnswers[SearchRequest['search']] {
  switch (asked.search) {
    case 'ORCHESTRATION': {
      const result = findOrchestration(asked.facts, asked.question);
      return { ...result, facts: result.facts() };
    }
    case 'ROBUSTNESS':
      return robustness(asked.facts, asked.question, inTime(asked));
    case 'WHY_NOT':
      return whyNot(asked.facts, asked.question, { ...inTime(asked), openers: asked.openers });
    case 'CONNECTIONS':
      return findConnections(asked.links, asked.question);
  }
}

function inTime({ cheapest, until }: FurtherSearched & { readonly until: number }) {
  return { cheapest, isLate: () => Date.now() >= until };
}
