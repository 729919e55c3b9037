import { beforeEach, describe, expect, it } from '@jest/globals';
import { integer } from '../../src/graph/values.ts';
import { writeLocked } from '../../src/write/lock-graph.ts';
import { upsertNodes as upsertUnder } from '../../src/write/upsert-nodes.ts';
import { cypher, emptyGraph, model, schema, useTestGraph } from '../support/graph.ts';
import { aMutation } from '../support/graph.ts';
import { mutations, wrote } from '../support/mutate.ts';

const world = useTestGraph();
const { upsertNodes, upsertRelationships, deleteNodes, typed } = mutations(() => world.graph);

beforeEach(() => emptyGraph(world.graph));

const FIRMS = { id: 'small-firms', name: 'Small firms', kind: 'SEGMENT', population: 120_000 };
const SURVEY = {
  id: 'survey',
  name: 'Survey of small firms',
  title: 'Small firms 2026',
  collectedAt: '2026-01-31',
};

/** The labels and properties of a node. */
async function stored(id: string): Promise<unknown> {
  const rows = await world.graph.ask({
    text: 'MATCH (n:Entity {id: $id}) RETURN labels(n) AS labels, properties(n) AS properties',
    params: { id },
  });
  return rows[0];
}

describe('nodes', () => {
  it('are created, changed where they differ, and left alone where they do not', async () => {
    expect(
      await upsertNodes('CUSTOMER', [FIRMS, { ...FIRMS, id: 'large-firms', name: 'Large firms' }]),
    ).toEqual(wrote({ created: 2 }));
    expect(await upsertNodes('CUSTOMER', [FIRMS])).toEqual(wrote({ unchanged: 1 }));
    expect(
      await upsertNodes('CUSTOMER', [
        { id: 'small-firms', population: 130_000 },
        { id: 'large-firms', population: 120_000 },
        { ...FIRMS, id: 'new-firms' },
      ]),
    ).toEqual(wrote({ created: 1, changed: 1, unchanged: 1 }));
  });

  it('carry the shared label and their own', async () => {
    await upsertNodes('CUSTOMER', [FIRMS]);
    expect(await stored('small-firms')).toEqual({
      labels: expect.arrayContaining(['Entity', 'Customer']),
      properties: FIRMS,
    });
  });

  it('keep what is not given and lose what is null', async () => {
    await upsertNodes('CUSTOMER', [{ ...FIRMS, market: 'SG', confidence: 0.8 }]);
    expect(await upsertNodes('CUSTOMER', [{ id: 'small-firms', market: null, valueOfTime: 30 }])).toEqual(
      wrote({ changed: 1 }),
    );
    expect(await stored('small-firms')).toMatchObject({
      properties: { ...FIRMS, confidence: 0.8, valueOfTime: 30 },
    });
    expect(await upsertNodes('CUSTOMER', [{ id: 'small-firms', market: null }])).toEqual(
      wrote({ unchanged: 1 }),
    );
  });

  it('are stored in the types of the model', async () => {
    await upsertNodes('SOURCE', [SURVEY]);
    await upsertNodes('TOUCHPOINT', [
      {
        id: 'branch',
        name: 'Branch visit',
        position: 2,
        valence: -1,
        durationMinutes: -0,
        observedAt: '2026-02-28',
        sourceId: 'survey',
      },
    ]);
    await upsertNodes('OFFERING', [
      { id: 'loan', name: 'Loan', kind: 'PRODUCT', tags: ['credit'], markets: [] },
    ]);
    const rows = await world.graph.ask({
      text: `MATCH (t:Touchpoint), (s:Source), (o:Offering)
             RETURN t.position IS :: INTEGER AS position, t.valence IS :: FLOAT AS valence, t.observedAt IS :: DATE AS observed,
                    s.collectedAt IS :: DATE AS collected, toString(t.durationMinutes) AS duration, o.tags AS tags, o.markets AS markets`,
      params: {},
    });
    expect(rows).toEqual([
      {
        position: true,
        valence: true,
        observed: true,
        collected: true,
        duration: '0.0',
        tags: ['credit'],
        markets: [],
      },
    ]);
  });

  it('need their name and kind to be created, not to be changed', async () => {
    const refused = await upsertNodes('CUSTOMER', [{ id: 'small-firms', population: 5 }]);
    expect(refused).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: [
        { index: 0, field: 'name' },
        { index: 0, field: 'kind' },
      ],
    });
    await upsertNodes('CUSTOMER', [FIRMS]);
    expect(await upsertNodes('CUSTOMER', [{ id: 'small-firms', name: null }])).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: [{ index: 0, field: 'name', got: 'null' }],
    });
  });

  it('are refused all together, with every fault of every row, whether the row or the graph is why', async () => {
    await upsertNodes('JOB', [{ id: 'sell-abroad', name: 'Sell abroad', kind: 'FUNCTIONAL' }]);
    const refused = await upsertNodes('CUSTOMER', [
      FIRMS,
      { id: 'sell-abroad', name: 'Sellers', kind: 'SEGMENT', confidence: 2 },
      { id: 'new-firms', name: ' ', kind: 'FIRM', populaton: 3, sourceId: 'rumour' },
      'small-firms',
      { ...FIRMS, leverage: 1 },
    ]);
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT' });
    const faults = 'faults' in refused ? refused.faults.map(({ index, field }) => `${index} ${field}`) : [];
    expect(faults).toEqual([
      '1 confidence',
      '1 id',
      '2 name',
      '2 kind',
      '2 populaton',
      '2 sourceId',
      '3 null',
      '4 leverage',
      '4 id',
    ]);
    expect(await world.graph.ask({ text: 'MATCH (c:Customer) RETURN c.id AS id', params: {} })).toEqual([]);
  });

  it('may not take the id of another kind', async () => {
    await upsertNodes('JOB', [{ id: 'sell-abroad', name: 'Sell abroad', kind: 'FUNCTIONAL' }]);
    expect(
      await upsertNodes('OFFERING', [{ id: 'sell-abroad', name: 'Sell abroad', kind: 'SERVICE' }]),
    ).toMatchObject({
      code: 'GRAPH_RULE',
      faults: [{ index: 0, field: 'id', expected: 'a new id, or that of an offering', got: '"sell-abroad"' }],
      message: expect.stringContaining('which is a job.'),
    });
  });

  it('cite sources that are there, or come with the same call', async () => {
    expect(await upsertNodes('CUSTOMER', [{ ...FIRMS, sourceId: 'survey' }])).toMatchObject({
      code: 'GRAPH_RULE',
      faults: [{ index: 0, field: 'sourceId', got: '"survey"' }],
    });
    expect(
      await upsertNodes('SOURCE', [SURVEY, { id: 'extract', name: 'Extract', sourceId: 'survey' }]),
    ).toEqual(wrote({ created: 2 }));
    expect(await upsertNodes('CUSTOMER', [{ ...FIRMS, sourceId: 'survey' }])).toEqual(wrote({ created: 1 }));
    expect(await upsertNodes('CUSTOMER', [{ id: 'small-firms', sourceId: 'small-firms' }])).toMatchObject({
      code: 'GRAPH_RULE',
    });
  });

  it('made by others without the shared label are found and get it', async () => {
    await cypher(
      world.graph,
      `CREATE (:Customer {id: 'small-firms', name: 'Drawn in Bloom', kind: 'SEGMENT', population: $n})`,
      {
        n: integer(7),
      },
    );
    expect(await upsertNodes('CUSTOMER', [FIRMS])).toEqual(wrote({ changed: 1 }));
    expect(await stored('small-firms')).toMatchObject({ properties: FIRMS });
  });

  it('with hostile keys reach no prototype', async () => {
    const refused = await upsertNodes('CUSTOMER', [
      JSON.parse(`{"id": "a", "__proto__": {"name": "x"}, "constructor": 1}`),
    ]);
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
  });

  it('may be none', async () => {
    expect(await upsertNodes('CUSTOMER', [])).toEqual(wrote({}));
  });

  it('are at most 10,000 in one call', async () => {
    const rows = Array.from({ length: 10_001 }, (_, at) => ({ ...FIRMS, id: `c${at}` }));
    expect(await upsertNodes('CUSTOMER', rows)).toMatchObject({ code: 'BAD_USER_INPUT', faults: [] });
    expect(await upsertNodes('CUSTOMER', rows.slice(1))).toEqual(wrote({ created: 10_000 }));
    expect(await upsertNodes('CUSTOMER', rows.slice(1))).toEqual(wrote({ unchanged: 10_000 }));
  });

  it('of a hundred thousand faults are refused like others', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`x${at}`, 1]));
    const refused = await upsertNodes(
      'CUSTOMER',
      Array.from({ length: 4_000 }, (_, at) => ({ ...FIRMS, id: `c${at}`, ...unknown })),
    );
    expect('faults' in refused && [refused.code, refused.faults.length]).toEqual(['BAD_USER_INPUT', 120_000]);
  });
});

describe('the typed mutation of a noun', () => {
  it('does what upsertNodes does', async () => {
    const rows = [
      {
        id: 'trade-finance',
        name: 'Trade finance',
        kind: 'SKILL_SET',
        buildCost: 250_000,
        observedAt: '2026-03-01',
      },
    ];
    expect(await typed('upsertCapabilities', rows)).toEqual(wrote({ created: 1 }));
    expect(await upsertNodes('CAPABILITY', rows)).toEqual(wrote({ unchanged: 1 }));
    expect(await typed('upsertCapabilities', [{ id: 'trade-finance', buildCost: -1 }])).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: [{ index: 0, field: 'buildCost' }],
    });
  });

  it('exists for every noun', async () => {
    for (const node of model.nodes) {
      const mutation = `upsert${node.plural.charAt(0).toUpperCase()}${node.plural.slice(1)}`;
      const kind = node.properties.get('kind')?.values[0] ?? 'LIFE';
      const row = { id: node.singular, name: node.label, ...(node.properties.has('kind') ? { kind } : {}) };
      expect([mutation, await typed(mutation, [row])]).toEqual([mutation, wrote({ created: 1 })]);
    }
  });

  it('does not offer what recorded analyses write back', async () => {
    const rows = [{ id: 'trade-finance', leverage: 1 }];
    expect(await typed('upsertCapabilities', rows)).toMatchObject({
      code: 'GRAPHQL',
    });
  });
});

describe('an import', () => {
  it('keeps what recorded analyses wrote back', async () => {
    const rows = [
      {
        id: 'trade-finance',
        name: 'Trade finance',
        kind: 'SKILL_SET',
        leverage: 5,
        inTop70: true,
        computedAt: '2026-03-31T08:00:00.5+08:00',
      },
    ];
    const upsert = () =>
      writeLocked({ graph: world.graph, origin: aMutation }, (tx) =>
        upsertUnder(tx, { model, kind: 'CAPABILITY', rows, fromImport: true }),
      );
    expect(await upsert()).toMatchObject({ created: 1 });
    expect(await upsert()).toMatchObject({ unchanged: 1 });
    expect(await stored('trade-finance')).toMatchObject({
      properties: { computedAt: '2026-03-31T08:00:00.500000000+08:00' },
    });
  });
});

describe('deleted nodes', () => {
  it('take their relationships along, each counted once', async () => {
    await upsertNodes(
      'JOB',
      ['sell', 'ship', 'pack'].map((id) => ({ id, name: id, kind: 'FUNCTIONAL' })),
    );
    await upsertRelationships('HAS_STEP', [
      { from: 'sell', to: 'ship' },
      { from: 'ship', to: 'pack' },
    ]);
    expect(await deleteNodes('JOB', ['sell', 'ship', 'ship', 'never-there', 'no id'])).toEqual(
      wrote({ deleted: 2, relationshipsDeleted: 2 }),
    );
    expect(await world.graph.ask({ text: 'MATCH (n:Entity) RETURN n.id AS id', params: {} })).toEqual([
      { id: 'pack' },
    ]);
    expect(await deleteNodes('JOB', ['sell', 'ship'])).toEqual(wrote({}));
  });

  it('are of the kind that was said', async () => {
    await upsertNodes('CUSTOMER', [FIRMS]);
    expect(await deleteNodes('JOB', ['never-there', 'small-firms'])).toMatchObject({
      code: 'GRAPH_RULE',
      faults: [{ index: 1, field: 'id', expected: 'the id of a job', got: '"small-firms"' }],
    });
    expect(await deleteNodes('CUSTOMER', ['small-firms'])).toEqual(wrote({ deleted: 1 }));
  });

  it('are not on what others keep relationships to from nodes outside the model, which no undo could bring back', async () => {
    await upsertNodes(
      'JOB',
      ['sell', 'ship'].map((id) => ({ id, name: id, kind: 'FUNCTIONAL' })),
    );
    await cypher(
      world.graph,
      "MATCH (j:Job {id: 'ship'}) CREATE (:Person)-[:LIKES]->(j), (j)-[:NEAR]->(:Job)",
    );
    const refused = await deleteNodes('JOB', ['sell', 'ship']);
    expect(refused).toMatchObject({ code: 'GRAPH_RULE', faults: [{ index: 1, field: 'id' }] });
    expect('message' in refused && refused.message).toMatch(
      /got "ship" with 1 "LIKES" of "Person", 1 "NEAR" of "Job"\. .* remove them first/,
    );
    await cypher(world.graph, 'MATCH (:Job)-[r]-() DELETE r');
    expect(await deleteNodes('JOB', ['sell', 'ship'])).toEqual(wrote({ deleted: 2 }));
  });

  it('are no sources that something still cites', async () => {
    await upsertNodes('SOURCE', [
      SURVEY,
      { id: 'extract', name: 'Extract', sourceId: 'survey' },
      { id: 'unused', name: 'Unused' },
    ]);
    await upsertNodes('CUSTOMER', [{ ...FIRMS, sourceId: 'survey' }]);
    await upsertNodes('JOB', [{ id: 'sell', name: 'Sell abroad', kind: 'FUNCTIONAL' }]);
    await upsertRelationships('HAS_JOB', [
      { from: 'small-firms', to: 'sell', properties: { sourceId: 'survey' } },
    ]);
    const refused = await deleteNodes('SOURCE', ['unused', 'survey', 'extract']);
    expect(refused).toMatchObject({ code: 'GRAPH_RULE', faults: [{ index: 1, field: 'id' }] });
    expect('message' in refused && refused.message).toMatch(
      /"survey", which 1 node and 1 relationship cite\. Give those another/,
    );
    await upsertRelationships('HAS_JOB', [
      { from: 'small-firms', to: 'sell', properties: { sourceId: null } },
    ]);
    await upsertNodes('CUSTOMER', [{ id: 'small-firms', sourceId: null }]);
    expect(await deleteNodes('SOURCE', ['survey', 'extract'])).toEqual(wrote({ deleted: 2 }));
  });
});

describe('a reader', () => {
  it('is refused every mutation of the schema', async () => {
    const context = { graph: world.graph, roles: new Set(['reader']) } as never;
    const mutations = Object.values(schema.getMutationType()!.getFields());
    const names = mutations.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['recordAnalysis', 'removeScores', 'deleteAnalyses']));
    for (const { name, resolve } of mutations) {
      const refused = async (): Promise<unknown> =>
        resolve!({}, { [name]: [] }, context, { schema } as never);
      await expect(refused()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
