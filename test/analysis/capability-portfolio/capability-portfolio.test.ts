import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { capabilityPortfolio } from '../../../src/analysis/capability-portfolio/capability-portfolio.ts';
import type {
  CapabilityPortfolio,
  CapabilityPortfolioQuestion,
} from '../../../src/analysis/capability-portfolio/capability-portfolio.ts';
import type { CapabilityPortfolioFacts } from '../../../src/analysis/capability-portfolio/facts.ts';
import { comparedPortfolios } from '../../../src/analysis/capability-portfolio/compared-portfolios.ts';
import { plainPortfolio } from './brute-force-portfolio.ts';
import type { PlainPortfolio } from './brute-force-portfolio.ts';
import { randomFacts } from './random-facts.ts';

/** The small problems here are enumerated: a solver that is asked all the same fails the test. */
const means = { solve: () => Promise.reject(new Error('Expected no need of a solver.')), now: () => 0 };

const questions = fc.record<CapabilityPortfolioQuestion>({
  constraint: fc.oneof(
    fc.record({ kind: fc.constant('BUDGET' as const), budget: fc.constantFrom(0, 0.3, 0.6, 1, 2.5, 4, 100) }),
    fc.record({
      kind: fc.constant('MAX_CAPABILITIES' as const),
      maxCapabilities: fc.integer({ min: 0, max: 7 }),
    }),
    fc.record({
      kind: fc.constant('TARGET_SHARE' as const),
      targetShare: fc.constantFrom(0, 0.3, 0.5, 0.7, 1),
      minimise: fc.constantFrom('COST' as const, 'COUNT' as const),
    }),
  ),
  value: fc.constantFrom('GENERALISED' as const, 'HOURS' as const, 'EFFORT' as const),
  curvePoints: fc.constant(1000),
  valueOfTime: fc.constantFrom(null, 4),
  timeLimitSeconds: fc.constant(5),
});

describe('the capability portfolio', () => {
  it.each([
    { capabilities: 7, numRuns: 400 },
    { capabilities: 12, numRuns: 6 },
  ])(
    'is what plain loops over all sets of $capabilities capabilities give',
    async ({ capabilities, numRuns }) => {
      await fc.assert(
        fc.asyncProperty(randomFacts(capabilities), questions, async (facts, question) => {
          const plain = plainPortfolio(facts, question.value, question.valueOfTime);
          const answer = await capabilityPortfolio(facts, question, means);
          const sets = allSets(plain.missing, facts);
          expectTotals(answer, plain);
          expectLeverage(answer, plain, { sets, facts });
          expectBest(answer, plain, { sets, question });
          expectCurve(answer, plain, sets);
          expectRoadmap(answer, { plain, facts, question });
        }),
        { numRuns },
      );
    },
    60_000,
  );

  it('tells no bound below its own new value, also where groups were added together in another order', async () => {
    const jobs = ['a', 'b'];
    const offerings = jobs.flatMap((job) => Array.from({ length: 9 }, (_, place) => `${job}${place}`));
    const customers = Array.from({ length: 6 }, (_, place) => ({
      id: `customer${place}`,
      population: 1,
      valueOfTime: 1 / (3 + place),
      valueOfEffort: (place + 1) / 7,
      market: null,
    }));
    const facts: CapabilityPortfolioFacts = {
      customers,
      heldJobs: customers.flatMap(({ id }) =>
        jobs.map((job) => ({ customer: id, job, frequencyPerMonth: 1 })),
      ),
      stepEdges: [],
      unaided: jobs.map((job) => ({ job, hours: 20, money: 0, effort: 20 })),
      offerings: offerings.map((id) => ({
        id,
        status: 'PLANNED',
        markets: [],
        isCandidate: true,
        isOwn: false,
      })),
      serves: offerings.map((offering, place) => ({
        offering,
        job: offering[0]!,
        hours: (place * 6) % 9,
        money: 0,
        effort: (14 - (place % 9)) % 9,
      })),
      uses: [],
      hinders: [],
      experiences: [],
      relieves: [],
      // What all need makes one part of it, too large to enumerate.
      requires: offerings.flatMap((offering) =>
        ['common', offering].map((capability) => ({ offering, capability })),
      ),
      dependsOn: [],
      buildCosts: new Map(['common', ...offerings].map((id) => [id, 1])),
      held: new Set(),
      kinds: new Map(),
      holders: [],
    };
    const question = {
      constraint: { kind: 'BUDGET', budget: 19 },
      value: 'GENERALISED',
      curvePoints: 2,
      valueOfTime: null,
      timeLimitSeconds: 5,
    } as const;
    const { newValue, proof } = await capabilityPortfolio(facts, question, {
      solve: (_, { start }) => Promise.resolve({ columns: start, bound: null, ending: 'TIME' }),
      now: () => 0,
    });
    expect(proof).toMatchObject({ status: 'OPTIMAL', bound: newValue });
  });

  it('takes capabilities that depend on one another in a circle as needed together', async () => {
    // No write lets this in, but whoever writes past the model may.
    const cyclic = randomFacts().map((facts) => ({
      ...facts,
      dependsOn: [
        { capability: 'capability0', on: 'capability1' },
        { capability: 'capability1', on: 'capability0' },
      ],
    }));
    await fc.assert(
      fc.asyncProperty(cyclic, questions, async (facts, question) => {
        const { leverage, newValue, roadmap } = await capabilityPortfolio(facts, question, means);
        const plain = plainPortfolio(facts, question.value, question.valueOfTime);
        expect(leverage.map(({ capability }) => capability).sort()).toEqual(plain.missing);
        const built = new Set(roadmap.flatMap(({ capabilities }) => capabilities));
        expect(plain.newValue(built)).toBeCloseTo(newValue, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order in which the graph tells its facts', async () => {
    await fc.assert(
      fc.asyncProperty(randomFacts(), questions, async (facts, question) => {
        const turned: CapabilityPortfolioFacts = {
          ...facts,
          customers: facts.customers.toReversed(),
          heldJobs: facts.heldJobs.toReversed(),
          offerings: facts.offerings.toReversed(),
          serves: facts.serves.toReversed(),
          requires: facts.requires.toReversed(),
          dependsOn: facts.dependsOn.toReversed(),
          experiences: facts.experiences.toReversed(),
        };
        expect(await capabilityPortfolio(turned, question, means)).toEqual(
          await capabilityPortfolio(facts, question, means),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('two portfolios beside each other', () => {
  it('differ by what their capabilities differ by', async () => {
    await fc.assert(
      fc.asyncProperty(randomFacts(), randomFacts(), questions, async (facts, others, question) => {
        const [before, after] = [
          await capabilityPortfolio(facts, question, means),
          await capabilityPortfolio(others, question, means),
        ];
        const compared = comparedPortfolios(before, { answer: after, held: others.held });
        const sum = compared.capabilities.reduce((total, one) => total + one.leverageDifference, 0);
        expect(sum).toBeCloseTo(compared.totalNewValueDifference, 6);
        for (const one of compared.capabilities) {
          expect(one.before?.capability ?? one.capability).toBe(one.capability);
          expect(one.reasons.includes('MISSING_NOW')).toBe(one.before === null);
          expect(one.reasons.includes('NO_LONGER_MISSING')).toBe(one.after === null);
          const isHeld = one.after === null && others.held.has(one.capability);
          expect(one.reasons.includes('HELD_NOW')).toBe(isHeld);
          if (one.before === null || one.after === null) continue;
          expect(one.reasons.includes('COST')).toBe(one.before.cost !== one.after.cost);
          const [unlocked, unlocks] = [one.before, one.after].map((row) => row.unlocks.toSorted());
          expect(one.reasons.includes('OFFERINGS')).toBe(
            JSON.stringify(unlocked) !== JSON.stringify(unlocks),
          );
        }
        expect(comparedPortfolios(before, { answer: before, held: facts.held })).toEqual({
          newValueDifference: 0,
          totalNewValueDifference: 0,
          costDifference: 0,
          capabilities: [],
        });
      }),
      { numRuns: 100 },
    );
  });

  it('do not take the noise of drawn orders for a difference', () => {
    const answerWith = (leverage: number, standardError: number) => {
      const [cost, alone, lostWithout] = [1, 0, 0];
      const row = { capability: 'skill', kind: null, cost, leverage, standardError, alone, lostWithout };
      const rows = [{ ...row, needsAlso: [], unlocks: ['shop'], ways: [] }];
      return { chosen: [], cost: 0, newValue: 0, totalNewValue: leverage, leverage: rows };
    };
    const reasonsFrom = (leverage: number, standardError: number) =>
      comparedPortfolios(answerWith(100, standardError), {
        answer: answerWith(leverage, standardError),
        held: new Set(),
      }).capabilities.map(({ reasons }) => reasons);
    // The standard error of the difference is 5 · √2; three of them are 21.2.
    expect(reasonsFrom(121, 5)).toEqual([]);
    expect(reasonsFrom(122, 5)).toEqual([['VALUE']]);
    expect(reasonsFrom(101, 0)).toEqual([['VALUE']]);
  });
});

interface CostedSet {
  readonly members: ReadonlySet<string>;
  readonly cost: number;
}

function allSets(missing: readonly string[], facts: CapabilityPortfolioFacts): CostedSet[] {
  return Array.from({ length: 2 ** missing.length }, (_, mask) => {
    const members = missing.filter((_, bit) => (mask >> bit) & 1);
    // In tenths, as 0.1 + 0.2 is not 0.3 in doubles.
    const tenths = members.reduce((sum, id) => sum + Math.round(10 * facts.buildCosts.get(id)!), 0);
    return { members: new Set(members), cost: tenths / 10 };
  });
}

function expectTotals(answer: CapabilityPortfolio, plain: PlainPortfolio): void {
  const total = plain.newValue(new Set(plain.missing));
  expect(answer.leverage.map((one) => one.capability).sort()).toEqual(plain.missing);
  expect(answer.totalNewValue).toBeCloseTo(total, 6);
  expect(countOf(answer, 'BUILD_COST_MISSING')).toBe(plain.leftOut.length);
  expect(countOf(answer, 'GROUP_WITHOUT_TODAY')).toBe(plain.unpriced.length);
  const chosen = new Set(answer.chosen.map((one) => one.capability));
  expect(answer.newValue).toBeCloseTo(plain.newValue(chosen), 6);
  expect(answer.unlocked).toEqual(
    [...plain.needs]
      .filter(([, needs]) => needs.size > 0 && [...needs].every((need) => chosen.has(need)))
      .map(([offering]) => offering)
      .sort(),
  );
}

function countOf(answer: CapabilityPortfolio, code: string): number {
  return answer.notes.find((note) => note.code === code)?.count ?? 0;
}

function expectLeverage(
  answer: CapabilityPortfolio,
  plain: PlainPortfolio,
  { sets, facts }: { readonly sets: readonly CostedSet[]; readonly facts: CapabilityPortfolioFacts },
): void {
  const total = plain.newValue(new Set(plain.missing));
  expect(answer.leverage.reduce((sum, one) => sum + one.leverage, 0)).toBeCloseTo(total, 6);
  for (const one of answer.byKind) {
    const own = answer.leverage.filter(
      ({ capability }) => (facts.kinds.get(capability) ?? null) === one.kind,
    );
    expect(one.missing).toBe(own.length);
    expect(one.leverage).toBeCloseTo(
      own.reduce((sum, { leverage }) => sum + leverage, 0),
      9,
    );
  }
  expect(answer.byKind.reduce((sum, one) => sum + one.leverage, 0)).toBeCloseTo(total, 6);
  expect(answer.byKind.reduce((sum, one) => sum + one.cost, 0)).toBeCloseTo(answer.cost, 9);
  expect(answer.byKind.reduce((sum, one) => sum + one.chosen, 0)).toBe(answer.chosen.length);
  for (const one of answer.leverage) {
    const k = one.capability;
    const without = sets.filter(({ members }) => !members.has(k));
    const adds = ({ members }: CostedSet) =>
      plain.newValue(new Set([...members, k])) - plain.newValue(members);
    const size = plain.missing.length;
    const share = without.reduce(
      (sum, set) => sum + adds(set) / (size * binomial(size - 1, set.members.size)),
      0,
    );
    expect(one.leverage).toBeCloseTo(share, 6);
    expect(one.standardError).toBe(0);
    expect(one.alone).toBeCloseTo(plain.newValue(new Set([k])), 6);
    expect(one.lostWithout).toBeCloseTo(
      total - plain.newValue(new Set(plain.missing.filter((id) => id !== k))),
      6,
    );
    const helped = without.filter((set) => adds(set) > 1e-9).sort(bySizeCostAndIds)[0];
    expect(one.needsAlso).toEqual([...(helped?.members ?? [])]);
    expect(one.unlocks).toEqual(
      [...plain.needs].flatMap(([offering, needs]) => (needs.has(k) ? [offering] : [])).sort(),
    );
  }
}

function bySizeCostAndIds(a: CostedSet, b: CostedSet): number {
  const ids = (set: CostedSet) => [...set.members].join(' ');
  return a.members.size - b.members.size || a.cost - b.cost || (ids(a) < ids(b) ? -1 : 1);
}

function binomial(n: number, k: number): number {
  return k === 0 ? 1 : (n * binomial(n - 1, k - 1)) / k;
}

function expectBest(
  answer: CapabilityPortfolio,
  plain: PlainPortfolio,
  { sets, question }: { readonly sets: readonly CostedSet[]; readonly question: CapabilityPortfolioQuestion },
): void {
  const { constraint } = question;
  const total = plain.newValue(new Set(plain.missing));
  const isSame = (set: CostedSet) =>
    set.members.size === answer.chosen.length &&
    answer.chosen.every((one) => set.members.has(one.capability));
  const chosen = sets.find(isSame)!;
  expect(answer.cost).toBe(chosen.cost);
  expect(answer.proof).toMatchObject({ status: 'OPTIMAL', gap: 0 });
  const valuable = answer.leverage.filter((one) => one.leverage > 1e-9).length;
  if (valuable === 0) expect(answer.capabilityShare).toBeNull();
  else expect(answer.capabilityShare).toBeCloseTo(chosen.members.size / valuable, 12);
  if (Math.abs(total) < 1e-9) expect(answer.valueShare).toBeNull();
  else expect(answer.valueShare).toBeCloseTo(plain.newValue(chosen.members) / total, 9);

  if (constraint.kind === 'TARGET_SHARE') {
    const reaches = (set: CostedSet) =>
      total < 1e-9 || plain.newValue(set.members) / total >= constraint.targetShare - 1e-9;
    const weight = (set: CostedSet) => (constraint.minimise === 'COST' ? set.cost : set.members.size);
    const least = Math.min(...sets.filter(reaches).map(weight));
    expect(reaches(chosen)).toBe(true);
    expect(weight(chosen)).toBeCloseTo(least, 9);
    expect(answer.proof.bound).toBeCloseTo(least, 9);
  } else {
    const fits = (set: CostedSet) =>
      constraint.kind === 'BUDGET'
        ? set.cost <= constraint.budget
        : set.members.size <= constraint.maxCapabilities;
    const most = Math.max(...sets.filter(fits).map((set) => plain.newValue(set.members)));
    expect(fits(chosen)).toBe(true);
    expect(answer.newValue).toBeCloseTo(most, 6);
    expect(answer.proof.bound).toBeCloseTo(most, 6);
  }
}

function expectCurve(answer: CapabilityPortfolio, plain: PlainPortfolio, sets: readonly CostedSet[]): void {
  const efficient: { cost: number; newValue: number }[] = [];
  const valued = sets.map((set) => ({ cost: set.cost, newValue: plain.newValue(set.members) }));
  for (const point of valued.sort((a, b) => a.cost - b.cost || b.newValue - a.newValue)) {
    if (efficient.length === 0 || point.newValue > efficient.at(-1)!.newValue + 1e-9) efficient.push(point);
  }
  expect(answer.curve.map((point) => point.cost)).toEqual(efficient.map((point) => point.cost));
  answer.curve.forEach((point, place) => {
    expect(point.newValue).toBeCloseTo(efficient[place]!.newValue, 6);
    expect(point).toMatchObject({ bound: point.newValue, exact: true });
  });
}

/** Each step is paid from its own cost and worth what it adds; nothing needs what comes later. */
function expectRoadmap(
  answer: CapabilityPortfolio,
  asked: {
    readonly plain: PlainPortfolio;
    readonly facts: CapabilityPortfolioFacts;
    readonly question: CapabilityPortfolioQuestion;
  },
): void {
  const { plain, facts, question } = asked;
  const built = new Set<string>();
  const stepOf = new Map<string, number>();
  const unlocked: string[] = [];
  for (const [place, step] of answer.roadmap.entries()) {
    expect(step.order).toBe(place + 1);
    const before = plain.newValue(built);
    for (const id of step.capabilities) {
      expect(built.has(id)).toBe(false);
      built.add(id);
      stepOf.set(id, step.order);
    }
    for (const { capability, on } of facts.dependsOn) {
      if (built.has(capability) && !facts.held.has(on)) expect(built.has(on)).toBe(true);
    }
    const gain = plain.newValue(built) - before;
    expect(step.newValue).toBeCloseTo(gain, 6);
    if (step.paybackYears === null)
      expect(question.value !== 'GENERALISED' || Math.abs(gain) < 1e-9).toBe(true);
    else expect(step.paybackYears).toBeCloseTo(step.cost / gain, 6);
    const earlier = new Set(
      step.unlocks.flatMap((id) => [...plain.needs.get(id)!].map((need) => stepOf.get(need)!)),
    );
    earlier.delete(step.order);
    expect(step.dependsOn).toEqual([...earlier].sort((a, b) => a - b));
    unlocked.push(...step.unlocks);
  }
  expect([...built].sort()).toEqual(answer.chosen.map(({ capability }) => capability).sort());
  expect(unlocked.sort()).toEqual([...answer.unlocked].sort());
  const sum = (part: 'cost' | 'newValue') => answer.roadmap.reduce((total, step) => total + step[part], 0);
  expect(sum('cost')).toBeCloseTo(answer.cost, 9);
  expect(sum('newValue')).toBeCloseTo(answer.newValue, 6);
}
