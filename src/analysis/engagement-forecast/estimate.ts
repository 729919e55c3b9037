/** A mean over customers with its confidence interval. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The mean of values that count alike, with an interval by Student's t (Student, The Probable Error of a Mean, 1908).
 * @param outside the chance that the interval leaves the mean out, both sides together: 0.05 for 95 %.
 * @param bounds the least and the most that the mean can be.
 */
export function estimate(
  values: Float64Array,
  outside: number,
  [least, most]: readonly [number, number],
): Estimate {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const half = studentQuantile(1 - outside / 2, n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { mean, low: Math.max(least, mean - half), high: Math.min(most, mean + half) };
}

/**
 * What a t variable of so many degrees of freedom, 5 and more, stays below with this probability, 0.5 to 1, to three digits: from the
 * normal quantile by the expansion 26.7.5 of Abramowitz and Stegun, Handbook of Mathematical Functions, 1964.
 */
export function studentQuantile(probability: number, freedom: number): number {
  const z = normalQuantile(probability);
  return (
    z +
    (z ** 3 + z) / (4 * freedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)
  );
}

/** The normal quantile for a probability of 0.5 to 1, by 26.2.23 of the same handbook: less than 0.00045 off. */
function normalQuantile(probability: number): number {
  const t = Math.sqrt(-2 * Math.log(1 - probability));
  return (
    t -
    (2.515517 + 0.802853 * t + 0.010328 * t ** 2) / (1 + 1.432788 * t + 0.189269 * t ** 2 + 0.001308 * t ** 3)
  );
}
