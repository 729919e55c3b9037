import { expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { byEvidence } from '../../src/analysis/connections/connection-order.ts';
import { findConnections } from '../../src/analysis/connections/find-connections.ts';
import { connectionLinks } from '../../src/resolvers/connection-links.ts';
import { bruteForcePaths, shownArcs } from '../analysis/connections/brute-force-paths.ts';
import { ask, cypher, emptyGraph, model, recording, useTestGraph } from '../support/graph.ts';
import { typedWorlds, writeWorld, type TypedWorld } from '../support/typed-world.ts';

const world = useTestGraph();

/** A bank lends what a forwarder needs; a hub of a market touches everybody. */
async function exporters(): Promise<void> {
  await emptyGraph(world.graph);
  await cypher(
    world.graph,
    `CREATE (sme:Customer:Entity {id: 'sme', name: 'SME'}), (ship:Job:Entity {id: 'ship', name: 'Ship'}),
       (customs:Friction:Entity {id: 'customs', name: 'Customs'}), (bank:Provider:Entity {id: 'bank', name: 'Bank'}),
       (forwarder:Provider:Entity {id: 'forwarder', name: 'Forwarder'}), (scoring:Capability:Entity {id: 'scoring', name: 'Scoring'}),
       (freight:Offering:Entity {id: 'freight', name: 'Freight'}), (market:Ecosystem:Entity {id: 'market', name: 'Market'}),
       (sme)-[:HAS_JOB {confidence: 0.9, importance: 8.0, validFrom: date('2026-01-31')}]->(ship),
       (sme)-[:EXPERIENCES {confidence: 0.5}]->(customs), (customs)-[:HINDERS]->(ship),
       (freight)-[:SERVES {confidence: 0.8, hours: 2.0}]->(ship), (freight)-[:RELIEVES {confidence: 0.9}]->(customs),
       (freight)-[:REQUIRES {confidence: 1.0}]->(scoring), (bank)-[:LENDS {confidence: 0.7}]->(scoring),
       (forwarder)-[:OFFERS]->(freight), (bank)-[:PARTNERS_WITH {confidence: 0.6}]->(forwarder),
       (sme)-[:ENGAGES_IN]->(market), (bank)-[:PRESENT_IN]->(market)
     WITH market UNWIND range(1, 1000) AS n
     CREATE (:Customer:Entity {id: 'c' + n, name: 'C'})-[:ENGAGES_IN]->(market)`,
  );
}

const QUERY = `query ($input: ConnectionsInput!) {
  connections(input: $input) {
    edges { cursor node { confidence nodes { id } hops { type forward } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    completeness
    notes { code count message nodes { id } }
  }
}`;

interface Edge {
  readonly cursor: string;
  readonly node: {
    readonly confidence: number | null;
    readonly nodes: readonly { readonly id: string }[];
    readonly hops: readonly { readonly type: string; readonly forward: boolean }[];
  };
}

async function answer(input: Readonly<Record<string, unknown>>) {
  const { data, errors } = await ask(world.graph, QUERY, { input });
  if (errors !== undefined) throw errors[0]!;
  return data!['connections'];
}

const line = ({ node }: Edge): string =>
  shownArcs(
    node.nodes[0]!.id,
    node.hops.map((hop, index) => ({ ...hop, to: node.nodes[index + 1]!.id })),
  );

async function lines(input: Readonly<Record<string, unknown>>): Promise<string[]> {
  const { edges } = await answer(input);
  return (edges as Edge[]).map(line);
}

it('tells how a bank and a friction are connected, surest path first, relationships and directions kept', async () => {
  await exporters();
  const found = await answer({ from: 'bank', to: 'customs', maxHops: 3 });
  expect((found.edges as Edge[]).map(line)).toEqual([
    'bank -LENDS-> scoring <-REQUIRES- freight -RELIEVES-> customs',
    'bank -PARTNERS_WITH-> forwarder -OFFERS-> freight -RELIEVES-> customs',
  ]);
  expect(found.edges.map(({ node }: Edge) => node.confidence)).toEqual([0.7 * 1 * 0.9, 0.6 * 0.9]);
  expect(found.completeness).toBe('COMPLETE');
  expect(found.notes).toEqual([
    expect.objectContaining({ code: 'HUB_NOT_CROSSED', count: 1, nodes: [{ id: 'market' }] }),
    expect.objectContaining({
      code: 'CONFIDENCE_MISSING',
      count: 1,
      nodes: [{ id: 'freight' }, { id: 'forwarder' }],
    }),
  ]);
  expect(found.notes[0].message).toContain('more than 1,000; the largest of these nodes has 1,001.');
});

it('says what the paths of a page rest on, each relationship once, whichever way it is gone along', async () => {
  const { data } = await ask(
    world.graph,
    `{ connections(input: {from: "bank", to: "customs", maxHops: 3}) {
      evidence { facts withoutSource weakest { about confidence } wouldChange { about } } } }`,
  );
  expect(data!['connections'].evidence).toEqual({
    ...{ facts: 5, withoutSource: 5, wouldChange: [] },
    weakest: [
      { about: 'PARTNERS_WITH bank forwarder', confidence: 0.6 },
      { about: 'LENDS bank scoring', confidence: 0.7 },
      { about: 'RELIEVES freight customs', confidence: 0.9 },
      { about: 'REQUIRES freight scoring', confidence: 1 },
    ],
  });
});

it('shows what the nodes and relationships hold', async () => {
  const { data } = await ask(
    world.graph,
    `{ connections(input: {from: "sme", to: "ship", maxHops: 1}) {
      nodes { nodes { __typename name } hops { properties } } } }`,
  );
  expect(data!['connections'].nodes).toEqual([
    {
      nodes: [
        { __typename: 'Customer', name: 'SME' },
        { __typename: 'Job', name: 'Ship' },
      ],
      hops: [{ properties: { confidence: 0.9, importance: 8, validFrom: '2026-01-31' } }],
    },
  ]);
});

it('crosses a hub that is in "via"', async () => {
  const input = { from: 'bank', to: 'sme', maxHops: 2 };
  expect(await lines(input)).toEqual([]);
  expect(await lines({ ...input, via: ['market'] })).toEqual(['bank -PRESENT_IN-> market <-ENGAGES_IN- sme']);
});

it('ends at a hub, and begins at one', async () => {
  expect(await lines({ from: 'bank', to: 'market', maxHops: 1 })).toEqual(['bank -PRESENT_IN-> market']);
  expect(await lines({ from: 'market', toKind: 'PROVIDER', maxHops: 1 })).toEqual([
    'market <-PRESENT_IN- bank',
  ]);
});

it('finds all nodes of a kind', async () => {
  expect(
    await lines({
      from: 'scoring',
      toKind: 'JOB',
      maxHops: 3,
      relationshipTypes: ['REQUIRES', 'RELIEVES', 'HINDERS', 'SERVES'],
    }),
  ).toEqual([
    'scoring <-REQUIRES- freight -RELIEVES-> customs -HINDERS-> ship',
    'scoring <-REQUIRES- freight -SERVES-> ship',
  ]);
});

it('finds the nodes of a kind on the way where there are too many to start from', async () => {
  const input = { from: 'scoring', toKind: 'JOB', maxHops: 3 };
  const before = await lines(input);
  expect(before).toContain('scoring <-REQUIRES- freight -SERVES-> ship');
  await cypher(
    world.graph,
    `UNWIND range(1, 5001) AS n CREATE (:Job:Entity {id: 'j' + n, name: 'J'})
     WITH count(*) AS made MATCH (freight:Offering {id: 'freight'}), (last:Job {id: 'j5001'}) CREATE (freight)-[:SERVES]->(last)`,
  );
  expect((await lines(input)).filter((path) => !path.includes('j5001'))).toEqual(before);
  expect(await lines(input)).toContain('scoring <-REQUIRES- freight -SERVES-> j5001');
  await exporters();
});

it.each([
  [{ from: 'sme' }, 'BAD_USER_INPUT', 'Expected "to" or "toKind", got neither.'],
  [{ from: 'sme', to: 'ship', toKind: 'JOB' }, 'BAD_USER_INPUT', 'got both.'],
  [{ from: 'sme', to: 'ship', maxHops: 11 }, 'BAD_USER_INPUT', 'Expected "maxHops" from 1 to 10, got 11.'],
  [{ from: 'sme', to: 'ship', maxHops: 0 }, 'BAD_USER_INPUT', 'Expected "maxHops" from 1 to 10, got 0.'],
  [{ from: 'sme', to: 'ship', first: 101 }, 'BAD_USER_INPUT', 'Expected "first" from 1 to 100, got 101.'],
  [{ from: 'sme', to: 'ship', via: ['1', '2', '3', '4', '5'] }, 'BAD_USER_INPUT', 'at most 4 ids in "via"'],
  [{ from: 'sme', to: 'ship', after: 'x' }, 'BAD_USER_INPUT', 'Expected "after" to be a cursor'],
  [{ from: 'nobody', to: 'ship' }, 'NOT_FOUND', 'Expected the id of a node, got "nobody"'],
  [{ from: 'sme', to: 'nowhere' }, 'NOT_FOUND', '"nowhere"'],
  [{ from: 'sme', to: 'ship', via: ['x'] }, 'NOT_FOUND', '"x"'],
  [{ from: 'sme', to: 'ship', without: ['y'] }, 'NOT_FOUND', '"y"'],
])('refuses %j', async (input, code, message) => {
  const { errors } = await ask(world.graph, QUERY, { input });
  expect(errors?.[0]?.message).toContain(message);
  expect(errors?.[0]?.originalError).toMatchObject({ code });
});

it.each([
  [{ from: 'sme', to: 'sme' }, '"from" and "to" are the same'],
  [{ from: 'sme', to: 'ship', without: ['sme'] }, '"sme" must be on the path'],
  [{ from: 'sme', to: 'ship', via: ['bank'], without: ['bank'] }, '"bank" must be on the path'],
])('answers contradictions with a note: %j', async (input, message) => {
  const { edges, notes, completeness } = await answer(input);
  expect({ edges, completeness }).toEqual({ edges: [], completeness: 'COMPLETE' });
  expect(notes).toEqual([
    expect.objectContaining({ code: 'CONTRADICTION', message: expect.stringContaining(message) }),
  ]);
});

it('refuses a cursor of another question', async () => {
  const { pageInfo } = await answer({ from: 'bank', to: 'customs', first: 1 });
  const { errors } = await ask(world.graph, QUERY, {
    input: { from: 'sme', to: 'customs', after: pageInfo.endCursor },
  });
  expect(errors?.[0]?.message).toContain('got one of a question with other arguments');
});

it('goes on behind a path that is gone, and repeats none', async () => {
  const input = { from: 'sme', to: 'freight', maxHops: 2, first: 1 };
  const all = await lines({ ...input, first: 100 });
  const first = await answer(input);
  await cypher(world.graph, `MATCH (:Customer {id: 'sme'})-[r:HAS_JOB]->() DELETE r`);
  expect(line(first.edges[0])).toBe('sme -HAS_JOB-> ship <-SERVES- freight');
  const rest = all.filter((path) => !path.includes('HAS_JOB'));
  expect(await lines({ ...input, first: 100, after: first.pageInfo.endCursor })).toEqual(rest);
});

const ids = (of: TypedWorld) => of.nodes.map(({ id }) => id);
const questions = fc.array(
  fc.record({
    from: fc.nat(),
    to: fc.nat(),
    toKind: fc.option(fc.constantFrom('JOB', 'OFFERING', 'PROVIDER'), { nil: null, freq: 3 }),
    via: fc.array(fc.nat(), { maxLength: 2 }),
    without: fc.array(fc.nat(), { maxLength: 1 }),
    relationshipTypes: fc.option(fc.subarray(['USES', 'SERVES', 'OFFERS', 'HAS_JOB', 'LENDS', 'REQUIRES']), {
      freq: 2,
    }),
    maxHops: fc.integer({ min: 1, max: 5 }),
    first: fc.integer({ min: 5, max: 40 }),
  }),
  { minLength: 10, maxLength: 10 },
);

it('lists, page by page, what looking at every path of any world lists', async () => {
  await fc.assert(
    fc.asyncProperty(typedWorlds, questions, async (made, asked) => {
      await writeWorld(world.graph, made);
      const pick = (at: number): string => ids(made)[at % made.nodes.length]!;
      for (const { from, to, toKind, via, without, ...rest } of asked) {
        const ends = toKind === null ? { to: pick(to) } : { toKind };
        const input = { from: pick(from), ...ends, via: via.map(pick), without: without.map(pick), ...rest };
        const listed: string[] = [];
        let after: string | null = null;
        do {
          const { edges, pageInfo, completeness } = await answer({ ...input, after });
          expect(completeness).toBe('COMPLETE');
          listed.push(...(edges as Edge[]).map(line));
          after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        } while (after !== null);
        expect(listed).toEqual(expectedLines(made, input, new Set()));
      }
    }),
    { numRuns: 4 },
  );
}, 60_000);

it('is true for as many hops as it could read, and stops at hubs, whatever the limits', async () => {
  await fc.assert(
    fc.asyncProperty(
      typedWorlds,
      questions,
      fc.integer({ min: 1, max: 40 }),
      async (made, asked, relationships) => {
        await writeWorld(world.graph, made);
        const node = (at: number) => made.nodes[at % made.nodes.length]!;
        for (const { from, to, via, maxHops } of asked) {
          if (node(from) === node(to)) continue;
          const stops = new Set(via.map((at) => node(at).id));
          const scope = {
            from: node(from),
            targets: [node(to).id],
            targetKind: node(to).kind,
            via: stops,
            without: new Set<string>(),
            types: new Set(model.relationships.map(({ type }) => type)),
            maxHops,
          };
          const read = await connectionLinks({ graph: world.graph, model }, scope, {
            hub: 3,
            relationships,
            seconds: 10,
          });
          const notCrossed = new Set(ids(made).filter((id) => degree(made, id) > 3 && !stops.has(id)));
          const { paths } = findConnections(read.links, {
            from: node(from).id,
            targets: new Set(scope.targets),
            endsAtTarget: true,
            notCrossed: new Set([...read.hubs.keys()].filter((id) => !stops.has(id))),
            maxHops: read.hops,
            via: [...stops],
            first: 10_000,
            after: null,
          });
          const input = {
            from: node(from).id,
            to: node(to).id,
            via: [...stops],
            without: [],
            maxHops: read.hops,
          };
          expect(paths.map(({ arcs }) => shownArcs(input.from, arcs))).toEqual(
            expectedLines(made, input, notCrossed),
          );
        }
      },
    ),
    { numRuns: 4 },
  );
}, 60_000);

/** The most relationships of one type. */
function degree({ links }: TypedWorld, id: string): number {
  const types = links.flatMap(({ from, type, to }) => [from, to].filter((end) => end === id).map(() => type));
  return Math.max(0, ...types.map((type) => types.filter((other) => other === type).length));
}

function expectedLines(
  made: TypedWorld,
  input: {
    readonly from: string;
    readonly to?: string;
    readonly toKind?: string;
    readonly via: readonly string[];
    readonly without: readonly string[];
    readonly relationshipTypes?: readonly string[] | null;
    readonly maxHops: number;
  },
  notCrossed: ReadonlySet<string>,
): string[] {
  const { from, to, toKind, via, without, maxHops } = input;
  const targets = made.nodes.filter(({ id, kind }) => (to === undefined ? kind === toKind : id === to));
  const links = made.links.filter(({ type }) => input.relationshipTypes?.includes(type) ?? true);
  return bruteForcePaths(links, {
    from,
    targets: new Set(targets.map(({ id }) => id).filter((id) => id !== from)),
    via,
    notCrossed,
    maxHops,
  })
    .filter(({ key }) => [from, ...key.hops.map((hop) => hop.to)].every((id) => !without.includes(id)))
    .sort((a, b) => byEvidence(a.key, b.key))
    .map((path) => path.line);
}

it('begins no hop when its time is up, and says how far it came', async () => {
  await exporters();
  const scope = {
    from: { id: 'bank', kind: 'PROVIDER' as const },
    targets: ['customs'],
    targetKind: 'FRICTION' as const,
    via: new Set<string>(),
    without: new Set<string>(),
    types: new Set(model.relationships.map(({ type }) => type)),
    maxHops: 3,
  };
  const limits = { hub: 1_000, relationships: 1_000, seconds: -1 };
  const { hops, endedBy, links } = await connectionLinks({ graph: world.graph, model }, scope, limits);
  expect({ hops, endedBy, links }).toEqual({ hops: 0, endedBy: 'TIME', links: [] });
});

it('says in its answer when the time for reading ended it', async () => {
  await exporters();
  const graph = recording(world.graph);
  const real = performance.now.bind(performance);
  // Every question to the graph takes four seconds.
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => real() + 4_000 * graph.asked.length);
  try {
    const { data } = await ask(graph, QUERY, { input: { from: 'bank', to: 'customs', maxHops: 4 } });
    const { completeness, notes, edges } = data!['connections'];
    expect([completeness, edges]).toEqual(['TRUNCATED', []]);
    expect(notes).toMatchObject([{ code: 'READING_ENDED' }]);
  } finally {
    clock.mockRestore();
  }
});

it('says in its answer when the budget for searching ended it', async () => {
  await emptyGraph(world.graph);
  // Every customer has every job, and nothing that goes to the blind alley comes out of it again.
  await cypher(
    world.graph,
    `UNWIND range(1, 40) AS n CREATE (:Customer:Entity {id: 'c' + n, name: 'C'}), (:Job:Entity {id: 'j' + n, name: 'J'})
     WITH count(*) AS made MATCH (c:Customer), (j:Job) CREATE (c)-[:HAS_JOB]->(j)
     WITH count(*) AS made MATCH (j:Job {id: 'j40'}) CREATE (:Friction:Entity {id: 'alley', name: 'Alley'})-[:HINDERS]->(j)`,
  );
  const { completeness, notes, edges } = await answer({
    from: 'c1',
    to: 'j1',
    via: ['alley'],
    maxHops: 9,
  });
  expect([completeness, edges]).toEqual(['TRUNCATED', []]);
  expect(notes).toMatchObject([{ code: 'SEARCH_ENDED' }]);
}, 30_000);
