import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asLayeredJob, layeredInstance } from '../../../bench/layered-instance.ts';
import { findOrchestration, SEARCH_BUDGETS } from '../../../src/analysis/orchestration/find-orchestration.ts';
import { paretoFronts } from '../../../src/analysis/orchestration/pareto-fronts.ts';
import { PLAIN_QUESTION } from '../../support/plain-question.ts';
import { world } from './arbitrary-world.ts';
import { bruteForce } from './brute-force.ts';

const NO_LIMITS = { hours: Infinity, money: Infinity, effort: Infinity };

function front(labelBudget: number) {
  const job = asLayeredJob(layeredInstance({ seed: 3, steps: 8, candidates: 20, providers: 6 }));
  const search = { limits: NO_LIMITS, keepCosts: false, labelBudget, checkpoint: () => {} };
  const { fronts, epsilon } = paretoFronts(job, search);
  const { size, hours, money, effort } = fronts[0]![0]!;
  return {
    epsilon,
    costs: Array.from(
      { length: size },
      (_, label) => [hours[label]!, money[label]!, effort[label]!] as const,
    ),
  };
}

describe('a search within a budget', () => {
  it('finds the known front of a generated job of 8 steps with 20 offerings', () => {
    const { costs, epsilon } = front(SEARCH_BUDGETS.labels);
    const sum = (part: 0 | 1 | 2): number => costs.reduce((total, cost) => total + cost[part], 0);
    expect([costs.length, sum(0), sum(1), sum(2), epsilon]).toEqual([925, 238080, 185382, 78551, 0]);
  });

  it('misses no Pareto-optimal cost by more than it says', () => {
    const exact = front(SEARCH_BUDGETS.labels).costs;
    for (const labelBudget of [30_000, 10_000, 1000]) {
      const { costs, epsilon } = front(labelBudget);
      expect(epsilon).toBeGreaterThan(0);
      for (const cost of exact) {
        const isNear = costs.some((near) =>
          near.every((part, at) => part <= cost[at]! * (1 + epsilon) + 1e-9),
        );
        expect(isNear).toBe(true);
      }
    }
  });

  it('still finds the best paths within limits where the fronts are too large to be exact', () => {
    const best = world.map(({ facts, question }) => ({
      facts,
      question: { ...question, select: 'BEST' as const, first: 100 },
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
    const thinned = findOrchestration(facts, question, { budgets: { ...SEARCH_BUDGETS, labels: 0 } });
    expect([thinned.completeness, thinned.totalCount, codes(thinned)]).toEqual([
      'TRUNCATED',
      null,
      expect.arrayContaining(['FRONT_THINNED']),
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
