import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asLayeredJob, layeredInstance } from '../../../bench/layered-instance.ts';
import { findOrchestration, SEARCH_BUDGETS } from '../../../src/analysis/orchestration/find-orchestration.ts';
import { paretoFronts } from '../../../src/analysis/orchestration/pareto-fronts.ts';
import type { OrchestrationResult } from '../../../src/analysis/orchestration/orchestration-result.ts';
import { PLAIN_QUESTION } from '../../support/plain-question.ts';
import { world } from './arbitrary-world.ts';
import { bruteForce } from './brute-force.ts';

function front(labelBudget: number) {
  const job = asLayeredJob(layeredInstance({ seed: 3, steps: 8, candidates: 20, providers: 6 }));
  const limits = { hours: Infinity, money: Infinity, effort: Infinity };
  return paretoFronts(job, { limits, keepCosts: false, labelBudget, checkpoint: () => {} });
}

describe('a search within a budget', () => {
  it('finds the known front of a generated job of 8 steps with 20 offerings', () => {
    const { size, ...parts } = front(SEARCH_BUDGETS.labels)!.fronts[0]![0]!;
    const sum = (part: Float64Array): number => part.reduce((total, cost) => total + cost, 0);
    expect([size, sum(parts.hours), sum(parts.money), sum(parts.effort)]).toEqual([
      925, 238080, 185382, 78551,
    ]);
  });

  it('does not begin what the budget does not allow', () => {
    expect(front(30_000)).toBeNull();
  });

  it('lists Pareto-optimal ways where there are too many for it, and misses none by more than it says', () => {
    fc.assert(
      fc.property(world, ({ facts, question: asked }) => {
        const question = { ...asked, select: 'PARETO' as const, maxProviders: null, first: 100 };
        const front = bruteForce(facts, question).paths.map(({ cost }) => cost.map(Number));
        const budgets = { ...SEARCH_BUDGETS, labels: 0 };
        const found = findOrchestration(facts, question, { budgets });
        const listed = found.paths.map(({ cost }) =>
          [cost.hours, cost.money, cost.effort].map((part) => Math.round(part * 1e6)),
        );
        expect(front).toEqual(expect.arrayContaining(listed));
        if (found.completeness === 'COMPLETE' || front.length === 0) return;
        const within = toldWithin(found.notes);
        expect(found.epsilon === null).toBe(within === null);
        if (within === null) return;
        expect(within).toBeCloseTo(Math.ceil(1000 * found.epsilon!) / 1000, 12);
        const ranges = [0, 1, 2].map((part) => {
          const all = listed.map((cost) => cost[part]!);
          return Math.max(...all) - Math.min(...all);
        });
        for (const cost of front) {
          expect(
            listed.some((near) => near.every((part, at) => part <= cost[at]! + within * ranges[at]! + 1e-3)),
          ).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('still finds the best paths within limits where the fronts are too large to be exact', () => {
    const limit = fc.constantFrom(null, null, 0, 3);
    const limits = fc.record({ hours: limit, money: limit, effort: limit });
    const best = fc.tuple(world, limits, fc.boolean()).map(([{ facts, question }, tight, isTight]) => ({
      facts,
      question: { ...question, ...(isTight ? { limits: tight } : {}), select: 'BEST' as const, first: 100 },
    }));
    fc.assert(
      fc.property(best, ({ facts, question }) => {
        const budgets = { ...SEARCH_BUDGETS, labels: 0 };
        const { paths, completeness } = findOrchestration(facts, question, { budgets });
        const expected = bruteForce(facts, question).paths.slice(0, 100);
        expect(completeness).toBe('COMPLETE');
        expect(paths.map(({ steps }) => steps.map(({ choice, offering }) => offering ?? choice))).toEqual(
          expected.map(({ choices }) => choices),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('says that it was bounded, by what, and does not count what it did not see', () => {
    const two = { hours: 1, money: null, effort: null };
    const offerings = ['loan', 'visa', 'freight'].map((id, index) => ({
      id,
      status: null,
      markets: [],
      providers: [`p${index}`],
      used: false,
    }));
    const facts = {
      customer: { id: 'baker', market: null, population: null, valueOfTime: 1, valueOfEffort: null },
      job: 'export',
      hasJob: { frequencyPerMonth: 1, confidence: null },
      stepEdges: ['pay', 'ship'].map((child, position) => ({
        parent: 'export',
        child,
        position,
        optional: false,
      })),
      jobs: ['export', 'pay', 'ship'].map((id) => ({ id, unaided: two })),
      offerings,
      serves: ['pay', 'ship'].flatMap((job) =>
        offerings.map(({ id }, index) => ({
          offering: id,
          job,
          hours: index / 2,
          money: 2 - index,
          effort: null,
          confidence: 1,
        })),
      ),
      frictions: [],
      relieves: [],
      integrations: [],
      focal: null,
      capabilities: null,
    };
    const question = {
      ...PLAIN_QUESTION,
      handoff: { hours: 0, money: 0, effort: 0 },
      optionalSteps: 'WITH' as const,
    };
    const codes = (answer: ReturnType<typeof findOrchestration>) => answer.notes.map(({ code }) => code);
    const supported = findOrchestration(facts, question, { budgets: { ...SEARCH_BUDGETS, labels: 0 } });
    expect([supported.completeness, supported.totalCount, codes(supported)]).toEqual([
      'TRUNCATED',
      null,
      expect.arrayContaining(['FRONT_SUPPORTED']),
    ]);
    const fewSets = { ...SEARCH_BUDGETS, providerSets: 1 };
    const few = findOrchestration(facts, { ...question, maxProviders: 1 }, { budgets: fewSets });
    expect([few.completeness, few.totalCount, few.premium, codes(few)]).toEqual([
      'TRUNCATED',
      null,
      null,
      expect.arrayContaining(['PROVIDER_SETS_LEFT_OUT', 'PREMIUM_NOT_EXACT']),
    ]);
    const short = { ...SEARCH_BUDGETS, beginnings: 3 };
    const best = findOrchestration(facts, { ...question, select: 'BEST' }, { budgets: short });
    expect([best.completeness, best.totalCount, codes(best)]).toEqual([
      'TRUNCATED',
      16,
      expect.arrayContaining(['PATHS_LEFT_OUT']),
    ]);
  });

  it('ends when the caller says so', () => {
    const overdue = new Error('Overdue.');
    fc.assert(
      fc.property(world, ({ facts, question }) => {
        const checkpoint = () => {
          throw overdue;
        };
        expect(() =>
          findOrchestration({ ...facts, stepEdges: [] }, { ...question, maxProviders: null }, { checkpoint }),
        ).toThrow(overdue);
      }),
      { numRuns: 20 },
    );
  });
});

/** The share of the ranges that the note on supported points tells; null where it says that this is not known. */
function toldWithin(notes: OrchestrationResult['notes']): number | null {
  const { message } = notes.find(({ code }) => code === 'FRONT_SUPPORTED')!;
  const told = /at most ([\d.]+) %/.exec(message);
  return told === null ? null : Number(told[1]) / 100;
}
