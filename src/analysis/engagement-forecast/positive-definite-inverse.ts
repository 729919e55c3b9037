/**
 * The inverse of a symmetric positive definite matrix of n rows, by Cholesky: A = L·Lᵀ, then A⁻¹ = L⁻ᵀ·L⁻¹; n³ multiplications.
 * @param matrix row by row; it is overwritten by its inverse.
 */
export function invertPositiveDefinite(matrix: Float64Array, n: number): void {
  factorise(matrix, n);
  const inverse = invertedFactor(matrix, n);
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = 0;
      for (let k = row; k < n; k++) sum += inverse[row * n + k]! * inverse[column * n + k]!;
      matrix[row * n + column] = sum;
      matrix[column * n + row] = sum;
    }
  }
}

/** Leaves L in the lower half. */
function factorise(matrix: Float64Array, n: number): void {
  for (let column = 0; column < n; column++) {
    const pivots = column * n;
    for (let row = column; row < n; row++) {
      const at = row * n;
      let sum = matrix[at + column]!;
      for (let k = 0; k < column; k++) sum -= matrix[at + k]! * matrix[pivots + k]!;
      matrix[at + column] = row === column ? Math.sqrt(sum) : sum / matrix[pivots + column]!;
    }
  }
}

/** L⁻¹, column by column, so that every sum above runs along memory. */
function invertedFactor(factor: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n);
  for (let column = 0; column < n; column++) {
    const at = column * n;
    inverse[at + column] = 1 / factor[at + column]!;
    for (let row = column + 1; row < n; row++) {
      let sum = 0;
      for (let k = column; k < row; k++) sum += factor[row * n + k]! * inverse[at + k]!;
      inverse[at + row] = -sum / factor[row * n + row]!;
    }
  }
  return inverse;
}
