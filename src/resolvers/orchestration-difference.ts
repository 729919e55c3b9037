import type { OrchestrationFacts } from '../analysis/orchestration/orchestration-facts.ts';
import type { OrchestrationQuestion } from '../analysis/orchestration/orchestration-question.ts';
import type { OrchestrationResult } from '../analysis/orchestration/orchestration-result.ts';
import { whatChanged } from '../analysis/orchestration/what-changed.ts';
import type { OrchestrationDifference } from '../analysis/orchestration/what-changed.ts';
import { ThroughlineError } from '../errors.ts';
import { searchOrchestration } from '../solver/search-thread.ts';
import type { Context } from './context.ts';
import type { GraphView } from './graph-view.ts';
import { orchestrationFacts } from './orchestration-facts.ts';
import type { OrchestrationScope } from './orchestration-facts.ts';

/** A question about orchestration, with all that its numbers need. */
export interface AskedOrchestration {
  readonly question: OrchestrationQuestion;
  readonly scope: OrchestrationScope;
  readonly context: Context;
}

/** The same in a changed graph, answered. */
export interface ComparedOrchestration extends AskedOrchestration {
  readonly view: GraphView;
  /** Of the changed graph. */
  readonly facts: OrchestrationFacts;
  /** The page asked for. */
  readonly after: OrchestrationResult;
}

/** Paths compared at most, of each graph, where all that are selected are compared. */
const MOST_COMPARED = 1_000;

/** The answer in the changed graph against that in the graph as it is. */
export async function orchestrationDifference(
  compared: ComparedOrchestration,
): Promise<OrchestrationDifference> {
  const { question, scope, context, facts, after } = compared;
  const isWhole = question.select === 'PARETO' || question.select === 'REPRESENTATIVE';
  const first = isWhole ? MOST_COMPARED : question.first;
  const whole: OrchestrationQuestion = { ...question, first, after: null };
  const search = (of: OrchestrationFacts): Promise<OrchestrationResult> =>
    searchOrchestration({ facts: of, question: whole }, context);
  const isAll = question.after === null && (!isWhole || !after.pageInfo.hasNextPage);
  const before = await factsThere(() => orchestrationFacts(context.graph, scope));
  return whatChanged(before === null ? null : await search(before), isAll ? after : await search(facts));
}

/** Null where the graph lacks what the question names: it was imagined. */
async function factsThere(read: () => Promise<OrchestrationFacts>): Promise<OrchestrationFacts | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ThroughlineError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}
