import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { capabilityConcentration } from '../../../src/analysis/capability-concentration/capability-concentration.ts';
import type { ConcentrationQuestion } from '../../../src/analysis/capability-concentration/capability-concentration.ts';
import type { CapabilityPortfolioFacts } from '../../../src/analysis/capability-portfolio/facts.ts';
import { groupBy } from '../../../src/group-by.ts';
import { plainPortfolio } from '../capability-portfolio/brute-force-portfolio.ts';
import { randomFacts } from '../capability-portfolio/random-facts.ts';

const QUESTION: ConcentrationQuestion = {
  value: 'GENERALISED',
  valueOfTime: 4,
  includePlanned: false,
  kind: null,
  timeLimitSeconds: 5,
};
const now = () => 0;

const capabilities = Array.from({ length: 7 }, (_, index) => `capability${index}`);
const jobs = Array.from({ length: 5 }, (_, index) => `job${index}`);
const ECOSYSTEMS = ['mall', 'port'];

/** Each capability held by nobody, one or two of three providers; each job in none, one or both of two ecosystems. */
const around = fc.record({
  holders: fc.tuple(...capabilities.map(() => fc.subarray(['a', 'b', 'c'], { maxLength: 2 }))),
  places: fc.tuple(...jobs.map(() => fc.subarray(ECOSYSTEMS))),
  question: fc.record({
    value: fc.constantFrom('GENERALISED' as const, 'HOURS' as const, 'EFFORT' as const),
    includePlanned: fc.boolean(),
    kind: fc.constantFrom(null, 'SKILL_SET' as const, 'TECHNOLOGY_ASSET' as const),
  }),
});

const worlds = fc.tuple(randomFacts(), around).map(([facts, { holders, places, question }]) => ({
  facts: {
    ...facts,
    kinds: new Map(
      capabilities.map((id, at) => [
        id,
        at % 2 === 0 ? ('SKILL_SET' as const) : ('TECHNOLOGY_ASSET' as const),
      ]),
    ),
    holders: holders.flatMap((providers, at) =>
      providers.map((provider) => ({
        capability: capabilities[at]!,
        provider,
        has: provider !== 'a',
        lends: provider === 'a' ? { cost: null } : null,
        maturity: null,
        partneringCost: null,
      })),
    ),
  } satisfies CapabilityPortfolioFacts,
  places: new Map(places.flatMap((list, at) => (list.length === 0 ? [] : [[jobs[at]!, list]]))),
  question: { ...QUESTION, ...question },
}));

describe('what a whole system of offerings hangs on', () => {
  it('is what plain loops over all sets of capabilities give', () => {
    fc.assert(
      fc.property(worlds, ({ facts, question }) => {
        const answer = capabilityConcentration(facts, question, now);
        const plain = plainSystem(facts, question);
        const total = plain.newValue(new Set(plain.missing));
        expect(answer.totalValue).toBeCloseTo(total, 6);
        const wanted = plain.missing.filter(
          (id) => question.kind === null || facts.kinds.get(id) === question.kind,
        );
        expect(answer.capabilities.map(({ capability }) => capability).sort()).toEqual(wanted);
        for (const one of answer.capabilities) {
          const without = new Set(plain.missing.filter((id) => id !== one.capability));
          expect(one.leverage).toBeCloseTo(plainShapley(plain, one.capability), 6);
          expect(one.lostWithout).toBeCloseTo(total - plain.newValue(without), 6);
          expect(one.neededBy).toEqual(
            [...plain.needs].flatMap(([id, needs]) => (needs.has(one.capability) ? [id] : [])).sort(),
          );
          expect(one.holders).toEqual(holdersOf(facts, one.capability));
        }
        const alone = groupBy(
          wanted.filter((id) => holdersOf(facts, id).length === 1),
          (id) => holdersOf(facts, id)[0]!,
        );
        expect(answer.soleHolders.map(({ provider }) => provider).sort()).toEqual([...alone.keys()].sort());
        for (const { provider, capabilities: held, lostWithout } of answer.soleHolders) {
          expect([...held].sort()).toEqual(alone.get(provider));
          const rest = new Set(plain.missing.filter((id) => !held.includes(id)));
          expect(lostWithout).toBeCloseTo(total - plain.newValue(rest), 6);
        }
        const losses = answer.soleHolders.map(({ lostWithout }) => lostWithout);
        expect(losses).toEqual(losses.toSorted((a, b) => b - a));
      }),
      { numRuns: 250 },
    );
  });

  it('counts of each step what takes place in an ecosystem, by the nearest job that says so', () => {
    fc.assert(
      fc.property(worlds, ({ facts, places, question }) => {
        const stated = new Map(
          [...places].map(([job, list]) => [job, list.map((ecosystem) => ({ ecosystem, share: null }))]),
        );
        for (const ecosystem of ECOSYSTEMS) {
          const answer = capabilityConcentration(
            { ...facts, placing: { ecosystem, places: stated } },
            question,
            now,
          );
          const plain = plainSystem(facts, question, (job, step) => {
            const place = nearestPlace(facts, { job, step, places });
            return place?.includes(ecosystem) === true ? 1 / place.length : 0;
          });
          expect(answer.totalValue).toBeCloseTo(plain.newValue(new Set(plain.missing)), 6);
          expect(answer.notes.find(({ code }) => code === 'STEP_NOT_UNAIDED')?.count ?? 0).toBe(
            plain.unpriced.length,
          );
          for (const one of answer.capabilities) {
            expect(one.leverage).toBeCloseTo(plainShapley(plain, one.capability), 6);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** A system in the words of the documentation, for the brute force that knows portfolios: no today but unaided, nothing held, all for free. */
function plainSystem(
  facts: CapabilityPortfolioFacts,
  question: ConcentrationQuestion,
  countedOf?: (job: string, step: string) => number,
) {
  const offerings = facts.offerings.map((one) => ({
    ...one,
    isOwn: false,
    isCandidate: one.status === 'LIVE' || question.includePlanned,
  }));
  const free = new Map(capabilities.map((id) => [id, 0]));
  return plainPortfolio(
    { ...facts, offerings, uses: [], held: new Set(), buildCosts: free },
    question.value,
    question.valueOfTime,
    countedOf,
  );
}

/** The mean of what it adds over all sets of the others, each size weighing the same. */
function plainShapley(plain: ReturnType<typeof plainPortfolio>, capability: string): number {
  const others = plain.missing.filter((id) => id !== capability);
  const bySize = others.concat(capability).map(() => ({ sum: 0, count: 0 }));
  for (let mask = 0; mask < 2 ** others.length; mask += 1) {
    const set = others.filter((_, bit) => (mask >> bit) & 1);
    const of = bySize[set.length]!;
    of.sum += plain.newValue(new Set([...set, capability])) - plain.newValue(new Set(set));
    of.count += 1;
  }
  return bySize.reduce((sum, of) => sum + of.sum / of.count, 0) / bySize.length;
}

function holdersOf(facts: CapabilityPortfolioFacts, capability: string): string[] {
  return facts.holders.filter((one) => one.capability === capability).map(({ provider }) => provider);
}

/** Where the step takes place: on the way down of its first place, by position, the lowest job that says so. */
function nearestPlace(
  facts: CapabilityPortfolioFacts,
  of: {
    readonly job: string;
    readonly step: string;
    readonly places: ReadonlyMap<string, readonly string[]>;
  },
): readonly string[] | undefined {
  const wayDown = (job: string): string[] | undefined => {
    if (job === of.step) return [job];
    const children = facts.stepEdges
      .filter(({ parent }) => parent === job)
      .sort((a, b) => a.position! - b.position!);
    for (const { child } of children) {
      const way = wayDown(child);
      if (way !== undefined) return [job, ...way];
    }
    return undefined;
  };
  const placed = wayDown(of.job)!.findLast((job) => of.places.has(job));
  return placed === undefined ? undefined : of.places.get(placed);
}
