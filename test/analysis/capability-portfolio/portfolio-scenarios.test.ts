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

  it('draw what has one value alone as it is, though it has more digits than a draw', async () => {
    const budget = 1_234_567;
    const facts = { ...TWO_WAYS, buildCosts: new Map([['reach', budget]]) };
    const drawn = await portfolioScenarios(
      facts,
      {
        question: { ...question, constraint: { kind: 'BUDGET', budget }, count: 5, seed: 1 },
        intervals: [{ about: 'reach', property: 'buildCost', low: budget, high: budget }],
      },
      means,
    );
    expect(drawn).toMatchObject({ lowest: 96, chosen: [{ capability: 'reach', share: 1 }] });
  });

  it('stay within the range of each property, however wide its interval', async () => {
    const facts: CapabilityPortfolioFacts = {
      ...TWO_WAYS,
      customers: [{ id: 'firm', population: 5, valueOfTime: 1, valueOfEffort: 1, market: null }],
      unaided: [{ job: 'sell', hours: null, money: null, effort: 15 }],
      serves: [{ offering: 'ads', job: 'sell', hours: null, money: null, effort: 5 }],
    };
    const at = async (about: string, property: string, value: number) =>
      portfolioScenarios(
        facts,
        {
          question: { ...question, count: 1, seed: 1 },
          intervals: [{ about, property, low: value, high: value }],
        },
        means,
      );
    // Saving is population · frequency · 12 · (15 − effort).
    expect(await at('firm', 'population', -3)).toMatchObject({ lowest: 120 });
    expect(await at('SERVES ads sell', 'effort', 40)).toMatchObject({ lowest: 300 });
    const rare = await at('HAS_JOB firm sell', 'frequencyPerMonth', -1);
    expect(rare.lowest).toBeGreaterThan(0);
    expect(rare.lowest).toBeLessThan(1e-2);
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
      fc.asyncProperty(randomFacts(), fc.constantFrom(1, 1_234_567), async (small, unit) => {
        // With a unit of seven digits a draw that is rounded costs more than the budget has for it.
        const scaled = new Map(
          [...small.buildCosts].map(([id, cost]) => [id, cost === null ? null : cost * unit]),
        );
        const facts = { ...small, buildCosts: scaled };
        const asked = { ...question, constraint: { kind: 'BUDGET', budget: 2 * unit } } as const;
        const answer = await capabilityPortfolio(facts, asked, means);
        const intervals = [
          ...[...facts.buildCosts].map(([about, value]) => ({ about, property: 'buildCost', value })),
          ...facts.serves.map(({ offering, job, hours }) => ({
            about: `SERVES ${offering} ${job}`,
            property: 'hours',
            value: hours,
          })),
        ].flatMap(({ value, ...where }) => (value === null ? [] : [{ ...where, low: value, high: value }]));
        const drawn = await portfolioScenarios(
          facts,
          { question: { ...asked, count: 2, seed: 1 }, intervals },
          means,
        );
        expect(drawn).toMatchObject({ count: 2, proven: 2, intervals: intervals.length });
        expect([drawn.lowest, drawn.median, drawn.highest]).toEqual(Array(3).fill(answer.newValue));
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
