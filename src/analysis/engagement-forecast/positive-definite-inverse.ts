/** So many sums are added up at once, since none waits for another; each in the order in which it would be added up alone. */
const LANES = 4;

/**
 * The inverse of a symmetric positive definite matrix of n rows, by Cholesky: A = L·Lᵀ, then A⁻¹ = L⁻ᵀ·L⁻¹; n³ multiplications.
 * @param matrix row by row, of which the lower half is read; it is overwritten by its inverse.
 */
export function invertPositiveDefinite(matrix: Float64Array, n: number): void {
  const wide = paddedTo(Math.ceil(n / LANES) * LANES, { matrix, n });
  factorise(wide);
  const inverse = invertedFactor(wide);
  const { size } = wide;
  const sums = new Float64Array(LANES);
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column += LANES) {
      sums.fill(0);
      addProducts(sums, { row: inverse, at: row, block: inverse, first: column, from: row, until: size });
      for (let lane = 0; lane < LANES && column + lane <= row; lane++) {
        matrix[row * n + column + lane] = sums[lane]!;
        matrix[(column + lane) * n + row] = sums[lane]!;
      }
    }
  }
}

/** A square matrix of so many rows, a multiple of the lanes. */
interface Square {
  readonly values: Float64Array;
  readonly size: number;
}

/** The lower half, with rows of the identity below, which change nothing of the inverse of what is above. */
function paddedTo(
  size: number,
  { matrix, n }: { readonly matrix: Float64Array; readonly n: number },
): Square {
  const values = new Float64Array(size * size);
  for (let row = 0; row < n; row++) values.set(matrix.subarray(row * n, row * n + row + 1), row * size);
  for (let row = n; row < size; row++) values[row * size + row] = 1;
  return { values, size };
}

/** Leaves L in the lower half; the upper one holds nothing of use. */
function factorise(square: Square): void {
  const { values, size } = square;
  const sums = new Float64Array(LANES);
  for (let column = 0; column < size; column++) {
    let pivot = 0;
    for (let first = column - (column % LANES); first < size; first += LANES) {
      for (let lane = 0; lane < LANES; lane++) sums[lane] = -values[(first + lane) * size + column]!;
      addProducts(sums, { row: square, at: column, block: square, first, from: 0, until: column });
      if (first <= column) {
        pivot = Math.sqrt(-sums[column - first]!);
        values[column * size + column] = pivot;
      }
      for (let lane = 0; lane < LANES; lane++) {
        if (first + lane > column) values[(first + lane) * size + column] = -sums[lane]! / pivot;
      }
    }
  }
}

/** L⁻¹, column by column, so that every sum runs along memory. */
function invertedFactor(factor: Square): Square {
  const { size } = factor;
  const inverse = { values: new Float64Array(size * size), size };
  const sums = new Float64Array(LANES);
  for (let first = 0; first < size; first += LANES) {
    for (let row = first; row < size; row++) {
      for (let lane = 0; lane < LANES; lane++) sums[lane] = row === first + lane ? -1 : 0;
      addProducts(sums, { row: factor, at: row, block: inverse, first, from: first, until: row });
      const pivot = factor.values[row * size + row]!;
      for (let lane = 0; lane < LANES; lane++) {
        inverse.values[(first + lane) * size + row] = -sums[lane]! / pivot;
      }
    }
  }
  return inverse;
}

interface Products {
  readonly row: Square;
  readonly at: number;
  readonly block: Square;
  readonly first: number;
  readonly from: number;
  readonly until: number;
}

/** Adds to each sum the products, place by place, of one row and one of the rows of a block, which begins at `first`. */
function addProducts(sums: Float64Array, { row, at, block, first, from, until }: Products): void {
  const [one, others] = [row.values, block.values];
  const own = at * row.size;
  const a = first * block.size;
  const b = a + block.size;
  const c = b + block.size;
  const d = c + block.size;
  let sumA = sums[0]!;
  let sumB = sums[1]!;
  let sumC = sums[2]!;
  let sumD = sums[3]!;
  for (let place = from; place < until; place++) {
    const shared = one[own + place]!;
    sumA += shared * others[a + place]!;
    sumB += shared * others[b + place]!;
    sumC += shared * others[c + place]!;
    sumD += shared * others[d + place]!;
  }
  sums[0] = sumA;
  sums[1] = sumB;
  sums[2] = sumC;
  sums[3] = sumD;
}
