import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openPart } from '../../../src/analysis/capability-portfolio/closure-fixing.ts';
import { openClosureFlow } from '../../../src/analysis/capability-portfolio/closure-flow.ts';
import { closureHull } from '../../../src/analysis/capability-portfolio/closure-hull.ts';
import { portfolioProblem } from '../../../src/analysis/capability-portfolio/portfolio-problem.ts';
import type { Aim } from '../../../src/analysis/capability-portfolio/portfolio-problem.ts';
import { solvePortfolio } from '../../../src/analysis/capability-portfolio/solve-portfolio.ts';
import { valueModel } from '../../../src/analysis/capability-portfolio/value-model.ts';
import { openProgramSolver } from '../../../src/solver/program-solver.ts';
import { plainCost, plainModels, plainNewValue, subsets } from './brute-force-values.ts';
import type { PlainModel } from './brute-force-values.ts';

const solver = openProgramSolver();
afterAll(() => solver.close());

/** Groups that take one offering or none, as in the Next Release Problem. */
const whole = plainModels({ entries: 1, groups: 12 });
const closures = fc.oneof(whole, plainModels({ entries: 1, groups: 12, fractional: true }));
const never = () => false;

describe('the hull of a closure', () => {
  it('bounds new value as the upper hull of all sets does', () => {
    fc.assert(
      fc.property(closures, fc.integer({ min: 0, max: 30 }), (plain, limit) => {
        const hull = hullOf(plain, { kind: 'WITHIN', measure: 'COST', limit });
        if (hull === undefined) return;
        expect(hull.bound).toBeCloseTo(upperHull(affordable(plain, limit), limit), 6);
      }),
      { numRuns: 200 },
    );
  });

  it('bounds weight from below', () => {
    fc.assert(
      fc.property(closures, fc.integer({ min: 1, max: 40 }), (plain, newValue) => {
        const reaching = [...subsets(plain.costs.length)].filter(
          (set) => plainNewValue(plain, set) >= newValue,
        );
        fc.pre(reaching.length > 0);
        const hull = hullOf(plain, { kind: 'REACH', measure: 'COST', newValue });
        const least = Math.min(...reaching.map((set) => plainCost(plain, set)));
        expect(hull?.bound ?? 0).toBeLessThanOrEqual(least + 1e-6);
      }),
      { numRuns: 200 },
    );
  });

  it('decides only what every better choice decides the same way', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 30 }), fc.nat(20), (plain, limit, short) => {
        const aim = { kind: 'WITHIN', measure: 'COST', limit } as const;
        const problem = portfolioProblem(valueModel(plain), aim);
        const hull = closureHull(problem, never);
        if (hull === undefined) return;
        const within = [...subsets(plain.costs.length)].filter((set) => plainCost(plain, set) <= limit);
        const best = Math.max(...within.map((set) => plainNewValue(plain, set)));
        const known = Math.max(0, best - short);
        const open = openPart(problem, hull, { known, outOfTime: never });
        if (open === undefined) return;
        if (open === 'NOTHING_BETTER') {
          expect(known).toBe(best);
          return;
        }
        if (known === best) return;
        const inside = open.inside.flatMap((item) => problem.members[item]!);
        const better = within.filter((set) => plainNewValue(plain, set) > known);
        for (const set of better) expect(inside.filter((capability) => !set.has(capability))).toEqual([]);
        expect(open.value).toBe(plainNewValue(plain, new Set(inside)));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves to the solver a rest whose best is the best of all', async () => {
    const aims = fc.oneof(
      fc.record({
        kind: fc.constant('WITHIN' as const),
        measure: fc.constant('COST' as const),
        limit: fc.nat(30),
      }),
      fc.record({
        kind: fc.constant('REACH' as const),
        measure: fc.constantFrom('COST' as const, 'COUNT' as const),
        newValue: fc.nat(30),
      }),
    );
    await fc.assert(
      fc.asyncProperty(closures, aims, async (plain, aim) => {
        const weightOf = (set: ReadonlySet<number>) =>
          aim.measure === 'COST' ? plainCost(plain, set) : set.size;
        const sets = [...subsets(plain.costs.length)];
        const allowed = sets.filter((set) =>
          aim.kind === 'WITHIN' ? weightOf(set) <= aim.limit : plainNewValue(plain, set) >= aim.newValue,
        );
        fc.pre(allowed.length > 0);
        const best =
          aim.kind === 'WITHIN'
            ? Math.max(...allowed.map((set) => plainNewValue(plain, set)))
            : Math.min(...allowed.map(weightOf));
        const found = await solvePortfolio(valueModel(plain), aim, {
          solve: solver.solve,
          timeLeft: () => 5,
          enumeratedUnions: 0,
        });
        expect(found).toMatchObject({ bound: found.objective, gap: 0, unproven: null });
        expect(found.objective).toBeCloseTo(best, 9);
        expect(allowed.some((set) => found.capabilities.every((one) => set.has(one)))).toBe(true);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('the flow of a closure', () => {
  it('follows a chain of any length', () => {
    const count = 20_000;
    const bundles = Array.from({ length: count }, (_, place) => [place, place + 1]);
    // What the first bundle has left can only go through all others, to the last item, which has room.
    const costs = Array.from({ length: count + 1 }, (_, item) => (item === count ? 3 : 1));
    const flow = openClosureFlow(
      { costs, bundles, groups: [] },
      bundles.map((_, bundle) => (bundle === 0 ? 2 : 1)),
    );
    flow.settle(1);
    expect(flow.leftOver()).toBe(0);
  });
});

function hullOf(plain: PlainModel, aim: Aim) {
  return closureHull(portfolioProblem(valueModel(plain), aim), never);
}

/** A bundle that is too dear by itself is in no choice, whatever the hull of all sets says. */
function affordable(plain: PlainModel, limit: number): PlainModel {
  const fits = plain.needs.map((needs) => plainCost(plain, new Set(needs)) <= limit);
  return { ...plain, groups: plain.groups.map((group) => group.filter(({ candidate }) => fits[candidate])) };
}

/** The greatest value at this weight of any line between two points of weight and value. */
function upperHull(plain: PlainModel, weight: number): number {
  const points = [...subsets(plain.costs.length)].map((set) => ({
    weight: plainCost(plain, set),
    value: plainNewValue(plain, set),
  }));
  let most = 0;
  for (const a of points) {
    if (a.weight > weight) continue;
    most = Math.max(most, a.value);
    for (const b of points) {
      if (b.weight <= weight) continue;
      const part = (weight - a.weight) / (b.weight - a.weight);
      most = Math.max(most, a.value + part * (b.value - a.value));
    }
  }
  return most;
}
