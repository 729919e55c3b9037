import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { writeLocked } from '../../src/write/lock-graph.ts';
import { upsertRelationships as upsertUnder } from '../../src/write/upsert-relationships.ts';
import { cypher, emptyGraph, model, useTestGraph } from '../support/graph.ts';
import { aMutation } from '../support/graph.ts';
import { mutations, wrote } from '../support/mutate.ts';

const world = useTestGraph();
const { upsertNodes, upsertRelationships, deleteRelationships } = mutations(() => world.graph);

beforeAll(async () => {
  await emptyGraph(world.graph);
  await upsertNodes('CUSTOMER', [{ id: 'firms', name: 'Small firms', kind: 'SEGMENT' }]);
  await upsertNodes(
    'JOB',
    ['expand', 'sell', 'ship', 'pay'].map((id) => ({ id, name: id, kind: 'FUNCTIONAL' })),
  );
  await upsertNodes(
    'PROVIDER',
    ['rhb', 'carrier'].map((id) => ({ id, name: id, kind: 'FIRM' })),
  );
  await upsertNodes(
    'OFFERING',
    ['loan', 'parcel'].map((id) => ({ id, name: id, kind: 'SERVICE' })),
  );
  await upsertNodes(
    'CAPABILITY',
    ['credit', 'data', 'scoring'].map((id) => ({ id, name: id, kind: 'SKILL_SET' })),
  );
  await upsertNodes('FRICTION', [{ id: 'paperwork', name: 'Paperwork', kind: 'EFFORT' }]);
  await upsertNodes('SOURCE', [{ id: 'survey', name: 'Survey' }]);
});

beforeEach(() => cypher(world.graph, 'MATCH ()-[r]->() DELETE r'));

async function properties(type: string): Promise<unknown> {
  return world.graph.ask({
    text: 'MATCH (a)-[r]->(b) WHERE type(r) = $type RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to',
    params: { type },
  });
}

describe('relationships', () => {
  const serves = {
    from: 'loan',
    to: 'pay',
    properties: { hours: 1.5, money: 20, validFrom: '2026-01-01', sourceId: 'survey' },
  };

  it('are created, changed where they differ, and left alone where they do not', async () => {
    expect(await upsertRelationships('SERVES', [serves, { from: 'parcel', to: 'ship' }])).toEqual(
      wrote({ created: 2 }),
    );
    expect(
      await upsertRelationships('SERVES', [serves, { from: 'parcel', to: 'ship', properties: null }]),
    ).toEqual(wrote({ unchanged: 2 }));
    expect(
      await upsertRelationships('SERVES', [
        { ...serves, properties: { money: null, effort: 2 } },
        { from: 'parcel', to: 'ship', properties: {} },
        { from: 'parcel', to: 'pay', properties: { hours: null } },
      ]),
    ).toEqual(wrote({ created: 1, changed: 1, unchanged: 1 }));
    expect(await properties('SERVES')).toEqual([
      {
        from: 'loan',
        to: 'pay',
        properties: { hours: 1.5, effort: 2, validFrom: '2026-01-01', sourceId: 'survey' },
      },
      { from: 'parcel', to: 'pay', properties: {} },
      { from: 'parcel', to: 'ship', properties: {} },
    ]);
  });

  it('are stored in the types of the model', async () => {
    await upsertRelationships('HAS_STEP', [
      { from: 'sell', to: 'ship', properties: { position: 1, optional: true, observedAt: '2026-01-01' } },
    ]);
    const text = `MATCH ()-[r:HAS_STEP]->()
                  RETURN r.position IS :: INTEGER AS position, r.optional IS :: BOOLEAN AS optional, r.observedAt IS :: DATE AS observed`;
    expect(await world.graph.ask({ text, params: {} })).toEqual([
      { position: true, optional: true, observed: true },
    ]);
  });

  it('are refused all together, with every fault of every row', async () => {
    const refused = await upsertRelationships('SERVES', [
      serves,
      { from: 'nowhere', to: 'pay', properties: { hours: -1, sourceId: 'rumour' } },
      { from: 'rhb', to: 'loan' },
      { from: 'loan', to: 'ship', properties: { effort: 11, hour: 1, sourceId: 'rumour' } },
      { from: 'loan', to: 'pay' },
      { from: 'parcel', to: 'pay', properties: ['fast'] },
    ]);
    const faults = 'faults' in refused ? refused.faults.map(({ index, field }) => `${index} ${field}`) : [];
    expect([...faults].sort()).toEqual([
      '1 from',
      '1 hours',
      '1 sourceId',
      '2 from',
      '2 to',
      '3 effort',
      '3 hour',
      '3 sourceId',
      '4 null',
      '5 null',
    ]);
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await properties('SERVES')).toEqual([]);
  });

  it('join what the graph has, and tell which end it has not', async () => {
    expect(await upsertRelationships('SERVES', [{ from: 'loan', to: 'dream' }])).toMatchObject({
      code: 'GRAPH_RULE',
      faults: [{ index: 0, field: 'to', expected: 'the id of a job', got: '"dream"' }],
      message: expect.stringContaining('which the graph does not have'),
    });
    expect(await upsertRelationships('SERVES', [{ from: 'rhb', to: 'pay' }])).toMatchObject({
      code: 'GRAPH_RULE',
      faults: [{ index: 0, field: 'from', expected: 'the id of an offering', got: '"rhb"' }],
      message: expect.stringContaining('which is a provider.'),
    });
  });

  it('of one type between several kinds have the properties of the kind they start from', async () => {
    const rows = [
      { from: 'rhb', to: 'credit', properties: { maturity: 4 } },
      { from: 'firms', to: 'credit', properties: { importance: 9, level: 2 } },
    ];
    expect(await upsertRelationships('HAS_CAPABILITY', rows)).toEqual(wrote({ created: 2 }));
    const astray = [
      { from: 'rhb', to: 'data', properties: { level: 2 } },
      { from: 'firms', to: 'data', properties: { maturity: 4 } },
    ];
    expect(await upsertRelationships('HAS_CAPABILITY', astray)).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: [
        { index: 0, field: 'level' },
        { index: 1, field: 'maturity' },
      ],
    });
    expect(await upsertRelationships('HAS_CAPABILITY', [{ from: 'loan', to: 'data' }])).toMatchObject({
      code: 'GRAPH_RULE',
      faults: [{ field: 'from', expected: 'the id of a customer or a provider' }],
    });
  });

  it('do not end before they begin, whichever of the two days is stored', async () => {
    await upsertRelationships('SERVES', [serves]);
    const until = (validUntil: string | null) =>
      upsertRelationships('SERVES', [{ from: 'loan', to: 'pay', properties: { validUntil } }]);
    expect(await until('2025-12-31')).toMatchObject({
      code: 'GRAPH_RULE',
      faults: [{ index: 0, field: 'validUntil' }],
    });
    expect(await until('2026-06-30')).toEqual(wrote({ changed: 1 }));
    const from = { from: 'loan', to: 'pay', properties: { validFrom: '2026-07-01' } };
    expect(await upsertRelationships('SERVES', [from])).toMatchObject({ code: 'GRAPH_RULE' });
    expect(await until(null)).toEqual(wrote({ changed: 1 }));
    expect(await upsertRelationships('SERVES', [from])).toEqual(wrote({ changed: 1 }));
  });

  it('between partners are two, one from each, and none with oneself', async () => {
    const rows = [
      { from: 'rhb', to: 'carrier', properties: { cost: 5 } },
      { from: 'carrier', to: 'rhb' },
    ];
    expect(await upsertRelationships('PARTNERS_WITH', rows)).toEqual(wrote({ created: 2 }));
    expect(await upsertRelationships('PARTNERS_WITH', [{ from: 'rhb', to: 'rhb' }])).toMatchObject({
      code: 'GRAPH_RULE',
    });
  });

  it('made twice by others are one to us', async () => {
    await cypher(
      world.graph,
      `MATCH (o {id: 'loan'}), (j {id: 'pay'}) CREATE (o)-[:SERVES]->(j), (o)-[:SERVES {hours: 1.0}]->(j)`,
    );
    expect(
      await upsertRelationships('SERVES', [{ from: 'loan', to: 'pay', properties: { hours: 1 } }]),
    ).toEqual(wrote({ changed: 1 }));
    expect(
      await upsertRelationships('SERVES', [{ from: 'loan', to: 'pay', properties: { hours: 1 } }]),
    ).toEqual(wrote({ unchanged: 1 }));
  });

  it('hold what recorded analyses wrote back only from imports', async () => {
    const rows = [
      { from: 'firms', to: 'sell', properties: { importance: 8, opportunityScore: 12, runId: 'r1' } },
    ];
    expect(await upsertRelationships('HAS_JOB', rows)).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: [{ field: 'opportunityScore' }, { field: 'runId' }],
    });
    const imported = writeLocked({ graph: world.graph, origin: aMutation }, (tx) =>
      upsertUnder(tx, { model, type: 'HAS_JOB', rows, fromImport: true }),
    );
    expect(await imported).toMatchObject({ created: 1 });
  });

  it('of one node to 10,000 others are written and found again in time', async () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => `j${at}`);
    await cypher(
      world.graph,
      `UNWIND $ids AS id CREATE (:Job:Entity {id: id, name: id, kind: 'FUNCTIONAL'})`,
      { ids },
    );
    const rows = ids.map((to) => ({ from: 'firms', to, properties: { importance: 5 } }));
    expect(await upsertRelationships('HAS_JOB', rows)).toEqual(wrote({ created: 10_000 }));
    expect(await upsertRelationships('HAS_JOB', rows)).toEqual(wrote({ unchanged: 10_000 }));
    expect(await upsertRelationships('HAS_JOB', rows.slice(0, 1), true)).toEqual(
      wrote({ unchanged: 1, relationshipsDeleted: 9_999 }),
    );
    await cypher(world.graph, `UNWIND $ids AS id MATCH (j:Job {id: id}) DETACH DELETE j`, { ids });
  });
});

describe('a friction', () => {
  it('hinders one job', async () => {
    expect(await upsertRelationships('HINDERS', [{ from: 'paperwork', to: 'pay' }])).toEqual(
      wrote({ created: 1 }),
    );
    expect(await upsertRelationships('HINDERS', [{ from: 'paperwork', to: 'pay' }])).toEqual(
      wrote({ unchanged: 1 }),
    );
    expect(await upsertRelationships('HINDERS', [{ from: 'paperwork', to: 'ship' }])).toMatchObject({
      code: 'GRAPH_RULE',
      faults: [
        {
          index: 0,
          field: 'to',
          expected: 'one HINDERS from "paperwork"',
          got: 'one to "pay" and one to "ship"',
        },
      ],
    });
    expect(await upsertRelationships('HINDERS', [{ from: 'paperwork', to: 'ship' }], true)).toEqual(
      wrote({ created: 1, relationshipsDeleted: 1 }),
    );
    expect(await properties('HINDERS')).toMatchObject([{ from: 'paperwork', to: 'ship' }]);
  });

  it('that others made hinder two jobs can be mended', async () => {
    await cypher(
      world.graph,
      `MATCH (f:Friction {id: 'paperwork'}) MATCH (j:Job) WHERE j.id IN ['pay', 'ship'] CREATE (f)-[:HINDERS]->(j)`,
    );
    const sure = { from: 'paperwork', to: 'pay', properties: { confidence: 0.9 } };
    expect(await upsertRelationships('HINDERS', [sure])).toEqual(wrote({ changed: 1 }));
    expect(await upsertRelationships('HINDERS', [{ from: 'paperwork', to: 'sell' }])).toMatchObject({
      code: 'GRAPH_RULE',
    });
    expect(await upsertRelationships('HINDERS', [sure], true)).toEqual(
      wrote({ unchanged: 1, relationshipsDeleted: 1 }),
    );
  });

  it('hinders one job of a call, replaced or not', async () => {
    const rows = [
      { from: 'paperwork', to: 'pay' },
      { from: 'paperwork', to: 'ship' },
    ];
    for (const replace of [false, true]) {
      expect(await upsertRelationships('HINDERS', rows, replace)).toMatchObject({
        code: 'GRAPH_RULE',
        faults: [{ index: 1 }],
      });
    }
  });
});

describe('replaced relationships', () => {
  it('go from the nodes named alone, and only when the call succeeds', async () => {
    await upsertRelationships('SERVES', [
      { from: 'loan', to: 'pay', properties: { hours: 1 } },
      { from: 'loan', to: 'sell' },
      { from: 'parcel', to: 'ship' },
    ]);
    const refused = await upsertRelationships(
      'SERVES',
      [
        { from: 'loan', to: 'pay' },
        { from: 'loan', to: 'dream' },
      ],
      true,
    );
    expect(refused).toMatchObject({ code: 'GRAPH_RULE' });
    expect(
      await upsertRelationships(
        'SERVES',
        [
          { from: 'loan', to: 'pay' },
          { from: 'loan', to: 'ship' },
        ],
        true,
      ),
    ).toEqual(wrote({ created: 1, unchanged: 1, relationshipsDeleted: 1 }));
    expect(await properties('SERVES')).toEqual([
      { from: 'loan', to: 'pay', properties: { hours: 1 } },
      { from: 'loan', to: 'ship', properties: {} },
      { from: 'parcel', to: 'ship', properties: {} },
    ]);
  });

  it('are none that others keep to nodes which a change cannot name', async () => {
    await cypher(
      world.graph,
      "MATCH (o:Offering {id: 'loan'}) CREATE (o)-[:SERVES]->(:Job), (o)-[:SERVES]->(:Note {id: 'note'})",
    );
    expect(await upsertRelationships('SERVES', [{ from: 'loan', to: 'pay' }], true)).toEqual(
      wrote({ created: 1 }),
    );
    await cypher(world.graph, 'MATCH (n) WHERE n:Note OR n.id IS NULL AND n:Job DETACH DELETE n');
  });

  it('no longer close a cycle', async () => {
    await upsertRelationships('HAS_STEP', [
      { from: 'expand', to: 'sell' },
      { from: 'sell', to: 'ship' },
    ]);
    const turned = [
      { from: 'sell', to: 'expand' },
      { from: 'expand', to: 'ship' },
    ];
    expect(await upsertRelationships('HAS_STEP', turned)).toMatchObject({ code: 'GRAPH_RULE' });
    expect(await upsertRelationships('HAS_STEP', turned, true)).toEqual(
      wrote({ created: 2, relationshipsDeleted: 2 }),
    );
  });
});

describe('an acyclic relationship', () => {
  const types: [string, string, string, string][] = [
    ['HAS_STEP', 'expand', 'sell', 'ship'],
    ['IN_SERVICE_OF', 'expand', 'sell', 'ship'],
    ['DEPENDS_ON', 'credit', 'scoring', 'data'],
  ];

  it.each(types)(
    '%s leads back to nobody: itself, by rows together, with stored ones',
    async (type, a, b, c) => {
      const cycleOf = (ids: string) => ({ code: 'GRAPH_RULE', faults: [{ field: 'to', got: ids }] });
      expect(await upsertRelationships(type, [{ from: a, to: a }])).toMatchObject(cycleOf(`${a} → ${a}`));
      const ring = [
        { from: a, to: b },
        { from: b, to: c },
        { from: c, to: a },
      ];
      expect(await upsertRelationships(type, ring)).toMatchObject(cycleOf(`${c} → ${a} → ${b} → ${c}`));
      expect(await upsertRelationships(type, ring.slice(0, 1))).toEqual(wrote({ created: 1 }));
      expect(await upsertRelationships(type, ring.slice(1))).toMatchObject(
        cycleOf(`${c} → ${a} → ${b} → ${c}`),
      );
      expect(await upsertRelationships(type, [{ from: b, to: a }])).toMatchObject(
        cycleOf(`${b} → ${a} → ${b}`),
      );
      expect(
        await upsertRelationships(type, [
          { from: b, to: c },
          { from: a, to: c },
        ]),
      ).toEqual(wrote({ created: 2 }));
      expect(await properties(type)).toHaveLength(3);
    },
  );

  it('is checked by its own type alone', async () => {
    await upsertRelationships('HAS_STEP', [{ from: 'expand', to: 'sell' }]);
    expect(await upsertRelationships('IN_SERVICE_OF', [{ from: 'sell', to: 'expand' }])).toEqual(
      wrote({ created: 1 }),
    );
  });
});

describe('deleted relationships', () => {
  it('are counted, those that are not there are not', async () => {
    await upsertRelationships('SERVES', [
      { from: 'loan', to: 'pay' },
      { from: 'parcel', to: 'ship' },
    ]);
    const rows = [
      { from: 'loan', to: 'pay', properties: { hours: 'any' } },
      { from: 'loan', to: 'pay' },
      { from: 'loan', to: 'ship' },
      { from: 'no', to: 'body' },
    ];
    expect(await deleteRelationships('SERVES', rows)).toEqual(wrote({ deleted: 1 }));
    expect(await deleteRelationships('SERVES', rows)).toEqual(wrote({}));
    expect(await properties('SERVES')).toMatchObject([{ from: 'parcel', to: 'ship' }]);
  });

  it('may start from any of the kinds that the type has', async () => {
    const rows = [
      { from: 'rhb', to: 'credit' },
      { from: 'firms', to: 'credit' },
    ];
    await upsertRelationships('HAS_CAPABILITY', rows);
    expect(await deleteRelationships('HAS_CAPABILITY', rows)).toEqual(wrote({ deleted: 2 }));
  });
});
