import { beforeAll, describe, expect, it } from '@jest/globals';
import { capabilityPortfolio } from '../../src/analysis/capability-portfolio/capability-portfolio.ts';
import type { CapabilityPortfolio } from '../../src/analysis/capability-portfolio/capability-portfolio.ts';
import { opportunityScore } from '../../src/analysis/opportunity-score.ts';
import { findOrchestration } from '../../src/analysis/orchestration/find-orchestration.ts';
import type { OrchestrationQuestion } from '../../src/analysis/orchestration/orchestration-question.ts';
import { PLAIN_QUESTION } from '../support/plain-question.ts';
import { orchestrationFacts, portfolioFacts } from './facts-of-example.ts';
import { readExample, relationshipsOf } from './read-example.ts';

const example = readExample('sme-growth');
const bank = 'prov-rhb';

const ask = (customer: string, job: string, asked: Partial<OrchestrationQuestion> = {}) =>
  findOrchestration(orchestrationFacts(example, { customer, job, provider: bank }), {
    ...PLAIN_QUESTION,
    first: 100,
    ...asked,
  });

describe('what the default example answers about food brands that grow beyond Singapore', () => {
  const answer = ask('seg-food-brands', 'job-grow-beyond-singapore');

  it('has several ways that none beats, all complete', () => {
    expect(answer.completeness).toBe('COMPLETE');
    expect(answer.totalCount).toBeGreaterThanOrEqual(3);
    expect(answer.unserved).toEqual([]);
    expect(answer.notes).toEqual([]);
  });

  it('saves more by orchestrating across providers than the best single provider can', () => {
    expect(answer.premium).toBeGreaterThan(0);
    const alone = ask('seg-food-brands', 'job-grow-beyond-singapore', { onlyProviders: ['prov-oneregion'] });
    expect(alone.paths[0]?.cost.generalised).toBeGreaterThan(answer.paths[0]?.cost.generalised ?? Infinity);
  });

  it('beats today, with a value for each year', () => {
    expect(answer.today?.cost.generalised).toBeGreaterThan(answer.paths[0]?.cost.generalised ?? Infinity);
    expect(answer.paths[0]?.yearlyValue).toBeGreaterThan(0);
  });

  it('shows the bank in the foreground, in the background, aware and absent', () => {
    const presence = new Set(answer.paths[0]?.steps.map((step) => step.presence));
    expect(presence).toEqual(new Set(['FOREGROUND', 'BACKGROUND', 'AWARE', 'ABSENT']));
  });

  it('can be done by one consultant alone, dearer in money and cheaper in hours than by most', () => {
    const { paths } = ask('seg-food-brands', 'job-grow-beyond-singapore', {
      onlyProviders: ['prov-oneregion'],
    });
    const fewestHours = paths.toSorted((a, b) => a.cost.hours - b.cost.hours)[0];
    expect(fewestHours?.steps.filter(({ choice }) => choice === 'UNAIDED')).toEqual([]);
    expect(fewestHours?.cost.hours).toBeLessThan(answer.paths[0]?.cost.hours ?? 0);
    expect(fewestHours?.cost.money).toBeGreaterThan(answer.paths[0]?.cost.money ?? Infinity);
  });
});

describe('what the default example answers about its other jobs', () => {
  it('leaves one step of building a team to nobody', () => {
    const answer = ask('seg-digital-studios', 'job-build-team-abroad');
    expect(answer.unserved).toEqual(['job-keep-key-people']);
    expect(answer.paths).toEqual([]);
  });

  it('gains nothing from others where clients are over-served', () => {
    const answer = ask('seg-trading-firms', 'job-run-daily-banking');
    expect(answer.premium).toBe(0);
    expect(answer.paths[0]?.providers).toEqual([bank]);
  });

  it('scores growing beyond Singapore as under-served for more than half of its customers', () => {
    const scores = relationshipsOf(example, 'HAS_JOB')
      .filter(({ to }) => to.id === 'job-grow-beyond-singapore')
      .map(({ properties }) =>
        opportunityScore(Number(properties.get('importance')), Number(properties.get('satisfaction'))),
      );
    expect(scores.filter((score) => (score ?? 0) > 12).length).toBeGreaterThan(scores.length / 2);
  });
});

describe('what the default example answers about the capabilities that the bank misses', () => {
  /** Without a solver the choice is not proven; what each capability contributes is exact all the same. */
  const means = {
    solve: () => Promise.resolve({ columns: null, bound: null, ending: 'TIME' as const }),
    now: () => 0,
  };
  let portfolio: CapabilityPortfolio;

  beforeAll(async () => {
    portfolio = await capabilityPortfolio(
      portfolioFacts(example, bank),
      {
        constraint: { kind: 'TARGET_SHARE', targetShare: 0.7, minimise: 'COST' },
        value: 'GENERALISED',
        curvePoints: 1,
        valueOfTime: null,
        timeLimitSeconds: 5,
      },
      means,
    );
  });

  it('finds a new value worth far more than all of them cost', () => {
    const { totalNewValue, leverage } = portfolio;
    expect(leverage.length).toBeGreaterThanOrEqual(20);
    expect(totalNewValue).toBeGreaterThan(leverage.reduce((sum, { cost }) => sum + cost, 0));
    expect(leverage.reduce((sum, each) => sum + each.leverage, 0)).toBeCloseTo(totalNewValue, 0);
  });

  it('knows one that is worth nothing alone and most with others', () => {
    const [first] = portfolio.leverage;
    expect(first).toMatchObject({ capability: 'cap-consented-data', alone: 0, standardError: 0 });
    expect(first?.needsAlso.length).toBeGreaterThan(0);
  });

  it('knows some to build, some to borrow and some to find at a partner', () => {
    const ways = portfolio.leverage.flatMap((each) => each.ways.map(({ kind }) => kind));
    expect(new Set(ways)).toEqual(new Set(['BUILD', 'BORROW', 'PARTNER']));
  });

  it('counts what partners lend as held', () => {
    const missing = portfolio.leverage.map(({ capability }) => capability);
    expect(missing).not.toContain('cap-live-currency-rates');
    expect(missing).toContain('cap-landed-cost-engine');
  });
});
