import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findOrchestration, SEARCH_BUDGETS } from '../../../src/analysis/orchestration/find-orchestration.ts';
import type { OrchestrationFacts } from '../../../src/analysis/orchestration/orchestration-facts.ts';
import type {
  OrchestrationResult,
  PathResult,
} from '../../../src/analysis/orchestration/orchestration-result.ts';
import { representatives } from '../../../src/analysis/orchestration/representatives.ts';
import { layeredFacts } from '../../support/layered-facts.ts';
import { PLAIN_QUESTION } from '../../support/plain-question.ts';

type Cost = readonly [hours: number, money: number, effort: number];
const STEPS = ['find', 'plan', 'ship', 'pay', 'learn'];
const PROVIDERS = ['bank', 'carrier', 'agency'];

const cost = fc.tuple(
  fc.integer({ max: 60, min: 1 }),
  fc.integer({ max: 60, min: 1 }),
  fc.integer({ max: 30, min: 1 }),
);
/** At each of five steps seven offerings: some 16,807 ways, of which some hundred are Pareto-optimal. */
const costs = fc.array(fc.array(cost, { minLength: 7, maxLength: 7 }), { minLength: 5, maxLength: 5 });

function factsOf(steps: readonly (readonly Cost[])[]): OrchestrationFacts {
  return layeredFacts({
    customer: { id: 'baker', market: null, population: null, valueOfTime: 2, valueOfEffort: 1 },
    job: 'export',
    steps: STEPS,
    offerings: steps.flatMap((options, step) =>
      options.map((parts, at) => ({
        id: `o${step}${at}`,
        step,
        provider: PROVIDERS[(step + at) % 3]!,
        cost: parts,
      })),
    ),
  });
}

function everyPareto(facts: OrchestrationFacts): readonly Cost[] {
  const paths: Cost[] = [];
  for (let after: string | null = null; ;) {
    const page: OrchestrationResult = findOrchestration(facts, { ...PLAIN_QUESTION, first: 100, after });
    paths.push(...page.paths.map(costOf));
    if (!page.pageInfo.hasNextPage) return paths;
    after = page.pageInfo.endCursor;
  }
}

const costOf = ({ cost: { hours, money, effort } }: PathResult): Cost => [hours, money, effort];
const generalised = ([hours, money, effort]: Cost): number => 2 * hours + money + effort;
const measures = [
  generalised,
  ([hours]: Cost) => hours,
  ([, money]: Cost) => money,
  ([, , effort]: Cost) => effort,
];
const choicesOf = ({ steps }: PathResult): readonly (string | null)[] =>
  steps.map(({ offering }) => offering);

describe('select: REPRESENTATIVE', () => {
  it('lists five to nine of a large front, the least of each measure among them, and says how near they are', () => {
    fc.assert(
      fc.property(costs, (steps) => {
        const facts = factsOf(steps);
        const front = everyPareto(facts);
        const found = findOrchestration(facts, { ...PLAIN_QUESTION, select: 'REPRESENTATIVE' });
        const listed = found.paths.map(costOf);
        expect(found).toMatchObject({ totalCount: front.length, completeness: 'COMPLETE' });
        expect(front).toEqual(expect.arrayContaining(listed));
        expect(listed.length).toBeGreaterThanOrEqual(Math.min(5, front.length));
        expect(listed.length).toBeLessThanOrEqual(9);
        for (const measure of measures) {
          expect(Math.min(...listed.map(measure))).toBe(Math.min(...front.map(measure)));
        }
        const note = found.notes.find(({ code }) => code === 'FRONT_REPRESENTED');
        const stated = Number(/at most ([\d.]+) %/.exec(note?.message ?? 'at most 0 %')![1]) / 100;
        expect(farthest(front, listed)).toBeLessThanOrEqual(stated + 1e-12);
        expect(stated - farthest(front, listed)).toBeLessThanOrEqual(0.001 + 1e-12);
        expect(found.epsilon === null).toBe(listed.length === front.length);
        expect(Math.abs((found.epsilon ?? 0) - farthest(front, listed))).toBeLessThanOrEqual(1e-12);
      }),
      { numRuns: 10 },
    );
  });

  it('lists Pareto-optimal ways, the least of each measure among them, where the front is too large, and says how near', () => {
    fc.assert(
      fc.property(costs, (steps) => {
        const facts = factsOf(steps);
        const front = everyPareto(facts);
        const budgets = { ...SEARCH_BUDGETS, representedLabels: 0 };
        const found = findOrchestration(facts, { ...PLAIN_QUESTION, select: 'REPRESENTATIVE' }, { budgets });
        const listed = found.paths.map(costOf);
        expect([found.completeness, found.totalCount]).toEqual(['TRUNCATED', null]);
        expect(front).toEqual(expect.arrayContaining(listed));
        expect(listed.length).toBeGreaterThanOrEqual(Math.min(5, front.length));
        expect(listed.length).toBeLessThanOrEqual(9);
        const note = found.notes.find(({ code }) => code === 'FRONT_SUPPORTED');
        const stated = Number(/at most ([\d.]+) %/.exec(note?.message ?? '')![1]) / 100;
        // The range over the whole front is no smaller than that over what was found.
        expect(farthest(front, listed)).toBeLessThanOrEqual(found.epsilon!);
        expect(stated - found.epsilon!).toBeLessThanOrEqual(0.001 + 1e-12);
        expect(stated).toBeGreaterThanOrEqual(found.epsilon! - 1e-12);
        for (const measure of measures) {
          expect(Math.min(...listed.map(measure))).toBe(Math.min(...front.map(measure)));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('takes next what is represented worst, the first of those', () => {
    const line = (parts: readonly number[]) => Float64Array.from(parts);
    const hours = [0, 1, 2, 3, 40, 41, 42, 43, 44, 45, 46, 100];
    const front = {
      size: 12,
      hours: line(hours),
      money: line(hours.map((h) => 100 - h)),
      effort: line(hours.map(() => 7)),
    };
    expect(representatives(front, [0, 11, 0])).toEqual({
      numbers: [0, 3, 4, 10, 11],
      within: 0.03,
    });
    expect(representatives({ ...front, size: 9 }, [0])).toEqual({
      numbers: [0, 1, 2, 3, 4, 5, 6, 7, 8],
      within: 0,
    });
  });
});

/** How far the cost represented worst is above its representative, over the range of each part. */
function farthest(front: readonly Cost[], listed: readonly Cost[]): number {
  const range = (part: number): number => {
    const all = front.map((parts) => parts[part]!);
    return Math.max(...all) - Math.min(...all);
  };
  const above = (from: Cost, to: Cost): number =>
    Math.max(0, ...to.map((part, at) => (range(at) === 0 ? 0 : (part - from[at]!) / range(at))));
  return Math.max(...front.map((from) => Math.min(...listed.map((to) => above(from, to)))));
}

describe('select: DIVERSE', () => {
  it('lists the best path and then the best of those that differ from all before, of very many', () => {
    fc.assert(
      fc.property(costs, fc.constantFrom('GENERALISED', 'HOURS', 'HANDOFF'), (steps, orderBy) => {
        const facts = factsOf(steps);
        const found = findOrchestration(facts, {
          ...PLAIN_QUESTION,
          select: 'DIVERSE',
          difference: 0.5,
          first: 5,
          orderBy,
        });
        expect(found.completeness).toBe('COMPLETE');
        const everything = cartesian(steps.map((options) => options.map((_, at) => at)));
        const ranked = everything
          .map((path) => weighed(steps, path, orderBy))
          .sort((a, b) => a.weight - b.weight || (a.key < b.key ? -1 : 1));
        const expected: number[][] = [];
        for (const { path } of ranked) {
          const isApart = expected.every(
            (other) => path.filter((at, step) => at !== other[step]).length >= 3,
          );
          if (isApart && expected.length < 5) expected.push(path);
        }
        expect(found.paths.map(choicesOf)).toEqual(
          expected.map((path) => path.map((at, step) => `o${step}${at}`)),
        );
      }),
      { numRuns: 6 },
    );
  });

  it('says when it ended before it was sure', () => {
    fc.assert(
      fc.property(costs, (steps) => {
        const budgets = { ...SEARCH_BUDGETS, apartBeginnings: 6 };
        const found = findOrchestration(
          factsOf(steps),
          { ...PLAIN_QUESTION, select: 'DIVERSE' },
          { budgets },
        );
        expect(found.completeness).toBe('TRUNCATED');
        expect(found.notes.map(({ code }) => code)).toContain('PATHS_LEFT_OUT');
      }),
      { numRuns: 5 },
    );
  });
});

function cartesian(options: readonly (readonly number[])[]): number[][] {
  return options.reduce<number[][]>(
    (paths, some) => paths.flatMap((path) => some.map((one) => [...path, one])),
    [[]],
  );
}

/** The weight of a path in hundredths, so that sums are whole; ties by the ids of its offerings. */
function weighed(steps: readonly (readonly Cost[])[], path: number[], orderBy: string) {
  let weight = 0;
  path.forEach((at, step) => {
    const parts = steps[step]![at]!;
    const isHandedOver = step > 0 && (step + at) % 3 !== (step - 1 + path[step - 1]!) % 3;
    const handoff = isHandedOver ? (orderBy === 'HOURS' ? 25 : 150) : 0; // 0.25 hours at 2, and a point of effort at 1
    const own = orderBy === 'HANDOFF' ? 0 : orderBy === 'HOURS' ? parts[0] : generalised(parts);
    weight += 100 * own + handoff;
  });
  return { path, weight, key: path.join(' ') };
}
