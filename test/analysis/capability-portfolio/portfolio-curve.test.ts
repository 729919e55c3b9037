import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { curveEnds, portfolioCurve } from '../../../src/analysis/capability-portfolio/portfolio-curve.ts';
import { valueModel } from '../../../src/analysis/capability-portfolio/value-model.ts';
import { openProgramSolver } from '../../../src/solver/program-solver.ts';
import { plainCost, plainModels, plainNewValue, subsets } from './brute-force-values.ts';
import type { PlainModel } from './brute-force-values.ts';

const solver = openProgramSolver();
afterAll(() => solver.close());

const unhurried = { solve: solver.solve, timeLeft: () => 5 };

/** Fourteen capabilities, each good for something by itself: every number of them is an efficient point. */
const ladder = valueModel({
  costs: Array.from({ length: 14 }, () => 10),
  needs: Array.from({ length: 14 }, (_, capability) => [capability]),
  groups: Array.from({ length: 14 }, (_, candidate) => [{ candidate, value: 100 - candidate }]),
});

describe('the curve', () => {
  it('is thinned evenly, its ends kept', async () => {
    const points = await portfolioCurve(ladder, { ...unhurried, points: 5 });
    expect(points.map((point) => point.cost)).toEqual([0, 40, 70, 110, 140]);
    const [last] = await portfolioCurve(ladder, { ...unhurried, points: 1 });
    expect(last).toMatchObject({ cost: 140, newValue: 1309, bound: 1309, unproven: null });
  });

  it('ends where all new value is had for the least money, not where everything is bought', async () => {
    const rivals = (values: readonly [number, number]) =>
      valueModel({
        costs: [10, 50],
        needs: [[1], [0]],
        groups: [values.map((value, candidate) => ({ candidate, value }))],
      });
    for (const values of [
      [5, 10],
      [10, 10],
    ] as const) {
      for (const points of [1, 3]) {
        const curve = await portfolioCurve(rivals(values), { ...unhurried, enumeratedUnions: 0, points });
        expect(curve.at(-1)).toMatchObject({ capabilities: [0], cost: 10, newValue: 10, unproven: null });
      }
    }
    expect(curveEnds(rivals([5, 10])).at(-1)).toMatchObject({ cost: 10, unproven: null });
    expect(curveEnds(rivals([10, 10])).at(-1)).toMatchObject({ newValue: 10, unproven: 'TIME' });
  });

  it('has true bounds, and no better choice for the money where it is exact, also budget by budget', async () => {
    await fc.assert(
      fc.asyncProperty(plainModels({ capabilities: 6 }), fc.boolean(), async (plain, hurried) => {
        const points = await portfolioCurve(valueModel(plain), {
          solve: solver.solve,
          timeLeft: () => (hurried ? 0 : 5),
          enumeratedUnions: 0,
          points: 6,
        });
        for (const point of points) {
          const most = mostWithin(plain, point.cost);
          expect(point.bound).toBeGreaterThanOrEqual(most - 1e-9);
          expect(point.newValue).toBeCloseTo(plainNewValue(plain, new Set(point.capabilities)), 9);
          if (point.unproven !== null) continue;
          expect(point.newValue).toBeCloseTo(most, 9);
          // Nor is there a cheaper set with this value.
          expect(point.cost).toBe(leastFor(plain, point.newValue - 1e-9));
        }
        expect(points.length).toBeLessThanOrEqual(6);
        const costs = points.map((point) => point.cost);
        expect(costs).toEqual(costs.toSorted((a, b) => a - b));
        expect(points.at(-1)!.newValue).toBeCloseTo(mostWithin(plain, Infinity), 9);
        if (!hurried) expect(points.every((point) => point.unproven === null)).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

function leastFor(plain: PlainModel, newValue: number): number {
  const enough = [...subsets(plain.costs.length)].filter((set) => plainNewValue(plain, set) >= newValue);
  return Math.min(...enough.map((set) => plainCost(plain, set)));
}

function mostWithin(plain: PlainModel, budget: number): number {
  const affordable = [...subsets(plain.costs.length)].filter((set) => plainCost(plain, set) <= budget);
  return Math.max(...affordable.map((set) => plainNewValue(plain, set)));
}
