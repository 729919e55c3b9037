/* eslint-disable @typescript-eslint/no-explicit-any -- answers are JSON */
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { capturedCypher } from '../support/captured-cypher.ts';
import { ask, cypher, emptyGraph, useTestGraph } from '../support/graph.ts';
import { profile } from '../support/profile.ts';
import { compareValues, customerFilter, fulfilsCustomer, linkValue } from '../support/sample-filter.ts';
import { CUSTOMER_KINDS, loadWorld, sampleWorld } from '../support/sample-world.ts';
import type { SampleCustomer, SampleHasJob } from '../support/sample-world.ts';

const world = useTestGraph();
const sample = sampleWorld(2);

beforeAll(async () => {
  await emptyGraph(world.graph);
  await loadWorld(world.graph, sample);
});

type Value = string | number | boolean | null;
type Key = readonly [value: (row: any) => Value, direction: string];

const CUSTOMER_FIELDS: Readonly<Record<string, (customer: SampleCustomer) => Value>> = {
  id: (customer) => customer.id,
  name: (customer) => customer.name,
  kind: (customer) => CUSTOMER_KINDS.indexOf(customer.kind),
  population: (customer) => customer.population,
  market: (customer) => customer.market,
  observedAt: (customer) => customer.observedAt,
  jobs: (customer) => sample.has.filter((link) => link.from === customer.id).length,
};

const LINK_FIELDS = ['importance', 'satisfaction', 'opportunityScore', 'overServed'] as const;

const direction = fc.constantFrom('ASC', 'DESC', 'ASC_NULLS_FIRST', 'DESC_NULLS_FIRST');

/** By Unicode numbers: the order of an index. */
const codes = (text: string): string =>
  Array.from(text, (letter) => letter.codePointAt(0)?.toString(16).padStart(6, '0')).join('');

/** Rows in the order of the keys, ties by id; written apart from the code under test. */
function sorted<Row>(rows: readonly Row[], keys: readonly Key[], id: (row: Row) => string): string[] {
  const compare = (one: Row, other: Row): number => {
    for (const [value, way] of keys) {
      const [a, b] = [value(one), value(other)];
      if (a === null && b === null) continue;
      if (a === null || b === null) return (a === null) === way.endsWith('FIRST') ? -1 : 1;
      const difference = compareValues(a, b);
      if (difference !== 0) return way.startsWith('DESC') ? -difference : difference;
    }
    return compareValues(id(one), id(other));
  };
  return [...rows].sort(compare).map(id);
}

interface Walked {
  readonly ids: string[];
  readonly pages: number;
}

/** All pages of a list, from one end to the other. */
async function walk(
  field: string,
  of: { orderBy: unknown; type: string; size: number; backward: boolean; filter?: unknown },
): Promise<Walked> {
  const { orderBy, type, size, backward, filter } = of;
  const [count, cursor] = backward ? ['last', 'before'] : ['first', 'after'];
  const query = `query ($orderBy: [${type}!], $size: Int, $cursor: String, $filter: ${type.replace('Order', 'Filter')}) {
    page: ${field}(filter: $filter, orderBy: $orderBy, ${count}: $size, ${cursor}: $cursor) {
      edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const wrapped = field.startsWith('jobs') ? `${query.replace('page:', 'job(id: "j0") { page:')} }` : query;
  const ids: string[] = [];
  let at: string | null = null;
  for (let pages = 1; ; pages += 1) {
    const answer = await ask(world.graph, wrapped.replace('jobs', 'customers'), {
      orderBy,
      size,
      cursor: at,
      filter,
    });
    expect(answer.errors).toBeUndefined();
    const { edges, pageInfo } = answer.data?.['page'] ?? answer.data?.['job'].page;
    const found = edges.map((edge: any) => edge.node.id);
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
    expect(pageInfo[backward ? 'hasNextPage' : 'hasPreviousPage']).toBe(pages > 1);
    if (backward) ids.unshift(...found);
    else ids.push(...found);
    if (!pageInfo[backward ? 'hasPreviousPage' : 'hasNextPage']) return { ids, pages };
    at = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

describe('the pages of a list', () => {
  it('put together are the list in its order, whichever order and from whichever end', async () => {
    const key = fc.tuple(fc.constantFrom(...Object.keys(CUSTOMER_FIELDS)), direction);
    await fc.assert(
      fc.asyncProperty(
        fc.array(key, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(4, 9, 40),
        fc.boolean(),
        async (keys, size, backward) => {
          const orderBy = keys.map(([field, way]) => ({ [field]: way }));
          const expected = sorted(
            sample.customers,
            keys.map(([field, way], at): Key =>
              at === 0 && field === 'name'
                ? [({ name }) => codes(name), way]
                : [CUSTOMER_FIELDS[field] as Key[0], way],
            ),
            ({ id }) => id,
          );
          const { ids } = await walk('customers', { orderBy, type: 'CustomerOrder', size, backward });
          expect(ids).toEqual(expected);
        },
      ),
      {
        numRuns: 12,
        // A key that is worked out after the names' index has been read.
        examples: [
          [
            [
              ['name', 'ASC'],
              ['name', 'ASC'],
              ['id', 'ASC'],
            ],
            4,
            false,
          ],
          [
            [
              ['name', 'DESC'],
              ['kind', 'ASC'],
            ],
            9,
            true,
          ],
        ],
      },
    );
  }, 240_000);

  it('hold each row that a filter lets through once, whatever letters it and the order are about', async () => {
    const ids = sample.customers.map(({ id }) => id);
    const names = ['a', 'a\uFB01', 'a\u{1F355}', 'Bo', ''] as const;
    const name = fc.constantFrom(...names);
    const filters = fc.oneof(
      fc.record({ id: fc.record({ in: fc.subarray(ids) }) }),
      fc.record({ name: fc.record({ startsWith: name }) }),
      fc.record({ name: fc.record({ in: fc.subarray([...names]) }) }),
      fc.record({ name: fc.record({ gte: name }) }),
      fc.record({ id: fc.record({ startsWith: fc.constantFrom('c', 'c1', '') }) }),
      fc.record({
        OR: fc.tuple(
          fc.record({ name: fc.record({ eq: name }) }),
          fc.record({ population: fc.constant({ gt: 1 }) }),
          fc.record({ id: fc.record({ startsWith: fc.constant('c2') }) }),
        ),
      }),
      customerFilter,
    );
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.constantFrom('ASC', 'DESC'),
        fc.boolean(),
        fc.constantFrom([], [{ population: 'ASC' }]),
        async (filter, way, backward, first) => {
          const orderBy = [...first, { name: way }];
          const about = { orderBy, type: 'CustomerOrder', backward, filter };
          const { ids: paged } = await walk('customers', { ...about, size: 2 });
          const { ids: whole } = await walk('customers', { ...about, size: 1000 });
          const expected = sample.customers.filter((customer) => fulfilsCustomer(sample, customer, filter));
          expect(paged).toEqual(whole);
          expect([...paged].sort()).toEqual(expected.map(({ id }) => id).sort());
        },
      ),
      {
        numRuns: 12,
        examples: [
          [{ id: { in: ids } }, 'ASC', false, []],
          [{ name: { startsWith: 'a' } }, 'DESC', false, []],
          [{ name: { in: [...names] } }, 'ASC', true, []],
        ],
      },
    );
  }, 240_000);

  it('hold for what a relationship reaches, by its own properties and by the node', async () => {
    const key = fc.oneof(
      fc.tuple(fc.constant('properties'), fc.constantFrom(...LINK_FIELDS), direction),
      fc.tuple(fc.constant('node'), fc.constantFrom(...Object.keys(CUSTOMER_FIELDS)), direction),
    );
    const links = sample.has.filter((link) => link.to === 'j0');
    await fc.assert(
      fc.asyncProperty(
        fc.array(key, { minLength: 1, maxLength: 2 }),
        fc.boolean(),
        async (keys, backward) => {
          const orderBy = keys.map(([end, field, way]) => ({ [end]: { [field]: way } }));
          const expected = sorted<SampleHasJob>(
            links,
            keys.map(([end, field, way]): Key => {
              const customer = (link: SampleHasJob): SampleCustomer =>
                sample.customers.find(({ id }) => id === link.from) as SampleCustomer;
              return end === 'node'
                ? [(link) => (CUSTOMER_FIELDS[field] as Key[0])(customer(link)), way]
                : [(link) => linkValue(link, field), way];
            }),
            ({ from }) => from,
          );
          const { ids } = await walk('jobs', { orderBy, type: 'HasJobCustomerOrder', size: 2, backward });
          expect(ids).toEqual(expected);
        },
      ),
      { numRuns: 12 },
    );
  }, 240_000);

  it('neither repeat nor hide a row that stood still, whatever comes and goes between them', async () => {
    const page = async (after: string | null): Promise<any> => {
      const answer = await ask(
        world.graph,
        `query ($after: String) { sources(orderBy: [{title: DESC_NULLS_FIRST}], first: 2, after: $after) {
           nodes { id } pageInfo { endCursor hasNextPage hasPreviousPage } } }`,
        { after },
      );
      return answer.data?.['sources'];
    };
    await cypher(
      world.graph,
      `UNWIND [['s1', null], ['s2', 'C'], ['s3', 'B'], ['s4', 'B'], ['s5', 'A']] AS row
       CREATE (:Source:Entity {id: row[0], name: row[0], title: row[1]})`,
    );
    const first = await page(null);
    expect(first.nodes).toEqual([{ id: 's1' }, { id: 's2' }]);
    // The row that the cursor names goes, one comes before it, one right after it.
    await cypher(
      world.graph,
      `MATCH (gone:Source {id: 's2'}) DELETE gone
       CREATE (:Source:Entity {id: 's0', name: 's0', title: 'D'})
       CREATE (:Source:Entity {id: 's33', name: 's33', title: 'B'})`,
    );
    const second = await page(first.pageInfo.endCursor);
    expect(second).toMatchObject({
      nodes: [{ id: 's3' }, { id: 's33' }],
      pageInfo: { hasPreviousPage: true },
    });
    const third = await page(second.pageInfo.endCursor);
    expect(third).toMatchObject({ nodes: [{ id: 's4' }, { id: 's5' }], pageInfo: { hasNextPage: false } });
  });

  it('leave out by name, and by nothing else, what others wrote without one', async () => {
    await cypher(world.graph, `CREATE (:Source:Entity {id: 'nameless'})`);
    const { data } = await ask(
      world.graph,
      `{ byName: sources(orderBy: [{name: ASC}]) { totalCount nodes { id } }
         byTitle: sources(orderBy: [{title: ASC}, {name: ASC}]) { totalCount nodes { id } } }`,
    );
    const { byName, byTitle } = data ?? {};
    expect(byName.totalCount).toBe(byTitle.totalCount);
    expect(byTitle.nodes).toHaveLength(byTitle.totalCount);
    expect(byTitle.nodes).toContainEqual({ id: 'nameless' });
    expect(byName.nodes).toHaveLength(byName.totalCount - 1);
    expect(byName.nodes).not.toContainEqual({ id: 'nameless' });
  });

  it('go on behind ids that others wrote in letters that the model has not', async () => {
    const strange = ['a b', 'a\uFB01', 'a\u{1F355}', 'ä'];
    await cypher(
      world.graph,
      `UNWIND $strange AS id CREATE (c:Customer:Entity {id: id, name: 'Ada', kind: 'SEGMENT'})
       WITH c MATCH (j:Job {id: 'j0'}) CREATE (c)-[:HAS_JOB]->(j)`,
      { strange },
    );
    for (const [field, orderBy, type] of [
      ['customers', [{ id: 'ASC' }], 'CustomerOrder'],
      ['customers', [{ name: 'DESC' }], 'CustomerOrder'],
      ['customers', [{ market: 'ASC' }], 'CustomerOrder'],
      ['jobs', [{ node: { kind: 'ASC' } }], 'HasJobCustomerOrder'],
    ] as const) {
      for (const backward of [false, true]) {
        const filter = field === 'customers' ? { name: { eq: 'Ada' } } : {};
        const about = { orderBy, type, backward, filter };
        const { ids: paged } = await walk(field, { ...about, size: 1 });
        const { ids: whole } = await walk(field, { ...about, size: 1000 });
        expect(paged).toEqual(whole);
        expect(paged).toEqual(expect.arrayContaining(strange));
      }
    }
    await cypher(world.graph, 'MATCH (c:Customer) WHERE c.id IN $strange DETACH DELETE c', { strange });
  }, 60_000);

  it('respect the filter in what they say is before and after them', async () => {
    const answer = await ask(
      world.graph,
      `query ($filter: CustomerFilter) { all: customers(filter: $filter) { nodes { id } }
         first: customers(filter: $filter, first: 1) { pageInfo { endCursor hasNextPage } } }`,
      { filter: { id: { in: ['c0', 'c37'] } } },
    );
    expect(answer.data?.['all'].nodes).toEqual([{ id: 'c0' }, { id: 'c37' }]);
    const { endCursor, hasNextPage } = answer.data?.['first'].pageInfo;
    expect(hasNextPage).toBe(true);
    const only = await ask(
      world.graph,
      `query ($after: String) { customers(filter: {id: {eq: "c37"}}, after: $after) {
         nodes { id } pageInfo { hasNextPage hasPreviousPage } } }`,
      { after: endCursor },
    );
    expect(only.data?.['customers']).toEqual({
      nodes: [{ id: 'c37' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: false },
    });
  });

  it('are sought in the index of names, also where it has been sampled as if one name were all', async () => {
    const query = `query ($orderBy: [CustomerOrder!], $after: String) {
      customers(orderBy: $orderBy, first: 4, after: $after) { nodes { id } pageInfo { endCursor hasPreviousPage } } }`;
    await emptyGraph(world.graph);
    await cypher(
      world.graph,
      `UNWIND range(1, 30) AS at CREATE (:Customer:Entity {id: 'c' + at, name: 'Ada', kind: 'SEGMENT'})`,
    );
    await cypher(world.graph, 'CALL db.prepareForReplanning()');
    await cypher(world.graph, 'CALL db.clearQueryCaches()');
    const orders = [
      [{ name: 'ASC' }],
      [{ name: 'ASC' }, { market: 'ASC' }],
      [{ name: 'DESC' }, { kind: 'ASC' }],
    ];
    for (const orderBy of orders) {
      const { data } = await ask(world.graph, query, { orderBy });
      const after = data?.['customers'].pageInfo.endCursor;
      const [later] = await capturedCypher(query, { orderBy, after });
      const { operators } = await profile(later!);
      expect(operators).toContain('NodeIndexSeekByRange');
      expect(operators.filter((operator) => operator.includes('Scan'))).toEqual([]);
    }
  }, 60_000);
});

describe('answers', () => {
  /** Some of every sort that is read in whichever order rows come: pages, sums, groups. */
  async function answers(): Promise<unknown> {
    const pages: unknown[] = [];
    for (const orderBy of [[{ name: 'ASC' }], [{ name: 'DESC' }, { kind: 'ASC' }]]) {
      for (const filter of [{}, { OR: [{ name: { gte: 'a' } }, { population: { lt: 2 } }] }]) {
        const about = { orderBy, type: 'CustomerOrder', backward: false, filter };
        pages.push(await walk('customers', { ...about, size: 3 }));
      }
    }
    const asked = await ask(
      world.graph,
      `{ all: customers { ...Summed } named: customers(filter: {name: {gte: "A"}}) { ...Summed } }
       fragment Summed on CustomerConnection { aggregate { valueOfTime { sum average } } groups(by: NAME, top: 7) { key { value } count valueOfTime { sum } } }`,
    );
    expect(asked.errors).toBeUndefined();
    return { pages, sums: asked.data };
  }

  it('are the same, whatever the planner takes the graph for and in whatever order it was written', async () => {
    const backwards = { ...sample, customers: sample.customers.toReversed(), has: sample.has.toReversed() };
    const sampleIndexes = (): Promise<void> => cypher(world.graph, 'CALL db.prepareForReplanning()');
    const alike = `UNWIND range(1, 200) AS at CREATE (:Customer:Entity {id: 'x' + at, name: 'Ada'})`;
    const given: unknown[] = [];
    for (const [sampled, written] of [
      ['as it is', sample],
      ['empty', backwards],
      ['with one name for all', backwards],
    ] as const) {
      await emptyGraph(world.graph);
      if (sampled === 'with one name for all') await cypher(world.graph, alike);
      if (sampled !== 'as it is') await sampleIndexes();
      await cypher(world.graph, `MATCH (c:Customer) DELETE c`);
      await loadWorld(world.graph, written);
      await cypher(world.graph, 'MATCH (c:Customer) SET c.valueOfTime = toInteger(substring(c.id, 1)) / 7.0');
      if (sampled === 'as it is') await sampleIndexes();
      await cypher(world.graph, 'CALL db.clearQueryCaches()');
      given.push(await answers());
    }
    expect(given[1]).toEqual(given[0]);
    expect(given[2]).toEqual(given[0]);
  }, 60_000);
});
