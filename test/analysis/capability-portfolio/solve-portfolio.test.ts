import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lagrangianBound } from '../../../src/analysis/capability-portfolio/lagrangian-bound.ts';
import { firstChoice, localSearch } from '../../../src/analysis/capability-portfolio/local-search.ts';
import { portfolioProblem } from '../../../src/analysis/capability-portfolio/portfolio-problem.ts';
import type { Aim } from '../../../src/analysis/capability-portfolio/portfolio-problem.ts';
import { solvePortfolio } from '../../../src/analysis/capability-portfolio/solve-portfolio.ts';
import { seededRandom } from '../../../src/analysis/seeded-random.ts';
import { newValue, valueModel } from '../../../src/analysis/capability-portfolio/value-model.ts';
import { openProgramSolver } from '../../../src/solver/program-solver.ts';
import { aimOf, bestOf, isAllowed } from './brute-force-aims.ts';
import type { AimShape } from './brute-force-aims.ts';
import { plainCost, plainModels, subsets } from './brute-force-values.ts';
import type { PlainModel } from './brute-force-values.ts';

const solver = openProgramSolver();
afterAll(() => solver.close());

const never = () => false;
const noSolver = () => Promise.reject(new Error('Expected a small problem to need no solver.'));

describe('the best portfolio', () => {
  it('is that of the enumeration of all sets, for every aim', async () => {
    await fc.assert(
      fc.asyncProperty(plainModels(), aims(), async (plain, aim) => {
        await expectBest(plain, aimOf(plain, aim), { solve: noSolver, timeLeft: () => 5 });
      }),
      { numRuns: 400 },
    );
  });

  it('is proven by the mixed-integer solver where enumeration is too long', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(plainModels(), plainModels({ farApart: true })),
        aims(),
        async (plain, aim) => {
          await expectBest(plain, aimOf(plain, aim), {
            solve: solver.solve,
            timeLeft: () => 5,
            enumeratedUnions: 0,
          });
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it('is proven also where costs and values are no whole numbers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(plainModels({ fractional: true }), plainModels({ awkward: true })),
        aims(),
        fc.constantFrom(0, 1e6),
        async (plain, aim, unions) => {
          await expectBest(plain, aimOf(plain, aim), {
            solve: solver.solve,
            timeLeft: () => 5,
            enumeratedUnions: unions,
          });
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  it.each<[string, PlainModel, Aim]>([
    [
      'beside what weighs more than a million million times as much',
      {
        costs: [1e-6, 0, 1e6, 0],
        needs: [
          [0, 3],
          [2, 3],
        ],
        groups: [
          [
            { candidate: 0, value: 0.2 },
            { candidate: 1, value: 1 / 3 },
          ],
        ],
      },
      { kind: 'REACH', measure: 'COST', newValue: 0.08 },
    ],
    [
      'where what is better weighs a millionth of a millionth more than the limit',
      {
        costs: [1e6, 0, 0, 1e-6],
        needs: [[0], [0, 1], [3, 1]],
        groups: [[{ candidate: 2, value: 0.2 }], [{ candidate: 0, value: 1 / 3 }]],
      },
      { kind: 'WITHIN', measure: 'COST', limit: 1e6 },
    ],
    [
      'where two things are each within the limit, and hardly more together',
      {
        costs: [0, 1e6, 1e6, 1e-6],
        needs: [[0], [1], [0], [2], [3, 0], [3], [0], [0]],
        groups: [[{ candidate: 4, value: 1 / 3 }], [{ candidate: 3, value: 0.3 }]],
      },
      { kind: 'WITHIN', measure: 'COST', limit: 1e6 },
    ],
    [
      'where what is worse weighs a ten-millionth more',
      {
        costs: [1e6, 0.1, 1e6, 0, 0, 1e-6],
        needs: [[0], [0], [3, 5, 4, 0], [0], [0], [0], [0, 1]],
        groups: [
          [
            { candidate: 0, value: 0.1 },
            { candidate: 6, value: 0.2 },
          ],
          [
            { candidate: 6, value: 0.3 },
            { candidate: 2, value: 0.3 },
          ],
        ],
      },
      { kind: 'REACH', measure: 'COST', newValue: 0.25 },
    ],
  ])('is proven by the solver %s', async (_, plain, aim) => {
    await expectBest(plain, aim, { solve: solver.solve, timeLeft: () => 5, enumeratedUnions: 0 });
  });

  it('is proven by the solver where each of thirty things is a little too much beside what is best', async () => {
    const little = Array.from({ length: 30 }, (_, at) => at + 1);
    const model = valueModel({
      costs: [1e6, ...little.map(() => 1e-6), 5e5, 5e5],
      needs: [[0], [31], [32], ...little.map((at) => [at])],
      groups: [
        [
          { candidate: 0, value: 10 },
          { candidate: 1, value: 3 },
          { candidate: 2, value: 3.5 },
        ],
        ...little.map((at) => [
          { candidate: 2 + at, value: 0.01 + 0.001 * at },
          { candidate: 2, value: 0.005 },
        ]),
      ],
    });
    const aim = { kind: 'WITHIN', measure: 'COST', limit: 1e6 } as const;
    const means = { solve: solver.solve, timeLeft: () => 20, enumeratedUnions: 0 };
    expect(await solvePortfolio(model, aim, means)).toMatchObject({
      capabilities: [0],
      objective: 10,
      unproven: null,
    });
  });

  it('is a true answer with a true bound when there is no time at all', async () => {
    await fc.assert(
      fc.asyncProperty(plainModels(), aims(), async (plain, aim) => {
        const concrete = aimOf(plain, aim);
        const found = await solvePortfolio(valueModel(plain), concrete, {
          solve: noSolver,
          timeLeft: () => 0,
          enumeratedUnions: 0,
        });
        const best = bestOf(plain, concrete);
        if (concrete.kind === 'WITHIN') {
          expect(found.objective).toBeLessThanOrEqual(best + 1e-9);
          expect(found.bound).toBeGreaterThanOrEqual(best - 1e-9);
        } else {
          expect(found.objective).toBeGreaterThanOrEqual(best - 1e-9);
          expect(found.bound).toBeLessThanOrEqual(best + 1e-9);
        }
        expect(isAllowed(plain, concrete, new Set(found.capabilities))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('chooses alike however fast the clock goes, or says that the clock cut it short', async () => {
    const random = seededRandom(5);
    const below = (most: number) => Math.floor(random() * most);
    let others = 0;
    for (let round = 0; round < 12; round += 1) {
      const needs = Array.from({ length: 30 }, () => Array.from({ length: 1 + below(4) }, () => below(30)));
      // Whole numbers from small ranges: many choices are equally good.
      const groups = Array.from({ length: 25 }, () =>
        needs.flatMap((_, candidate) => (random() < 0.12 ? [{ candidate, value: 1 + below(5) }] : [])),
      );
      const model = valueModel({ costs: needs.map(() => 1 + below(4)), needs, groups });
      const within = async (timeLeft: () => number) =>
        solvePortfolio(
          model,
          { kind: 'WITHIN', measure: 'COST', limit: 25 },
          {
            // Keeps what it is given, as a solver does that knows no better choice.
            solve: (_, { start }) => Promise.resolve({ columns: start, bound: null, ending: 'TIME' }),
            timeLeft,
            enumeratedUnions: 0,
          },
        );
      let looks = 0;
      const calm = await within(() => 5);
      // Half of the time is over at the next look at the clock, so that no search begins.
      const hurried = await within(() => Math.max(3, 1_000 * 0.5 ** ++looks));
      expect(calm.cut).toBe(false);
      if (hurried.capabilities.join() === calm.capabilities.join()) continue;
      others += 1;
      expect(hurried.cut).toBe(true);
    }
    expect(others).toBeGreaterThan(0);
  });

  it('is looked for part by part where parts have nothing in common', async () => {
    const random = seededRandom(11);
    const below = (most: number) => Math.floor(random() * most);
    // 30 pairs of capabilities; a group each takes what needs one of them, or better what needs both: all sets together are 2⁶⁰.
    const pairs = Array.from({ length: 30 }, () => [1 + below(9), 1 + below(9)] as const);
    const needs = pairs.flatMap((_, pair) => [[2 * pair], [2 * pair, 2 * pair + 1]]);
    const worths = pairs.map(() => 1 + below(20)).map((some) => [some, some + 1 + below(20)] as const);
    const groups = worths.map((worth, pair) =>
      worth.map((value, at) => ({ candidate: 2 * pair + at, value })),
    );
    const costs = pairs.flat();
    const limit = 80;
    // The most new value by weight, one pair after another.
    let most = Array.from({ length: limit + 1 }, () => 0);
    for (const [pair, [one, other]] of pairs.entries()) {
      const [some, all] = worths[pair]!;
      const at = (weight: number) => most[weight] ?? -Infinity;
      most = most.map((none, weight) =>
        Math.max(none, at(weight - one) + some, at(weight - one - other) + all),
      );
    }
    const found = await solvePortfolio(
      valueModel({ costs, needs, groups }),
      { kind: 'WITHIN', measure: 'COST', limit },
      { solve: noSolver, timeLeft: () => 5 },
    );
    expect(found).toMatchObject({ objective: most[limit], unproven: null });
  });

  it('is looked for among what decides it: twins as one, nothing too heavy, nothing that nobody needs', () => {
    const model = valueModel({
      costs: [1, 2, 3, 9, 4],
      needs: [[0, 1], [0, 1, 2], [3]],
      groups: [0, 1, 2].map((candidate) => [{ candidate, value: 5 }]),
    });
    const problem = portfolioProblem(model, { kind: 'WITHIN', measure: 'COST', limit: 8 });
    expect(problem).toMatchObject({ members: [[0, 1], [2]], costs: [3, 3], bundles: [[0], [0, 1]] });
  });

  it('takes no time for each set of rivals and each customer: 16 rivals, 3,000 rankings of them', async () => {
    const random = seededRandom(9);
    const rivals = Array.from({ length: 16 }, (_, rival) => rival);
    const model = valueModel({
      costs: rivals.map((rival) => 1 + (rival % 5)),
      needs: rivals.map((rival) => [rival]),
      groups: Array.from({ length: 3_000 }, () =>
        rivals.map((candidate) => ({ candidate, value: 1 + random() })),
      ),
    });
    const times = { solved: [] as number[], customers: [] as number[] };
    for (let round = 0; round < 3; round += 1) {
      const began = performance.now();
      const found = await solvePortfolio(
        model,
        { kind: 'WITHIN', measure: 'COST', limit: 30 },
        { solve: noSolver, timeLeft: () => 5 },
      );
      expect(found.unproven).toBeNull();
      times.solved.push(performance.now() - began);
      times.customers.push(millisecondsToLookAtAll(model));
    }
    // Looking at each customer for each of the 2¹⁶ sets takes twenty times as long.
    expect(Math.min(...times.solved)).toBeLessThan((2 ** 16 / 2) * Math.min(...times.customers));
  });

  it('tells a choice with a true bound before anything long begins', async () => {
    const told: { readonly objective: number; readonly bound: number }[] = [];
    const groups = [0, 1, 2].map((step) => [
      { candidate: step, value: 5 },
      { candidate: (step + 1) % 3, value: 3 },
    ]);
    await solvePortfolio(
      valueModel({ costs: [2, 2, 2], needs: [[0], [1], [2]], groups }),
      { kind: 'WITHIN', measure: 'COST', limit: 4 },
      { solve: noSolver, timeLeft: () => 5, report: (solved) => told.push(solved) },
    );
    expect(told[0]).toMatchObject({ objective: 13, bound: 15, unproven: 'TIME' });
  });

  it('takes whatever the solver returns for what it is worth', async () => {
    const groups = [
      [{ candidate: 0, value: 3.5 }],
      [{ candidate: 1, value: 3.5 }],
      // Somebody has a choice, else no solver is asked.
      [
        { candidate: 2, value: 0.2 },
        { candidate: 3, value: 0.1 },
      ],
    ];
    const found = await solvePortfolio(
      valueModel({ costs: [1, 1, 1.4, 1.4], needs: [[0], [1], [2], [3]], groups }),
      { kind: 'WITHIN', measure: 'COST', limit: 1.5 },
      {
        // Everything at once, which the limit forbids, and a bound that is not one.
        solve: (program) =>
          Promise.resolve({ columns: program.objective.map(() => 1), bound: null, ending: 'FAILURE' }),
        timeLeft: () => 5,
        enumeratedUnions: 0,
      },
    );
    expect(found).toMatchObject({ capabilities: [0], objective: 3.5, unproven: 'FAILURE' });
    expect(found.bound).toBeGreaterThan(3.5);
    expect(found.bound).toBeLessThan(7);
  });
});

describe('the local search', () => {
  it('keeps to the limit, or reaches the target', () => {
    fc.assert(
      fc.property(plainModels(), aims(), (plain, aim) => {
        const concrete = aimOf(plain, aim);
        const problem = portfolioProblem(valueModel(plain), concrete);
        const begun = firstChoice(problem, { outOfTime: never });
        const items = localSearch(problem, { begun, outOfTime: never });
        const capabilities = items.flatMap((item) => problem.members[item]!);
        expect(isAllowed(plain, concrete, new Set(capabilities))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('finds better than it begins with', () => {
    const random = seededRandom(3);
    const below = (most: number) => Math.floor(random() * most);
    const gains = Array.from({ length: 6 }, () => {
      const needs = Array.from({ length: 16 }, () => Array.from({ length: 1 + below(3) }, () => below(14)));
      const groups = needs.map((_, candidate) => [{ candidate, value: 1 + below(30) }]);
      const model = valueModel({ costs: Array.from({ length: 14 }, () => 1 + below(9)), needs, groups });
      const problem = portfolioProblem(model, { kind: 'WITHIN', measure: 'COST', limit: 25 });
      const begun = firstChoice(problem, { outOfTime: never });
      const items = localSearch(problem, { begun, outOfTime: never });
      const worth = (set: readonly number[]) => newValue(problem, (item) => set.includes(item));
      return worth(items) - worth(begun);
    });
    expect(Math.min(...gains)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...gains)).toBeGreaterThan(0);
  });
});

describe('the Lagrangian bound', () => {
  it('falls to the best there is, where prices can tell it', () => {
    const model = valueModel({
      costs: [3, 4, 4],
      needs: [[1, 2], [2], [0, 1]],
      groups: [
        [
          { candidate: 1, value: 3 },
          { candidate: 2, value: 9 },
        ],
        [{ candidate: 2, value: 6 }],
        [
          { candidate: 0, value: 7 },
          { candidate: 1, value: 4 },
        ],
      ],
    });
    // Items 0 and 1 bring 9 and 6 within a weight of 7; the prices that it begins with say 18.
    const problem = portfolioProblem(model, { kind: 'WITHIN', measure: 'COST', limit: 7 });
    const bound = (outOfTime: () => boolean) =>
      lagrangianBound(problem, { weight: 7, newValue: 15, outOfTime }).newValueWithin(7);
    expect(bound(() => true)).toBeCloseTo(18, 9);
    expect(bound(never)).toBeCloseTo(15, 6);
  });

  it('is above the new value of every set of that weight, wherever it was made tight', () => {
    fc.assert(
      fc.property(plainModels({ capabilities: 6 }), fc.integer({ min: 0, max: 20 }), (plain, weight) => {
        const model = valueModel(plain);
        const problem = portfolioProblem(model, { kind: 'WITHIN', measure: 'COST', limit: Infinity });
        const bound = lagrangianBound(problem, { weight, newValue: 0, outOfTime: () => false });
        for (const set of subsets(plain.costs.length)) {
          const value = newValue(model, (capability) => set.has(capability));
          expect(bound.newValueWithin(plainCost(plain, set))).toBeGreaterThanOrEqual(value - 1e-9);
          expect(bound.weightToReach(value)).toBeLessThanOrEqual(plainCost(plain, set) + 1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function aims() {
  return fc.record<AimShape>({
    kind: fc.constantFrom('WITHIN', 'REACH'),
    measure: fc.constantFrom('COST', 'COUNT'),
    share: fc.constantFrom(0, 0.25, 0.5, 0.7, 0.9, 1),
  });
}

/** What one set takes that looks at each customer, averaged over many sets. */
function millisecondsToLookAtAll(model: ReturnType<typeof valueModel>): number {
  const began = performance.now();
  for (let set = 0; set < 200; set += 1)
    newValue(model, (capability) => ((set * 331) >> capability) % 2 === 1);
  return (performance.now() - began) / 200;
}

async function expectBest(
  plain: PlainModel,
  aim: Aim,
  means: Parameters<typeof solvePortfolio>[2],
): Promise<void> {
  const found = await solvePortfolio(valueModel(plain), aim, means);
  expect(isAllowed(plain, aim, new Set(found.capabilities))).toBe(true);
  const best = bestOf(plain, aim);
  const isExact = aim.kind === 'REACH' && plain.costs.every(Number.isInteger);
  expect(Math.abs(found.objective - best)).toBeLessThanOrEqual(isExact ? 0 : 2e-9 * best);
  expect(found).toMatchObject({ bound: found.objective, gap: 0, unproven: null, cut: false });
}
