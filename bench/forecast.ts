/**
 * How long forecasts take: `npx tsx bench/forecast.ts [size] [inverse]`, both when none is named.
 *
 * size: whole forecasts for everybody on generated customers of ten kinds, in this process; seconds of processor
 * time, and the most MB that the process has held so far. inverse: the Cholesky inverse of EASE beside that of ml-matrix on the same matrices; medians in ms.
 */
import { CholeskyDecomposition, inverse, Matrix } from 'ml-matrix';
import { engagementForecast } from '../src/analysis/engagement-forecast/engagement-forecast.ts';
import type { ForecastFacts } from '../src/analysis/engagement-forecast/forecast-facts.ts';
import { invertPositiveDefinite } from '../src/analysis/engagement-forecast/positive-definite-inverse.ts';
import { seededRandom } from '../src/analysis/seeded-random.ts';
import { measured, print } from './measured.ts';

const wanted = process.argv.slice(2);
const isWanted = (part: string): boolean => wanted.length === 0 || wanted.includes(part);

if (isWanted('size')) benchSize();
if (isWanted('inverse')) await benchInverse();

function benchSize(): void {
  print(['size', 'relationships', 'CPU s', 'MB', 'AUC', 'popularity']);
  for (const [customers, items, each] of [
    [100, 50, 10],
    [1_000, 500, 20],
    [1_000, 1_000, 50],
    [5_000, 2_000, 20],
    [5_000, 2_000, 100],
    [10_000, 4_000, 20],
  ] as const) {
    const facts = customersOfTenKinds({ customers, items, each });
    const before = process.cpuUsage();
    const { method, backtest, notes } = engagementForecast(facts, {
      customers: null,
      first: 10,
      reasons: 5,
      asOf: null,
      backtestShare: 0.2,
      seed: 1,
    });
    const { user, system } = process.cpuUsage(before);
    print([
      `${customers} x ${items}, ${method}`,
      String(facts.customers.reduce((sum, { has }) => sum + has.length, 0)),
      ((user + system) / 1e6).toFixed(1),
      (process.resourceUsage().maxRSS / 1e3).toFixed(0),
      backtest.auc!.toFixed(3),
      backtest.popularityAuc!.toFixed(3),
    ]);
    if (notes.length > 0) print([`  ${notes.map(({ code }) => code).join(' ')}`]);
  }
}

interface Size {
  readonly customers: number;
  readonly items: number;
  /** Relationships of a customer, about. */
  readonly each: number;
}

/** Half of what a customer has is of its own tenth of the items. */
function customersOfTenKinds({ customers, items, each }: Size): ForecastFacts {
  const random = seededRandom(1);
  return {
    target: 'ENGAGES_IN',
    customers: Array.from({ length: customers }, (_, customer) => {
      const has = new Set(
        Array.from({ length: each }, (__, at) => {
          const any = Math.floor(random() ** 2 * items);
          return at % 2 === 0 ? any : any - (any % 10) + (customer % 10);
        }),
      );
      return {
        id: `c${customer}`,
        market: null,
        has: [...has].map((item) => ({
          item: `e${item}`,
          validFrom: null,
          validUntil: null,
          observedAt: null,
        })),
      };
    }),
    items: Array.from({ length: items }, (_, item) => ({
      id: `e${item}`,
      isLive: true,
      markets: [],
      steps: [],
    })),
  };
}

async function benchInverse(): Promise<void> {
  print(['inverse', 'ours p50', 'ml-matrix LU', 'Cholesky', 'LU / ours']);
  for (const n of [125, 250, 500]) {
    const random = seededRandom(n);
    const half = Array.from({ length: n }, () => Array.from({ length: n }, random));
    const matrix = new Matrix(
      half.map((row, i) => row.map((_, j) => (i === j ? n : half[Math.min(i, j)]![Math.max(i, j)]!))),
    );
    const flat = Float64Array.from(matrix.to1DArray());
    const times = await measured(3, {
      ours: () => invertPositiveDefinite(flat.slice(), n),
      lu: () => inverse(matrix),
      cholesky: () => new CholeskyDecomposition(matrix).solve(Matrix.eye(n, n)),
    });
    const { ours, lu, cholesky } = times;
    const ratio = (lu.p50 / ours.p50).toFixed(1);
    print([`${n} x ${n}`, ours.p50.toFixed(0), lu.p50.toFixed(0), cholesky.p50.toFixed(0), ratio]);
  }
}
