import type { NoteCollector } from '../notes.ts';
import type { AllowedPaths, ParetoPaths, PathSpace } from './allowed-paths.ts';
import type { CountedCosts } from './cheapest-completions.ts';
import { diversePaths } from './diverse-paths.ts';
import { handoffCostOf, type FoundPath } from './found-path.ts';
import type { LinearOrder } from './linear-order.ts';
import type { OrchestrationNoteCode } from './orchestration-notes.ts';
import type { OrchestrationQuestion } from './orchestration-question.ts';
import { pathCount } from './path-count.ts';
import { readCursor, type PathCursor } from './path-cursor.ts';
import { pageOf, sortedPareto, type WeighedPath } from './path-page.ts';
import type { PathStream } from './paths-in-order.ts';
import { representedPaths } from './represented-paths.ts';

/** The page of paths that a question asks for. */
export interface SelectedPaths {
  readonly paths: readonly FoundPath[];
  readonly cursors: readonly PathCursor[];
  readonly hasNextPage: boolean;
  readonly totalCount: number | null;
  /** False where the search was bounded; a note says why. */
  readonly isComplete: boolean;
}

interface Selection {
  readonly space: PathSpace;
  readonly question: OrchestrationQuestion;
  /** The order asked for. */
  readonly order: LinearOrder;
  /** The order by generalised cost. */
  readonly generalised: LinearOrder;
  /** Tells the question from others, for cursors. */
  readonly identity: string;
  readonly notes: NoteCollector<OrchestrationNoteCode>;
}

/** Selects by the question, in the order asked for, from its cursor on. */
export function selectedPaths(paths: AllowedPaths, by: Selection): SelectedPaths {
  switch (by.question.select) {
    case 'PARETO':
      return paretoSelected(paths.pareto(), by);
    case 'REPRESENTATIVE': {
      const represented = representedPaths(paths, by.generalised);
      if (represented.within > 0) {
        by.notes.add('FRONT_REPRESENTED', [], representedWithin(represented.within));
      }
      const selected = paretoSelected(represented.paths, by);
      return { ...selected, totalCount: selected.isComplete ? represented.frontSize : null };
    }
    case 'BEST':
    case 'DIVERSE':
      return streamSelected(paths, by);
  }
}

function paretoSelected(pareto: ParetoPaths, by: Selection): SelectedPaths {
  const { notes, order, space } = by;
  if (pareto.setsLeftOut) {
    notes.add('PROVIDER_SETS_LEFT_OUT', []);
  }
  if (pareto.epsilon > 0) {
    notes.add('FRONT_THINNED', [], withinEpsilon(pareto.epsilon));
  }
  const isComplete = pareto.epsilon === 0 && !pareto.setsLeftOut;
  return {
    ...pageOf(
      sortedPareto(pareto, { order, counted: countedOf(by), rules: space.rules }),
      pageOfQuestion(by),
    ),
    totalCount: isComplete ? pareto.size : null,
    isComplete,
  };
}

function streamSelected(paths: AllowedPaths, by: Selection): SelectedPaths {
  const { notes, order, question, space } = by;
  const counted = countedOf(by);
  let isComplete = !paths.setsLeftOut;
  if (paths.setsLeftOut) {
    notes.add('PROVIDER_SETS_LEFT_OUT', []);
  }
  const { difference } = question;
  const found =
    question.select === 'DIVERSE'
      ? diversePaths(paths, { order, counted, difference, steps: space.steps.length })
      : paths.inOrder({ order, counted });
  const stream = weighed(found, {
    weigh: (path) => (counted === 'ALL' ? path.cost : handoffCostOf(path, space.rules)),
    onBudget: () => {
      isComplete = false;
      if (!paths.setsLeftOut) {
        notes.add('PATHS_LEFT_OUT', []);
      }
    },
  });
  const listed = pageOf(stream, pageOfQuestion(by));
  return { ...listed, totalCount: pathCount(space, question.maxProviders), isComplete };
}

function countedOf({ question }: Selection): CountedCosts {
  return question.orderBy === 'HANDOFF' ? 'HANDOFFS' : 'ALL';
}

function pageOfQuestion({ order, question, identity }: Selection) {
  const after = question.after === null ? null : readCursor(question.after, identity);
  return { order, first: question.first, after };
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

function representedWithin(within: number): string {
  return `Every one of them has a listed one that costs at most ${(100 * within).toPrecision(2)} % of the range over all of them more in hours, money and effort each.`;
}
