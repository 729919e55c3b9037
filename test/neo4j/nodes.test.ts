/* eslint-disable @typescript-eslint/no-explicit-any -- answers are JSON */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Statement } from '../../src/graph/graph.ts';
import { ask, cypher, recording, useTestGraph } from '../support/graph.ts';
import { profile } from '../support/profile.ts';

const world = useTestGraph();

/** Two bakers want to export; one of them wants to bake as well. A bank and a port serve what they want. */
beforeAll(async () => {
  await cypher(
    world.graph,
    `CREATE (survey:Source:Entity {id: 'survey', name: 'Survey of bakers', title: 'Bakers 2026', collectedAt: date('2026-01-02')})
     CREATE (ada:Customer:Entity {id: 'ada', name: 'Ada the baker', kind: 'PERSONA', population: 10.0, sourceId: 'survey', observedAt: date('2026-03-01'), confidence: 0.8})
     CREATE (bo:Customer:Entity {id: 'bo', name: 'Bo the baker', kind: 'PERSONA'})
     CREATE (export:Job:Entity {id: 'export', name: 'Sell bread abroad', kind: 'FUNCTIONAL'})
     CREATE (bake:Job:Entity {id: 'bake', name: 'Bake bread', kind: 'FUNCTIONAL'})
     CREATE (ship:Job:Entity {id: 'ship', name: 'Ship it', kind: 'FUNCTIONAL'})
     CREATE (pay:Job:Entity {id: 'pay', name: 'Get paid', kind: 'FUNCTIONAL'})
     CREATE (bank:Provider:Entity {id: 'bank', name: 'Harbour Bank', kind: 'FIRM'})
     CREATE (port:Provider:Entity {id: 'port', name: 'The Port', kind: 'PUBLIC'})
     CREATE (loan:Offering:Entity {id: 'loan', name: 'Export loan', kind: 'SERVICE', tags: ['money', 'trade']})
     CREATE (ada)-[:HAS_JOB {importance: 9.0, satisfaction: 2.0, frequencyPerMonth: 1.5, sourceId: 'survey', validFrom: date('2026-01-01')}]->(export)
     CREATE (bo)-[:HAS_JOB {importance: 4.0, satisfaction: 7.0}]->(export)
     CREATE (ada)-[:HAS_JOB]->(bake)
     CREATE (export)-[:HAS_STEP {position: 1}]->(ship)
     CREATE (export)-[:HAS_STEP {position: 2, optional: true}]->(pay)
     CREATE (bank)-[:OFFERS]->(loan)
     CREATE (loan)-[:SERVES {hours: 1.0, money: 20.0}]->(pay)
     CREATE (bank)-[:PARTNERS_WITH {cost: 5.0}]->(port)
     CREATE (port)-[:PARTNERS_WITH {cost: 7.0}]->(bank)`,
  );
});

describe('reading nodes', () => {
  it('gives a node by id with its properties and source, and null for an unknown id', async () => {
    const answer = await ask(
      world.graph,
      `{ customer(id: "ada") { id name kind population valueOfTime observedAt confidence source { title collectedAt } }
         nobody: customer(id: "nobody") { id }
         wrongKind: customer(id: "bank") { id } }`,
    );
    expect(answer).toEqual({
      data: {
        customer: {
          id: 'ada',
          name: 'Ada the baker',
          kind: 'PERSONA',
          population: 10,
          valueOfTime: null,
          observedAt: '2026-03-01',
          confidence: 0.8,
          source: { title: 'Bakers 2026', collectedAt: '2026-01-02' },
        },
        nobody: null,
        wrongKind: null,
      },
    });
  });

  it('gives any node by id, whatever its kind', async () => {
    const answer = await ask(
      world.graph,
      `{ a: node(id: "loan") { __typename id name ... on Offering { tags markets } } b: node(id: "nothing") { id } }`,
    );
    expect(answer.data).toEqual({
      a: { __typename: 'Offering', id: 'loan', name: 'Export loan', tags: ['money', 'trade'], markets: null },
      b: null,
    });
  });

  it('walks relationships in both directions with their properties and counts', async () => {
    const answer = await ask(
      world.graph,
      `{ customers { totalCount nodes { id
           jobs { totalCount edges { properties { importance opportunityScore band overServed validFrom source { id } } node { id
             steps { edges { properties { position optional } node { id offerings { edges { properties { hours money effort } node { id providers { nodes { name } } } } } } } }
             customers { nodes { id } } } } } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.['customers'].totalCount).toBe(2);
    const [ada, bo] = answer.data?.['customers'].nodes;
    expect(ada.jobs.totalCount).toBe(2);
    expect(ada.jobs.edges.map((edge: any) => edge.node.id)).toEqual(['bake', 'export']);
    expect(ada.jobs.edges[1].properties).toEqual({
      importance: 9,
      opportunityScore: 16,
      band: 'EXTREME',
      overServed: false,
      validFrom: '2026-01-01',
      source: { id: 'survey' },
    });
    expect(bo.jobs.edges[0].properties).toMatchObject({
      opportunityScore: 4,
      band: 'LOW',
      overServed: true,
      source: null,
    });
    expect(ada.jobs.edges[1].node.customers.nodes).toEqual([{ id: 'ada' }, { id: 'bo' }]);
    expect(ada.jobs.edges[1].node.steps.edges).toEqual([
      {
        properties: { position: 2, optional: true },
        node: {
          id: 'pay',
          offerings: {
            edges: [
              {
                properties: { hours: 1, money: 20, effort: null },
                node: { id: 'loan', providers: { nodes: [{ name: 'Harbour Bank' }] } },
              },
            ],
          },
        },
      },
      { properties: { position: 1, optional: null }, node: { id: 'ship', offerings: { edges: [] } } },
    ]);
  });

  it('shows a partner once, whichever of the two named the other', async () => {
    const answer = await ask(
      world.graph,
      `{ providers { nodes { id partners { totalCount edges { node { id } properties { cost } } } } } }`,
    );
    expect(answer.data?.['providers'].nodes).toEqual([
      { id: 'bank', partners: { totalCount: 1, edges: [{ node: { id: 'port' }, properties: { cost: 5 } }] } },
      { id: 'port', partners: { totalCount: 1, edges: [{ node: { id: 'bank' }, properties: { cost: 7 } }] } },
    ]);
  });

  it('keeps the same field with other arguments apart, also where edges and nodes differ', async () => {
    const answer = await ask(
      world.graph,
      `{ customer(id: "ada") {
           firstJob: jobs(first: 1) { nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } }
           lastJob: jobs(last: 1) { nodes { id name } pageInfo { hasNextPage hasPreviousPage } }
           jobs { edges { node { customers(first: 1) { nodes { id } } } } nodes { customers(last: 1) { nodes { id } } } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.['customer'].firstJob).toMatchObject({
      nodes: [{ id: 'bake' }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    expect(answer.data?.['customer'].lastJob).toEqual({
      nodes: [{ id: 'export', name: 'Sell bread abroad' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    expect(answer.data?.['customer'].jobs.edges[1].node.customers.nodes).toEqual([{ id: 'ada' }]);
    expect(answer.data?.['customer'].jobs.nodes[1].customers.nodes).toEqual([{ id: 'bo' }]);
  });

  it('asks one statement for all, whatever the number of rows, and one for the sources that it names', async () => {
    const graph = recording(world.graph);
    await ask(
      graph,
      `{ customers { nodes { id source { id } jobs { nodes { name steps { nodes { id name offerings { nodes { name } } } } customers { nodes { name } } } } } } }`,
    );
    expect(graph.asked).toHaveLength(2);
  });

  it('counts without reading nodes', async () => {
    const graph = recording(world.graph);
    const answer = await ask(
      graph,
      `{ customers { totalCount } jobs { totalCount } customer(id: "ada") { jobs { totalCount } } }`,
    );
    expect(answer.data).toEqual({
      customers: { totalCount: 2 },
      jobs: { totalCount: 4 },
      customer: { jobs: { totalCount: 2 } },
    });
    const costs = await Promise.all(graph.asked.map((statement) => profile(statement as Statement)));
    const operators = costs.flatMap((cost) => cost.operators);
    expect(operators).toContain('NodeCountFromCountStore');
    for (const reading of ['NodeByLabelScan', 'Expand(All)', 'Filter'])
      expect(operators).not.toContain(reading);
    // A seek, the degree, and the ids of one node.
    expect(costs.reduce((sum, { hits }) => sum + hits, 0)).toBeLessThan(12);
  });
});

describe('pages', () => {
  it('follow one another forward and backward, whatever comes between them', async () => {
    const first = await ask(
      world.graph,
      `{ jobs(first: 2) { nodes { id } pageInfo { endCursor hasNextPage hasPreviousPage } } }`,
    );
    const { endCursor } = first.data?.['jobs'].pageInfo;
    expect(first.data?.['jobs'].nodes).toEqual([{ id: 'bake' }, { id: 'export' }]);
    await cypher(world.graph, `CREATE (:Job:Entity {id: 'advertise', name: 'Advertise'})`);
    const next = await ask(
      world.graph,
      `query ($after: String) { jobs(first: 2, after: $after) { nodes { id } pageInfo { startCursor hasNextPage hasPreviousPage } } }`,
      { after: endCursor },
    );
    expect(next.data?.['jobs']).toMatchObject({
      nodes: [{ id: 'pay' }, { id: 'ship' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    await cypher(world.graph, `MATCH (late:Job {id: 'advertise'}) DELETE late`);
    const back = await ask(
      world.graph,
      `query ($before: String) { jobs(last: 1, before: $before) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }`,
      { before: next.data?.['jobs'].pageInfo.startCursor },
    );
    expect(back.data?.['jobs']).toEqual({
      nodes: [{ id: 'export' }],
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
  });

  it.each([
    ['jobs(first: 0)', 'from 1 to 1000, got 0'],
    ['jobs(first: -1)', 'from 1 to 1000, got -1'],
    ['jobs(last: 1001)', 'from 1 to 1000, got 1001'],
    ['jobs(first: 1, last: 1)', 'got both'],
    ['jobs(after: "bm9uc2Vuc2U")', 'a cursor from an earlier page'],
  ])('refuse %s', async (field, message) => {
    const answer = await ask(world.graph, `{ ${field} { nodes { id } } }`);
    expect(answer.errors?.[0]?.message).toContain(message);
    expect(answer.errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('search', () => {
  it('finds nodes by the words of their name, best first, with all that is asked of them', async () => {
    await cypher(world.graph, 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
    const answer = await ask(
      world.graph,
      `{ search(query: "bread abroad") { score node { id name ... on Job { customers { nodes { id } } } } }
         offerings: search(query: "export", kinds: [OFFERING]) { node { __typename id } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.['search'].map((hit: any) => hit.node.id)).toEqual(['export', 'bake']);
    expect(answer.data?.['search'][0].node.customers.nodes).toEqual([{ id: 'ada' }, { id: 'bo' }]);
    expect(answer.data?.['offerings']).toEqual([{ node: { __typename: 'Offering', id: 'loan' } }]);
  });

  it.each(['*', '"', 'bread AND', '~', 'name:bread', '\\', '((', 'a OR NOT', '/x/', '[a TO', '\u0000'])(
    'reads %j as text',
    async (query) => {
      const answer = await ask(world.graph, 'query ($query: String!) { search(query: $query) { score } }', {
        query,
      });
      expect(answer.errors).toBeUndefined();
    },
  );
});

it('tells what the graph holds', async () => {
  const answer = await ask(world.graph, '{ graph { currency formulaVersion nodes relationships } }');
  expect(answer.data?.['graph']).toEqual({ currency: 'USD', formulaVersion: 1, nodes: 10, relationships: 9 });
});
