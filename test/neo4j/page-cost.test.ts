import { beforeAll, describe, expect, it } from '@jest/globals';
import { ask, cypher, useTestGraph } from '../support/graph.ts';
import { capturedCypher } from '../support/captured-cypher.ts';
import { profile } from '../support/profile.ts';
import type { Profile } from '../support/profile.ts';

const world = useTestGraph();

/** 5,000 customers, two of each name. */
beforeAll(async () => {
  await cypher(
    world.graph,
    `UNWIND range(0, 4999) AS at
     CREATE (:Customer:Entity {id: 'c' + right('0000' + at, 4), name: 'Customer ' + right('0000' + (at * 7919) % 2500, 4),
       kind: 'SEGMENT', population: toFloat(at % 100)})`,
  );
  await cypher(world.graph, `CALL db.prepareForReplanning()`);
}, 60_000);

const page = `query ($orderBy: [CustomerOrder!], $after: String, $filter: CustomerFilter) { customers(filter: $filter, first: 20, orderBy: $orderBy, after: $after) {
  nodes { name } pageInfo { endCursor hasNextPage hasPreviousPage } } }`;

async function cost(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Profile> {
  const [statement] = await capturedCypher(query, variables);
  if (statement === undefined) throw new Error('Expected a statement.');
  return profile(statement);
}

/** Where a page of 20 ends that leaves so many before it. */
async function cursorAfter(count: number, orderBy: unknown): Promise<string> {
  let after: string | null = null;
  for (let left = count; left > 0; left -= 1000) {
    const answer: Awaited<ReturnType<typeof ask>> = await ask(
      world.graph,
      page.replace('first: 20', `first: ${Math.min(left, 1000)}`),
      { orderBy, after },
    );
    after = answer.data?.['customers'].pageInfo.endCursor;
  }
  return after as string;
}

describe('the cost of a page', () => {
  it.each([[[]], [[{ id: 'DESC' }]], [[{ name: 'ASC' }]], [[{ name: 'DESC' }, { id: 'DESC' }]]])(
    'ordered by an index is the same at the beginning and after 200 pages: %j',
    async (orderBy) => {
      const first = await cost(page, { orderBy, after: await cursorAfter(20, orderBy) });
      const late = await cost(page, { orderBy, after: await cursorAfter(200 * 20, orderBy) });
      expect(late.hits).toBeLessThanOrEqual(first.hits + 10);
      expect(first.hits).toBeLessThan(300);
      for (const { operators } of [first, late]) {
        expect(operators).not.toContain('NodeByLabelScan');
        expect(operators).not.toContain('AllNodesScan');
      }
    },
    60_000,
  );

  it.each([
    [{ name: { startsWith: 'Customer' } }],
    [{ name: { contains: 'o' } }],
    [{ population: { gte: 0 } }],
  ])(
    'by name is the same with a filter: %j',
    async (filter) => {
      const orderBy = [{ name: 'ASC' }];
      const first = await cost(page, { orderBy, filter, after: await cursorAfter(20, orderBy) });
      const late = await cost(page, { orderBy, filter, after: await cursorAfter(200 * 20, orderBy) });
      expect(late.hits).toBeLessThanOrEqual(first.hits + 10);
      expect(first.hits).toBeLessThan(300);
      expect(late.operators).toContain('NodeIndexSeekByRange');
    },
    60_000,
  );

  it('of the first page is no other', async () => {
    const begin = await cost(page, { orderBy: [{ name: 'ASC' }] });
    expect(begin.hits).toBeLessThan(300);
  });

  it('of a count alone is none', async () => {
    const counted = await cost('{ customers { totalCount } }');
    expect(counted.hits).toBeLessThan(5);
    expect(counted.operators).toContain('NodeCountFromCountStore');
  });

  it('of a node by its id is one seek', async () => {
    const { operators, hits } = await cost('{ customer(id: "c0042") { name population } }');
    expect(operators).toContain('NodeUniqueIndexSeek');
    expect(hits).toBeLessThan(10);
  });

  it('with a filter by an id or a name begins at their index', async () => {
    const one = await cost(
      '{ customers(filter: {id: {in: ["c0042", "c0043"]}}) { totalCount nodes { name } } }',
    );
    const named = await cost(
      '{ customers(filter: {name: {eq: "Customer 0042"}}) { totalCount nodes { name } } }',
    );
    expect(one.hits).toBeLessThan(50);
    expect(named.hits).toBeLessThan(50);
  });
});
