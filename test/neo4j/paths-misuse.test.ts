import { beforeAll, describe, expect, it } from '@jest/globals';
import { ask, cypher, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/** A shop that sends parcels: two steps, each done by one of two offerings; and a job that leads back to itself. */
const SHOP = `
CREATE (shop:Customer:Entity {id: 'shop', name: 'Shop', valueOfTime: 20.0}), (send:Job:Entity {id: 'send', name: 'Send parcels'}),
  (shop)-[:HAS_JOB {frequencyPerMonth: 4.0}]->(send),
  (pack:Job:Entity {id: 'pack', name: 'Pack'}), (carry:Job:Entity {id: 'carry', name: 'Carry'}),
  (send)-[:HAS_STEP {position: 1}]->(pack), (send)-[:HAS_STEP {position: 2}]->(carry),
  (post:Provider:Entity {id: 'post', name: 'Post'})-[:OFFERS]->(box:Offering:Entity {id: 'box', name: 'Box'})-[:SERVES {hours: 1.0}]->(pack),
  (rider:Provider:Entity {id: 'rider', name: 'Rider'})-[:OFFERS]->(ride:Offering:Entity {id: 'ride', name: 'Ride'})-[:SERVES {money: 9.0, confidence: 0.5}]->(carry),
  (knead:Job:Entity {id: 'knead', name: 'Knead'})-[:HAS_STEP]->(:Job:Entity {id: 'rise', name: 'Rise'})-[:HAS_STEP]->(knead),
  (shop)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(knead)`;

beforeAll(() => cypher(world.graph, SHOP));

const SHOWN = {
  orchestration:
    'paths { cost { hours } } completeness notes { code } whyNot { openings { constraints relationship { type } } } robustness { extra }',
  bestPaths: 'totalCount notes { code }',
  connections: 'nodes { confidence } completeness notes { code }',
};

/** A blocked step as it is shown. */
interface Blocked {
  readonly openings: readonly { readonly constraints: readonly string[]; readonly relationship: unknown }[];
}

/** Asks with the input as it stands in a document, where numbers can be written that no double holds. */
async function asked(field: keyof typeof SHOWN, input: string) {
  const begun = performance.now();
  const { data, errors } = await ask(world.graph, `{ ${field}(input: {${input}}) { ${SHOWN[field]} } }`);
  const refused = errors?.[0]?.originalError as { readonly code?: string } | undefined;
  return {
    code: refused?.code,
    message: errors?.[0]?.message ?? '',
    answer: data?.[field],
    milliseconds: performance.now() - begun,
  };
}

/** Answers take milliseconds; the bound is for a busy machine, and below the deadline of 10 s. */
const FAST_MS = 8_000;

const OF_SHOP = 'customer: "shop", job: "send"';

describe('bad input of orchestration', () => {
  it.each([
    ['customer: "nobody", job: "send"', 'NOT_FOUND', 'Expected the id of a customer, got "nobody"'],
    ['customer: "post", job: "send"', 'NOT_FOUND', 'got "post", which is a provider.'],
    ['customer: "shop", job: "nothing"', 'NOT_FOUND', 'got "nothing"'],
    [
      `${OF_SHOP}, provider: "shop"`,
      'NOT_FOUND',
      'Expected the id of a provider, got "shop", which is a customer.',
    ],
    [`${OF_SHOP}, withoutOfferings: ["post"]`, 'NOT_FOUND', 'an offering, got "post", which is a provider.'],
    ['customer: "shop", job: "knead"', 'GRAPH_RULE', 'the cycle "knead" → "rise" → "knead"'],
    ['customer: "shop", job: "rise"', 'GRAPH_RULE', 'the cycle "rise" → "knead" → "rise"'],
    [`${OF_SHOP}, first: 0`, 'BAD_USER_INPUT', 'Expected "first" from 1 to 100, got 0.'],
    [`${OF_SHOP}, first: -1`, 'BAD_USER_INPUT', 'got -1.'],
    [`${OF_SHOP}, first: 1000000000`, 'BAD_USER_INPUT', 'got 1000000000.'],
    [
      `${OF_SHOP}, maxProviders: -1`,
      'BAD_USER_INPUT',
      'Expected "maxProviders" to be a number of 0 or more, got -1.',
    ],
    [`${OF_SHOP}, valueOfTime: 1e999`, 'BAD_USER_INPUT', 'got Infinity.'],
    [`${OF_SHOP}, valueOfTime: -1`, 'BAD_USER_INPUT', 'got -1.'],
    [
      `${OF_SHOP}, limits: {hours: 1e999}`,
      'BAD_USER_INPUT',
      'Expected "limits.hours" to be a number of 0 or more, got Infinity.',
    ],
    [`${OF_SHOP}, limits: {effort: -0.5}`, 'BAD_USER_INPUT', 'got -0.5.'],
    [
      `${OF_SHOP}, handoff: {hours: -1e999, money: 0, effort: 0}`,
      'BAD_USER_INPUT',
      'Expected "handoff.hours"',
    ],
    [
      `${OF_SHOP}, sameProviderHandoff: {hours: 0, money: 1e9, effort: 0}`,
      'BAD_USER_INPUT',
      'Expected "sameProviderHandoff.money"',
    ],
    [
      `${OF_SHOP}, select: DIVERSE, difference: 1e999`,
      'BAD_USER_INPUT',
      'Expected "difference" from 0 to 1, got Infinity.',
    ],
    [`${OF_SHOP}, minConfidence: 2`, 'BAD_USER_INPUT', 'Expected "minConfidence" from 0 to 1, got 2.'],
    [
      `${OF_SHOP}, after: "page two"`,
      'BAD_USER_INPUT',
      'Expected "after" to be an endCursor of this question, got "page two".',
    ],
    [`${OF_SHOP}, whatIf: [{removeNode: "nowhere"}]`, 'NOT_FOUND', '"nowhere"'],
    [
      `${OF_SHOP}, whatIf: [{setRelationship: {type: SERVES, from: "nowhere", to: "pack", properties: {hours: 1}}}]`,
      'GRAPH_RULE',
      'Expected "from" to be the id of an offering, got "nowhere"',
    ],
    [
      `${OF_SHOP}, whatIf: [{setRelationship: {type: HAS_STEP, from: "pack", to: "send"}}]`,
      'GRAPH_RULE',
      'Expected no chain of HAS_STEP that leads back to where it began, got pack → send → pack.',
    ],
    [
      `${OF_SHOP}, whatIf: [{setRelationship: {type: SERVES, from: "box", to: "pack", properties: {hours: 1e999}}}]`,
      'BAD_USER_INPUT',
      'Expected "hours" to be a number from 0 to 100,000,000, got Infinity.',
    ],
  ])('refuses %s', async (input, code, message) => {
    const refused = await asked('orchestration', input);
    expect([refused.code, refused.answer]).toEqual([code, null]);
    expect(refused.message).toContain(message);
    expect(refused.milliseconds).toBeLessThan(FAST_MS);
  });

  it('refuses numbers that are none in variables too', async () => {
    for (const hours of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const { errors } = await ask(
        world.graph,
        'query ($limits: CostLimits) { orchestration(input: {customer: "shop", job: "send", limits: $limits}) { completeness } }',
        { limits: { hours } },
      );
      expect(errors?.[0]?.message).toContain('Float cannot represent non numeric value');
    }
  });

  it.each([
    ['maxProviders: 0', ['NO_ALLOWED_PATH', 'NO_TODAY', 'NO_SINGLE_PROVIDER_PATH'], [['maxProviders']]],
    [
      'onlyProviders: []',
      ['NO_ALLOWED_PATH', 'NO_TODAY', 'NO_SINGLE_PROVIDER_PATH'],
      [['onlyProviders'], ['onlyProviders']],
    ],
    [
      'mustUseProvider: "post", withoutProviders: ["post"]',
      ['NO_ALLOWED_PATH', 'NO_TODAY', 'NO_SINGLE_PROVIDER_PATH'],
      [['withoutProviders']],
    ],
    [
      'mustUseProvider: "post", onlyProviders: ["rider"]',
      ['NO_ALLOWED_PATH', 'NO_TODAY', 'NO_SINGLE_PROVIDER_PATH'],
      [['onlyProviders']],
    ],
    [
      'mustUseProvider: "post", maxProviders: 0',
      ['NO_ALLOWED_PATH', 'NO_TODAY', 'NO_SINGLE_PROVIDER_PATH'],
      [['maxProviders']],
    ],
    [
      'onlyProviders: ["post", "rider"], withoutProviders: ["post"]',
      ['NO_ALLOWED_PATH', 'NO_TODAY', 'NO_SINGLE_PROVIDER_PATH'],
      [['withoutProviders']],
    ],
    [
      'withoutOfferings: ["box", "ride"]',
      ['NO_ALLOWED_PATH', 'NO_TODAY', 'NO_SINGLE_PROVIDER_PATH'],
      [['withoutOfferings'], ['withoutOfferings']],
    ],
    ['limits: {hours: 0}', ['NO_ALLOWED_PATH', 'NO_TODAY', 'NO_SINGLE_PROVIDER_PATH'], [['limits.hours']]],
    [
      'limits: {hours: 0, money: 0, effort: 0}, maxProviders: 1',
      ['NO_ALLOWED_PATH', 'NO_TODAY', 'NO_SINGLE_PROVIDER_PATH'],
      [],
    ],
    [
      'minConfidence: 0.9',
      ['NO_TODAY', 'NO_SINGLE_PROVIDER_PATH', 'CONFIDENCE_NOT_STATED'],
      [['minConfidence']],
    ],
    [
      'asOf: "0001-01-01", maxProviders: 1',
      ['NO_ALLOWED_PATH', 'NO_TODAY', 'NO_SINGLE_PROVIDER_PATH'],
      [['maxProviders']],
    ],
  ])(
    'answers constraints that contradict each other, %s, with no path and a note',
    async (constraints, codes, lifted) => {
      for (const select of ['PARETO', 'BEST', 'REPRESENTATIVE', 'DIVERSE']) {
        const { code, answer, milliseconds } = await asked(
          'orchestration',
          `${OF_SHOP}, select: ${select}, ${constraints}`,
        );
        expect([code, answer.paths, answer.completeness, answer.robustness]).toEqual([
          undefined,
          [],
          'COMPLETE',
          [],
        ]);
        expect(answer.notes.map((note: { readonly code: string }) => note.code)).toEqual(codes);
        const blocked: readonly Blocked[] = answer.whyNot;
        const openings = blocked
          .flatMap((block) => block.openings)
          .filter(({ relationship }) => relationship === null);
        expect(openings.map((opening) => opening.constraints)).toEqual(lifted);
        expect(milliseconds).toBeLessThan(FAST_MS);
      }
    },
  );

  it('takes more providers than there are, and limits beyond all costs, for none', async () => {
    const { answer } = await asked(
      'orchestration',
      `${OF_SHOP}, maxProviders: 1000000000, limits: {hours: 1e300}`,
    );
    expect(answer).toMatchObject({ paths: [{ cost: { hours: 1.25 } }], completeness: 'COMPLETE' });
  });
});

describe('bad input of best paths', () => {
  it.each([
    ['first: 0', 'BAD_USER_INPUT'],
    ['first: 1000000000', 'BAD_USER_INPUT'],
    ['valueOfTime: 1e999', 'BAD_USER_INPUT'],
    ['after: "x"', 'BAD_USER_INPUT'],
    ['customers: ["shop", "post"]', 'NOT_FOUND'],
    ['provider: "shop"', 'NOT_FOUND'],
  ])('refuses %s', async (input, code) => {
    const refused = await asked('bestPaths', input);
    expect([refused.code, refused.answer]).toEqual([code, null]);
    expect(refused.milliseconds).toBeLessThan(FAST_MS);
  });

  it('leaves out a job that is a step of itself, and says so', async () => {
    const { answer } = await asked('bestPaths', 'customers: ["shop"]');
    expect(answer.totalCount).toBe(1);
    expect(answer.notes.map(({ code }: { code: string }) => code)).toContain('JOB_REFUSED');
  });
});

describe('bad input of connections', () => {
  it.each([
    ['from: "shop", to: "box", first: 0', 'BAD_USER_INPUT'],
    ['from: "shop", to: "box", first: 1000000000', 'BAD_USER_INPUT'],
    ['from: "shop", to: "box", maxHops: 0', 'BAD_USER_INPUT'],
    ['from: "shop", to: "box", maxHops: 1000000000', 'BAD_USER_INPUT'],
    ['from: "shop"', 'BAD_USER_INPUT'],
    ['from: "nobody", to: "box"', 'NOT_FOUND'],
    ['from: "shop", to: "box", via: ["nobody"]', 'NOT_FOUND'],
  ])('refuses %s', async (input, code) => {
    const refused = await asked('connections', input);
    expect([refused.code, refused.answer]).toEqual([code, null]);
    expect(refused.milliseconds).toBeLessThan(FAST_MS);
  });

  it.each([
    ['from: "shop", to: "shop"'],
    ['from: "shop", to: "box", relationshipTypes: []'],
    ['from: "shop", to: "box", without: ["shop"]'],
    ['from: "shop", to: "box", via: ["pack"], without: ["pack"]'],
    ['from: "shop", to: "box", via: ["pack", "carry", "ride", "rider"], maxHops: 2'],
  ])('answers constraints that contradict each other, %s, with no path and a note', async (input) => {
    const { code, answer } = await asked('connections', input);
    expect([code, answer.nodes, answer.completeness]).toEqual([undefined, [], 'COMPLETE']);
    expect(answer.notes.length).toBeGreaterThan(0);
  });
});
