import { firstPath, pathsOfJob, type PathSpace, type SearchBudgets } from './allowed-paths.ts';
import { askedSearch } from './asked-search.ts';
import { describedPath } from './described-path.ts';
import { SEARCH_BUDGETS, type SearchRun } from './find-orchestration.ts';
import { isWithin, NO_LIMITS } from './fits-limits.ts';
import type { FoundPath } from './found-path.ts';
import { layeredJob } from './layered-job.ts';
import { linearOrder, weightsOf, type LinearOrder } from './linear-order.ts';
import type { OrchestrationFacts } from './orchestration-facts.ts';
import { orchestrationNotes } from './orchestration-notes.ts';
import type { OrchestrationQuestion, PathOrder } from './orchestration-question.ts';
import type { PathResult } from './orchestration-result.ts';
import { pathsOfFewProviders } from './paths-of-few-providers.ts';

/** Searches one after the other in the same facts, which stop when the time for all of them is up. */
export interface StoppableRun extends SearchRun {
  /** Asked now and then: whether no time is left. What is not known by then stays so. Default: never. */
  readonly isLate?: () => boolean;
}

/** What is known of the first path of a question. */
export interface FirstFound {
  /** An allowed path; null where none was found. */
  readonly path: PathResult | null;
  /** Whether it is the first one, or without one: whether there is none. False where the search was bounded or stopped. */
  readonly isSure: boolean;
}

/** The first path under the constraints of a question, by generalised cost where no other order is given. */
export type BestPathSearch = (question: OrchestrationQuestion, orderBy?: PathOrder) => FirstFound;

/** A look that finds most first paths within limits, before all that could be within them is compared. */
const QUICK_BEGINNINGS = 1_000;

/**
 * Searches for first paths alone, with nothing else that an answer says. The questions may differ from the one given in what
 * they allow, never in the steps taken, in what is planned, or in what handoffs cost.
 * @throws what `findOrchestration` throws.
 */
export function bestPathSearch(
  facts: OrchestrationFacts,
  question: OrchestrationQuestion,
  { checkpoint = () => {}, budgets = SEARCH_BUDGETS, isLate = () => false }: StoppableRun = {},
): BestPathSearch {
  const stoppable = (): void => {
    checkpoint();
    if (isLate()) throw STOPPED;
  };
  const { valuation, description, spaceOf } = askedSearch(facts, question, {
    budgets,
    checkpoint,
    notes: orchestrationNotes(),
  });
  return (asked, orderBy = 'GENERALISED') => {
    const space = { ...spaceOf(asked, budgets), checkpoint: stoppable };
    const order = linearOrder(weightsOf(orderBy, valuation));
    try {
      stoppable();
      const found =
        asked.maxProviders === null ? firstOfAny(space, order) : firstOfFew(space, order, asked.maxProviders);
      return found === null || found === 'UNKNOWN'
        ? { path: null, isSure: found === null }
        : { path: describedPath(found, description).result, isSure: true };
    } catch (error) {
      if (error !== STOPPED) throw error;
      return { path: null, isSure: false };
    }
  };
}

const STOPPED = new Error('No time is left.');

function firstOfFew(
  space: PathSpace,
  order: LinearOrder,
  maxProviders: number,
): FoundPath | null | 'UNKNOWN' {
  return firstPath(pathsOfFewProviders(space, maxProviders), { order, counted: 'ALL' });
}

/** What is first of all is first within limits too where it keeps to them. */
function firstOfAny(space: PathSpace, order: LinearOrder): FoundPath | null | 'UNKNOWN' {
  if (space.steps.some((options) => options.length === 0)) return null;
  const job = layeredJob(space);
  const first = (within: Partial<PathSpace>) =>
    firstPath(pathsOfJob(job, { ...space, ...within }), { order, counted: 'ALL' });
  const free = first({ limits: NO_LIMITS });
  if (free === null || free === 'UNKNOWN' || isWithin(free.cost, space.limits)) return free;
  const quick: SearchBudgets = {
    ...space.budgets,
    labels: 0,
    beginnings: Math.min(space.budgets.beginnings, QUICK_BEGINNINGS),
  };
  const found = first({ budgets: quick });
  if (found !== 'UNKNOWN') return found;
  const { labels, representedLabels } = space.budgets;
  return first({ budgets: { ...space.budgets, labels: Math.min(labels, representedLabels) } });
}
