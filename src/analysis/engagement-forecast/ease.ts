import type { ForecastModel } from './forecast-model.ts';
import type { Interactions } from './interactions.ts';
import { itemWeightsModel } from './item-weights.ts';
import { invertPositiveDefinite } from './positive-definite-inverse.ts';

/** Beyond so many items the inverse takes too long: it grows with their third power. */
const ITEMS_MOST = 1_000;

/** λ is the mean number of customers of an item, times this: best on worlds of 30 to 200 customers in blocks and in pairs. */
const SHRINKAGE = 4;

/**
 * EASE (Steck, Embarrassingly Shallow Autoencoders for Sparse Data, 2019): the weights B with a zero diagonal that best rebuild who
 * has what, in closed form: P = (XᵀX + λI)⁻¹, B = −P / diag(P).
 */
export const ease: ForecastModel = {
  method: 'EASE',
  isAffordable: ({ items }) => items <= ITEMS_MOST,
  fit(training) {
    const n = training.itemCount;
    const matrix = timesTogether(training);
    let trace = 0;
    for (let item = 0; item < n; item++) trace += matrix[item * n + item]!;
    // Never 0, so that the matrix has an inverse.
    const lambda = Math.max(1, (SHRINKAGE * trace) / Math.max(1, n));
    for (let item = 0; item < n; item++) matrix[item * n + item]! += lambda;
    invertPositiveDefinite(matrix, n);
    const diagonal = Float64Array.from({ length: n }, (_, item) => matrix[item * n + item]!);
    for (let row = 0; row < n; row++) {
      for (let column = 0; column < n; column++) {
        const at = row * n + column;
        matrix[at] = row === column ? 0 : -matrix[at]! / diagonal[column]!;
      }
    }
    return itemWeightsModel({ itemCount: n, weights: matrix, combine: 'SUM' });
  },
};

/** The lower half of XᵀX: how many customers have both of two items. */
function timesTogether({ itemCount, rows }: Interactions): Float64Array {
  const together = new Float64Array(itemCount * itemCount);
  for (const row of rows) {
    for (let one = 0; one < row.length; one++) {
      const at = row[one]! * itemCount;
      for (let other = 0; other <= one; other++) together[at + row[other]!]! += 1;
    }
  }
  return together;
}
