import type { Prediction, PredictionReason } from './engagement-forecast-result.ts';
import type { FittedModel } from './forecast-model.ts';
import { candidatesOf } from './holdings.ts';
import type { Holdings } from './holdings.ts';

/** How many reasons a prediction gives. */
const REASONS = 5;

export interface PredictionOptions {
  readonly fitted: FittedModel;
  /** Predictions at most. */
  readonly first: number;
  /** Whether the graph is seen as of a date. */
  readonly isDated: boolean;
}

/** What one customer, by its place, is likely to take up: best first, ties by id; only what something speaks for. */
export function predictionsFor(
  holdings: Holdings,
  place: number,
  { fitted, first, isDated }: PredictionOptions,
): readonly Prediction[] {
  const had = holdings.had[place]!;
  const scores = new Float64Array(holdings.items.length);
  fitted.score(had, scores);
  const later = new Set(holdings.later[place]);
  const candidates = candidatesOf(holdings, place, had);
  // Found first, so that only few are sorted by two keys.
  const least =
    Float64Array.from(candidates, (item) => scores[item]!)
      .sort()
      .at(-first) ?? 0;
  return Array.from(candidates.filter((item) => scores[item]! > 0 && scores[item]! >= least))
    .sort((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, first)
    .map((item) => ({
      customer: holdings.customers[place]!.id,
      item: holdings.items[item]!.id,
      score: scores[item]!,
      because: reasonsFor(holdings, fitted, { had, item }),
      cameTrue: isDated ? later.has(item) : null,
    }));
}

interface Predicted {
  readonly had: Int32Array;
  readonly item: number;
}

function reasonsFor(holdings: Holdings, fitted: FittedModel, { had, item }: Predicted): PredictionReason[] {
  return fitted
    .reasons(had, item)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .slice(0, REASONS)
    .map(({ of, place, weight }) => ({
      of,
      id: (of === 'ITEM' ? holdings.items : holdings.customers)[place]!.id,
      weight,
    }));
}
