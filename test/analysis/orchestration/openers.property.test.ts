import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  SERVES_REASONS,
  type BlockedStep,
  type Opening,
} from '../../../src/analysis/orchestration/blocked-step.ts';
import { findOrchestration } from '../../../src/analysis/orchestration/find-orchestration.ts';
import { NO_OPENERS, type OpenerFacts } from '../../../src/analysis/orchestration/opener-facts.ts';
import type {
  OfferingFacts,
  OrchestrationFacts,
} from '../../../src/analysis/orchestration/orchestration-facts.ts';
import type { OrchestrationQuestion } from '../../../src/analysis/orchestration/orchestration-question.ts';
import { whyNot } from '../../../src/analysis/orchestration/why-not.ts';
import { hardWorld } from './arbitrary-world.ts';
import { bruteForce, hasPath } from './brute-force.ts';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 120);
const PROVIDERS = ['agency', 'bank', 'carrier', 'lab'];

/** Many planned offerings, a chain of capabilities, and a lab that lends some of it. */
const lendingWorld = fc
  .record({ world: hardWorld, lent: fc.subarray(['scan', 'sign', 'trace', 'underwrite']) })
  .map(({ world: { facts, question }, lent }) => ({
    question,
    facts: {
      ...facts,
      offerings: facts.offerings.map((one, at) => (at % 2 === 0 ? { ...one, status: 'PLANNED' } : one)),
      capabilities: {
        ...facts.capabilities!,
        capabilities: facts.capabilities!.capabilities.map((one, at, { [at + 1]: next }) => ({
          ...one,
          dependsOn: next === undefined ? [] : [...new Set([...one.dependsOn, next.id])],
          lentBy: lent.includes(one.id) ? [...new Set([...one.lentBy, 'lab'])] : one.lentBy,
        })),
      },
    },
  }));

/** What lenders ask, and what the lab, which never needs a capability itself, has. */
const lenders = fc.record({
  costs: fc.array(fc.constantFrom(null, 0, 0.1, 5, 1e6), { minLength: 8, maxLength: 8 }),
  had: fc.subarray(['scan', 'sign', 'trace', 'underwrite']),
});

function withLenders(
  { capabilities }: OrchestrationFacts,
  { costs, had }: { readonly costs: readonly (number | null)[]; readonly had: readonly string[] },
): OpenerFacts {
  const lends = capabilities!.capabilities.flatMap(({ id: capability, lentBy }) =>
    lentBy.map((provider) => ({ provider, capability })),
  );
  const holders = capabilities!.capabilities.flatMap(({ id: capability, hadBy }) =>
    hadBy.map((provider) => ({ provider, capability })),
  );
  return {
    ...NO_OPENERS,
    lends: lends.map((one, at) => ({ ...one, cost: costs[at % costs.length]! })),
    holders: [...holders, ...had.map((capability) => ({ provider: 'lab', capability }))],
  };
}

describe('the relationships that whyNot proposes, beside trying every one', () => {
  it('finds each partner and each loan by which planned offerings miss less, and none cheaper is left out', () => {
    fc.assert(
      fc.property(lendingWorld, lenders, ({ facts, question }, lending) => {
        const openers = withLenders(facts, lending);
        for (const { job, openings, moreOpenings } of stepsOf(facts, question, openers)) {
          const serving = facts.serves.filter((serves) => serves.job === job);
          const expected = serving.flatMap(({ offering }) => {
            const one = facts.offerings.find(({ id }) => id === offering)!;
            return isLive(one) ? [] : tried(facts, { offering: one, question, openers });
          });
          const live = serving.filter(({ offering }) =>
            isLive(facts.offerings.find(({ id }) => id === offering)!),
          );
          const costs = [...expected.map(({ cost }) => cost), ...live.map(() => 0)];
          const ordered = costs.toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity) || 0);
          expect(openings.map(({ cost }) => cost)).toEqual(ordered.slice(0, 10));
          expect(moreOpenings).toBe(costs.length > 10);
          const planned = openings.filter(({ offering }) =>
            expected.some((one) => one.offering === offering),
          );
          for (const opening of planned) expect(expected).toContainEqual(proposed(opening));
        }
      }),
      { numRuns: 2 * RUNS },
    );
  });

  it('proposes an offering for a step where serving it is all that it needs, or being built', () => {
    const might = fc.array(
      fc.record({ offering: fc.nat(5), step: fc.nat(3), reason: fc.constantFrom(...SERVES_REASONS) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(hardWorld, might, ({ facts, question }, pairs) => {
        const mightServe = [...new Map(pairs.map((pair) => [`${pair.offering} ${pair.step}`, pair])).values()]
          .map(({ offering, step, reason }) => ({
            ...{ offering: facts.offerings[offering]!, job: facts.jobs[step]!.id },
            ...{ because: reason, through: 'elsewhere' },
          }))
          .filter(({ offering: { id }, job }) =>
            facts.serves.every((serves) => serves.offering !== id || serves.job !== job),
          );
        for (const { job, openings } of stepsOf(facts, question, { ...NO_OPENERS, mightServe })) {
          const found = openings.filter(({ relationship }) => relationship?.type === 'SERVES');
          const opens = mightServe.filter((one) => one.job === job && opensBy(facts, question, one));
          expect(found.map(({ offering }) => offering).sort()).toEqual(
            opens.map(({ offering: { id } }) => id).sort(),
          );
          const before = openings.findLastIndex(({ cost }) => cost !== null);
          for (const opening of found) {
            expect(opening.cost).toBeNull();
            expect(openings.indexOf(opening)).toBeGreaterThan(before);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('asOf and minConfidence, beside leaving each out', () => {
  const dropped = (often: readonly string[]) =>
    fc.array(fc.constantFrom(...often, 'asOf', 'minConfidence', 'asOf minConfidence'), {
      ...{ minLength: 16, maxLength: 16 },
    });

  it('names those that leave out what would open a step, or the whole path', () => {
    fc.assert(
      fc.property(
        hardWorld,
        dropped(['', '']),
        dropped(['', '', '', '']),
        ({ facts, question: asked }, why, whyStep) => {
          const question = { ...asked, asOf: '2026-01-01', minConfidence: 0.5 };
          const isThere = (drops: string, lifted: readonly string[]): boolean =>
            drops.split(' ').every((one) => one === '' || lifted.includes(one));
          const without = (lifted: readonly string[]): OrchestrationFacts => ({
            ...facts,
            stepEdges: facts.stepEdges.filter((_, at) => isThere(whyStep[at]!, lifted)),
            serves: facts.serves.filter((_, at) => isThere(why[at]!, lifted)),
          });
          const liftings = [['asOf'], ['minConfidence'], ['asOf', 'minConfidence']] as const;
          const lifted = liftings.map((constraints) => ({ constraints, facts: without(constraints) }));
          const known = without([]);
          const blocks = blocksOf(known, question, { ...NO_OPENERS, lifted });
          const saidOf = (some: readonly BlockedStep[], constraint: string): number =>
            some.flatMap(({ openings }) => openings.filter((opening) => isAlone(opening, constraint))).length;
          const steps = blocks.filter(({ job }) => job !== null);
          const singly = lifted.flatMap(({ constraints: [constraint, ...others], facts: more }) =>
            blocks.length === 0 || others.length > 0 ? [] : [{ constraint, more }],
          );
          for (const { constraint, more } of singly) {
            const opens = hasPath(more, question);
            if (opens) expect(saidOf(blocks, constraint)).toBeGreaterThan(0);
            const ofAll = blocks.filter(({ job }) => job === null);
            expect(saidOf(ofAll, constraint)).toBe(opens && saidOf(steps, constraint) === 0 ? 1 : 0);
          }
          for (const block of steps.filter(({ moreOpenings }) => !moreOpenings)) {
            const named = (names: readonly string[]): string[] =>
              block.openings
                .filter(({ constraints }) => names.join() === heldNames(constraints).join())
                .map(({ offering }) => offering!);
            for (const { constraints, facts: more } of lifted) {
              if (more.stepEdges.some(({ parent }) => parent === block.job)) continue;
              const opening = facts.serves.flatMap(({ offering, job }) =>
                job === block.job && opensAlone(more, { question, job, offering }) ? [offering] : [],
              );
              const less = constraints.length === 1 ? [] : [...named(['asOf']), ...named(['minConfidence'])];
              expect([...named(constraints), ...less]).toEqual(expect.arrayContaining(opening));
            }
          }
        },
      ),
      { numRuns: 2 * RUNS },
    );
  });
});

function isAlone({ obstacles, constraints }: Opening, constraint: string): boolean {
  return obstacles.join() === 'CONSTRAINT' && constraints.join() === constraint;
}

function heldNames(constraints: readonly string[]): readonly string[] {
  return constraints.filter((one) => one === 'asOf' || one === 'minConfidence');
}

function blocksOf(
  facts: OrchestrationFacts,
  question: OrchestrationQuestion,
  openers: OpenerFacts,
): readonly BlockedStep[] {
  const { cheapest } = findOrchestration(facts, question);
  return whyNot(facts, question, { cheapest, openers });
}

function stepsOf(
  facts: OrchestrationFacts,
  question: OrchestrationQuestion,
  openers: OpenerFacts,
): readonly BlockedStep[] {
  return blocksOf(facts, question, openers).filter(({ job }) => job !== null);
}

function isLive({ status, providers }: OfferingFacts): boolean {
  return status !== 'PLANNED' && providers.length > 0;
}

/** What it says of an opening, comparable. */
function proposed({ offering, relationship, missingCapabilities, missingCost, cost }: Opening) {
  const ends = relationship === null ? null : [relationship.type, relationship.from, relationship.to];
  return { offering, ends, missing: [...missingCapabilities].sort(), missingCost, cost };
}

/** Building all, and every single relationship tried in the graph, with what is then missing and what that costs. */
function tried(
  facts: OrchestrationFacts,
  {
    offering,
    question,
    openers,
  }: {
    readonly offering: OfferingFacts;
    readonly question: OrchestrationQuestion;
    readonly openers: OpenerFacts;
  },
): ReturnType<typeof proposed>[] {
  const { onlyProviders, withoutProviders } = question;
  const isLeft = (id: string): boolean =>
    (onlyProviders === null || onlyProviders.includes(id)) && !withoutProviders.includes(id);
  const shown = offering.providers.filter(isLeft).sort()[0] ?? [...offering.providers].sort()[0];
  const alone = { ...offering, providers: shown === undefined ? [] : [shown] };
  const provider = shown ?? facts.focal?.provider;
  const id = offering.id;
  const before = missedWith(facts, { offering: alone, question });
  const all = [{ offering: id, ends: null as string[] | null, ...before, cost: before.missingCost }];
  const known = facts.capabilities!;
  const arePartners = (one: string): boolean =>
    known.partners.some(
      ({ provider: a, partner: b }) => (a === provider && b === one) || (b === provider && a === one),
    );
  if (provider === undefined || before.missing.length === 0) return all;
  for (const other of PROVIDERS.filter((one) => one !== provider)) {
    const lent = known.capabilities.filter(({ lentBy }) => lentBy.includes(other)).map((one) => one.id);
    if (!arePartners(other)) {
      const borrowing = (borrowed: readonly string[]) =>
        missedWith(
          {
            ...facts,
            capabilities: {
              ...known,
              partners: [...known.partners, { provider, partner: other }],
              capabilities: known.capabilities.map((one) => ({
                ...one,
                lentBy: one.lentBy.filter((lender) => lender !== other || borrowed.includes(one.id)),
              })),
            },
          },
          { offering: alone, question },
        );
      const after = borrowing(lent);
      if (after.missing.join() !== before.missing.join()) {
        // The least of what it lends that does as much as all of it.
        const least = subsetsOf(lent)
          .filter((some) => borrowing(some).missing.join() === after.missing.join())
          .sort((a, b) => a.length - b.length)[0]!;
        const asked = openers.lends.filter((one) => one.provider === other && least.includes(one.capability));
        const costs = [...asked.map(({ cost }) => cost), after.missingCost];
        all.push({ offering: id, ends: ['PARTNERS_WITH', provider, other], ...after, cost: sum(costs) });
      }
      continue;
    }
    for (const { capability } of openers.holders.filter((one) => one.provider === other)) {
      if (lent.includes(capability)) continue;
      const capabilities = known.capabilities.map((one) =>
        one.id === capability ? { ...one, lentBy: [...one.lentBy, other] } : one,
      );
      const lending = { ...facts, capabilities: { ...known, capabilities } };
      const after = missedWith(lending, { offering: alone, question });
      if (after.missing.join() !== before.missing.join())
        all.push({ offering: id, ends: ['LENDS', other, capability], ...after, cost: null });
    }
  }
  return all;
}

/** What is missing on the only path of a job that the offering alone serves. */
function missedWith(
  facts: OrchestrationFacts,
  { offering, question }: { readonly offering: OfferingFacts; readonly question: OrchestrationQuestion },
): { readonly missing: string[]; readonly missingCost: number | null } {
  const job = 'alone';
  const cost = { hours: 1, money: 0, effort: 0 };
  const [path] = bruteForce(
    {
      ...facts,
      job,
      stepEdges: [],
      jobs: [{ id: job, unaided: { hours: null, money: null, effort: null } }],
      offerings: [{ ...offering, markets: [] }],
      serves: [{ offering: offering.id, job, confidence: null, ...cost }],
    },
    { ...question, ...UNBOUND, select: 'BEST', includePlanned: true },
  ).paths;
  return { missing: [...path!.missing].sort(), missingCost: path!.missingCost };
}

const UNBOUND = {
  ...{ onlyProviders: null, withoutProviders: [], withoutOfferings: [] },
  ...{ maxProviders: null, mustUseProvider: null, limits: { hours: null, money: null, effort: null } },
};

function subsetsOf<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((all, item) => [...all, ...all.map((some) => [...some, item])], [[]]);
}

function sum(costs: readonly (number | null)[]): number | null {
  return costs.reduce(
    (total, cost) => (total === null || cost === null ? null : Number((total + cost).toFixed(6))),
    0,
  );
}

/** Whether the step opens once the offering serves it, planned or not. */
function opensBy(
  facts: OrchestrationFacts,
  question: OrchestrationQuestion,
  { job, offering }: { readonly job: string; readonly offering: OfferingFacts },
): boolean {
  const serves = { offering: offering.id, job, hours: 1, money: 0, effort: 0, confidence: null };
  return hasPath({ ...facts, serves: [serves] }, { ...question, includePlanned: true }, job);
}

function opensAlone(
  facts: OrchestrationFacts,
  {
    question,
    job,
    offering,
  }: { readonly question: OrchestrationQuestion; readonly job: string; readonly offering: string },
): boolean {
  return hasPath(
    { ...facts, serves: facts.serves.filter((one) => one.offering === offering) },
    question,
    job,
  );
}
