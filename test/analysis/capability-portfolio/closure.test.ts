import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  decidedAtRate,
  openPart,
  probed,
  uselessBound,
} from '../../../src/analysis/capability-portfolio/closure-fixing.ts';
import { openClosureFlow } from '../../../src/analysis/capability-portfolio/closure-flow.ts';
import { closureHull, isUseless } from '../../../src/analysis/capability-portfolio/closure-hull.ts';
import { portfolioProblem } from '../../../src/analysis/capability-portfolio/portfolio-problem.ts';
import type { Aim } from '../../../src/analysis/capability-portfolio/portfolio-problem.ts';
import { valueModel } from '../../../src/analysis/capability-portfolio/value-model.ts';
import { aimOf, allowedOf, objectiveOf } from './brute-force-aims.ts';
import { plainCost, plainModels, plainNewValue, subsets } from './brute-force-values.ts';
import type { PlainModel } from './brute-force-values.ts';

/** Groups that take one offering or none, as in the Next Release Problem. */
const whole = plainModels({ entries: 1, groups: 12 });
const fractional = plainModels({ entries: 1, groups: 12, fractional: true });
const awkward = plainModels({ entries: 1, groups: 12, awkward: true });
const closures = fc.oneof(whole, fractional);
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
    const shapes = fc.record({
      kind: fc.constantFrom('WITHIN' as const, 'REACH' as const),
      measure: fc.constantFrom('COST' as const, 'COUNT' as const),
      share: fc.double({ min: 0.1, max: 0.95, noNaN: true }),
      short: fc.nat(3),
    });
    let decided = 0;
    fc.assert(
      fc.property(fc.oneof(whole, fractional, awkward), shapes, (plain, { short, ...shape }) => {
        const aim = aimOf(plain, shape);
        const problem = portfolioProblem(valueModel(plain), aim);
        const used = new Set(problem.members.flat());
        const sets = allowedOf(plain, aim).filter((set) => [...set].every((one) => used.has(one)));
        const objectives = sets.map((set) => objectiveOf(plain, aim, set)).sort((a, b) => a - b);
        if (aim.kind === 'WITHIN') objectives.reverse();
        const known = objectives[Math.min(short, objectives.length - 1)]!;
        const hull = closureHull(problem, never);
        if (hull === undefined) return;
        const useless = uselessBound(problem, { known, crumb: 5e-10 * known });
        // Numbers so near that doubles cannot tell them apart are no better.
        const better = sets.filter((set) => {
          const objective = objectiveOf(plain, aim, set);
          return aim.kind === 'WITHIN' ? objective > known * (1 + 1e-9) : objective < known * (1 - 1e-9);
        });
        if (isUseless(aim, hull.bound, useless)) expect(better).toEqual([]);
        const has = (set: ReadonlySet<number>, item: number) =>
          problem.members[item]!.every((one) => set.has(one));
        for (const find of [decidedAtRate, probed]) {
          const found = find(problem, hull, { useless, outOfTime: never });
          decided += found.inside.length + found.outside.length;
          for (const set of better) {
            expect(found.inside.filter((item) => !has(set, item))).toEqual([]);
            const whole = found.outside.map((bundle) => problem.bundles[bundle]!);
            expect(whole.filter((bundle) => bundle.every((item) => has(set, item)))).toEqual([]);
          }
          const open = openPart(problem, found);
          if (open === undefined) expect(better).toEqual([]);
          else {
            const inside = open.inside.flatMap((item) => problem.members[item]!);
            expect(open.value).toBeCloseTo(plainNewValue(plain, new Set(inside)), 9);
          }
        }
      }),
      { numRuns: 600 },
    );
    expect(decided).toBeGreaterThan(300);
  });

  it('bounds what a decision leaves', () => {
    fc.assert(
      fc.property(closures, fc.integer({ min: 1, max: 30 }), fc.nat(), (plain, limit, drawn) => {
        const aim = { kind: 'WITHIN', measure: 'COST', limit } as const;
        const problem = portfolioProblem(valueModel(plain), aim);
        const hull = closureHull(problem, never);
        if (hull === undefined) return;
        const bundle = drawn % problem.bundles.length;
        const needed = problem.bundles[bundle]!;
        const needs = needed.flatMap((item) => problem.members[item]!);
        const has = (set: ReadonlySet<number>) => needs.every((one) => set.has(one));
        for (const [decided, keeps] of [
          [{ inside: needed, outside: [] }, has],
          [{ inside: [], outside: [bundle] }, (set: ReadonlySet<number>) => !has(set)],
        ] as const) {
          const values = allowedOf(affordable(plain, limit), aim)
            .filter(keeps)
            .map((set) => plainNewValue(affordable(plain, limit), set));
          const bound = hull.boundWith(decided);
          expect(bound).toBeGreaterThanOrEqual(Math.max(...values) - 1e-6);
          expect(bound).toBeLessThanOrEqual(hull.bound + 1e-6);
          // Asked only whether it is useless, it says the same.
          const useless = hull.bound - 1;
          expect(hull.boundWith(decided, useless) <= useless + 1e-9).toBe(bound <= useless + 1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });
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
