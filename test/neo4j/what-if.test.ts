import { beforeAll, describe, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import { makeSchema } from '../../src/resolvers/index.ts';
import { makeContext } from '../../src/resolvers/make-context.ts';
import type { WhatIfChange } from '../../src/write/what-if-change.ts';
import { ask, cypher, model, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/** A shop that wants to get paid: it asks for the money, then books it. An hour is worth 10, so that g = money + 10 · hours. */
const SHOP = `
CREATE (shop:Customer:Entity {id: 'shop', name: 'Shops', valueOfTime: 10.0, population: 10}),
  (paid:Job:Entity {id: 'paid', name: 'Get paid', kind: 'FUNCTIONAL'}),
  (askFor:Job:Entity {id: 'ask', name: 'Ask for it'}), (book:Job:Entity {id: 'book', name: 'Book it', unaidedHours: 2.0}),
  (paid)-[:HAS_STEP {position: 1}]->(askFor), (paid)-[:HAS_STEP {position: 2}]->(book),
  (shop)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(paid),
  (bank:Provider:Entity {id: 'bank', name: 'Bank', kind: 'FIRM'}), (app:Provider:Entity {id: 'app', name: 'App house', kind: 'FIRM'}),
  (invoice:Offering:Entity {id: 'invoice', name: 'Invoice', kind: 'SERVICE'}), (books:Offering:Entity {id: 'books', name: 'Books', kind: 'SERVICE'}),
  (bank)-[:OFFERS]->(invoice), (app)-[:OFFERS]->(books),
  (invoice)-[:SERVES {hours: 1.0, confidence: 0.9}]->(askFor), (books)-[:SERVES {hours: 0.5}]->(book),
  (shop)-[:USES]->(invoice),
  (:Throughline {name: 'graph', writes: 7})`;

beforeAll(() => cypher(world.graph, SHOP));

const QUESTION = `query ($input: OrchestrationInput!) { orchestration(input: $input) {
  today { cost { generalised } }
  paths {
    cost { generalised } yearlyValue
    steps { offering { id name description jobs { edges { properties { hours } node { name } } } providers { nodes { name } } } provider { name kind } }
  }
  whatChanged {
    costBefore { generalised } costAfter { generalised } valueDifference gainedCount lostCount completeness notes { code count }
    gained { steps { offering { name } } } lost { steps { offering { name providers { totalCount } } } }
  }
} }`;

async function imagining(...whatIf: readonly WhatIfChange[]) {
  const changes = whatIf.length === 0 ? {} : { whatIf };
  const input = { customer: 'shop', job: 'paid', select: 'BEST', first: 2, ...changes };
  const answer = await ask(world.graph, QUESTION, { input });
  expect(answer.errors).toBeUndefined();
  return answer.data!['orchestration'];
}

async function refused(...whatIf: readonly WhatIfChange[]) {
  const answer = await ask(world.graph, QUESTION, { input: { customer: 'shop', job: 'paid', whatIf } });
  expect(answer.data).toEqual({ orchestration: null });
  return answer.errors![0]!.originalError;
}

/** Everything that the graph holds, the counter of its writes included. */
async function everything(): Promise<string> {
  const held = await world.graph.ask({
    text: `MATCH (n) OPTIONAL MATCH (n)-[r]->(m)
           RETURN labels(n) AS labels, properties(n) AS node, type(r) AS type, properties(r) AS held, m.id AS to
           ORDER BY n.id, type, to`,
    params: {},
  });
  return JSON.stringify(held);
}

const serves = (from: string, to: string, hours: number): WhatIfChange => ({
  setRelationship: { type: 'SERVES', from, to, properties: { hours } },
});

const PARTNER: readonly WhatIfChange[] = [
  { setNode: { kind: 'PROVIDER', id: 'fin', properties: { name: 'Fin', kind: 'PLATFORM' } } },
  { setNode: { kind: 'OFFERING', id: 'one', properties: { name: 'All in one', kind: 'SERVICE' } } },
  { setRelationship: { type: 'OFFERS', from: 'fin', to: 'one' } },
  serves('one', 'ask', 0.1),
  serves('one', 'book', 0.1),
];

describe('what if', () => {
  it('answers in the changed graph and leaves no trace of it', async () => {
    const before = await everything();
    const found = await imagining(serves('invoice', 'ask', 3));
    expect(found.today.cost.generalised).toBe(30 + 20);
    expect(found.paths[0].cost.generalised).toBe(30 + 2.5 + 5);
    expect(found.whatChanged).toMatchObject({
      costBefore: { generalised: 10 + 2.5 + 5 },
      costAfter: { generalised: 37.5 },
      valueDifference: 0,
      gainedCount: 0,
      lostCount: 0,
      completeness: 'COMPLETE',
      notes: [],
    });
    expect(await everything()).toBe(before);
  });

  it.each(['BEST', 'DIVERSE'])('says that of %s it compared only the first ones', async (select) => {
    const input = { customer: 'shop', job: 'paid', select, first: 1, difference: 0 };
    const compared = async (first: number) => {
      const whatIf = [serves('invoice', 'ask', 3)];
      const { data } = await ask(world.graph, QUESTION, { input: { ...input, first, whatIf } });
      return data!['orchestration'].whatChanged;
    };
    expect(await compared(1)).toMatchObject({
      completeness: 'TRUNCATED',
      notes: [{ code: 'PATHS_NOT_COMPARED', count: 2 }],
    });
    expect(await compared(100)).toMatchObject({ completeness: 'COMPLETE', notes: [] });
  });

  it('compares all that represent, however few are shown', async () => {
    const input = { customer: 'shop', job: 'paid', select: 'REPRESENTATIVE', first: 1 };
    const whatIf = [serves('invoice', 'ask', 3)];
    const { data } = await ask(world.graph, QUESTION, { input: { ...input, whatIf } });
    expect(data!['orchestration'].whatChanged).toMatchObject({ completeness: 'COMPLETE', notes: [] });
  });

  it('takes no cursor of a graph that was imagined otherwise', async () => {
    const page = (more: object) =>
      ask(
        world.graph,
        'query ($input: OrchestrationInput!) { orchestration(input: $input) { pageInfo { endCursor } } }',
        { input: { customer: 'shop', job: 'paid', select: 'BEST', first: 1, ...more } },
      );
    const whatIf = [serves('invoice', 'ask', 3)];
    const after = (await page({ whatIf })).data!['orchestration'].pageInfo.endCursor;
    expect((await page({ whatIf, after })).errors).toBeUndefined();
    for (const other of [{}, { whatIf: [serves('invoice', 'ask', 4)] }]) {
      const { errors } = await page({ ...other, after });
      expect(errors![0]!.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });

  it('shows imagined nodes, and what lies around them, wherever they are selected', async () => {
    const before = await everything();
    const found = await imagining(...PARTNER);
    expect(found.paths[0]).toMatchObject({ cost: { generalised: 2 }, yearlyValue: 120 * (30 - 2) });
    expect(found.paths[0].steps[0]).toMatchObject({
      offering: {
        id: 'one',
        name: 'All in one',
        jobs: {
          edges: [
            { properties: { hours: 0.1 }, node: { name: 'Ask for it' } },
            { properties: { hours: 0.1 }, node: { name: 'Book it' } },
          ],
        },
        providers: { nodes: [{ name: 'Fin' }] },
      },
      provider: { name: 'Fin', kind: 'PLATFORM' },
    });
    expect(found.whatChanged).toMatchObject({
      valueDifference: 120 * (17.5 - 2),
      gainedCount: 2,
      lostCount: 2,
      gained: [
        { steps: [{ offering: { name: 'All in one' } }, { offering: { name: 'All in one' } }] },
        { steps: [{ offering: { name: 'All in one' } }, { offering: { name: 'Books' } }] },
      ],
    });
    expect(await everything()).toBe(before);
  });

  it('shows changed properties, and takes what leaves along with what hangs on it', async () => {
    const found = await imagining(
      { setNode: { kind: 'OFFERING', id: 'invoice', properties: { description: 'Now by voice' } } },
      { removeNode: 'app' },
      { removeRelationship: { type: 'SERVES', from: 'books', to: 'book' } },
    );
    expect(found.paths).toHaveLength(1);
    expect(found.paths[0].steps[0].offering).toMatchObject({ name: 'Invoice', description: 'Now by voice' });
    expect(found.whatChanged.lost).toEqual([
      {
        steps: [
          { offering: { name: 'Invoice', providers: { totalCount: 1 } } },
          { offering: { name: 'Books', providers: { totalCount: 1 } } },
        ],
      },
    ]);
  });

  it('makes the changes in their order', async () => {
    const found = await imagining(...PARTNER, { removeNode: 'one' }, { removeNode: 'fin' });
    expect(found.paths[0].cost.generalised).toBe(17.5);
    expect(found.whatChanged).toMatchObject({ valueDifference: 0, gainedCount: 0, lostCount: 0 });
  });

  it('has nothing before where the question names what is imagined', async () => {
    const input = {
      customer: 'new',
      job: 'paid',
      whatIf: [{ setNode: { kind: 'CUSTOMER', id: 'new', properties: { name: 'New', kind: 'SEGMENT' } } }],
    };
    const answer = await ask(
      world.graph,
      `query ($input: OrchestrationInput!) { orchestration(input: $input) {
        customer { name } paths { cost { hours } } whatChanged { costBefore { hours } costAfter { hours } gainedCount lostCount } } }`,
      { input },
    );
    expect(answer).toEqual({
      data: {
        orchestration: {
          customer: { name: 'New' },
          paths: [expect.anything(), expect.anything()],
          whatChanged: { costBefore: null, costAfter: { hours: 3 }, gainedCount: 2, lostCount: 0 },
        },
      },
    });
  });

  it('is null without changes', async () => {
    expect((await imagining()).whatChanged).toBeNull();
  });
});

it('is imagined for portfolios of capabilities, too', async () => {
  const whatIf = [
    ...PARTNER,
    {
      setNode: {
        kind: 'CAPABILITY',
        id: 'speech',
        properties: { name: 'Speech', kind: 'SKILL_SET', buildCost: 50 },
      },
    },
    { setRelationship: { type: 'REQUIRES', from: 'one', to: 'speech' } },
  ];
  const query = `query ($input: CapabilityPortfolioInput!) { capabilityPortfolio(input: $input) {
      newValue chosen { capability { name offerings { nodes { name } } } } unlocked { name }
      evidence { facts withoutSource wouldChange { about property effect } } } }`;
  const portfolio = async (input: object) =>
    (await ask(world.graph, query, { input })).data?.['capabilityPortfolio'];
  expect(await portfolio({})).toEqual({
    newValue: 0,
    chosen: [],
    unlocked: [],
    evidence: { facts: 0, withoutSource: 0, wouldChange: [] },
  });
  expect(await portfolio({ whatIf, targetShare: 1 })).toEqual({
    // Against the cheapest of today and of what needs nothing: 10 and 5.
    newValue: 120 * (10 - 1 + 5 - 1),
    chosen: [{ capability: { name: 'Speech', offerings: { nodes: [{ name: 'All in one' }] } } }],
    unlocked: [{ name: 'All in one' }],
    evidence: {
      facts: 6, // HAS_JOB, two SERVES, REQUIRES, unaided, buildCost
      withoutSource: 6,
      wouldChange: [
        { about: 'HAS_JOB shop paid', property: 'frequencyPerMonth', effect: -1560 },
        { about: 'SERVES one ask', property: null, effect: -1080 },
        { about: 'SERVES one book', property: null, effect: -480 },
      ],
    },
  });
});

describe('what cannot be imagined', () => {
  it('names the change and the property', async () => {
    const faulty = { setNode: { kind: 'JOB', id: 'book', properties: { unaidedHourz: 1 } } } as const;
    expect(await refused(serves('books', 'book', 1), faulty)).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/^In "whatIf\[1\]": Expected a property that job has/),
      faults: [{ index: 1, field: 'unaidedHourz' }],
    });
    expect(await refused(serves('books', 'book', -1), serves('books', 'ask', -2))).toMatchObject({
      message: expect.stringContaining('got 2 faults. The first: In "whatIf[0]"'),
      faults: [{ index: 0 }, { index: 1 }],
    });
  });

  it('keeps the rules of the graph', async () => {
    const step = (from: string, to: string) => ({ setRelationship: { type: 'HAS_STEP', from, to } });
    expect(await refused(step('ask', 'paid'))).toMatchObject({ code: 'GRAPH_RULE', faults: [{ index: 0 }] });
    expect(await refused(step('ask', 'nowhere'))).toMatchObject({ code: 'GRAPH_RULE' });
  });

  it.each([
    [{ removeNode: 'nobody' }, 'Expected "whatIf[0].removeNode" to be something to remove, got "nobody"'],
    [
      { removeRelationship: { type: 'USES', from: 'shop', to: 'books' } },
      'got USES from "shop" to "books", which the graph does not have',
    ],
  ])('does not find what is not there: %j', async (change, message) => {
    expect(await refused(change)).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining(message),
    });
  });

  it('takes at most 100 changes, each of one thing', async () => {
    const many = Array.from({ length: 101 }, () => serves('books', 'book', 1));
    expect(await refused(...many)).toMatchObject({ code: 'BAD_USER_INPUT' });
    const other = { setNode: { kind: 'JOB', id: 'book', properties: { id: 'ask' } } } as const;
    expect(await refused(other)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('an imagined graph', () => {
  const count = () =>
    world.graph.ask<{ n: number }>({ text: 'MATCH (n:Job) RETURN count(n) AS n', params: {} });

  it('may be asked by readers', async () => {
    const contextValue = makeContext({
      graph: world.graph,
      model,
      roles: new Set(['reader']),
      currency: 'USD',
      deadline: Date.now() + 60_000,
    });
    const variableValues = { input: { customer: 'shop', job: 'paid', whatIf: PARTNER } };
    const answer = await graphql({
      schema: makeSchema(model),
      source: QUESTION,
      variableValues,
      contextValue,
    });
    expect(answer.errors).toBeUndefined();
  });

  it('goes beside others that write to the same nodes, and beside others that imagine them', async () => {
    const write = (hours: number) =>
      ask(
        world.graph,
        `mutation ($hours: Float!) { upsertJobs(jobs: [{ id: "book", unaidedHours: $hours }]) { changed } }`,
        { hours },
      );
    const jobs: readonly WhatIfChange[] = ['ask', 'book'].map((id) => ({
      setNode: { kind: 'JOB', id, properties: { unaidedHours: 9 } },
    }));
    const answers = await Promise.all(
      Array.from({ length: 3 }, (_, at) => [
        write(at + 1),
        imagining(jobs[0]!, serves('books', 'ask', 1), jobs[1]!),
        imagining(jobs[1]!, serves('invoice', 'book', 1), jobs[0]!),
      ]).flat(),
    );
    const written = answers.filter((_, at) => at % 3 === 0);
    expect(written.map((answer) => answer.data)).toEqual(written.map(() => ({ upsertJobs: { changed: 1 } })));
    await write(2);
  });

  it('is gone when its time is up, when nobody waits any more, and when the work fails', async () => {
    const before = await everything();
    const slow = {
      text: 'CREATE (:Job {id: "lost"}) WITH 1 AS one UNWIND range(1, 1000000000) AS i RETURN count(i) AS n',
      params: {},
    };
    const leaving = new AbortController();
    setTimeout(() => leaving.abort(), 200);
    await expect(
      world.graph.within({ deadline: Date.now() + 300 }).rehearse((graph) => graph.ask(slow)),
    ).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    await expect(
      world.graph.within({ signal: leaving.signal }).rehearse((graph) => graph.ask(slow)),
    ).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    await expect(
      world.graph.rehearse(async (graph) => {
        await graph.ask({ text: 'CREATE (:Job {id: "lost"})', params: {} });
        throw new Error('No.');
      }),
    ).rejects.toThrow('No.');
    expect(await count()).toEqual([{ n: 3 }]);
    expect(await everything()).toBe(before);
  });
});
