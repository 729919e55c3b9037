import fc from 'fast-check';
import type { OrchestrationFacts } from '../../../src/analysis/orchestration/orchestration-facts.ts';
import type { OrchestrationQuestion } from '../../../src/analysis/orchestration/orchestration-question.ts';

/** A small job in a small world with a question about it, small enough to look at every path. */
export interface World {
  readonly facts: OrchestrationFacts;
  readonly question: OrchestrationQuestion;
}

const PROVIDERS = ['bank', 'carrier', 'agency'];
const OFFERINGS = ['loan', 'freight', 'visa', 'advice', 'escrow', 'Account'];
const STEPS = ['find', 'plan', 'ship', 'pay'];
const FRICTIONS = ['delay', 'forms', 'doubt'];
const CAPABILITIES = ['scan', 'sign', 'trace', 'underwrite'];

/** Few different numbers, so that ties are common; very small and very large ones, halves of a millionth, and zero. */
const number = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(0, 1, 2, 3) },
  { weight: 2, arbitrary: fc.constantFrom(0.1, 0.2, 0.3, 0.25) },
  { weight: 1, arbitrary: fc.constantFrom(1e6, 2e6, 1e-6, 2e-6, 5e-7, 1.5e-6, 1234567.654321) },
);
const limit = fc.oneof(number, fc.constantFrom(4, 5.5, 7, 1e9, 3.0000005));
const share = fc.constantFrom(0, 0.1, 0.25, 0.3, 0.5, 1);
const perhaps = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null, freq: 5 });
const parts = fc.record({ hours: perhaps(number), money: perhaps(number), effort: perhaps(number) });
const fullParts = fc.record({ hours: number, money: number, effort: number });
const confidence = perhaps(fc.constantFrom(0.5, 0.8, 0.9, 1));
const someOf = (ids: readonly string[], maxLength = ids.length): fc.Arbitrary<string[]> =>
  fc.subarray([...ids], { maxLength });
/** Given now and then, since most constraints leave nothing when they come together. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>, otherwise: T): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary });

const stepEdges = fc
  .record({
    steps: fc.shuffledSubarray(STEPS, { minLength: 1 }),
    positions: fc.array(perhaps(fc.integer({ min: 0, max: 2 })), { minLength: 5, maxLength: 5 }),
    optional: fc.array(perhaps(fc.constantFrom(false, false, true)), { minLength: 5, maxLength: 5 }),
    nested: fc.nat(4),
    twice: fc.boolean(),
  })
  .map(({ steps, positions, optional, nested, twice }) => {
    const edge = (parent: string, child: string, index: number): OrchestrationFacts['stepEdges'][number] => ({
      parent,
      child,
      position: positions[index]!,
      optional: optional[index]!,
    });
    const edges = steps.map((step, index) => edge(index < nested ? 'export' : 'deliver', step, index));
    if (nested < steps.length) edges.push(edge('export', 'deliver', 4));
    if (twice && nested > 0 && nested < steps.length) edges.push(edge('deliver', steps[0]!, 3));
    return edges;
  });

const facts = fc
  .record({
    customer: fc.record({
      id: fc.constant('baker'),
      market: perhaps(fc.constantFrom('SG', 'MY')),
      population: perhaps(fc.constantFrom(1, 250, 1000.5)),
      valueOfTime: perhaps(fc.constantFrom(0, 1, 2, 0.1, 33.333333, 1 / 3)),
      valueOfEffort: perhaps(fc.constantFrom(0, 1, 0.5, 0.7)),
    }),
    hasJob: perhaps(fc.record({ frequencyPerMonth: perhaps(fc.constantFrom(1, 0.25, 3)), confidence })),
    stepEdges,
    unaided: fc.array(fc.oneof(parts, fc.constant({ hours: null, money: null, effort: null })), {
      minLength: STEPS.length,
      maxLength: STEPS.length,
    }),
    offerings: fc.tuple(
      ...OFFERINGS.map((id) =>
        fc.record({
          id: fc.constant(id),
          status: fc.constantFrom(null, ...Array<string>(6).fill('LIVE'), 'PLANNED', 'PLANNED'),
          markets: fc.constantFrom([], [], [], [], ['SG'], ['MY', 'SG']),
          providers: fc.oneof(
            { weight: 9, arbitrary: fc.shuffledSubarray(PROVIDERS, { minLength: 1, maxLength: 2 }) },
            { weight: 1, arbitrary: fc.constant([]) },
          ),
          used: fc.boolean(),
        }),
      ),
    ),
    serves: fc.uniqueArray(
      fc.record({
        offering: fc.constantFrom(...OFFERINGS),
        job: fc.constantFrom(...STEPS),
        parts: fc.oneof({ weight: 1, arbitrary: parts }, { weight: 3, arbitrary: fullParts }),
        confidence,
      }),
      { selector: ({ offering, job }) => `${offering} ${job}`, minLength: 6, maxLength: 16 },
    ),
    frictions: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...FRICTIONS),
        job: fc.constantFrom(...STEPS),
        confidence,
        experience: perhaps(fc.record({ prevalence: perhaps(share), parts, confidence })),
      }),
      { selector: ({ id }) => id },
    ),
    relieves: fc.uniqueArray(
      fc.record({
        offering: fc.constantFrom(...OFFERINGS),
        friction: fc.constantFrom(...FRICTIONS),
        reduction: perhaps(share),
        confidence,
      }),
      { selector: ({ offering, friction }) => `${offering} ${friction}`, maxLength: 5 },
    ),
    integrations: fc.uniqueArray(
      fc.record({
        from: fc.constantFrom(...OFFERINGS),
        to: fc.constantFrom(...OFFERINGS),
        parts,
        confidence,
      }),
      { selector: ({ from, to }) => `${from} ${to}`, maxLength: 6 },
    ),
    focal: fc.option(fc.constantFrom(...PROVIDERS), { nil: null }),
    requires: fc.uniqueArray(
      fc.record({ offering: fc.constantFrom(...OFFERINGS), capability: fc.constantFrom(...CAPABILITIES) }),
      { selector: ({ offering, capability }) => `${offering} ${capability}`, maxLength: 8 },
    ),
    capabilities: fc.tuple(
      ...CAPABILITIES.map((id, index) =>
        fc.record({
          id: fc.constant(id),
          buildCost: perhaps(fc.constantFrom(0, 0.1, 0.2, 1e6)),
          dependsOn: someOf(CAPABILITIES.slice(index + 1)),
          hadBy: seldom(someOf(PROVIDERS, 2), []),
          lentBy: seldom(someOf([...PROVIDERS, 'lab'], 2), []),
        }),
      ),
    ),
    partners: fc.uniqueArray(
      fc.record({ provider: fc.constantFrom(...PROVIDERS), partner: fc.constantFrom(...PROVIDERS, 'lab') }),
      { selector: ({ provider, partner }) => `${provider} ${partner}`, maxLength: 2 },
    ),
  })
  .map(
    ({
      unaided,
      serves,
      frictions,
      integrations,
      focal,
      requires,
      capabilities,
      partners,
      ...rest
    }): OrchestrationFacts => ({
      ...rest,
      job: 'export',
      jobs: [
        ...STEPS.map((id, index) => ({ id, unaided: unaided[index]! })),
        ...['export', 'deliver'].map((id) => ({ id, unaided: { hours: 1, money: null, effort: null } })),
      ],
      serves: serves.map(({ parts: cost, ...one }) => ({ ...one, ...cost })),
      frictions: frictions.map(({ experience, ...one }) => ({
        ...one,
        experience:
          experience === null
            ? null
            : { prevalence: experience.prevalence, confidence: experience.confidence, ...experience.parts },
      })),
      integrations: integrations.map(({ parts: cost, ...one }) => ({ ...one, ...cost })),
      focal:
        focal === null ? null : { provider: focal, background: [], touched: [], presentIn: [], places: [] },
      capabilities: { requires, capabilities, partners },
    }),
  );

const question = fc.record<OrchestrationQuestion>({
  select: fc.constantFrom('PARETO', 'BEST', 'REPRESENTATIVE', 'DIVERSE'),
  orderBy: fc.constantFrom('GENERALISED', 'GENERALISED', 'HANDOFF', 'HOURS', 'MONEY', 'EFFORT'),
  first: fc.constantFrom(1, 3, 100),
  difference: fc.constantFrom(0, 0.3, 0.5, 0.75, 1),
  after: fc.constant(null),
  handoff: fc.oneof(fc.constant({ hours: 0.25, money: 0, effort: 1 }), fullParts),
  sameProviderHandoff: fc.oneof(
    { weight: 2, arbitrary: fc.constant({ hours: 0, money: 0, effort: 0 }) },
    { weight: 1, arbitrary: fullParts },
  ),
  valueOfTime: perhaps(fc.constantFrom(0, 1, 0.3)),
  optionalSteps: fc.constantFrom('WITHOUT', 'WITH'),
  onlyProviders: seldom(
    fc.oneof(someOf(PROVIDERS), fc.subarray(PROVIDERS, { minLength: 2 })),
    null as string[] | null,
  ),
  withoutProviders: seldom(someOf(PROVIDERS, 2), []),
  withoutOfferings: seldom(someOf(OFFERINGS, 3), []),
  mustUseProvider: seldom(fc.constantFrom(...PROVIDERS), null as string | null),
  maxProviders: seldom(fc.integer({ min: 0, max: 3 }), null as number | null),
  limits: seldom(fc.record({ hours: perhaps(limit), money: perhaps(limit), effort: perhaps(limit) }), {
    hours: null,
    money: null,
    effort: null,
  }),
  includePlanned: fc.boolean(),
  asOf: fc.constant(null),
  imagined: fc.constant([]),
  minConfidence: fc.constant(null),
});

/** Worlds with ties, zero costs, missing values, optional steps, planned offerings, concepts and every constraint. */
export const world: fc.Arbitrary<World> = fc.record({ facts, question });

/** Worlds in which few steps can be done unaided, so that many questions have no path. */
export const hardWorld = world.map(({ facts, question }) => ({
  question,
  facts: {
    ...facts,
    jobs: facts.jobs.map((job, at) =>
      at % 2 === 0 ? { ...job, unaided: { hours: null, money: null, effort: null } } : job,
    ),
  },
}));
