import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BlockedStep, Opening } from '../../../src/analysis/orchestration/blocked-step.ts';
import type { OrchestrationFacts } from '../../../src/analysis/orchestration/orchestration-facts.ts';
import type { OrchestrationQuestion } from '../../../src/analysis/orchestration/orchestration-question.ts';
import { findOrchestration, SEARCH_BUDGETS } from '../../../src/analysis/orchestration/find-orchestration.ts';
import { robustness } from '../../../src/analysis/orchestration/robustness.ts';
import { whyNot } from '../../../src/analysis/orchestration/why-not.ts';
import { hardWorld, world } from './arbitrary-world.ts';
import { bruteForce, hasPath, type BruteForcePath } from './brute-force.ts';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 120);

describe('whyNot, beside looking at every path', () => {
  it('is empty exactly where there are paths, and else names what would open one', () => {
    fc.assert(
      fc.property(hardWorld, ({ facts, question }) => {
        const { cheapest } = findOrchestration(facts, question);
        const blocked = whyNot(facts, question, { cheapest });
        expect(blocked.length > 0).toBe(!hasPath(facts, question));
        for (const block of blocked) {
          expect([block.undecided, block.completeness]).toEqual([[], 'COMPLETE']);
          if (block.job === null) expectConstraints(facts, question, block);
          else expectWays(facts, question, block);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

function expectWays(
  facts: OrchestrationFacts,
  question: OrchestrationQuestion,
  { job, openings }: BlockedStep,
): void {
  const serving = facts.serves.filter((serves) => serves.job === job).map(({ offering }) => offering);
  expect(openings.map(({ offering }) => offering).sort()).toEqual(serving.sort());
  expect(hasPath(facts, question, job!)).toBe(false);
  for (const opening of openings) {
    expect(opening.obstacles.length).toBeGreaterThan(0);
    const [clearedFacts, clearedQuestion] = cleared(facts, question, opening);
    expect(hasPath(clearedFacts, clearedQuestion, job!)).toBe(true);
  }
  const costs = openings.map(({ missingCost }) => missingCost ?? Infinity);
  expect(costs).toEqual([...costs].sort((a, b) => a - b));
}

/** The same without what stands in the way of the opening, of all offerings there are with this one alone. */
function cleared(
  facts: OrchestrationFacts,
  question: OrchestrationQuestion,
  { offering, obstacles, constraints }: Opening,
): [OrchestrationFacts, OrchestrationQuestion] {
  const isOwn = (row: { readonly offering: string }): boolean => row.offering === offering;
  return [
    {
      ...facts,
      offerings: facts.offerings.map((one) =>
        obstacles.includes('OTHER_MARKET') ? { ...one, markets: [] } : one,
      ),
      serves: facts.serves
        .filter(isOwn)
        .map((row) => (obstacles.includes('COST_MISSING') ? { ...row, hours: 1 } : row)),
    },
    {
      ...question,
      includePlanned: question.includePlanned || obstacles.includes('PLANNED'),
      onlyProviders: constraints.includes('onlyProviders') ? null : question.onlyProviders,
      withoutProviders: constraints.includes('withoutProviders') ? [] : question.withoutProviders,
      withoutOfferings: constraints.includes('withoutOfferings') ? [] : question.withoutOfferings,
    },
  ];
}

function expectConstraints(
  facts: OrchestrationFacts,
  question: OrchestrationQuestion,
  { openings }: BlockedStep,
): void {
  const lifted = liftedOf(question);
  const opened = Object.keys(lifted).filter((name) => hasPath(facts, lifted[name]!(null)));
  expect(openings.flatMap(({ constraints }) => constraints).sort()).toEqual(opened.sort());
  expectPlanned(facts, question, openings);
  for (const { constraints, needed } of openings) {
    const withValue = lifted[constraints[0]!]!;
    if (needed === null) continue;
    expect(hasPath(facts, withValue(needed))).toBe(true);
    const less = constraints[0] === 'maxProviders' ? needed - 1 : Number((needed - 1e-6).toFixed(6));
    expect(hasPath(facts, withValue(less))).toBe(false);
  }
}

/** What planned offerings would do, and what the best path with them misses. */
function expectPlanned(
  facts: OrchestrationFacts,
  question: OrchestrationQuestion,
  openings: readonly Opening[],
): void {
  const [path] = bruteForce(facts, { ...question, ...BEST, includePlanned: true }).paths;
  expect(
    openings.flatMap(({ obstacles, missingCapabilities, missingCost, cost }) =>
      obstacles.includes('PLANNED') ? [[[...missingCapabilities].sort(), missingCost, cost]] : [],
    ),
  ).toEqual(path === undefined ? [] : [[path.missing, path.missingCost, path.missingCost]]);
  const costs = openings.map(({ cost }) => cost ?? Infinity);
  expect(costs).toEqual(costs.toSorted((a, b) => a - b || 0));
}

const BEST = { select: 'BEST', orderBy: 'GENERALISED' } as const;

/** The question with another value of a constraint; null: without it. */
function liftedOf(
  question: OrchestrationQuestion,
): Record<string, (needed: number | null) => OrchestrationQuestion> {
  const { limits } = question;
  return {
    'limits.hours': (hours) => ({ ...question, limits: { ...limits, hours } }),
    'limits.money': (money) => ({ ...question, limits: { ...limits, money } }),
    'limits.effort': (effort) => ({ ...question, limits: { ...limits, effort } }),
    maxProviders: (maxProviders) => ({ ...question, maxProviders }),
    mustUseProvider: () => ({ ...question, mustUseProvider: null }),
    onlyProviders: () => ({ ...question, onlyProviders: null }),
    withoutProviders: () => ({ ...question, withoutProviders: [] }),
    withoutOfferings: () => ({ ...question, withoutOfferings: [] }),
  };
}

/** Budgets and times so small that most searches end before they are sure. */
const bounded = fc
  .record({
    labels: fc.constantFrom(0, 50),
    beginnings: fc.nat(6),
    providerSets: fc.nat(3),
    looks: fc.nat(40),
  })
  .map(({ labels, beginnings, providerSets, looks }) => ({
    budgets: {
      ...SEARCH_BUDGETS,
      ...{ labels, representedLabels: labels, providerSets },
      ...{ beginnings, apartBeginnings: beginnings, weighedBeginnings: beginnings },
    },
    looks,
  }));

/** So many looks at the clock are in time. */
function inTime(looks: number): { readonly isLate: () => boolean } {
  let looked = 0;
  return { isLate: () => looked++ >= looks };
}

describe('a search that ends early', () => {
  it('blames no constraint for what it did not see, and says which may be to blame', () => {
    fc.assert(
      fc.property(hardWorld, bounded, ({ facts, question }, { budgets, looks }) => {
        const { cheapest } = findOrchestration(facts, question, { budgets });
        const isThere = hasPath(facts, question);
        if (cheapest !== 'UNKNOWN') expect(cheapest !== null).toBe(isThere);
        for (const block of whyNot(facts, question, { cheapest, budgets, ...inTime(looks) })) {
          if (isThere) expect(block).toMatchObject({ job: null, openings: [], completeness: 'TRUNCATED' });
          else if (block.job !== null) expectWays(facts, question, block);
          else expectNothingFalse(facts, question, block);
        }
      }),
      { numRuns: 2 * RUNS },
    );
  });

  it('does not take a provider for one that nothing replaces because it found nothing in time', () => {
    fc.assert(
      fc.property(world, bounded, ({ facts, question }, { budgets, looks }) => {
        const { cheapest, notes } = findOrchestration(facts, question, { budgets });
        const codes = notes.map(({ code }) => code);
        expect(codes.includes('BEST_PATH_NOT_KNOWN')).toBe(cheapest === 'UNKNOWN');
        const best = { ...question, ...BEST };
        for (const loss of robustness(facts, question, { cheapest, budgets, ...inTime(looks) })) {
          const withoutProviders = [...question.withoutProviders, loss.provider];
          const expected = bruteForce(facts, { ...best, withoutProviders }).paths[0] ?? null;
          const found = loss.next?.steps.map(({ choice, offering }) => offering ?? choice);
          if (loss.completeness === 'COMPLETE') expect(found).toEqual(expected?.choices);
          else expect([loss.next, loss.extra]).toEqual([null, null]);
        }
      }),
      { numRuns: 2 * RUNS },
    );
  });
});

/** What is named opens a path with its value; what opens one is named or undecided. */
function expectNothingFalse(
  facts: OrchestrationFacts,
  question: OrchestrationQuestion,
  { openings, undecided, completeness }: BlockedStep,
): void {
  const lifted = liftedOf(question);
  const named = openings.flatMap(({ constraints }) => constraints);
  for (const name of Object.keys(lifted)) {
    const opens = hasPath(facts, lifted[name]!(null));
    if (opens) expect([...named, ...undecided]).toContain(name);
    else expect(named).not.toContain(name);
  }
  for (const { constraints, needed } of openings) {
    if (needed !== null) expect(hasPath(facts, lifted[constraints[0]!]!(needed))).toBe(true);
  }
  if (completeness === 'COMPLETE')
    expectConstraints(facts, question, {
      ...{ job: null, openings, undecided, completeness },
      moreOpenings: false,
    });
}

describe('robustness, beside looking at every path', () => {
  it('finds the best path without each provider of the best one', () => {
    fc.assert(
      fc.property(world, ({ facts, question }) => {
        const { valueOfTime, valueOfEffort } = facts.customer;
        const perHour = valueOfTime ?? question.valueOfTime ?? 0;
        const generalised = ({ cost: [hours, money, effort] }: BruteForcePath): number =>
          (Number(money) + perHour * Number(hours) + (valueOfEffort ?? 0) * Number(effort)) / 1e6;
        const best = { ...question, ...BEST };
        const providers = bruteForce(facts, best).paths[0]?.providers ?? [];
        const { cheapest } = findOrchestration(facts, question);
        const losses = robustness(facts, question, { cheapest });
        expect(losses.map(({ provider }) => provider)).toEqual(providers);
        for (const { provider, next, extra, yearlyExtra, completeness } of losses) {
          expect(completeness).toBe('COMPLETE');
          const without = { ...best, withoutProviders: [...question.withoutProviders, provider] };
          const expected = bruteForce(facts, without).paths[0] ?? null;
          expect(next?.steps.map(({ choice, offering }) => offering ?? choice)).toEqual(expected?.choices);
          expect(extra === null).toBe(expected === null);
          if (expected !== null) {
            const more = generalised(expected) - generalised(bruteForce(facts, best).paths[0]!);
            expect(Math.abs(extra! - more)).toBeLessThanOrEqual(1e-6);
          }
          expect(yearlyExtra === null).toBe(
            expected === null || (facts.hasJob?.frequencyPerMonth ?? null) === null,
          );
        }
      }),
      { numRuns: RUNS },
    );
  });
});
