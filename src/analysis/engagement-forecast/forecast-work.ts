import type { ForecastFacts } from './forecast-facts.ts';

/** Every model is fitted so often at most: once for each draw of the backtest, and for the answer. */
const FITS = 6;

/** How often the longest walk goes along each relationship. */
const WALKED = 6;

/** About how many multiplications and additions a forecast takes at most. */
export function forecastWork({ customers, items }: ForecastFacts): number {
  const relationships = customers.reduce((sum, { has }) => sum + has.length, 0);
  return FITS * (items.length ** 3 / 2 + WALKED * items.length * relationships);
}
