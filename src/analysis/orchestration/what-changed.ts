import type { ShownCost } from '../cost-vector.ts';
import { decimal, minus, toNumber } from '../exact-decimal.ts';
import { collectNotes, type Note } from '../notes.ts';
import type { OrchestrationResult, PathResult } from './orchestration-result.ts';

/** Two answers to one question: what the second has that the first had not, and the other way round. */
export interface OrchestrationDifference {
  /** Of the cheapest allowed path; null without any. */
  readonly costBefore: ShownCost | null;
  readonly costAfter: ShownCost | null;
  /** Currency per year; null where one of the cheapest paths has no yearly value. */
  readonly valueDifference: number | null;
  readonly gainedCount: number;
  readonly lostCount: number;
  /** The first of them, in the order of the answer. */
  readonly gained: readonly PathResult[];
  readonly lost: readonly PathResult[];
  readonly completeness: 'COMPLETE' | 'TRUNCATED';
  /** Why not all were compared; none where all were. */
  readonly notes: readonly Note[];
}

/** Paths listed of each. */
const LISTED = 10;

/** What a comparison leaves out, and why. */
const DIFFERENCE_NOTES = {
  PATHS_NOT_COMPARED:
    'Only the first paths of these answers were compared, as many as the question asks for, or as can be: further ones may be gained or lost.',
  SEARCH_BOUNDED:
    'The search for these answers was bounded: paths that it did not find may be gained, lost, or in both.',
  BEST_PATH_NOT_KNOWN:
    'The search was bounded before the path of least generalised cost of these answers was known.',
} as const satisfies Record<string, string>;

/** Compares the paths of two answers, each from its beginning; null before: the graph could not be asked. */
export function whatChanged(
  before: OrchestrationResult | null,
  after: OrchestrationResult,
): OrchestrationDifference {
  const gained = notAmong(after.paths, before?.paths ?? []);
  const lost = notAmong(before?.paths ?? [], after.paths);
  const [cheapestBefore, cheapestAfter] = [knownCheapest(before), knownCheapest(after)];
  const notes = collectNotes(DIFFERENCE_NOTES);
  for (const { completeness, cheapest, pageInfo } of before === null ? [after] : [before, after]) {
    if (pageInfo.hasNextPage) notes.add('PATHS_NOT_COMPARED', []);
    if (completeness === 'TRUNCATED') notes.add('SEARCH_BOUNDED', []);
    if (cheapest === 'UNKNOWN') notes.add('BEST_PATH_NOT_KNOWN', []);
  }
  return {
    costBefore: cheapestBefore?.cost ?? null,
    costAfter: cheapestAfter?.cost ?? null,
    valueDifference: difference(cheapestBefore?.yearlyValue, cheapestAfter?.yearlyValue),
    gainedCount: gained.length,
    lostCount: lost.length,
    gained: gained.slice(0, LISTED),
    lost: lost.slice(0, LISTED),
    completeness: notes.notes().length > 0 ? 'TRUNCATED' : 'COMPLETE',
    notes: notes.notes(),
  };
}

function knownCheapest(answer: OrchestrationResult | null): PathResult | null {
  const cheapest = answer?.cheapest ?? null;
  return cheapest === 'UNKNOWN' ? null : cheapest;
}

function notAmong(paths: readonly PathResult[], others: readonly PathResult[]): readonly PathResult[] {
  const known = new Set(others.map(choicesOf));
  return paths.filter((path) => !known.has(choicesOf(path)));
}

/** Tells a path by what is chosen on its steps. */
function choicesOf({ steps }: PathResult): string {
  return JSON.stringify(steps.map(({ job, choice, offering }) => [job, offering ?? choice]));
}

function difference(before: number | null = null, after: number | null = null): number | null {
  return before === null || after === null ? null : toNumber(minus(decimal(after), decimal(before)));
}
