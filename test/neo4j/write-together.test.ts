import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ThroughlineError } from '../../src/errors.ts';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { deleteNodes } from '../../src/write/delete-nodes.ts';
import { writeLocked } from '../../src/write/lock-graph.ts';
import type { LockedGraph } from '../../src/write/lock-graph.ts';
import { upsertNodes } from '../../src/write/upsert-nodes.ts';
import { upsertRelationships } from '../../src/write/upsert-relationships.ts';
import { takeTurns } from '../../src/write/take-turns.ts';
import type { Turns } from '../../src/write/take-turns.ts';
import type { WriteResult } from '../../src/write/write-result.ts';
import { cypher, emptyGraph, model, useTestGraph } from '../support/graph.ts';
import { aMutation } from '../support/graph.ts';
import { mutations } from '../support/mutate.ts';
import { testNeo4j } from '../support/neo4j.ts';

const PAIRS = 50;
/** Services that know nothing of one another; each writes by turns, as one does. */
const SERVICES = 8;
const world = useTestGraph();
let services: readonly { readonly graph: Graph; readonly turns: Turns }[] = [];

beforeAll(async () => {
  const address = await testNeo4j();
  services = Array.from({ length: SERVICES }, () => ({
    graph: connect({ ...address, timeoutMs: 100_000 }),
    turns: takeTurns(),
  }));
}, 120_000);

afterAll(() => Promise.all(services.map(({ graph }) => graph.close())));

beforeEach(() => emptyGraph(world.graph));

type Write = (graph: LockedGraph) => Promise<WriteResult>;

/** Lets two services write at once, for every pair, and tells how each ended: `done`, or the code of its refusal. */
async function together(
  pair: (at: number) => readonly [Write, Write],
): Promise<readonly (readonly string[])[]> {
  const start = (write: Write, service: number): Promise<string> => {
    const { graph, turns } = services[service % SERVICES] as (typeof services)[number];
    return ending(turns(() => writeLocked({ graph, origin: aMutation }, write)));
  };
  const pairs = Array.from({ length: PAIRS }, (_, at) =>
    Promise.all(pair(at).map((write, which) => start(write, 2 * at + which))),
  );
  return Promise.all(pairs);
}

async function ending(write: Promise<unknown>): Promise<string> {
  try {
    await write;
    return 'done';
  } catch (error) {
    if (error instanceof ThroughlineError) return error.code;
    throw error;
  }
}

function onlyOneWins(endings: readonly (readonly string[])[]): void {
  expect(endings.map((pair) => [...pair].sort())).toEqual(endings.map(() => ['GRAPH_RULE', 'done']));
}

async function count(text: string): Promise<unknown> {
  return (await world.graph.ask<{ n: number }>({ text, params: {} }))[0]?.n;
}

async function someOf(label: string, kind: string, prefix: string): Promise<void> {
  await cypher(
    world.graph,
    `UNWIND range(0, ${PAIRS - 1}) AS at CREATE (n:Entity {id: $prefix + at, name: $prefix + at, kind: $kind}) SET n:${label}`,
    { prefix, kind },
  );
}

describe('of two services that would together', () => {
  it('close a cycle, one wins', async () => {
    await someOf('Job', 'FUNCTIONAL', 'a');
    await someOf('Job', 'FUNCTIONAL', 'b');
    const step = (from: string, to: string) => (graph: LockedGraph) =>
      upsertRelationships(graph, { model, type: 'HAS_STEP', rows: [{ from, to }] });
    onlyOneWins(await together((at) => [step(`a${at}`, `b${at}`), step(`b${at}`, `a${at}`)]));
    expect(await count('MATCH ()-[r:HAS_STEP]->() RETURN count(r) AS n')).toBe(PAIRS);
    expect(await count('MATCH p = (a)-[:HAS_STEP*1..4]->(a) RETURN count(p) AS n')).toBe(0);
  });

  it('close a long cycle of a step each, some lose and no cycle is left', async () => {
    await someOf('Job', 'FUNCTIONAL', 'a');
    const step = (at: number) => (graph: LockedGraph) =>
      upsertRelationships(graph, {
        model,
        type: 'IN_SERVICE_OF',
        rows: [{ from: `a${at % PAIRS}`, to: `a${(at + 1) % PAIRS}` }],
      });
    const endings = await together((at) => [step(at), step(at)]);
    expect(endings.flat().filter((end) => end === 'GRAPH_RULE')).toHaveLength(2);
    expect(await count('MATCH ()-[r:IN_SERVICE_OF]->() RETURN count(r) AS n')).toBe(PAIRS - 1);
  });

  it('make a friction hinder two jobs, one wins', async () => {
    await someOf('Job', 'FUNCTIONAL', 'a');
    await someOf('Job', 'FUNCTIONAL', 'b');
    await someOf('Friction', 'TIME', 'f');
    const hinder = (from: string, to: string) => (graph: LockedGraph) =>
      upsertRelationships(graph, { model, type: 'HINDERS', rows: [{ from, to }] });
    onlyOneWins(await together((at) => [hinder(`f${at}`, `a${at}`), hinder(`f${at}`, `b${at}`)]));
    expect(
      await count('MATCH (f:Friction) WHERE COUNT { (f)-[:HINDERS]->() } <> 1 RETURN count(f) AS n'),
    ).toBe(0);
  });

  it('give one id two labels, one wins', async () => {
    const make =
      (kind: 'PROVIDER' | 'OFFERING', row: Readonly<Record<string, string>>) => (graph: LockedGraph) =>
        upsertNodes(graph, { model, kind, rows: [row] });
    onlyOneWins(
      await together((at) => [
        make('PROVIDER', { id: `x${at}`, name: 'A provider', kind: 'FIRM' }),
        make('OFFERING', { id: `x${at}`, name: 'An offering', kind: 'SERVICE' }),
      ]),
    );
    expect(await count('MATCH (n:Provider|Offering) RETURN count(n) AS n')).toBe(PAIRS);
  });

  it('delete a node and relate to it, no end is left dangling', async () => {
    await someOf('Job', 'FUNCTIONAL', 'a');
    await someOf('Offering', 'SERVICE', 'o');
    const endings = await together((at) => [
      (graph) => deleteNodes(graph, { model, kind: 'JOB', ids: [`a${at}`] }),
      (graph) =>
        upsertRelationships(graph, { model, type: 'SERVES', rows: [{ from: `o${at}`, to: `a${at}` }] }),
    ]);
    for (const [deleted, related] of endings) {
      expect(deleted).toBe('done');
      expect(['done', 'GRAPH_RULE']).toContain(related);
    }
    expect(await count('MATCH (n:Job) RETURN count(n) AS n')).toBe(0);
    expect(await count('MATCH ()-[r]->() RETURN count(r) AS n')).toBe(0);
  });

  it('delete a source and cite it, one wins', async () => {
    await someOf('Source', 'none', 's');
    onlyOneWins(
      await together((at) => [
        (graph) => deleteNodes(graph, { model, kind: 'SOURCE', ids: [`s${at}`] }),
        (graph) =>
          upsertNodes(graph, {
            model,
            kind: 'ECOSYSTEM',
            rows: [{ id: `e${at}`, name: 'Trade', kind: 'trade', sourceId: `s${at}` }],
          }),
      ]),
    );
    expect(
      await count(
        'MATCH (n:Ecosystem) WHERE NOT EXISTS { MATCH (:Source {id: n.sourceId}) } RETURN count(n) AS n',
      ),
    ).toBe(0);
  });

  it('write the same node, both are done and it is made once', async () => {
    const rows = (at: number) => [{ id: `j${at}`, name: 'Sell abroad', kind: 'FUNCTIONAL' }];
    const upsert = (at: number) => (graph: LockedGraph) =>
      upsertNodes(graph, { model, kind: 'JOB', rows: rows(at) });
    const endings = await together((at) => [upsert(at), upsert(at)]);
    expect(new Set(endings.flat())).toEqual(new Set(['done']));
    expect(await count('MATCH (n:Job) RETURN count(n) AS n')).toBe(PAIRS);
  });
});

describe('the lock', () => {
  it('is one node that counts every write', async () => {
    await together(() => [
      async (graph) => upsertNodes(graph, { model, kind: 'JOB', rows: [] }),
      async (graph) => deleteNodes(graph, { model, kind: 'JOB', ids: [] }),
    ]);
    expect(await count('MATCH (g:Throughline) RETURN collect(g.writes) AS n')).toEqual([2 * PAIRS]);
  });
});

describe('many clients of one service', () => {
  it('are all answered, on one connection', async () => {
    const { upsertNodes: upsert } = mutations(() => few);
    const few = connect({ ...(await testNeo4j()), poolSize: 1, timeoutMs: 100_000 });
    const outcomes = await Promise.all(
      Array.from({ length: 2 * PAIRS }, (_, at) =>
        upsert('JOB', [{ id: `j${at}`, name: 'Sell abroad', kind: 'FUNCTIONAL' }]),
      ),
    );
    await few.close();
    expect(outcomes.filter((outcome) => !('wrote' in outcome))).toEqual([]);
  });
});
