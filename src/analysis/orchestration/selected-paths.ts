import type { NoteCollector } from '../notes.ts';
import type { AllowedPaths, PathSpace } from './allowed-paths.ts';
import { handoffCostOf, type FoundPath } from './found-path.ts';
import type { LinearOrder } from './linear-order.ts';
import type { OrchestrationNoteCode } from './orchestration-notes.ts';
import type { OrchestrationQuestion } from './orchestration-question.ts';
import { pathCount } from './path-count.ts';
import { readCursor, type PathCursor } from './path-cursor.ts';
import { pageOf, sortedPareto, type WeighedPath } from './path-page.ts';
import type { PathStream } from './paths-in-order.ts';

/** The page of paths that a question asks for. */
export interface SelectedPaths {
  readonly paths: readonly FoundPath[];
  readonly cursors: readonly PathCursor[];
  readonly hasNextPage: boolean;
  readonly totalCount: number | null;
  /** False where the search was bounded; a note says why. */
  readonly isComplete: boolean;
}

/** Selects by the question: every Pareto-optimal cost, or every path, in the order asked for, from its cursor on. */
export function selectedPaths(
  paths: AllowedPaths,
  by: {
    readonly space: PathSpace;
    readonly question: OrchestrationQuestion;
    readonly order: LinearOrder;
    /** Tells the question from others, for cursors. */
    readonly identity: string;
    readonly notes: NoteCollector<OrchestrationNoteCode>;
  },
): SelectedPaths {
  const { space, question, order, notes } = by;
  const after = question.after === null ? null : readCursor(question.after, by.identity);
  const page = { order, first: question.first, after };
  const counted = question.orderBy === 'HANDOFF' ? 'HANDOFFS' : 'ALL';
  if (question.select === 'PARETO') {
    const pareto = paths.pareto();
    if (pareto.setsLeftOut) {
      notes.add('PROVIDER_SETS_LEFT_OUT', []);
    }
    if (pareto.epsilon > 0) {
      notes.add('FRONT_THINNED', [], withinEpsilon(pareto.epsilon));
    }
    const isComplete = pareto.epsilon === 0 && !pareto.setsLeftOut;
    return {
      ...pageOf(sortedPareto(pareto, { order, counted, rules: space.rules }), page),
      totalCount: isComplete ? pareto.size : null,
      isComplete,
    };
  }
  let isComplete = !paths.setsLeftOut;
  if (paths.setsLeftOut) {
    notes.add('PROVIDER_SETS_LEFT_OUT', []);
  }
  const stream = weighed(paths.inOrder({ order, counted }), {
    weigh: (path) => (counted === 'ALL' ? path.cost : handoffCostOf(path, space.rules)),
    onBudget: () => {
      isComplete = false;
      if (!paths.setsLeftOut) {
        notes.add('PATHS_LEFT_OUT', []);
      }
    },
  });
  const listed = pageOf(stream, page);
  return { ...listed, totalCount: pathCount(space, question.maxProviders), isComplete };
}

function* weighed(
  stream: PathStream,
  by: { readonly weigh: (path: FoundPath) => WeighedPath['counted']; readonly onBudget: () => void },
): Generator<WeighedPath, void, undefined> {
  let next = stream.next();
  for (; next.done !== true; next = stream.next()) {
    yield { path: next.value, counted: by.weigh(next.value) };
  }
  if (next.value === 'BUDGET') {
    by.onBudget();
  }
}

function withinEpsilon(epsilon: number): string {
  const percent = (100 * epsilon).toPrecision(2);
  return `Every one of them is within ${percent} % of a listed one in hours, money and effort (ε = ${epsilon.toPrecision(2)}), save that ways close to a limit may be missing.`;
}
