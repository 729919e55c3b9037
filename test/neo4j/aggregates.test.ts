/* eslint-disable @typescript-eslint/no-explicit-any -- answers are JSON */
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ask, cypher, emptyGraph, recording, useTestGraph } from '../support/graph.ts';
import { customerFilter, fulfilsCustomer, linkValue } from '../support/sample-filter.ts';
import { loadWorld, sampleWorld } from '../support/sample-world.ts';

const world = useTestGraph();
const sample = sampleWorld(3);

beforeAll(async () => {
  await emptyGraph(world.graph);
  await loadWorld(world.graph, sample);
  await cypher(
    world.graph,
    `CREATE (study:Source:Entity {id: 'study', name: 'Study'})
     CREATE (bank:Provider:Entity {id: 'bank', name: 'Harbour Bank'})
     CREATE (port:Provider:Entity {id: 'port', name: 'The Port'})
     CREATE (loan:Offering:Entity {id: 'loan', name: 'Loan', tags: ['money', 'trade', 'money'], sourceId: 'study'})
     CREATE (ship:Offering:Entity {id: 'ship', name: 'Shipping', tags: ['trade']})
     CREATE (plan:Offering:Entity {id: 'plan', name: 'A plan'})
     CREATE (bank)-[:OFFERS]->(loan), (port)-[:OFFERS]->(loan), (port)-[:OFFERS]->(ship)
     CREATE (bank)-[:PARTNERS_WITH {cost: 5.0}]->(port), (port)-[:PARTNERS_WITH {cost: 7.0}]->(bank)`,
  );
});

const given = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

function numbers(values: readonly (number | null)[]): unknown {
  const there = given(values);
  const sum = there.reduce((total, value) => total + value, 0);
  return {
    count: there.length,
    distinct: new Set(there).size,
    sum: there.length === 0 ? null : sum,
    average: there.length === 0 ? null : expect.closeTo(sum / there.length, 9),
    min: there.length === 0 ? null : Math.min(...there),
    max: there.length === 0 ? null : Math.max(...there),
  };
}

describe('aggregates', () => {
  it('are those of all that the filter lets through, whatever the page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constant({}), customerFilter), async (filter) => {
        const expected = sample.customers.filter((customer) => fulfilsCustomer(sample, customer, filter));
        const answer = await ask(
          world.graph,
          `query ($filter: CustomerFilter) { customers(filter: $filter, first: 1) { totalCount nodes { id } aggregate {
             key { value } count population { count distinct sum average min max } market { count distinct } observedAt { min max } } } }`,
          { filter },
        );
        expect(answer.errors).toBeUndefined();
        const days = expected
          .map(({ observedAt }) => observedAt)
          .filter((day) => day !== null)
          .sort();
        const markets = expected.map(({ market }) => market).filter((market) => market !== null);
        expect(answer.data?.['customers']).toMatchObject({
          totalCount: expected.length,
          aggregate: {
            key: null,
            count: expected.length,
            population: numbers(expected.map(({ population }) => population)),
            market: { count: markets.length, distinct: new Set(markets).size },
            observedAt: { min: days[0] ?? null, max: days.at(-1) ?? null },
          },
        });
      }),
      { numRuns: 20 },
    );
  }, 240_000);

  it('sum up nodes and relationships of each parent apart, in the one statement', async () => {
    const graph = recording(world.graph);
    const answer = await ask(
      graph,
      `{ jobs { nodes { id customers { totalCount aggregate { count node { population { sum } } properties {
           importance { average count } opportunityScore { max } band { distinct } } }
           groups(byProperty: OVER_SERVED) { key { value outOf } count } } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(graph.asked).toHaveLength(1);
    for (const { id, customers } of answer.data?.['jobs'].nodes) {
      const links = sample.has.filter((link) => link.to === id);
      const scores = links.map((link) => linkValue(link, 'opportunityScore') as number | null);
      const bands = links.map((link) => linkValue(link, 'band')).filter((band) => band !== null);
      const importance = numbers(links.map((link) => link.importance)) as Record<string, unknown>;
      const people = links.map((link) => sample.customers.find((customer) => customer.id === link.from));
      const sum = (
        numbers(people.map((customer) => customer?.population ?? null)) as Record<string, unknown>
      )['sum'];
      expect(customers.totalCount).toBe(links.length);
      expect(customers.aggregate).toEqual({
        count: links.length,
        node: { population: { sum } },
        properties: {
          importance: { average: importance['average'], count: importance['count'] },
          opportunityScore: { max: given(scores).length === 0 ? null : Math.max(...given(scores)) },
          band: { distinct: new Set(bands).size },
        },
      });
      const groups = grouped(links.map((link) => linkValue(link, 'overServed')));
      expect(customers.groups).toEqual(
        groups.map(([value, count]) => ({ key: { value, outOf: groups.length }, count })),
      );
    }
  });
});

/** Values with how often they come, the largest first, equal ones by value (in UTF-8 as by code points), null last. */
function grouped<Value>(values: readonly Value[]): (readonly [Value, number])[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => {
    if (many !== more) return more - many;
    return a === null ? 1 : b === null ? -1 : Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
  });
}

describe('groups', () => {
  it('go by a property, the largest first, and say how many there are', async () => {
    const answer = await ask(
      world.graph,
      `{ customers(first: 1) {
           markets: groups(by: MARKET, top: 3) { key { value outOf node { id } } count population { count } }
           days: groups(by: OBSERVED_AT) { key { value } count } } }`,
    );
    expect(answer.errors).toBeUndefined();
    const markets = grouped(sample.customers.map(({ market }) => market));
    expect(answer.data?.['customers'].markets).toEqual(
      markets.slice(0, 3).map(([value, count]) => ({
        key: { value, outOf: markets.length, node: null },
        count,
        population: {
          count: given(sample.customers.filter((one) => one.market === value).map((one) => one.population))
            .length,
        },
      })),
    );
    expect(answer.data?.['customers'].days.map((group: any) => [group.key.value, group.count])).toEqual(
      grouped(sample.customers.map(({ observedAt }) => observedAt)),
    );
  });

  it('go by each related node, which is read like any other, once', async () => {
    const graph = recording(world.graph);
    const answer = await ask(
      graph,
      `{ offerings { groups(by: PROVIDERS) { key { value node { id ... on Provider { name offerings { totalCount } } } } count }
           concepts: groups(by: SOURCE, top: 1) { key { value outOf node { name } } count } }
         providers(filter: {id: {eq: "port"}}) { nodes { offerings { groups(by: PROVIDERS) { key { node { name } } count } } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.['offerings'].groups).toEqual([
      {
        key: { value: 'port', node: { id: 'port', name: 'The Port', offerings: { totalCount: 2 } } },
        count: 2,
      },
      {
        key: { value: 'bank', node: { id: 'bank', name: 'Harbour Bank', offerings: { totalCount: 1 } } },
        count: 1,
      },
      { key: { value: null, node: null }, count: 1 },
    ]);
    expect(answer.data?.['offerings'].concepts).toEqual([
      { key: { value: null, outOf: 2, node: null }, count: 2 },
    ]);
    expect(answer.data?.['providers'].nodes[0].offerings.groups).toEqual([
      { key: { node: { name: 'The Port' } }, count: 2 },
      { key: { node: { name: 'Harbour Bank' } }, count: 1 },
    ]);
    expect(graph.asked).toHaveLength(2);
  });

  it('take each item of a list once, and those without any as one', async () => {
    const answer = await ask(world.graph, '{ offerings { groups(by: TAGS) { key { value } count } } }');
    expect(answer.data?.['offerings'].groups).toEqual([
      { key: { value: 'trade' }, count: 2 },
      { key: { value: 'money' }, count: 1 },
      { key: { value: null }, count: 1 },
    ]);
  });

  it('count a partner once, whichever of the two named the other', async () => {
    const answer = await ask(
      world.graph,
      `{ provider(id: "bank") { partners { aggregate { count properties { cost { sum } } } groups(byProperty: COST) { key { value } count } } }
         providers { groups(by: PARTNERS) { key { value } count } } }`,
    );
    expect(answer.data).toEqual({
      provider: {
        partners: {
          aggregate: { count: 1, properties: { cost: { sum: 5 } } },
          groups: [{ key: { value: 5 }, count: 1 }],
        },
      },
      providers: {
        groups: [
          { key: { value: 'bank' }, count: 1 },
          { key: { value: 'port' }, count: 1 },
        ],
      },
    });
  });

  it.each([
    ['offerings { groups(by: KIND, top: 0) { count } }', '"top" from 1 to 1000, got 0'],
    [
      'provider(id: "bank") { offerings { groups { count } } }',
      'exactly one of "by" and "byProperty", got 0',
    ],
    [
      'provider(id: "bank") { offerings { groups(by: KIND, byProperty: SOURCE) { count } } }',
      'exactly one of "by" and "byProperty", got 2',
    ],
  ])('refuse %s', async (field, message) => {
    const answer = await ask(world.graph, `{ ${field} }`);
    expect(answer.errors?.[0]?.message).toContain(message);
    expect(answer.errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
