import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ask, cypher, emptyGraph, useTestGraph } from '../support/graph.ts';
import { customerFilter, fulfilsCustomer } from '../support/sample-filter.ts';
import { loadWorld, sampleWorld } from '../support/sample-world.ts';

const world = useTestGraph();

interface Answer {
  readonly ids: readonly string[];
  readonly error: string | undefined;
}

/** The ids that a filter lets through; the count must agree. */
async function filtered(noun: string, type: string, filter: unknown): Promise<Answer> {
  const answer = await ask(
    world.graph,
    `query ($filter: ${type}) { list: ${noun}(filter: $filter, first: 1000) { totalCount nodes { id } } }`,
    { filter },
  );
  const [error] = answer.errors ?? [];
  if (error !== undefined) {
    expect(error.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
    return { ids: [], error: error.message };
  }
  const { nodes, totalCount } = answer.data?.['list'];
  expect(totalCount).toBe(nodes.length);
  return { ids: nodes.map((node: { id: string }) => node.id), error: undefined };
}

const customers = async (filter: unknown): Promise<readonly string[]> =>
  (await filtered('customers', 'CustomerFilter', filter)).ids;

describe('filters', () => {
  it('give what plain logic gives, whatever they combine', async () => {
    const sample = sampleWorld(1);
    await emptyGraph(world.graph);
    await loadWorld(world.graph, sample);
    await fc.assert(
      fc.asyncProperty(customerFilter, async (filter) => {
        const expected = sample.customers.filter((customer) => fulfilsCustomer(sample, customer, filter));
        expect(await customers(filter)).toEqual(expected.map(({ id }) => id).sort());
      }),
      { numRuns: 30 },
    );
  }, 240_000);
});

describe('in a town of two bakers', () => {
  beforeEach(async () => {
    await emptyGraph(world.graph);
    await cypher(
      world.graph,
      `CREATE (survey:Source:Entity {id: 'survey', name: 'Survey', title: 'Bakers 2026'})
       CREATE (ada:Customer:Entity {id: 'ada', name: 'Ada', kind: 'PERSONA', population: 10.0, sourceId: 'survey'})
       CREATE (bo:Customer:Entity {id: 'bo', name: 'Bo', kind: 'PERSONA', sourceId: 'gone'})
       CREATE (cy:Customer:Entity {id: 'cy', name: 'Cy', kind: 'SEGMENT'})
       CREATE (export:Job:Entity {id: 'export', name: 'Sell abroad', kind: 'FUNCTIONAL'})
       CREATE (bake:Job:Entity {id: 'bake', name: 'Bake', kind: 'FUNCTIONAL'})
       CREATE (bank:Provider:Entity {id: 'bank', name: 'Bank', kind: 'FIRM'})
       CREATE (port:Provider:Entity {id: 'port', name: 'Port', kind: 'PUBLIC'})
       CREATE (loan:Offering:Entity {id: 'loan', name: 'Loan', tags: ['Money', 'trade']})
       CREATE (ship:Offering:Entity {id: 'ship', name: 'Ship', tags: []})
       CREATE (oven:Offering:Entity {id: 'oven', name: 'Oven'})
       CREATE (ada)-[:HAS_JOB {importance: 9.0, satisfaction: 2.0, sourceId: 'survey', validFrom: date('2026-01-01')}]->(export)
       CREATE (bo)-[:HAS_JOB {importance: 4.0, satisfaction: 7.0}]->(export)
       CREATE (ada)-[:HAS_JOB {importance: 3.0}]->(bake)
       CREATE (loan)-[:SERVES {hours: 1.0}]->(export)
       CREATE (bank)-[:PARTNERS_WITH {cost: 5.0}]->(port)
       CREATE (port)-[:PARTNERS_WITH {cost: 7.0}]->(bank)`,
    );
  });

  it('find who is over- or under-served', async () => {
    const served = async (properties: unknown): Promise<readonly string[]> =>
      customers({ jobs: { some: { properties } } });
    expect(await served({ overServed: { eq: true } })).toEqual(['bo']);
    expect(await served({ opportunityScore: { gt: 15 } })).toEqual(['ada']);
    expect(await served({ band: { in: ['HIGH', 'EXTREME'] }, overServed: { eq: false } })).toEqual(['ada']);
    expect(await served({ opportunityScore: { isNull: true } })).toEqual(['ada']);
  });

  it('ask for one and the same relationship inside "some"', async () => {
    const importantBaking = { node: { id: { eq: 'bake' } }, properties: { importance: { gt: 5 } } };
    expect(await customers({ jobs: { some: importantBaking } })).toEqual([]);
    expect(
      await customers({
        AND: [
          { jobs: { some: { node: importantBaking.node } } },
          { jobs: { some: { properties: importantBaking.properties } } },
        ],
      }),
    ).toEqual(['ada']);
  });

  it('tell no related node from some, each and one', async () => {
    expect(await customers({ jobs: { none: {} } })).toEqual(['cy']);
    expect(await customers({ jobs: { some: {} } })).toEqual(['ada', 'bo']);
    expect(await customers({ jobs: { single: {} } })).toEqual(['bo']);
    expect(await customers({ jobs: { every: { node: { id: { eq: 'export' } } } } })).toEqual(['bo', 'cy']);
  });

  it('follow several steps, and sources by what they are', async () => {
    const loaned = { offerings: { some: { node: { name: { eq: 'LOAN', ignoreCase: true } } } } };
    expect(await customers({ jobs: { some: { node: loaned } } })).toEqual(['ada', 'bo']);
    expect(await customers({ source: { title: { startsWith: 'Bakers' } } })).toEqual(['ada']);
    expect(await customers({ NOT: { source: {} } })).toEqual(['bo', 'cy']);
    expect(await customers({ jobs: { some: { properties: { source: {} } } } })).toEqual(['ada']);
    const since = { validFrom: { gte: '2026-01-01', lt: '2026-01-02' } };
    expect(await customers({ jobs: { some: { properties: since } } })).toEqual(['ada']);
  });

  it('take a missing list for an empty one', async () => {
    const offerings = async (tags: unknown): Promise<readonly string[]> =>
      (await filtered('offerings', 'OfferingFilter', { tags })).ids;
    expect(await offerings({ includes: 'trade' })).toEqual(['loan']);
    expect(await offerings({ includes: 'money' })).toEqual([]);
    expect(await offerings({ includesAll: ['MONEY', 'trade'], ignoreCase: true })).toEqual(['loan']);
    expect(await offerings({ includesAny: ['trade', 'none'] })).toEqual(['loan']);
    expect(await offerings({ includesAny: [] })).toEqual([]);
    expect(await offerings({ includesAll: [] })).toEqual(['loan', 'oven', 'ship']);
    expect(await offerings({ isEmpty: true })).toEqual(['oven', 'ship']);
    expect(await offerings({ isEmpty: false })).toEqual(['loan']);
  });

  it('look at the relationship that is shown where two partners named each other', async () => {
    const cheap = { partners: { some: { properties: { cost: { lt: 6 } } } } };
    expect((await filtered('providers', 'ProviderFilter', cheap)).ids).toEqual(['bank']);
    expect((await filtered('providers', 'ProviderFilter', { partners: { count: { eq: 1 } } })).ids).toEqual([
      'bank',
      'port',
    ]);
  });

  it('let all through when empty, and nothing when nothing can be', async () => {
    for (const all of [null, {}, { AND: [] }, { population: {} }, { jobs: {} }, { OR: [{}] }]) {
      expect(await customers(all)).toEqual(['ada', 'bo', 'cy']);
    }
    for (const none of [{ OR: [] }, { id: { in: [] } }, { NOT: {} }, { NOT: { AND: [] } }]) {
      expect(await customers(none)).toEqual([]);
    }
    expect(await customers({ NOT: { population: { in: [] } } })).toEqual(['ada', 'bo', 'cy']);
  });

  it('read hostile texts as texts', async () => {
    for (const text of [`' OR 1=1 //`, '`', '\\', '$value0', '\u0000', '\uD83C', '}) DETACH DELETE n //']) {
      expect(await customers({ name: { eq: text } })).toEqual([]);
      expect(await customers({ OR: [{ name: { contains: text } }, { id: { in: ['ada', text] } }] })).toEqual([
        'ada',
      ]);
    }
  });

  it('take ten thousand values at once', async () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => `c${at}`);
    expect(await customers({ id: { in: [...ids.slice(1), 'bo'] } })).toEqual(['bo']);
  });

  const nested = (depth: number, inner: object, wrap: (filter: object) => object): object =>
    depth === 0 ? inner : wrap(nested(depth - 1, inner, wrap));

  it.each([
    [{ population: { eq: null } }, '"filter.population.eq" to be stated, got null'],
    [{ OR: [{ population: null }] }, '"filter.OR[0].population" to be stated, got null'],
    [{ jobs: { some: null } }, '"filter.jobs.some" to be stated, got null'],
    [{ NOT: null }, '"filter.NOT" to be stated, got null'],
    [{ jobs: { counting: {} } }, 'Expected "filter.jobs.count" beside "counting"'],
    [
      { id: { in: Array.from({ length: 10_001 }, String) } },
      'at most 10,000 values in "filter.id.in", got 10,001',
    ],
    [{ OR: Array.from({ length: 201 }, () => ({ name: { eq: 'x' } })) }, 'at most 200 conditions'],
    [nested(50, {}, (NOT) => ({ NOT })), 'at most 40 levels'],
    [
      nested(4, {}, (node) => ({ jobs: { some: { node: { customers: { some: { node } } } } } })),
      'at most 6 steps from node to node',
    ],
  ])('refuse %j in their own words', async (filter, message) => {
    expect((await filtered('customers', 'CustomerFilter', filter)).error).toContain(message);
  });
});
