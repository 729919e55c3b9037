import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findOrchestration } from '../../../src/analysis/orchestration/find-orchestration.ts';
import type { OrchestrationFacts } from '../../../src/analysis/orchestration/orchestration-facts.ts';
import type { OrchestrationQuestion } from '../../../src/analysis/orchestration/orchestration-question.ts';
import type {
  OrchestrationResult,
  PathResult,
} from '../../../src/analysis/orchestration/orchestration-result.ts';
import { PLAIN_QUESTION } from '../../support/plain-question.ts';
import { world } from './arbitrary-world.ts';
import { bruteForce, type BruteForcePath } from './brute-force.ts';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 300);

describe('findOrchestration, beside looking at every path', () => {
  it('finds the same paths, in the same order, page by page', () => {
    fc.assert(
      fc.property(world, ({ facts, question: { first, ...question } }) => {
        const isDiverse = question.select === 'DIVERSE';
        const found = everyPage(facts, { ...question, first: isDiverse ? Math.min(first, 3) : first });
        const expected = bruteForce(facts, { ...question, first }).paths;
        const isAll = question.select !== 'REPRESENTATIVE' || expected.length <= 9;
        if (isAll) expect(found.map(summary)).toEqual(expected.map(expectedSummary));
        else expect(expected.map(expectedSummary)).toEqual(expect.arrayContaining(found.map(summary)));
      }),
      { numRuns: RUNS },
    );
  });

  it('finds the same today, unserved steps, premium and count', () => {
    fc.assert(
      fc.property(world, ({ facts, question }) => {
        const expected = bruteForce(facts, question);
        const found = findOrchestration(facts, { ...question, first: 1 });
        expect(found.today === null ? null : summary(found.today)).toEqual(
          expected.today === null ? null : expectedSummary(expected.today),
        );
        expect(found.unserved).toEqual(expected.unserved);
        expect(found.premium).toEqual(expected.premium);
        expect(found.totalCount).toBe(expected.count);
        expect(found.completeness).toBe('COMPLETE');
      }),
      { numRuns: RUNS },
    );
  });
});

it('counts an integration once on a path that crosses it there and back', () => {
  const jobs = ['ask', 'draft', 'sign'];
  const serves = [
    ['desk', 'ask'],
    ['pen', 'draft'],
    ['desk', 'sign'],
  ] as const;
  const none = { hours: null, money: null, effort: null };
  const facts: OrchestrationFacts = {
    customer: { id: 'baker', market: null, population: 1, valueOfTime: 1, valueOfEffort: 1 },
    job: 'export',
    hasJob: { frequencyPerMonth: 1, confidence: 0.5 },
    stepEdges: jobs.map((child, position) => ({ parent: 'export', child, position, optional: false })),
    jobs: ['export', ...jobs].map((id) => ({ id, unaided: none })),
    offerings: ['desk', 'pen'].map((id) => ({
      id,
      status: null,
      markets: [],
      providers: [`${id} maker`],
      used: false,
    })),
    serves: serves.map(([offering, job]) => ({ ...none, offering, job, money: 1, confidence: 0.9 })),
    frictions: [],
    relieves: [],
    integrations: [{ ...none, from: 'desk', to: 'pen', money: 1, confidence: 0.8 }],
    focal: null,
    capabilities: null,
  };
  const [path] = findOrchestration(facts, PLAIN_QUESTION).paths;
  expect(path?.handoffs.map(({ kind }) => kind)).toEqual(['INTEGRATED', 'INTEGRATED']);
  expect(path?.confidence).toBe(0.2916); // 0.5 · 0.9³ · 0.8
});

/** All paths, page by page; of diverse ones the first 12. */
function everyPage(facts: OrchestrationFacts, question: OrchestrationQuestion): readonly PathResult[] {
  const paths: PathResult[] = [];
  let after: string | null = null;
  for (;;) {
    const page: OrchestrationResult = findOrchestration(facts, { ...question, after });
    paths.push(...page.paths);
    if (!page.pageInfo.hasNextPage || (question.select === 'DIVERSE' && paths.length >= 12)) {
      return paths.slice(0, question.select === 'DIVERSE' ? 12 : Infinity);
    }
    expect(page.paths).toHaveLength(question.first);
    after = page.pageInfo.endCursor;
  }
}

function summary(path: PathResult): unknown {
  return {
    choices: path.steps.map(({ choice, offering }) => offering ?? choice),
    cost: [path.cost.hours, path.cost.money, path.cost.effort],
    handoffCost: [path.handoffCost.hours, path.handoffCost.money, path.handoffCost.effort],
    handoffs: path.handoffs.map(({ kind }) => kind),
    providers: path.providers,
    missing: path.missingCapabilities,
    missingCost: path.missingCost,
    yearlyValue: path.yearlyValue,
    confidence: path.confidence,
    generalised: path.cost.generalised,
    frictions: path.steps.map(({ frictions }) =>
      frictions.map(({ friction, relieved, remaining }) => [
        friction,
        relieved,
        [remaining.hours, remaining.money, remaining.effort, remaining.generalised],
      ]),
    ),
  };
}

function expectedSummary(path: BruteForcePath): unknown {
  const shown = (part: bigint): number => Number(`${part}e-6`);
  return {
    choices: path.choices,
    cost: path.cost.map(shown),
    handoffCost: path.handoffCost.map(shown),
    handoffs: path.handoffs,
    providers: path.providers,
    missing: path.missing,
    missingCost: path.missingCost,
    yearlyValue: path.yearlyValue,
    confidence: path.confidence,
    generalised: path.generalised,
    frictions: path.frictions,
  };
}
