import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { capabilityPortfolio } from '../../../src/analysis/capability-portfolio/capability-portfolio.ts';
import { capabilitySensitivities } from '../../../src/analysis/capability-portfolio/capability-sensitivities.ts';
import type { Aim } from '../../../src/analysis/capability-portfolio/portfolio-problem.ts';
import { sensitivities } from '../../../src/analysis/capability-portfolio/portfolio-sensitivity.ts';
import { solvePortfolio } from '../../../src/analysis/capability-portfolio/solve-portfolio.ts';
import { valueRanges } from '../../../src/analysis/capability-portfolio/value-ranges.ts';
import { valueModel } from '../../../src/analysis/capability-portfolio/value-model.ts';
import { objectiveOf, weightOf } from './brute-force-aims.ts';
import { plainPortfolio } from './brute-force-portfolio.ts';
import { plainModels, plainNewValue, subsets } from './brute-force-values.ts';
import { randomFacts } from './random-facts.ts';
import type { PlainModel } from './brute-force-values.ts';

const means = {
  solve: () => Promise.reject(new Error('Expected a small problem to need no solver.')),
  timeLeft: () => 5,
};

const QUESTION = { value: 'GENERALISED', curvePoints: 1, valueOfTime: 4, timeLimitSeconds: 5 } as const;

const aims = fc.oneof(
  fc.record({
    kind: fc.constant('WITHIN' as const),
    measure: fc.constantFrom('COST' as const, 'COUNT' as const),
    limit: fc.integer({ min: 0, max: 15 }),
  }),
  fc.record({
    kind: fc.constant('REACH' as const),
    measure: fc.constantFrom('COST' as const, 'COUNT' as const),
    newValue: fc.integer({ min: 1, max: 20 }),
  }),
);

/** Its best choice costs nothing, though not all costs are whole. */
const FREE = { costs: [0.5, 0], needs: [[1]], groups: [[{ candidate: 0, value: 1.25 }]] };

describe('the sensitivity of a portfolio', () => {
  it('is what trying every cost and every set gives', async () => {
    await fc.assert(
      fc.asyncProperty(plainModels({ capabilities: 5 }), aims, async (plain, aim) => {
        const sets = [...subsets(plain.costs.length)];
        fc.pre(sets.some((set) => isAllowed(plain, aim, set)));
        const model = valueModel(plain);
        const solved = await solvePortfolio(model, aim, means);
        const chosen = new Set(solved.capabilities);
        const capabilities = [...plain.costs.keys()];
        for (const row of await sensitivities(model, { aim, solved, capabilities }, means)) {
          const k = row.capability;
          expect(row).toMatchObject({ isChosen: chosen.has(k), isExact: true });
          expect(row.withIt).toEqual(
            best(
              plain,
              aim,
              sets.filter((set) => set.has(k)),
            ),
          );
          expect(row.withoutIt).toEqual(
            best(
              plain,
              aim,
              sets.filter((set) => !set.has(k)),
            ),
          );
          for (let cost = 0; cost <= 16; cost += 0.5) {
            const moved = { ...plain, costs: plain.costs.map((one, place) => (place === k ? cost : one)) };
            // At the lower end another set is as good, or just becomes affordable.
            if (cost === row.costFrom) continue;
            const isInside = cost > (row.costFrom ?? -1) && cost <= (row.costTo ?? Infinity);
            expect({ cost, staysBest: isBest(moved, aim, chosen) }).toEqual({ cost, staysBest: isInside });
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([false, true])(
    'is what trying every value of each group gives, with fractions: %s',
    async (fractional) => {
      await fc.assert(
        fc.asyncProperty(plainModels({ capabilities: 5, fractional }), aims, async (plain, aim) => {
          const sets = [...subsets(plain.costs.length)];
          const total = plainNewValue(plain, sets.at(-1)!);
          fc.pre(total > 0 && sets.some((set) => isAllowed(plain, aim, set)));
          const solved = await solvePortfolio(valueModel(plain), aim, means);
          const chosen = new Set(solved.capabilities);
          const groups = [...plain.groups.keys()];
          for (const row of await valueRanges(plain, { aim, solved, groups }, means)) {
            const alone = { ...plain, groups: [plain.groups[row.group]!] };
            expect(row).toMatchObject({
              value: plainNewValue(alone, sets.at(-1)!),
              gained: plainNewValue(alone, chosen),
              isExact: true,
            });
            if (row.value === 0) continue;
            const [from, to] = [(row.valueFrom ?? 0) / row.value, (row.valueTo ?? Infinity) / row.value];
            // What is worth a million times as much as before meets a target no closer than to a share of it.
            const step = (end: number): number => 1e-4 * Math.max(1, end);
            const ends = [from, to].filter(Number.isFinite);
            const near = ends.flatMap((end) => [end - step(end), end + step(end)]);
            for (const times of [...near, 0.1, 0.5, 1, 1.7, 3, 40]) {
              // At the ends another choice is as good.
              if (
                times <= 0 ||
                times === Infinity ||
                ends.some((end) => Math.abs(end - times) < step(end) / 10)
              )
                continue;
              const moved = timesAsMuch(plain, row.group, times);
              const movedAim =
                aim.kind === 'WITHIN'
                  ? aim
                  : { ...aim, newValue: (aim.newValue / total) * plainNewValue(moved, sets.at(-1)!) };
              const isInside = times > from && times < to;
              expect({ times, staysBest: isBest(moved, movedAim, chosen) }).toEqual({
                times,
                staysBest: isInside,
              });
            }
          }
        }),
        { numRuns: 60, examples: [[FREE, { kind: 'REACH', measure: 'COST', newValue: 1 }]] },
      );
    },
  );

  it('tells the bound of the answer again, to the last digit', async () => {
    const constraint = { kind: 'TARGET_SHARE', targetShare: 1, minimise: 'COST' } as const;
    const asked = { ...QUESTION, constraint };
    const timed = { ...means, now: () => 0 };
    await fc.assert(
      fc.asyncProperty(randomFacts(), async (facts) => {
        const answer = await capabilityPortfolio(facts, asked, timed);
        const rows = await capabilitySensitivities(
          facts,
          { question: { ...asked, first: 5 }, answer },
          timed,
        );
        for (const { chosen, withIt, withoutIt } of rows) {
          expect(chosen ? withIt : withoutIt).toBe(answer.proof.bound);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has room to the budget itself, also where that is no multiple of what all costs are multiples of', async () => {
    const timed = { ...means, now: () => 0 };
    await fc.assert(
      fc.asyncProperty(
        randomFacts(),
        fc.constantFrom(0.05, 0.25, 0.45, 1.55, 2.5, 3.35),
        async (facts, budget) => {
          const plain = plainPortfolio(facts, 'GENERALISED', 4);
          const sets = [...subsets(plain.missing.length)].map(
            (set) => new Set([...set].map((place) => plain.missing[place]!)),
          );
          const worth = sets.map((set) => plain.newValue(set));
          const asked = { ...QUESTION, constraint: { kind: 'BUDGET', budget } as const };
          const answer = await capabilityPortfolio(facts, asked, timed);
          const chosen = answer.chosen.map(({ capability }) => capability);
          const rows = await capabilitySensitivities(
            facts,
            { question: { ...asked, first: 5 }, answer },
            timed,
          );
          for (const { capability, costFrom, costTo, exact } of rows) {
            expect(exact).toBe(true);
            // In hundredths, which are whole.
            const cents = (cost: number) => Math.round(cost * 100);
            const staysBest = (cost: number) => {
              const costOf = (id: string) => cents(id === capability ? cost : facts.buildCosts.get(id)!);
              const fits = sets.map(
                (set) => [...set].reduce((sum, id) => sum + costOf(id), 0) <= cents(budget),
              );
              const own = sets.findIndex(
                (set) => set.size === chosen.length && chosen.every((id) => set.has(id)),
              );
              return (
                fits[own] === true &&
                worth.every(
                  (value, place) => !fits[place] || value <= worth[own]! + 1e-9 * answer.totalNewValue,
                )
              );
            };
            // At the lower end another set is as good, or just becomes affordable.
            const costs = Array.from({ length: 81 }, (_, at) => at / 20).filter((cost) => cost !== costFrom);
            expect(costs.filter(staysBest)).toEqual(
              costs.filter((cost) => cost > (costFrom ?? -1) && cost <= (costTo ?? Infinity)),
            );
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('asks nothing any more when the time is over, and tells the bound that is known', async () => {
    const plain = {
      costs: [2, 3, 4],
      needs: [[0], [1], [2]],
      groups: [0, 1, 2].map((candidate) => [{ candidate, value: 5 }]),
    };
    const aim = { kind: 'WITHIN', measure: 'COST', limit: 5 } as const;
    const solved = { capabilities: [0, 1], bound: 10, unproven: null };
    let left = 3;
    const rows = await sensitivities(
      valueModel(plain),
      { aim, solved, capabilities: [0, 1, 2] },
      {
        timeLeft: () => left,
        enumeratedUnions: 0,
        // The first that is asked takes all the time.
        solve: (_, { start }) => {
          left = 0;
          return Promise.resolve({ columns: start, bound: null, ending: 'TIME' });
        },
        report: () => (left = 0),
      },
    );
    expect(rows[0]).toMatchObject({ isAsked: true });
    expect(rows.slice(1)).toEqual(
      [1, 2].map((capability) => ({
        capability,
        isChosen: capability === 1,
        costFrom: plain.costs[capability],
        costTo: plain.costs[capability],
        withIt: 10,
        withoutIt: 10,
        isExact: false,
        isAsked: false,
      })),
    );
  });

  it('says that it is not exact where the time was over', async () => {
    const plain = {
      costs: [2, 3],
      needs: [[0], [1]],
      groups: [0, 1].map((candidate) => [{ candidate, value: 5 }]),
    };
    const hurried = {
      ...means,
      timeLeft: () => 0,
      enumeratedUnions: 0,
    };
    const aim = { kind: 'WITHIN', measure: 'COST', limit: 4 } as const;
    const solved = await solvePortfolio(valueModel(plain), aim, hurried);
    const [row] = await sensitivities(valueModel(plain), { aim, solved, capabilities: [0] }, hurried);
    expect(row!.withIt).toBeGreaterThanOrEqual(5);
    expect(row!.isExact).toBe(false);
    const proven = { ...solved, unproven: null };
    expect(await valueRanges(plain, { aim, solved: proven, groups: [1] }, hurried)).toMatchObject([
      { value: 5, valueFrom: 5, valueTo: 5, isExact: false },
    ]);
  });

  it('tells no range of costs for a choice that may not be the best at its own', async () => {
    const model = valueModel({
      costs: [2, 3, 4],
      needs: [[0], [1], [2]],
      groups: [5, 7, 9].map((value, candidate) => [{ candidate, value }]),
    });
    const solved = { capabilities: [0], bound: 21, unproven: 'TIME' } as const;
    for (const measure of ['COST', 'COUNT'] as const) {
      const aim = { kind: 'WITHIN', measure, limit: 7 } as const;
      const rows = await sensitivities(model, { aim, solved, capabilities: [0, 2] }, means);
      expect(rows).toMatchObject([
        { costFrom: 2, costTo: 2, isExact: false },
        { costFrom: 4, costTo: 4, isExact: false },
      ]);
    }
  });
});

function timesAsMuch(plain: PlainModel, group: number, times: number): PlainModel {
  const moved = plain.groups.map((entries, place) =>
    place === group ? entries.map((entry) => ({ ...entry, value: entry.value * times })) : entries,
  );
  return { ...plain, groups: moved };
}

/** Targets that have been moved are met but for a crumb. */
function isAllowed(plain: PlainModel, aim: Aim, set: ReadonlySet<number>): boolean {
  return aim.kind === 'WITHIN'
    ? weightOf(plain, aim, set) <= aim.limit
    : plainNewValue(plain, set) >= aim.newValue - 1e-9;
}

function best(plain: PlainModel, aim: Aim, sets: readonly ReadonlySet<number>[]): number | null {
  const allowed = sets.filter((set) => isAllowed(plain, aim, set)).map((set) => objectiveOf(plain, aim, set));
  if (allowed.length === 0) return null;
  return aim.kind === 'WITHIN' ? Math.max(...allowed) : Math.min(...allowed);
}

function isBest(plain: PlainModel, aim: Aim, chosen: ReadonlySet<number>): boolean {
  const all = best(plain, aim, [...subsets(plain.costs.length)]);
  return isAllowed(plain, aim, chosen) && Math.abs(objectiveOf(plain, aim, chosen) - all!) < 1e-9;
}
