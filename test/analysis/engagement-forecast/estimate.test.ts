import { expect, it } from '@jest/globals';
import { estimate, studentQuantile } from '../../../src/analysis/engagement-forecast/estimate.ts';

// Student's table, as printed in every handbook.
it.each([
  [0.975, 9, 2.262],
  [0.975, 29, 2.045],
  [0.975, 1000, 1.962],
  [0.9875, 9, 2.685],
  [0.9875, 30, 2.36],
  [0.995, 15, 2.947],
])('a t variable stays below the tabled value: %p, %i degrees of freedom', (probability, freedom, tabled) => {
  expect(studentQuantile(probability, freedom)).toBeCloseTo(tabled, 2);
});

it('is a mean with what the sample leaves open, within what the mean can be', () => {
  // Standard deviation 0.1 · √(10 / 9), standard error 1 / 30; t at 9 degrees of freedom is 2.262.
  const values = Float64Array.from({ length: 10 }, (_, at) => (at % 2 === 0 ? 0.4 : 0.6));
  const { mean, low, high } = estimate(values, 0.05, [0, 1]);
  expect(mean).toBeCloseTo(0.5, 12);
  expect(low).toBeCloseTo(0.5 - 2.262 / 30, 4);
  expect(high).toBeCloseTo(0.5 + 2.262 / 30, 4);
  expect(estimate(values, 0.05, [0.49, 0.51])).toMatchObject({ low: 0.49, high: 0.51 });
  expect(estimate(new Float64Array(10).fill(1), 0.05, [0, 1])).toEqual({ mean: 1, low: 1, high: 1 });
});
