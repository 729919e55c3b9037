import type { NoteCollector } from '../notes.ts';
import { allowedPaths, firstPath, type SearchBudgets } from './allowed-paths.ts';
import { askedSearch } from './asked-search.ts';
import { describedPath, type Description } from './described-path.ts';
import type { FoundPath } from './found-path.ts';
import { linearOrder, weightsOf } from './linear-order.ts';
import { orchestrationNotes, type OrchestrationNoteCode } from './orchestration-notes.ts';
import type { OrchestrationFacts } from './orchestration-facts.ts';
import type { OrchestrationQuestion } from './orchestration-question.ts';
import type { OrchestrationResult, PathResult } from './orchestration-result.ts';
import { writeCursor } from './path-cursor.ts';
import { pathsOfFewProviders } from './paths-of-few-providers.ts';
import { premium } from './premium.ts';
import type { PricedStep } from './priced-job.ts';
import { selectedPaths } from './selected-paths.ts';
import { unstatedConfidence } from './unstated-confidence.ts';
import { usedFacts } from './used-facts.ts';

/** How a search is run; nothing here changes what a complete answer says. */
export interface SearchRun {
  /** Called now and then; ends an overdue search by throwing. Default: the search is never ended. */
  readonly checkpoint?: () => void;
  /** Default `SEARCH_BUDGETS`. */
  readonly budgets?: SearchBudgets;
}

/**
 * What is looked at before an answer is bounded instead of complete. On one core of 2026 so many labels take about 1.5
 * seconds, those of representatives 0.3. 20 steps of 100 offerings take 32 million for a front of 28,972 costs; 30 steps of
 * 100 would take 175 million.
 */
export const SEARCH_BUDGETS: SearchBudgets = {
  labels: 40_000_000,
  representedLabels: 6_000_000,
  beginnings: 500_000,
  apartBeginnings: 50_000,
  weighedBeginnings: 100,
  providerSets: 200_000,
};

/**
 * Which orchestration of anyone's offerings gets this customer's job done with least time, money and effort (section 3 of
 * the design: the measures, formula version 1).
 * @throws ThroughlineError GRAPH_RULE when the job is a step of itself or costs too much to be summed exactly;
 *   BAD_USER_INPUT when `after` is no cursor of this question; and what `checkpoint` throws.
 */
export function findOrchestration(
  facts: OrchestrationFacts,
  question: OrchestrationQuestion,
  { checkpoint = () => {}, budgets = SEARCH_BUDGETS }: SearchRun = {},
): OrchestrationResult {
  const notes = orchestrationNotes();
  if (question.minConfidence !== null) {
    unstatedConfidence(facts).forEach((ends) => notes.add('CONFIDENCE_NOT_STATED', ends));
  }
  const { asked, valuation, weight, today, description, spaceOf } = askedSearch(facts, question, {
    budgets,
    checkpoint,
    notes,
  });
  const space = spaceOf(question, budgetsFor(question, budgets));
  const paths =
    question.maxProviders === null ? allowedPaths(space) : pathsOfFewProviders(space, question.maxProviders);
  const unserved = asked.filter(isUnserved).map(({ job }) => job);
  const identity = identityOf(facts, question);
  const generalised = linearOrder(weightsOf('GENERALISED', valuation));
  const selected = selectedPaths(paths, {
    space,
    question,
    generalised,
    order:
      question.orderBy === 'GENERALISED' ? generalised : linearOrder(weightsOf(question.orderBy, valuation)),
    identity,
    notes,
  });

  const cheapest = firstPath(paths, { order: generalised, counted: 'ALL' });
  if (cheapest === null && unserved.length === 0) {
    notes.add('NO_ALLOWED_PATH', []);
  }
  if (cheapest === 'UNKNOWN') {
    notes.add('BEST_PATH_NOT_KNOWN', []);
  }
  const shown = shownPaths([...(today === null ? [] : [today]), ...selected.paths], description, notes);
  const [startCursor, endCursor] = [selected.cursors.at(0), selected.cursors.at(-1)];
  return {
    paths: today === null ? shown : shown.slice(1),
    pageInfo: {
      hasNextPage: selected.hasNextPage,
      hasPreviousPage: question.after !== null,
      startCursor: startCursor === undefined ? null : writeCursor(startCursor, identity),
      endCursor: endCursor === undefined ? null : writeCursor(endCursor, identity),
    },
    totalCount: selected.totalCount,
    completeness: selected.isComplete ? 'COMPLETE' : 'TRUNCATED',
    epsilon: selected.epsilon,
    today: today === null ? null : shown[0]!,
    cheapest:
      cheapest === null || cheapest === 'UNKNOWN' ? cheapest : describedPath(cheapest, description).result,
    unserved,
    premium: premium({ space, order: generalised, cheapest, weight, valuation, notes }),
    notes: notes.notes(),
    facts: () => usedFacts(selected.paths, today, description),
  };
}

/** What a selection may look at. */
function budgetsFor({ select, maxProviders }: OrchestrationQuestion, budgets: SearchBudgets): SearchBudgets {
  switch (select) {
    case 'REPRESENTATIVE':
      return {
        ...budgets,
        // Set by set of providers there are no supported paths to fall back on.
        labels: maxProviders === null ? Math.min(budgets.labels, budgets.representedLabels) : budgets.labels,
        apartBeginnings: Math.min(budgets.apartBeginnings, 10 * budgets.weighedBeginnings),
      };
    case 'DIVERSE':
      return { ...budgets, beginnings: Math.min(budgets.beginnings, budgets.apartBeginnings) };
    default:
      return budgets;
  }
}

function isUnserved({ unaided, offerings }: PricedStep): boolean {
  return unaided === null && offerings.size === 0;
}

/** Tells this question from others that a cursor might come from; the page asked for is no part of it. */
function identityOf({ customer, job }: OrchestrationFacts, question: OrchestrationQuestion): string {
  return JSON.stringify([customer.id, job, { ...question, first: null, after: null }]);
}

function shownPaths(
  paths: readonly FoundPath[],
  description: Description,
  notes: NoteCollector<OrchestrationNoteCode>,
): readonly PathResult[] {
  const described = paths.map((path) => describedPath(path, description));
  const noted = new Set<string>();
  for (const { relationship, confidence, ends } of described.flatMap(({ restsOn }) => restsOn)) {
    if (confidence === null && !noted.has(relationship)) {
      noted.add(relationship);
      notes.add('CONFIDENCE_MISSING', ends);
    }
  }
  for (const capability of new Set(described.flatMap(({ unpriced }) => unpriced))) {
    notes.add('BUILD_COST_MISSING', [{ kind: 'Capability', id: capability }]);
  }
  return described.map(({ result }) => result);
}
