import type { ForecastModel } from './forecast-model.ts';
import { customersOfItems } from './interactions.ts';

/** The baseline: what most customers have comes first, whoever asks. The score is the share of customers that have it. */
export const popularity: ForecastModel = {
  method: 'popularity',
  isAffordable: () => true,
  fit(training) {
    const columns = customersOfItems(training);
    const vote = 1 / Math.max(1, training.rows.length);
    const shares = Float64Array.from(columns, (customers) => customers.length * vote);
    return {
      score: (_, scores) => scores.set(shares),
      reasons: (_, item, most) =>
        Array.from(columns[item]!.subarray(0, most), (place) => ({
          of: 'CUSTOMER' as const,
          place,
          weight: vote,
        })),
    };
  },
};
