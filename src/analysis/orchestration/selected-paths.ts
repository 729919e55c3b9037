import type { NoteCollector } from '../notes.ts';
import type { AllowedPaths, ParetoPaths, PathSpace } from './allowed-paths.ts';
import type { CountedCosts } from './cheapest-completions.ts';
import { diversePaths } from './diverse-paths.ts';
import { handoffCostOf, type FoundPath } from './found-path.ts';
import { epsilonOf } from './front-bound.ts';
import type { LinearOrder } from './linear-order.ts';
import type { OrchestrationNoteCode } from './orchestration-notes.ts';
import type { OrchestrationQuestion } from './orchestration-question.ts';
import { costsOf } from './pareto-archive.ts';
import { pathCount } from './path-count.ts';
import { readCursor, type PathCursor } from './path-cursor.ts';
import { pageOf, sortedPareto, type WeighedPath } from './path-page.ts';
import type { PathStream } from './paths-in-order.ts';
import { representedPaths } from './represented-paths.ts';
import { rangesOf } from './supported-paths.ts';

/** The page of paths that a question asks for. */
export interface SelectedPaths {
  readonly paths: readonly FoundPath[];
  readonly cursors: readonly PathCursor[];
  readonly hasNextPage: boolean;
  readonly totalCount: number | null;
  /** False where the search was bounded; a note says why. */
  readonly isComplete: boolean;
  /** How far off what is not selected is at most, as `OrchestrationResult.epsilon`. */
  readonly epsilon: number | null;
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
      return everyPareto(paths.pareto(), by);
    case 'REPRESENTATIVE':
      return representativesSelected(paths, by);
    case 'BEST':
    case 'DIVERSE':
      return streamSelected(paths, by);
  }
}

function everyPareto(pareto: ParetoPaths, by: Selection): SelectedPaths {
  const { cuts } = pareto;
  if (cuts === null) return paretoSelected(pareto, { ...by, epsilon: null });
  const costs = costsOf(pareto);
  const epsilon = epsilonOf(costs, { cuts, ranges: rangesOf(costs), limits: by.space.limits });
  by.notes.add('FRONT_SUPPORTED', [], supportedWithin({ found: pareto.size, epsilon, by }));
  return paretoSelected(pareto, { ...by, epsilon });
}

function representativesSelected(paths: AllowedPaths, by: Selection): SelectedPaths {
  const represented = representedPaths(paths, {
    generalised: by.generalised,
    limits: by.space.limits,
  });
  const { frontSize: found, within: epsilon } = represented;
  const { cuts, setsLeftOut } = represented.paths;
  const isBetween = cuts === null && epsilon > 0 && !setsLeftOut;
  if (cuts !== null) {
    by.notes.add('FRONT_SUPPORTED', [], supportedWithin({ found, epsilon, by }));
  } else if (isBetween) {
    by.notes.add('FRONT_REPRESENTED', [], representedWithin(epsilon));
  }
  const selected = paretoSelected(represented.paths, {
    ...by,
    epsilon: cuts !== null || isBetween ? epsilon : null,
  });
  return { ...selected, totalCount: selected.isComplete ? found : null };
}

function paretoSelected(
  pareto: ParetoPaths,
  by: Selection & {
    /** Infinity where nothing says how much. */
    readonly epsilon: number | null;
  },
): SelectedPaths {
  const { notes, order, space } = by;
  if (pareto.setsLeftOut) {
    notes.add('PROVIDER_SETS_LEFT_OUT', []);
  }
  const isComplete = pareto.cuts === null && !pareto.setsLeftOut;
  return {
    ...pageOf(
      sortedPareto(pareto, { order, counted: countedOf(by), rules: space.rules }),
      pageOfQuestion(by),
    ),
    totalCount: isComplete ? pareto.size : null,
    isComplete,
    epsilon: by.epsilon !== null && Number.isFinite(by.epsilon) ? by.epsilon : null,
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
  return { ...listed, totalCount: pathCount(space, question.maxProviders), isComplete, epsilon: null };
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

function supportedWithin(of: {
  readonly found: number;
  readonly epsilon: number;
  readonly by: Selection;
}): string {
  const found =
    of.by.question.maxProviders === null
      ? `${of.found} of them were found, each the least by some weighing of hours, money and effort (supported points).`
      : `${of.found} were found that no other way found beats, set of providers by set.`;
  if (!Number.isFinite(of.epsilon)) return `${found} How near the others are to those listed is not known.`;
  return `${found} Every other one has a listed one that costs at most ${percentAtMost(of.epsilon)} % of the range over those found more in hours, money and effort each.`;
}

function representedWithin(within: number): string {
  return `Every one of them has a listed one that costs at most ${percentAtMost(within)} % of the range over all of them more in hours, money and effort each.`;
}

/** A bound that is told is rounded up, to a tenth of a percent, so that it stays true. */
function percentAtMost(share: number): number {
  return Math.ceil(1000 * share) / 10;
}
