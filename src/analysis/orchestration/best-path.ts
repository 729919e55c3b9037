import { readCursorFields, writeCursorFields } from '../../cursor-fields.ts';
import { badInput, ThroughlineError } from '../../errors.ts';
import { byCodeUnit } from '../code-unit-order.ts';
import type { UsedFact } from '../evidence.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Note } from '../notes.ts';
import { findOrchestration, type SearchRun } from './find-orchestration.ts';
import type { OrchestrationFacts } from './orchestration-facts.ts';
import type { OrchestrationQuestion } from './orchestration-question.ts';
import type { PathResult } from './orchestration-result.ts';

export type BestPathOrder = 'PREMIUM' | 'YEARLY_VALUE' | 'GENERALISED';

/** The best path of one customer and one job that it has. */
export interface BestPath {
  readonly customer: string;
  readonly job: string;
  /** The path of least generalised cost; null where there is none. */
  readonly path: PathResult | null;
  readonly today: PathResult | null;
  /** Currency per year. */
  readonly premium: number | null;
  readonly unserved: readonly string[];
  readonly notes: readonly Note[];
}

/**
 * The best path of a pair; a refusal where the job cannot be searched: it is a step of itself, or costs too much to be summed
 * exactly.
 * @throws what `run.checkpoint` throws.
 */
export function bestPath(
  facts: OrchestrationFacts,
  /** That of the one best path: BEST, without constraints. */
  question: OrchestrationQuestion,
  run: SearchRun = {},
): BestPath | ThroughlineError {
  try {
    const { paths, today, premium, unserved, notes } = findOrchestration(facts, question, run);
    const { customer, job } = facts;
    return { customer: customer.id, job, path: paths[0] ?? null, today, premium, unserved, notes };
  } catch (error) {
    if (error instanceof ThroughlineError && error.code === 'GRAPH_RULE') return error;
    throw error;
  }
}

/** The facts that the best path of a pair and its today rest on, searched for anew. */
export function bestPathFacts(
  facts: OrchestrationFacts,
  question: OrchestrationQuestion,
  run: SearchRun = {},
): readonly UsedFact[] {
  return findOrchestration(facts, question, run).facts();
}

/** The place of a pair in an order. */
export interface BestPathKey {
  /** What it is ordered by; null where there is none. */
  readonly value: number | null;
  readonly customer: string;
  readonly job: string;
}

/** Its place in an order: a premium, a yearly value or a generalised cost, and the ids. */
export function keyOf({ customer, job, path, premium }: BestPath, order: BestPathOrder): BestPathKey {
  const values = {
    PREMIUM: premium,
    YEARLY_VALUE: path?.yearlyValue ?? null,
    GENERALISED: path?.cost.generalised ?? null,
  };
  return { value: values[order], customer, job };
}

/** Most premium or yearly value first, or least generalised cost; null last; equal ones by customer, then job. */
export function byKey(order: BestPathOrder): (a: BestPathKey, b: BestPathKey) => number {
  const sign = order === 'GENERALISED' ? 1 : -1;
  return (a, b) => {
    if (a.value !== b.value) {
      if (a.value === null || b.value === null) return a.value === null ? 1 : -1;
      return sign * (a.value - b.value);
    }
    return byCodeUnit(a.customer, b.customer) || byCodeUnit(a.job, b.job);
  };
}

/** Text for `cursor`, `startCursor` and `endCursor`: a place that holds however the list changes around it. */
export function writeCursor({ value, customer, job }: BestPathKey, question: string): string {
  return writeCursorFields([fingerprint(question), value, customer, job]);
}

/**
 * Reads a cursor of the same question.
 * @throws ThroughlineError BAD_USER_INPUT for any other text.
 */
export function readCursor(text: string, question: string): BestPathKey {
  const [asked, value, customer, job, ...rest] = readCursorFields(text);
  const isValue = value === null || typeof value === 'number';
  if (
    asked !== fingerprint(question) ||
    !isValue ||
    typeof customer !== 'string' ||
    typeof job !== 'string' ||
    rest.length > 0
  ) {
    throw badInput(
      `Expected "after" to be a cursor from an earlier page of this question, got "${text.slice(0, 100)}". ` +
        'Ask for the first page again without "after".',
    );
  }
  return { value, customer, job };
}
