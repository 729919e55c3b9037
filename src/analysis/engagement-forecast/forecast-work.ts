import { PREDICTIONS_MOST } from './engagement-forecast.ts';
import type { ForecastFacts, ForecastQuestion } from './forecast-facts.ts';

/** Every model is fitted so often at most: once for each draw of the backtest, and for the answer. */
const FITS = 6;

/** How often the longest walk goes along each relationship. */
const WALKED = 6;

/** So many operations take as long as one comparison of ids, or one reason, with what belongs to it. */
const COMPARISON = 170;
const REASON = 50;

/** About how many multiplications and additions a forecast takes at most, what else it does told as so many of them. */
export function forecastWork(
  { customers, items }: ForecastFacts,
  { first, reasons }: ForecastQuestion,
): number {
  const count = customers.length;
  // One stored twice counts once.
  const relationships = customers.reduce(
    (sum, { has }) => sum + new Set(has.map(({ item }) => item)).size,
    0,
  );
  const fitting = FITS * (items.length ** 3 / 2 + WALKED * items.length * relationships);
  const sorting = count * Math.log2(count + 1);
  const predictions = Math.min(PREDICTIONS_MOST, count * Math.min(first, items.length));
  const reasoning = reasons === 0 ? 0 : REASON * predictions * (reasons + relationships / Math.max(1, count));
  return fitting + COMPARISON * sorting + reasoning;
}
