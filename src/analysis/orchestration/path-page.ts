import type { CostVector } from '../cost-vector.ts';
import type { CountedCosts } from './cheapest-completions.ts';
import { byChoices, handoffCostOf, type FoundPath } from './found-path.ts';
import type { ParetoPaths } from './allowed-paths.ts';
import type { HandoffRules } from './handoff-rules.ts';
import type { LinearOrder } from './linear-order.ts';
import type { PathCursor } from './path-cursor.ts';

/** A path with what the order weighs. */
export interface WeighedPath {
  readonly path: FoundPath;
  readonly counted: CostVector;
}

/** Some paths in a row, each with its cursor. */
export interface PathPage {
  readonly paths: readonly FoundPath[];
  readonly cursors: readonly PathCursor[];
  readonly hasNextPage: boolean;
}

/** The next `first` paths after a cursor, from paths that come in order. */
export function pageOf(
  paths: Iterable<WeighedPath>,
  page: { readonly order: LinearOrder; readonly first: number; readonly after: PathCursor | null },
): PathPage {
  const { order, first, after } = page;
  const compare = (a: CostVector, b: CostVector): number =>
    order(a.hours - b.hours, a.money - b.money, a.effort - b.effort);
  const [listed, cursors]: [FoundPath[], PathCursor[]] = [[], []];
  let before: CostVector | null = null;
  let ties = 0;
  for (const { path, counted } of paths) {
    ties = before !== null && compare(before, counted) === 0 ? ties + 1 : 1;
    before = counted;
    if (after !== null) {
      const difference = compare(counted, after.counted);
      if (difference < 0 || (difference === 0 && ties <= after.ties)) {
        continue;
      }
    }
    if (listed.length === first) {
      return { paths: listed, cursors, hasNextPage: true };
    }
    listed.push(path);
    cursors.push({ counted, ties });
  }
  return { paths: listed, cursors, hasNextPage: false };
}

/** Pareto-optimal paths in an order; equal ones by the tie rule. */
export function* sortedPareto(
  paths: ParetoPaths,
  by: { readonly order: LinearOrder; readonly counted: CountedCosts; readonly rules: HandoffRules },
): Generator<WeighedPath, void, undefined> {
  const { hours, money, effort } = by.counted === 'ALL' ? paths : handoffColumns(paths, by.rules);
  const numbers = Int32Array.from({ length: paths.size }, (_, index) => index).sort(
    (a, b) =>
      by.order(hours[a]! - hours[b]!, money[a]! - money[b]!, effort[a]! - effort[b]!) ||
      byChoices(paths.path(a), paths.path(b)),
  );
  for (const number of numbers) {
    yield {
      path: paths.path(number),
      counted: { hours: hours[number]!, money: money[number]!, effort: effort[number]! },
    };
  }
}

function handoffColumns(
  paths: ParetoPaths,
  rules: HandoffRules,
): Pick<ParetoPaths, 'hours' | 'money' | 'effort'> {
  const columns = {
    hours: new Float64Array(paths.size),
    money: new Float64Array(paths.size),
    effort: new Float64Array(paths.size),
  };
  for (let index = 0; index < paths.size; index++) {
    const cost = handoffCostOf(paths.path(index), rules);
    columns.hours[index] = cost.hours;
    columns.money[index] = cost.money;
    columns.effort[index] = cost.effort;
  }
  return columns;
}
