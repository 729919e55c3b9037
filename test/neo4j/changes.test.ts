import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.ts';
import { placeAfter, readChangeCursor, writeChangeCursor } from '../../src/history/change-cursor.ts';
import type { ChangePlace } from '../../src/history/change-cursor.ts';
import { readChanges } from '../../src/history/read-changes.ts';
import { clearGraph, isEmpty } from '../../src/transfer/clear-graph.ts';
import { exportGraph } from '../../src/transfer/export/export-graph.ts';
import { importGraph } from '../../src/transfer/import-graph.ts';
import { lockGraph, writeLocked } from '../../src/write/lock-graph.ts';
import { upsertNodes as upsertUnder } from '../../src/write/upsert-nodes.ts';
import { newOrigin } from '../../src/write/write-origin.ts';
import { aMutation, ask, cypher, emptyGraph, model, useTestGraph } from '../support/graph.ts';
import { mutations } from '../support/mutate.ts';
import { inFolder } from '../transfer/files.ts';

const world = useTestGraph();
const { upsertNodes, upsertRelationships, deleteNodes } = mutations(() => world.graph);

beforeEach(() => emptyGraph(world.graph));

const ADA = { id: 'ada', name: 'Ada', kind: 'PERSONA' };
const BAKE = { id: 'bake', name: 'Bake bread', kind: 'FUNCTIONAL' };
const TOUCHED = 'action properties before after';
const EVERYTHING = `edges { cursor node { id sequence write kind at who undoes undoneBy hasHistory
  nodeCounts { created changed deleted } relationshipCounts { created changed deleted }
  nodes { kind id ${TOUCHED} } relationships { type from to ${TOUCHED} } } }
  nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } newest`;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are JSON
async function changes(after: string | null = null, first = 100): Promise<any> {
  const { data, errors } = await ask(
    world.graph,
    `query ($after: String, $first: Int!) { changes(after: $after, first: $first) { ${EVERYTHING} } }`,
    { after, first },
  );
  return errors === undefined ? data?.['changes'] : errors[0]?.originalError;
}

function touched(node: { nodes: unknown; relationships: unknown }): unknown[] {
  return [node.nodes, node.relationships];
}

it('tells what a mutation created, changed and deleted, with the values before and after', async () => {
  await upsertNodes('CUSTOMER', [{ ...ADA, population: 2, observedAt: '2026-02-28' }]);
  await upsertNodes('JOB', [BAKE]);
  await upsertRelationships('HAS_JOB', [{ from: 'ada', to: 'bake', properties: { importance: 7 } }]);
  await upsertNodes('CUSTOMER', [{ id: 'ada', name: 'Ada', population: null, market: 'SG' }]);
  await upsertRelationships('HAS_JOB', [{ from: 'ada', to: 'bake', properties: { importance: 8 } }]);
  await deleteNodes('JOB', ['bake']);

  const { edges, nodes, pageInfo, newest } = await changes();
  const none = { properties: [], before: null, after: null };
  expect(edges.map(({ node }: { node: never }) => touched(node))).toEqual([
    [
      [
        {
          ...none,
          action: 'CREATED',
          kind: 'CUSTOMER',
          id: 'ada',
          after: { ...ADA, population: 2, observedAt: '2026-02-28' },
        },
      ],
      [],
    ],
    [[{ ...none, action: 'CREATED', kind: 'JOB', id: 'bake', after: BAKE }], []],
    [
      [],
      [{ ...none, action: 'CREATED', type: 'HAS_JOB', from: 'ada', to: 'bake', after: { importance: 7 } }],
    ],
    [
      [
        {
          action: 'CHANGED',
          kind: 'CUSTOMER',
          id: 'ada',
          properties: ['population', 'market'],
          before: { population: 2, market: null },
          after: { population: null, market: 'SG' },
        },
      ],
      [],
    ],
    [
      [],
      [
        {
          action: 'CHANGED',
          type: 'HAS_JOB',
          from: 'ada',
          to: 'bake',
          properties: ['importance'],
          before: { importance: 7 },
          after: { importance: 8 },
        },
      ],
    ],
    [
      [{ ...none, action: 'DELETED', kind: 'JOB', id: 'bake', before: BAKE }],
      [{ ...none, action: 'DELETED', type: 'HAS_JOB', from: 'ada', to: 'bake', before: { importance: 8 } }],
    ],
  ]);
  expect(edges[5].node).toMatchObject({
    kind: 'MUTATION',
    who: 'anonymous',
    hasHistory: true,
    undoes: null,
    undoneBy: null,
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    nodeCounts: { created: 0, changed: 0, deleted: 1 },
    relationshipCounts: { created: 0, changed: 0, deleted: 1 },
  });
  expect(nodes).toHaveLength(6);
  expect(pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: edges[0].cursor,
    endCursor: newest,
  });
});

it('answers each mutation with the id under which it is kept', async () => {
  const query =
    'mutation ($nodes: [JSON!]!) { done: upsertNodes(kind: CUSTOMER, nodes: $nodes) { created write } }';
  const first = await ask(world.graph, query, { nodes: [ADA] });
  const again = await ask(world.graph, query, { nodes: [ADA] });
  const { edges } = await changes();
  expect(edges.map(({ node }: { node: { write: string } }) => node.write)).toEqual([
    first.data?.['done'].write,
  ]);
  expect(again.data?.['done']).toEqual({ created: 0, write: null });
});

it('tells nothing of what was refused or made no difference', async () => {
  await upsertNodes('CUSTOMER', [ADA]);
  const { newest } = await changes();
  await upsertNodes('CUSTOMER', [ADA]);
  await upsertNodes('CUSTOMER', [{ ...ADA, kind: 'HOBBY' }]);
  await deleteNodes('CUSTOMER', ['nobody']);
  expect((await changes(newest)).edges).toEqual([]);
});

it('gives pages that go on where the last one ended, and one change by its id', async () => {
  for (let at = 0; at < 5; at += 1) await upsertNodes('CUSTOMER', [{ ...ADA, id: `c${at}` }]);
  const seen: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const page = await changes(after, 2);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    seen.push(...page.edges.map(({ node }: { node: { nodes: { id: string }[] } }) => node.nodes[0]?.id));
    more = page.pageInfo.hasNextPage;
    after = page.pageInfo.endCursor;
  }
  expect(seen).toEqual(['c0', 'c1', 'c2', 'c3', 'c4']);
  const { nodes } = await changes();
  const query = 'query ($id: ID!) { change(id: $id) { id nodes { id } } }';
  const one = await ask(world.graph, query, { id: nodes[2].id });
  expect(one.data?.['change']).toEqual({ id: nodes[2].id, nodes: [{ id: 'c2' }] });
  expect((await ask(world.graph, query, { id: 'c999' })).data).toEqual({ change: null });
});

it('keeps one node for each batch of an import, under the id of the import', async () => {
  const rows = Array.from({ length: 5_500 }, (_, at) => `j${at},Job ${at},FUNCTIONAL`);
  await inFolder({ 'jobs.csv': ['id:ID(Job),name,kind', ...rows].join('\n') }, async (folder) => {
    const { id } = await importGraph({ graph: world.graph, model, paths: [folder] });
    const { edges } = await changes();
    expect(edges.map(({ node }: { node: unknown }) => node)).toMatchObject([
      { write: id, kind: 'IMPORT', who: 'command', nodeCounts: { created: 5_000 } },
      { write: id, kind: 'IMPORT', nodeCounts: { created: 500 } },
    ]);
    const [kept] = await world.graph.ask({
      text: 'MATCH (n:ThroughlineChange) RETURN count(n) AS n',
      params: {},
    });
    expect(kept).toEqual({ n: 2 });
    const limited = await ask(
      world.graph,
      '{ changes(first: 1) { nodes { nodes(skip: 4998, limit: 5) { id } } } }',
    );
    expect(limited.data?.['changes'].nodes[0].nodes).toEqual([{ id: 'j4998' }, { id: 'j4999' }]);
  });
});

it('names what was touched also without history', async () => {
  const keep = { history: false, days: 90 };
  const write = (rows: readonly unknown[]): Promise<unknown> =>
    writeLocked({ graph: world.graph, origin: newOrigin('MUTATION', { who: 'ada', keep }) }, (locked) =>
      upsertUnder(locked, { model, kind: 'CUSTOMER', rows }),
    );
  await write([ADA]);
  await write([{ ...ADA, name: 'Ada the baker' }]);
  const { edges } = await changes();
  expect(edges.map(({ node }: { node: { nodes: unknown } }) => node.nodes)).toEqual([
    [{ action: 'CREATED', kind: 'CUSTOMER', id: 'ada', properties: [], before: null, after: null }],
    [{ action: 'CHANGED', kind: 'CUSTOMER', id: 'ada', properties: ['name'], before: null, after: null }],
  ]);
  expect(edges[0].node).toMatchObject({ hasHistory: false, who: 'ada' });
});

it('is no part of the graph: not of export, counts, search, replacing, or what empty means', async () => {
  await upsertNodes('CUSTOMER', [ADA]);
  const origin = newOrigin('IMPORT', { who: 'command' });
  let exported = '';
  const write = async (text: string): Promise<void> => void (exported += text);
  const report = await exportGraph({ graph: world.graph, model, write });
  expect([report.nodes, exported.includes('Throughline'), report.leftOut]).toEqual([1, false, []]);
  const { data } = await ask(
    world.graph,
    '{ graph { nodes } search(query: "MUTATION anonymous") { score } }',
  );
  expect(data).toEqual({ graph: { nodes: 1 }, search: [] });
  await clearGraph({ graph: world.graph, model, origin });
  expect(await isEmpty(world.graph, model)).toBe(true);
  expect((await changes()).edges).toHaveLength(2);
});

describe('of two writes at once', () => {
  // Were a place taken before the lock, a writer held up before the lock would be overtaken, and skipped for ever.
  it.each(['before', 'after'] as const)(
    'a reader misses neither when one dawdles %s the lock',
    async (when) => {
      const read = async (after: ChangePlace | null): Promise<readonly ChangePlace[]> => {
        const page = await readChanges(world.graph, { after, first: 100, whole: false });
        return page.changes.map(placeAfter);
      };
      let goOn = (): void => {};
      const mayGoOn = new Promise<void>((resolve) => (goOn = resolve));
      let stands = (): void => {};
      const standing = new Promise<void>((resolve) => (stands = resolve));
      const dawdle = (): Promise<void> => {
        stands();
        return mayGoOn;
      };
      const graph: Graph = {
        ...world.graph,
        write: (work) =>
          world.graph.write((transaction) =>
            work({
              ask: async (question, params) => {
                if (question === 'write/lock' && when === 'before') await dawdle();
                const rows = await transaction.ask(question, params);
                if (question === 'write/lock' && when === 'after') await dawdle();
                return rows as never;
              },
            }),
          ),
      };
      const slow = writeLocked({ graph, origin: aMutation }, (locked) =>
        upsertUnder(locked, { model, kind: 'CUSTOMER', rows: [ADA] }),
      );
      await standing;
      const quick = upsertNodes('JOB', [BAKE]);
      await Promise.race([quick, new Promise((resolve) => setTimeout(resolve, 300))]);
      const early = await read(null);
      goOn();
      await Promise.all([slow, quick]);
      const late = await read(early.at(-1) ?? null);
      expect(early).toHaveLength(when === 'before' ? 1 : 0);
      expect([...early, ...late]).toHaveLength(2);
    },
  );

  it('a reader who goes on from the newest place misses none that is committed while a page is read', async () => {
    const onceRead = (question: string): Graph => ({
      ...world.graph,
      ask: async (asked, params) => {
        const rows = await world.graph.ask(asked, params);
        if (asked === question) await upsertNodes('JOB', [{ ...BAKE, name: `After ${question}` }]);
        return rows as never;
      },
    });
    for (const question of ['change/page', 'change/head']) {
      const { newest, changes: page } = await readChanges(onceRead(question), {
        after: null,
        first: 100,
        whole: false,
      });
      const { changes: later } = await readChanges(world.graph, { after: newest, first: 100, whole: false });
      const seen = new Set([...page, ...later].map(({ sequence }) => sequence));
      const { changes: all } = await readChanges(world.graph, { after: null, first: 100, whole: false });
      expect([...seen]).toEqual(all.map(({ sequence }) => sequence));
    }
  });

  it('the later one gets no place before the earlier one is committed', async () => {
    const order: string[] = [];
    let hasLock = (): void => {};
    const locked = new Promise<void>((resolve) => (hasLock = resolve));
    const first = world.graph.write(async (transaction) => {
      const place = await lockGraph(transaction);
      hasLock();
      await new Promise((resolve) => setTimeout(resolve, 200));
      order.push('first ends');
      return place;
    });
    await locked;
    const second = await world.graph.write(async (transaction) => {
      const place = await lockGraph(transaction);
      order.push('second has its place');
      return place;
    });
    expect(order).toEqual(['first ends', 'second has its place']);
    expect(second).toBeGreaterThan(await first);
  });
});

describe('a cursor', () => {
  const age = (days: number): Promise<void> =>
    cypher(
      world.graph,
      'MATCH (c:ThroughlineChange) SET c.at = datetime.realtime() - duration({days: toInteger($days)})',
      { days },
    );

  it('from before what is kept is refused; the oldest that is kept is read without one', async () => {
    await upsertNodes('CUSTOMER', [ADA]);
    const { newest: early } = await changes();
    await upsertNodes('CUSTOMER', [{ ...ADA, name: 'Ada the baker' }]);
    await age(89);
    await upsertNodes('JOB', [BAKE]);
    expect((await changes(early)).edges).toHaveLength(2);
    await age(91);
    await upsertNodes('JOB', [{ ...BAKE, name: 'Bake' }]);
    const refused = await changes(early);
    expect(refused).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('removed for their age'),
    });
    const { edges, newest } = await changes();
    expect(edges).toHaveLength(1);
    expect((await changes(newest)).edges).toEqual([]);
  });

  it('of a graph that nobody had written to is refused once what came after it is not kept', async () => {
    const { newest: untouched } = await changes();
    await upsertNodes('CUSTOMER', [ADA]);
    expect((await changes(untouched)).edges).toHaveLength(1);
    await age(91);
    await upsertNodes('JOB', [BAKE]);
    expect(await changes(untouched)).toMatchObject({
      message: expect.stringContaining('removed for their age'),
    });
  });

  it('goes on from the last change that was removed, and from nowhere else', async () => {
    await upsertNodes('CUSTOMER', [ADA]);
    const { newest: last } = await changes();
    await age(91);
    await upsertNodes('JOB', [BAKE]);
    expect((await changes(last)).edges).toHaveLength(1);
    const foreign = writeChangeCursor({ ...readChangeCursor(last), mark: 'elsewhere_' });
    expect(await changes(foreign)).toMatchObject({ message: expect.stringContaining('of another graph') });
  });

  it('of a graph that was restored since, or of another, is refused however much was written there', async () => {
    await upsertNodes('CUSTOMER', [ADA]);
    const { newest: kept } = await changes();
    await upsertNodes('JOB', [BAKE]);
    const { newest: lost } = await changes();
    // As a backup has it that was taken in between.
    await cypher(
      world.graph,
      `MATCH (g:Throughline {name: 'graph'}) SET g.writes = 1
       WITH g MATCH (c:ThroughlineChange {sequence: 2}) DELETE c WITH g MATCH (j:Job) DETACH DELETE j`,
    );
    for (const name of ['One', 'Two']) await upsertNodes('JOB', [{ ...BAKE, name }]);
    expect(await changes(lost)).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('restored since'),
    });
    expect((await changes(kept)).edges).toHaveLength(2);
  });

  it.each([
    ['of something else', Buffer.from('id:ada').toString('base64url')],
    ['that is none', 'nonsense'],
    ['of a place not reached', writeChangeCursor({ sequence: 1_000, mark: '' })],
  ])('%s is refused', async (_, cursor) => {
    await upsertNodes('CUSTOMER', [ADA]);
    expect(await changes(cursor)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
