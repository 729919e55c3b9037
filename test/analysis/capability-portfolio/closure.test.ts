import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  decidedAtRate,
  openPart,
  probed,
  uselessBound,
} from '../../../src/analysis/capability-portfolio/closure-fixing.ts';
import { openClosureFlow } from '../../../src/analysis/capability-portfolio/closure-flow.ts';
import { closureHull, isUseless } from '../../../src/analysis/capability-portfolio/closure-hull.ts';
import { closureSearch } from '../../../src/analysis/capability-portfolio/closure-search.ts';
import { seededRandom } from '../../../src/analysis/seeded-random.ts';
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

  it('is searched for the best of all', async () => {
    const shapes = fc.record({
      kind: fc.constantFrom('WITHIN' as const, 'REACH' as const),
      measure: fc.constantFrom('COST' as const, 'COUNT' as const),
      share: fc.constantFrom(0, 0.1, 0.3, 0.5, 0.7, 1),
    });
    let searched = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(whole, fractional, awkward), shapes, async (plain, shape) => {
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

  it('bounds what a search cut short has not looked at', () => {
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
function shared(seed: number): PlainModel {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const needs = Array.from({ length: 25 }, () => [
    ...new Set(Array.from({ length: 2 + below(4) }, () => below(10))),
  ]);
  return {
    costs: Array.from({ length: 10 }, () => 1 + below(9)),
    needs,
    groups: needs.map((_, candidate) => [{ candidate, value: 1 + below(20) }]),
  };
}

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

interface AimShape {
  readonly kind: Aim['kind'];
  readonly measure: Aim['measure'];
  /** Of all there is. */
  readonly share: number;
}

/** Limits and targets lie a little to the side of sums that a share may meet, as doubles add up differently in another order. */
function aimOf(plain: PlainModel, { kind, measure, share }: AimShape): Aim {
  const all = new Set(plain.costs.keys());
  if (kind === 'REACH') return { kind, measure, newValue: plainNewValue(plain, all) * (share - 1e-9) };
  const most = measure === 'COST' ? plainCost(plain, all) : all.size;
  return { kind, measure, limit: most * share * (1 + 1e-9) };
}

function weightOf(plain: PlainModel, aim: Aim, set: ReadonlySet<number>): number {
  return aim.measure === 'COST' ? plainCost(plain, set) : set.size;
}

function isAllowed(plain: PlainModel, aim: Aim, set: ReadonlySet<number>): boolean {
  return aim.kind === 'WITHIN'
    ? weightOf(plain, aim, set) <= aim.limit
    : plainNewValue(plain, set) >= aim.newValue;
}

function allowedOf(plain: PlainModel, aim: Aim): Set<number>[] {
  return [...subsets(plain.costs.length)].filter((set) => isAllowed(plain, aim, set));
}

function objectiveOf(plain: PlainModel, aim: Aim, set: ReadonlySet<number>): number {
  return aim.kind === 'WITHIN' ? plainNewValue(plain, set) : weightOf(plain, aim, set);
}

function bestOf(plain: PlainModel, aim: Aim): number {
  const objectives = allowedOf(plain, aim).map((set) => objectiveOf(plain, aim, set));
  return aim.kind === 'WITHIN' ? Math.max(...objectives) : Math.min(...objectives);
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
