import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inverse, Matrix } from 'ml-matrix';
import { ease } from '../../../src/analysis/engagement-forecast/ease.ts';
import type { FittedModel, ForecastModel } from '../../../src/analysis/engagement-forecast/forecast-model.ts';
import { personalisedPagerank } from '../../../src/analysis/engagement-forecast/personalised-pagerank.ts';
import { popularity } from '../../../src/analysis/engagement-forecast/popularity.ts';
import { invertPositiveDefinite } from '../../../src/analysis/engagement-forecast/positive-definite-inverse.ts';

/** Who has what: ones and noughts, customers by row. */
const tables = fc
  .record({ items: fc.integer({ min: 1, max: 7 }), customers: fc.integer({ min: 1, max: 9 }) })
  .chain(({ items, customers }) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: items, maxLength: items }), {
      minLength: customers,
      maxLength: customers,
    }),
  );

type Table = readonly (readonly number[])[];

function fitted(model: ForecastModel, table: Table): FittedModel {
  return model.fit({ itemCount: table[0]!.length, rows: table.map(rowOf) });
}

function rowOf(line: readonly number[]): Int32Array {
  return Int32Array.from(line.flatMap((has, item) => (has === 1 ? [item] : [])));
}

function scoresOf(model: FittedModel, line: readonly number[]): Float64Array {
  const scores = new Float64Array(line.length).fill(7);
  model.score(rowOf(line), scores);
  return scores;
}

function expectScores(model: ForecastModel, expected: (table: Table) => Matrix): void {
  fc.assert(
    fc.property(tables, (table) => {
      const learnt = fitted(model, table);
      const wanted = expected(table);
      table.forEach((line, customer) => {
        const scores = scoresOf(learnt, line);
        scores.forEach((score, item) => expect(score).toBeCloseTo(wanted.get(customer, item), 10));
        const sums = line.map((_, item) =>
          learnt.reasons(rowOf(line), item, Infinity).reduce((sum, { weight }) => sum + weight, 0),
        );
        scores.forEach((score, item) => expect(sums[item]!).toBeCloseTo(score, 10));
      });
    }),
    { numRuns: 100 },
  );
}

it('names no more reasons that weigh the same than are shown', () => {
  const all = popularity.fit({ itemCount: 1, rows: Array.from({ length: 9 }, () => Int32Array.of(0)) });
  expect(all.reasons(new Int32Array(0), 0, 5).map(({ place }) => place)).toEqual([0, 1, 2, 3, 4]);
});

it('inverts a positive definite matrix', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const n = table[0]!.length;
      const x = new Matrix(table.map((line) => [...line]));
      const matrix = x
        .transpose()
        .mmul(x)
        .add(Matrix.eye(n, n, 0.5));
      const ours = Float64Array.from(matrix.to1DArray());
      invertPositiveDefinite(ours, n);
      const theirs = inverse(matrix).to1DArray();
      ours.forEach((value, at) => expect(value).toBeCloseTo(theirs[at]!, 10));
    }),
    { numRuns: 100 },
  );
});

describe('scores are those of the definition, and the sum of their reasons', () => {
  it('by popularity: the share of customers that have it', () => {
    expectScores(popularity, (table) => {
      const counts = table[0]!.map((_, item) => table.filter((line) => line[item] === 1).length);
      return new Matrix(table.map(() => counts.map((count) => count / table.length)));
    });
  });

  it('by EASE: X·B, with B = −P / diag(P) off the diagonal and P = (XᵀX + λI)⁻¹', () => {
    expectScores(ease, (table) => {
      const x = new Matrix(table.map((line) => [...line]));
      const n = x.columns;
      const together = x.transpose().mmul(x);
      const p = inverse(together.clone().add(Matrix.eye(n, n, Math.max(1, (4 * together.trace()) / n))));
      const b = Matrix.zeros(n, n).apply(function (row, column) {
        this.set(row, column, row === column ? 0 : -p.get(row, column) / p.get(column, column));
      });
      return x.mmul(b);
    });
  });

  it.each([
    { rounds: 3, walks: [3, 5, 7] },
    { rounds: 1, walks: [3] },
  ])(
    'by PageRank: the chance of each item on walks of $walks steps that go on with an even chance',
    (given) => {
      expectScores(personalisedPagerank(given.rounds), (table) => {
        const x = new Matrix(table.map((line) => [...line]));
        const toItems = rowsToOne(x);
        const around = rowsToOne(x.transpose()).mmul(toItems);
        const visits = Matrix.zeros(x.rows, x.columns);
        let at = toItems;
        for (const steps of given.walks) {
          at = at.mmul(around);
          visits.add(Matrix.mul(at, 0.5 * 0.5 ** steps));
        }
        return visits;
      });
    },
  );
});

/** Every row as chances; an empty one stays empty. */
function rowsToOne(matrix: Matrix): Matrix {
  return new Matrix(
    matrix.to2DArray().map((row) => {
      const sum = row.reduce((total, value) => total + value, 0);
      return row.map((value) => (sum === 0 ? 0 : value / sum));
    }),
  );
}
