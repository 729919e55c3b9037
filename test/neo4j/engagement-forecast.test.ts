/* eslint-disable @typescript-eslint/no-explicit-any -- answers are JSON */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { plantedWorld } from '../analysis/engagement-forecast/generated-worlds.ts';
import { ask, cypher, emptyGraph, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

const FORECAST = `query ($input: ForecastInput!) {
  engagementForecast(input: $input) {
    method betterThanPopularity
    predictions {
      customer { id name } target { __typename id name } score cameTrue
      because { node { __typename id name } weight }
    }
    backtest {
      heldOut draws customers auc hitRateAt10 ndcgAt10 popularityAuc popularityHitRateAt10 popularityNdcgAt10
      models { method isBetter auc { mean low high } aucGain { mean low high } }
    }
    notes { code message count nodes { id } }
  }
}`;

async function forecast(input: Record<string, unknown>) {
  const answer = await ask(world.graph, FORECAST, { input });
  expect(answer.errors).toBeUndefined();
  return answer.data!['engagementForecast'];
}

const told = (answer: { predictions: { customer: { id: string }; target: { id: string } }[] }) =>
  answer.predictions.map(({ customer, target }) => `${customer.id} ${target.id}`);

describe('segments that keep to their own ecosystems', () => {
  beforeAll(async () => {
    await emptyGraph(world.graph);
    const { customers, items } = plantedWorld(2, { customers: 60, items: 24 });
    await cypher(
      world.graph,
      `UNWIND $items AS id CREATE (:Ecosystem:Entity {id: id, name: 'Ecosystem ' + id})
       WITH count(*) AS made UNWIND $customers AS row
       CREATE (c:Customer:Entity {id: row.id, name: 'Segment ' + row.id, kind: 'SEGMENT'})
       WITH c, row UNWIND row.has AS id MATCH (e:Ecosystem {id: id})
       CREATE (c)-[:ENGAGES_IN]->(e)`,
      {
        items: items.map(({ id }) => id),
        customers: customers.map(({ id, has }) => ({ id, has: has.map(({ item }) => item) })),
      },
    );
  });

  it('are told where they will engage next, and why', async () => {
    const answer = await forecast({ relationship: 'ENGAGES_IN', customers: ['c0004'], first: 3 });
    expect(answer.betterThanPopularity).toBe(true);
    expect(answer.backtest.auc - answer.backtest.popularityAuc).toBeGreaterThan(0.1);
    expect(answer.backtest).toMatchObject({ draws: 5, customers: 60 });
    expect(answer.predictions).toHaveLength(3);
    const [first] = answer.predictions;
    expect(first).toMatchObject({
      customer: { id: 'c0004', name: 'Segment c0004' },
      target: { __typename: 'Ecosystem', name: `Ecosystem ${first.target.id}` },
      cameTrue: null,
    });
    expect(first.because[0].node).toMatchObject({ __typename: 'Ecosystem' });
    expect(first.because[0].weight).toBeGreaterThan(0);
  });

  it('give their reasons whichever way these are selected, and the same forecasts without them', async () => {
    const whole = await forecast({ relationship: 'ENGAGES_IN', first: 3 });
    const { data } = await ask(
      world.graph,
      `{ plain: engagementForecast(input: {relationship: ENGAGES_IN, first: 3}) { predictions { target { id } score } }
         spread: engagementForecast(input: {relationship: ENGAGES_IN, first: 3}) { ...Why } }
       fragment Why on EngagementForecast { predictions { why: because { node { id } weight } } }`,
    );
    const { predictions } = whole as { predictions: any[] };
    expect(data!['plain'].predictions).toEqual(
      predictions.map(({ target, score }) => ({ target: { id: target.id }, score })),
    );
    expect(data!['spread'].predictions).toEqual(
      predictions.map(({ because }) => ({
        why: because.map(({ node, weight }: any) => ({ node: { id: node.id }, weight })),
      })),
    );
  });

  it('rest on all that the segments engage in', async () => {
    await cypher(world.graph, 'MATCH (:Customer)-[e:ENGAGES_IN]->() WITH e LIMIT 3 SET e.confidence = 0.5');
    const { data } = await ask(
      world.graph,
      `{ engagementForecast(input: {relationship: ENGAGES_IN, first: 1}) { evidence { facts weakest { about confidence effect } completeness } }
         customers(first: 60) { nodes { ecosystems { totalCount } } } }`,
    );
    const { evidence } = data!['engagementForecast'];
    const engaged = data!['customers'].nodes.map(
      (one: { ecosystems: { totalCount: number } }) => one.ecosystems.totalCount,
    );
    expect(evidence).toMatchObject({
      facts: engaged.reduce((sum: number, count: number) => sum + count, 0),
      completeness: 'COMPLETE',
    });
    expect(evidence.weakest).toHaveLength(3);
    expect(evidence.weakest[0]).toEqual({
      about: expect.stringMatching(/^ENGAGES_IN /),
      confidence: 0.5,
      effect: null,
    });
  });

  it('get the same answer twice', async () => {
    const input = { relationship: 'ENGAGES_IN', seed: 7 };
    expect(await forecast(input)).toEqual(await forecast(input));
  });
});

describe('a small town', () => {
  beforeAll(async () => {
    await emptyGraph(world.graph);
    await cypher(
      world.graph,
      `CREATE (baker:Customer:Entity {id: 'baker', name: 'Baker', market: 'SG'}),
        (cook:Customer:Entity {id: 'cook', name: 'Cook', market: 'MY'}), (smith:Customer:Entity {id: 'smith', name: 'Smith', market: 7}),
        (bank:Provider:Entity {id: 'bank', name: 'Bank'}),
        (loan:Offering:Entity {id: 'loan', name: 'Loan'}), (till:Offering:Entity {id: 'till', name: 'Till', markets: ['MY']}),
        (app:Offering:Entity {id: 'app', name: 'App', status: 'PLANNED'}), (idea:Offering:Entity {id: 'idea', name: 'Idea'}),
        (bank)-[:OFFERS]->(loan), (bank)-[:OFFERS]->(till), (bank)-[:OFFERS]->(app),
        (baker)-[:USES {validFrom: date('2026-02-01')}]->(loan), (baker)-[:USES]->(app), (baker)-[:USES]->(idea),
        (cook)-[:USES {observedAt: date('2025-02-01')}]->(loan), (cook)-[:USES {validUntil: date('2025-01-01')}]->(till),
        (smith)-[:USES {validFrom: 'soon'}]->(till),
        (grow:Job:Entity {id: 'grow', name: 'Grow'}), (hire:Job:Entity {id: 'hire', name: 'Hire'}), (eat:Job:Entity {id: 'eat', name: 'Eat'}),
        (grow)-[:HAS_STEP]->(hire), (baker)-[:HAS_JOB]->(grow), (cook)-[:HAS_JOB]->(hire), (cook)-[:HAS_JOB]->(eat)`,
    );
  });

  it('adopts what is live and open to it', async () => {
    const answer = await forecast({ relationship: 'USES' });
    expect(told(answer)).toEqual(['smith loan']);
    expect(answer).toMatchObject({ method: 'popularity', betterThanPopularity: false });
    expect(answer.backtest).toMatchObject({ auc: null, popularityAuc: null, models: [] });
    expect(answer.predictions[0]).toMatchObject({
      score: 2 / 3,
      because: [{ node: { id: 'baker' } }, { node: { id: 'cook' } }],
    });
    const codes = answer.notes.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(['TOO_LITTLE_HELD_OUT', 'NOT_OPEN']);
  });

  it('takes up jobs that are no step of what it has', async () => {
    expect(told(await forecast({ relationship: 'HAS_JOB' }))).toEqual([
      'baker eat',
      'cook grow',
      'smith eat',
      'smith grow',
      'smith hire',
    ]);
  });

  it('had other relationships a year ago', async () => {
    const answer = await forecast({ relationship: 'USES', asOf: '2025-12-31' });
    // The cook has left the till; the baker takes the loan later; what is no date is none.
    expect(answer.predictions).toMatchObject([
      { customer: { id: 'baker' }, target: { id: 'loan' }, cameTrue: true },
      { customer: { id: 'smith' }, target: { id: 'loan' }, cameTrue: false },
    ]);
    const counts = answer.notes.map(({ code, count }: { code: string; count: number }) => `${code} ${count}`);
    expect(counts).toEqual([
      'TOO_LITTLE_HELD_OUT 1',
      'NOT_OPEN 2',
      'UNKNOWN_ON_DATE 1',
      'ENDED_BEFORE_DATE 1',
      'UNDATED 1',
    ]);
  });

  it('is nobody where nobody is named', async () => {
    expect((await forecast({ relationship: 'USES', customers: [] })).predictions).toEqual([]);
  });

  it.each([{ first: 0 }, { first: 101 }, { backtestShare: -0.1 }, { backtestShare: 0.91 }])(
    'is asked within bounds: %j',
    async (input) => {
      const { errors } = await ask(world.graph, FORECAST, { input: { relationship: 'USES', ...input } });
      expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(errors?.[0]?.message).toContain(`"${Object.keys(input)[0]}"`);
    },
  );

  it('is asked for customers that are there', async () => {
    const { errors } = await ask(world.graph, FORECAST, {
      input: { relationship: 'USES', customers: ['cook', 'bank'] },
    });
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'NOT_FOUND' });
    expect(errors?.[0]?.message).toBe('Expected the id of a customer, got "bank", which is a provider.');
  });
});
