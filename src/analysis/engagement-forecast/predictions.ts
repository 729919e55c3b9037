import type { Prediction, PredictionReason } from './engagement-forecast-result.ts';
import type { FittedModel } from './forecast-model.ts';
import { candidatesOf } from './holdings.ts';
import type { Holdings } from './holdings.ts';

export interface PredictionOptions {
  readonly fitted: FittedModel;
  /** Predictions at most. */
  readonly first: number;
  /** Reasons of each at most. */
  readonly reasons: number;
  /** Whether the graph is seen as of a date. */
  readonly isDated: boolean;
}

/** What one customer, by its place, is likely to take up: best first, ties by id; only what something speaks for. */
export function predictionsFor(
  holdings: Holdings,
  place: number,
  { fitted, first, reasons, isDated }: PredictionOptions,
): readonly Prediction[] {
  const had = holdings.had[place]!;
  const scores = new Float64Array(holdings.items.length);
  fitted.score(had, scores);
  const later = new Set(holdings.later[place]);
  const candidates = candidatesOf(holdings, place, had).filter((item) => scores[item]! > 0);
  return firstOf(candidates, { count: first, before: (a, b) => scores[a]! > scores[b]! }).map((item) => ({
    customer: holdings.customers[place]!.id,
    item: holdings.items[item]!.id,
    score: scores[item]!,
    because: reasons === 0 ? [] : reasonsFor(holdings, fitted, { had, item, count: reasons }),
    cameTrue: isDated ? later.has(item) : null,
  }));
}

interface Predicted {
  readonly had: Int32Array;
  readonly item: number;
  readonly count: number;
}

function reasonsFor(
  holdings: Holdings,
  fitted: FittedModel,
  { had, item, count }: Predicted,
): PredictionReason[] {
  const parts = fitted.reasons(had, item, count).filter(({ weight }) => weight > 0);
  return firstOf(parts, { count, before: (a, b) => a.weight > b.weight }).map(({ of, place, weight }) => ({
    of,
    id: (of === 'ITEM' ? holdings.items : holdings.customers)[place]!.id,
    weight,
  }));
}

interface Ranking<One> {
  readonly count: number;
  readonly before: (a: One, b: One) => boolean;
}

/** The first of many in an order, without sorting the others; what is alike stays as it is. */
function firstOf<One>(many: Iterable<One>, { count, before }: Ranking<One>): readonly One[] {
  const found: One[] = [];
  for (const one of many) {
    if (found.length === count && !before(one, found[count - 1]!)) continue;
    let at = Math.min(found.length, count - 1);
    for (; at > 0 && before(one, found[at - 1]!); at--) found[at] = found[at - 1]!;
    found[at] = one;
  }
  return found;
}
