import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { capabilityPortfolio } from '../../../src/analysis/capability-portfolio/capability-portfolio.ts';
import { portfolioScenarios } from '../../../src/analysis/capability-portfolio/portfolio-scenarios.ts';
import type { CapabilityPortfolioFacts } from '../../../src/analysis/capability-portfolio/facts.ts';
import { randomFacts } from './random-facts.ts';

const means = { solve: () => Promise.reject(new Error('Expected no need of a solver.')), now: () => 0 };
const question = {
  constraint: { kind: 'BUDGET', budget: 2 },
  value: 'GENERALISED',
  curvePoints: 1,
  valueOfTime: 4,
  timeLimitSeconds: 5,
} as const;

/** One firm that would save 10 with either offering; each needs one capability. */
const TWO_WAYS: CapabilityPortfolioFacts = {
  customers: [{ id: 'firm', population: 1, valueOfTime: 1, valueOfEffort: null, market: null }],
  heldJobs: [{ customer: 'firm', job: 'sell', frequencyPerMonth: 1 }],
  stepEdges: [],
  unaided: [{ job: 'sell', hours: 10, money: null, effort: null }],
  offerings: ['ads', 'shop'].map((id) => ({
    id,
    status: 'PLANNED',
    markets: [],
    isCandidate: true,
    isOwn: false,
  })),
  serves: [
    { offering: 'ads', job: 'sell', hours: 2, money: null, effort: null },
    { offering: 'shop', job: 'sell', hours: 3, money: null, effort: null },
  ],
  uses: [],
  hinders: [],
  experiences: [],
  relieves: [],
  requires: [
    { offering: 'ads', capability: 'reach' },
    { offering: 'shop', capability: 'stock' },
  ],
  dependsOn: [],
  buildCosts: new Map([
    ['reach', 2],
    ['stock', 2],
  ]),
  held: new Set(),
  kinds: new Map(),
  holders: [],
};

describe('scenarios of a portfolio', () => {
  it('choose by what is drawn, as often as the interval says', async () => {
    const intervals = [{ about: 'SERVES shop sell', property: 'hours', low: 0, high: 3 }];
    const drawn = await portfolioScenarios(
      TWO_WAYS,
      { question: { ...question, count: 300, seed: 7 }, intervals },
      means,
    );
    expect(drawn).toMatchObject({ count: 300, proven: 300, intervals: 1, lowest: 96 });
    expect(drawn.highest).toBeLessThanOrEqual(120);
    expect(drawn.chosen.map(({ capability }) => capability)).toEqual(['stock', 'reach']);
    // The shop is the better way where it takes less than the 2 hours of the ads: two thirds of 0 to 3.
    expect(drawn.chosen[0]!.share).toBeCloseTo(2 / 3, 1);
    expect(drawn.chosen[0]!.share + drawn.chosen[1]!.share).toBeCloseTo(1, 12);
  });

  it('are the same for the same seed, and others for another', async () => {
    const intervals = [{ about: 'reach', property: 'buildCost', low: 1, high: 3 }];
    const of = (seed: number) =>
      portfolioScenarios(TWO_WAYS, { question: { ...question, count: 20, seed }, intervals }, means);
    expect(await of(1)).toEqual(await of(1));
    const [one, other] = [await of(1), await of(2)];
    expect(one.chosen).not.toEqual(other.chosen);
  });

  it('leave missing what the graph does not state', async () => {
    const intervals = [{ about: 'SERVES shop sell', property: 'money', low: 0, high: 100 }];
    const drawn = await portfolioScenarios(
      TWO_WAYS,
      { question: { ...question, count: 3, seed: 1 }, intervals },
      means,
    );
    expect(drawn).toMatchObject({ intervals: 0, lowest: 96, highest: 96 });
  });

  it('are all the answer itself where every interval is the value stated', async () => {
    await fc.assert(
      fc.asyncProperty(randomFacts(), async (facts) => {
        const answer = await capabilityPortfolio(facts, question, means);
        const intervals = [...facts.buildCosts].flatMap(([about, cost]) =>
          cost === null ? [] : [{ about, property: 'buildCost', low: cost, high: cost }],
        );
        const drawn = await portfolioScenarios(
          facts,
          { question: { ...question, count: 2, seed: 1 }, intervals },
          means,
        );
        expect(drawn).toMatchObject({ count: 2, proven: 2, intervals: intervals.length });
        expect(drawn.median).toBeCloseTo(answer.newValue, 6);
        expect(drawn.chosen.map(({ capability }) => capability)).toEqual(
          answer.chosen.map(({ capability }) => capability).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('tell how many were solved where the time was over', async () => {
    let now = 0;
    const clock = { ...means, now: () => (now += 100) };
    const drawn = await portfolioScenarios(
      TWO_WAYS,
      { question: { ...question, count: 1000, seed: 1 }, intervals: [] },
      clock,
    );
    expect(drawn.count).toBeGreaterThan(0);
    expect(drawn.count).toBeLessThan(100);
  });
});
