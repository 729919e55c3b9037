import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { setUnionKnapsack } from '../../../bench/value-instances.ts';
import { closureHull } from '../../../src/analysis/capability-portfolio/closure-hull.ts';
import { closureSearch } from '../../../src/analysis/capability-portfolio/closure-search.ts';
import { firstChoice, localSearch } from '../../../src/analysis/capability-portfolio/local-search.ts';
import {
  newValueOf,
  portfolioProblem,
} from '../../../src/analysis/capability-portfolio/portfolio-problem.ts';
import type { Aim } from '../../../src/analysis/capability-portfolio/portfolio-problem.ts';
import { solvePortfolio } from '../../../src/analysis/capability-portfolio/solve-portfolio.ts';
import { valueModel } from '../../../src/analysis/capability-portfolio/value-model.ts';
import { seededRandom } from '../../../src/analysis/seeded-random.ts';
import { openProgramSolver } from '../../../src/solver/program-solver.ts';
import { aimOf, bestOf, isAllowed, objectiveOf } from './brute-force-aims.ts';
import { plainModels } from './brute-force-values.ts';
import type { PlainModel } from './brute-force-values.ts';

const solver = openProgramSolver();
afterAll(() => solver.close());

/** Groups that take one offering or none, as in the Next Release Problem. */
const models = [{}, { fractional: true }, { awkward: true }].map((more) =>
  plainModels({ entries: 1, groups: 12, ...more }),
);
const never = () => false;

describe('the search of closures', () => {
  it('finds the best of all', async () => {
    const shapes = fc.record({
      kind: fc.constantFrom('WITHIN' as const, 'REACH' as const),
      measure: fc.constantFrom('COST' as const, 'COUNT' as const),
      share: fc.constantFrom(0, 0.1, 0.3, 0.5, 0.7, 1),
    });
    let searched = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(...models), shapes, async (plain, shape) => {
        const aim = aimOf(plain, shape);
        const best = bestOf(plain, aim);
        const found = await solvePortfolio(valueModel(plain), aim, {
          solve: solver.solve,
          timeLeft: () => 5,
          enumeratedUnions: 0,
        });
        expect(found).toMatchObject({ bound: found.objective, gap: 0, unproven: null });
        expect(Math.abs(found.objective - best)).toBeLessThanOrEqual(2e-9 * best);
        expect(isAllowed(plain, aim, new Set(found.capabilities))).toBe(true);
        // Whatever it begins with, and however far the hull is.
        const problem = portfolioProblem(valueModel(plain), aim);
        const hull = closureHull(problem, never);
        if (hull === undefined) return;
        searched += 1;
        const begun = aim.kind === 'WITHIN' ? [] : [...problem.costs.keys()];
        const { items, bound } = closureSearch(problem, { begun, hull, outOfTime: never });
        const objective = objectiveOf(plain, aim, new Set(items.flatMap((item) => problem.members[item]!)));
        expect(Math.abs(objective - best)).toBeLessThanOrEqual(2e-9 * best);
        expect(Math.abs(bound - best)).toBeLessThanOrEqual(2e-9 * best);
      }),
      { numRuns: 200 },
    );
    expect(searched).toBeGreaterThan(30);
  }, 60_000);

  it('finds what is enough of a part by itself', async () => {
    // In one branch of this problem what is chosen already meets the target.
    const needs = [
      [0, 9, 6],
      [2, 6],
      [8],
      [2, 8],
      [9, 6, 0],
      [7, 8],
      [7],
      [1],
      [1, 0, 4],
      [5, 8, 7],
      [6, 5, 3],
      [9],
    ];
    const values = [24, 1, 15, 4, 26, 16, 24, 26, 29, 14, 47, 32];
    const plain: PlainModel = {
      costs: [23, 15, 24, 10, 25, 3, 21, 15, 30, 24],
      needs,
      groups: values.map((value, candidate) => [{ candidate, value }]),
    };
    const aim: Aim = { kind: 'REACH', measure: 'COST', newValue: 129 };
    const found = await solvePortfolio(valueModel(plain), aim, {
      solve: solver.solve,
      timeLeft: () => 5,
      enumeratedUnions: 0,
    });
    expect(bestOf(plain, aim)).toBe(81);
    expect(found).toMatchObject({ objective: 81, bound: 81, unproven: null });
  });

  it('reaches targets for the least, however values fall together', async () => {
    for (let seed = 900; seed < 1100; seed += 1) {
      const plain = shared(seed, { offerings: 12, most: 3, dearest: 30 });
      const aim = aimOf(plain, { kind: 'REACH', measure: 'COST', share: [0.3, 0.5, 0.7, 0.9][seed % 4]! });
      const problem = portfolioProblem(valueModel(plain), aim);
      const hull = closureHull(problem, never);
      if (hull === undefined) continue;
      const begun = [...problem.costs.keys()];
      const { items, bound } = closureSearch(problem, { begun, hull, outOfTime: never });
      const set = new Set(items.flatMap((item) => problem.members[item]!));
      expect([seed, objectiveOf(plain, aim, set), bound]).toEqual([
        seed,
        bestOf(plain, aim),
        bestOf(plain, aim),
      ]);
    }
  });

  it('begins with what exchanges find, also where the hull is near', async () => {
    const { model } = setUnionKnapsack({ items: 50, elements: 40, density: 0.1, seed: 2 });
    const aim: Aim = { kind: 'WITHIN', measure: 'COST', limit: 0.6 * totalCost(model.costs) };
    const problem = portfolioProblem(model, aim);
    const first = firstChoice(problem, { outOfTime: never });
    const exchanged = newValueOf(problem, localSearch(problem, { begun: first, outOfTime: never }));
    const told: number[] = [];
    const found = await solvePortfolio(model, aim, {
      solve: () => Promise.reject(new Error('the hull is near')),
      timeLeft: () => 5,
      enumeratedUnions: 0,
      report: ({ objective }) => told.push(objective),
    });
    expect(exchanged).toBeGreaterThan(newValueOf(problem, first));
    expect(told.at(-1)).toBeGreaterThanOrEqual(exchanged);
    expect(found.unproven).toBeNull();
  });

  it('bounds what it has not looked at where it is cut short', () => {
    let cutShort = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      const plain = shared(seed);
      const aim = aimOf(plain, { kind: seed % 4 === 0 ? 'REACH' : 'WITHIN', measure: 'COST', share: 0.5 });
      const problem = portfolioProblem(valueModel(plain), aim);
      const hull = closureHull(problem, never)!;
      const begun = aim.kind === 'WITHIN' ? [] : [...problem.costs.keys()];
      const best = bestOf(plain, aim);
      let whole = 0;
      closureSearch(problem, { begun, hull, outOfTime: () => (whole += 1) < 0 });
      for (let patience = 0; patience < whole; patience += Math.ceil(whole / 10)) {
        let asked = 0;
        const { items, bound } = closureSearch(problem, {
          begun,
          hull,
          outOfTime: () => (asked += 1) > patience,
        });
        const set = new Set(items.flatMap((item) => problem.members[item]!));
        expect(isAllowed(plain, aim, set)).toBe(true);
        if (aim.kind === 'WITHIN') expect(bound).toBeGreaterThanOrEqual(best);
        else expect(bound).toBeLessThanOrEqual(best);
        if (bound !== best) cutShort += 1;
      }
    }
    expect(cutShort).toBeGreaterThan(30);
  });
});

/** Many offerings that need some of few capabilities: a hull with long edges, which takes branching. */
function shared(seed: number, { offerings = 25, most = 5, dearest = 9 } = {}): PlainModel {
  const random = seededRandom(seed);
  const upTo = (limit: number) => 1 + Math.floor(random() * limit);
  const needs = Array.from({ length: offerings }, () => [
    ...new Set(Array.from({ length: upTo(most) }, () => upTo(10) - 1)),
  ]);
  return {
    costs: Array.from({ length: 10 }, () => upTo(dearest)),
    needs,
    groups: needs.map((_, candidate) => [{ candidate, value: upTo(20) }]),
  };
}

function totalCost(costs: readonly number[]): number {
  return costs.reduce((sum, cost) => sum + cost, 0);
}
