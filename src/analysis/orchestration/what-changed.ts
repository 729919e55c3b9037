import type { ShownCost } from '../cost-vector.ts';
import { decimal, minus, toNumber } from '../exact-decimal.ts';
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
}

/** Paths listed of each. */
const LISTED = 10;

/** Compares the paths of two answers, each from its beginning; null before: the graph could not be asked. */
export function whatChanged(
  before: OrchestrationResult | null,
  after: OrchestrationResult,
  /** Whether further pages belong to what is compared. */
  { wholeSelection }: { readonly wholeSelection: boolean },
): OrchestrationDifference {
  const gained = notAmong(after.paths, before?.paths ?? []);
  const lost = notAmong(before?.paths ?? [], after.paths);
  const [cheapestBefore, cheapestAfter] = [knownCheapest(before), knownCheapest(after)];
  const answers = before === null ? [after] : [before, after];
  const isCut = answers.some(
    ({ completeness, cheapest, pageInfo }) =>
      completeness === 'TRUNCATED' || cheapest === 'UNKNOWN' || (wholeSelection && pageInfo.hasNextPage),
  );
  return {
    costBefore: cheapestBefore?.cost ?? null,
    costAfter: cheapestAfter?.cost ?? null,
    valueDifference: difference(cheapestBefore?.yearlyValue, cheapestAfter?.yearlyValue),
    gainedCount: gained.length,
    lostCount: lost.length,
    gained: gained.slice(0, LISTED),
    lost: lost.slice(0, LISTED),
    completeness: isCut ? 'TRUNCATED' : 'COMPLETE',
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
