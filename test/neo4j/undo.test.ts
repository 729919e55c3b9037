import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.ts';
import { undoWrite } from '../../src/history/undo-write.ts';
import type { UndoReport } from '../../src/history/undo-write.ts';
import { importGraph } from '../../src/transfer/import-graph.ts';
import { newOrigin } from '../../src/write/write-origin.ts';
import { ask, cypher, emptyGraph, model, useTestGraph } from '../support/graph.ts';
import { mutations } from '../support/mutate.ts';
import { inFolder } from '../transfer/files.ts';

const world = useTestGraph();
const { upsertNodes, upsertRelationships, deleteNodes, deleteRelationships } = mutations(() => world.graph);

beforeEach(() => emptyGraph(world.graph));

const ADA = { id: 'ada', name: 'Ada', kind: 'PERSONA', population: 2, observedAt: '2026-02-28' };
const BAKE = { id: 'bake', name: 'Bake', kind: 'FUNCTIONAL' };
const HAS_JOB = { from: 'ada', to: 'bake', properties: { importance: 7 } };

/** All that is stored, with types, but for what keeps the history. */
async function stored(): Promise<readonly string[]> {
  const kept = 'NOT (n:Throughline OR n:ThroughlineChange)';
  const text = `
    MATCH (n) WHERE ${kept} RETURN labels(n) AS name, properties(n) AS properties
    UNION ALL
    MATCH (n)-[r]->(m) WHERE ${kept} RETURN [n.id, type(r), m.id] AS name, properties(r) AS properties`;
  const rows = await world.graph.ask({ text, params: {}, exact: ['properties'] });
  return rows.map((row) => JSON.stringify(sorted(row))).sort();
}

function sorted({ name, properties }: Readonly<Record<string, unknown>>): unknown {
  return [name, Object.entries(properties as object).sort(([one], [other]) => (one < other ? -1 : 1))];
}

const undo = (write: string, graph: Graph = world.graph): Promise<UndoReport> =>
  undoWrite({ graph, model, write, origin: newOrigin('UNDO', { who: 'test' }) });

/** The write of the newest change. */
async function lastWrite(): Promise<string> {
  const text = 'MATCH (c:ThroughlineChange) RETURN c.write AS write ORDER BY c.sequence DESC LIMIT 1';
  const [last] = await world.graph.ask<{ write: string }>({ text, params: {} });
  return last?.write ?? '';
}

/** Undoes what was written last, and expects the conflict and an untouched graph. */
async function expectConflict(write: string, message: RegExp): Promise<void> {
  const before = await stored();
  await expect(undo(write)).rejects.toMatchObject({
    code: 'GRAPH_RULE',
    message: expect.stringMatching(message),
  });
  expect(await stored()).toEqual(before);
}

describe('undo of a mutation', () => {
  it('takes back what was created, changed and deleted; undoing the undo brings it again', async () => {
    const steps: readonly (() => Promise<unknown>)[] = [
      () => upsertNodes('CUSTOMER', [ADA, { ...ADA, id: 'ben' }]),
      () => upsertNodes('JOB', [BAKE]),
      () => upsertRelationships('HAS_JOB', [HAS_JOB, { ...HAS_JOB, from: 'ben' }]),
      () =>
        upsertNodes('CUSTOMER', [{ id: 'ada', population: null, market: 'SG', observedAt: '2026-03-01' }]),
      () =>
        upsertRelationships('HAS_JOB', [
          { ...HAS_JOB, properties: { importance: 8, validFrom: '2026-01-01' } },
        ]),
      () => deleteRelationships('HAS_JOB', [HAS_JOB]),
      () => deleteNodes('JOB', ['bake']),
    ];
    const states = [await stored()];
    const writes: string[] = [];
    for (const step of steps) {
      await step();
      states.push(await stored());
      writes.push(await lastWrite());
    }
    for (const [at, write] of [...writes.entries()].reverse()) {
      const { id } = await undo(write);
      expect(await stored()).toEqual(states[at]);
      const { id: again } = await undo(id);
      expect(await stored()).toEqual(states[at + 1]);
      await undo(again);
      expect(await stored()).toEqual(states[at]);
      await undo(id);
      await undo(write);
      expect(await stored()).toEqual(states[at]);
    }
    expect(await stored()).toEqual([]);
  }, 60_000);

  it('is kept as a change that names what it undoes, and marks that', async () => {
    await upsertNodes('JOB', [BAKE]);
    await undo(await lastWrite());
    const { data } = await ask(
      world.graph,
      '{ changes { nodes { id kind who undoes undoneBy nodes { action id } } } }',
    );
    expect(data?.['changes'].nodes).toEqual([
      {
        id: 'c1',
        kind: 'MUTATION',
        who: 'anonymous',
        undoes: null,
        undoneBy: 'c2',
        nodes: [{ action: 'CREATED', id: 'bake' }],
      },
      {
        id: 'c2',
        kind: 'UNDO',
        who: 'test',
        undoes: 'c1',
        undoneBy: null,
        nodes: [{ action: 'DELETED', id: 'bake' }],
      },
    ]);
  });

  it('is refused, whole, where somebody has written to the same since', async () => {
    await upsertNodes('CUSTOMER', [ADA]);
    await upsertNodes('JOB', [BAKE]);
    const created = await lastWrite();
    await upsertNodes('JOB', [
      { id: 'bake', name: 'Bake rye' },
      { ...BAKE, id: 'sell' },
    ]);
    const changed = await lastWrite();
    await expectConflict(created, /"name" of Job "bake" to be "Bake", as the write left it, got "Bake rye"/);
    await cypher(world.graph, "MATCH (n {id: 'bake'}) SET n.name = 'Bake white'");
    await expectConflict(changed, /"name" of Job "bake" .*"Bake white"/);
    await cypher(world.graph, "MATCH (n {id: 'bake'}) SET n.name = 'Bake'");
    await upsertRelationships('HAS_JOB', [HAS_JOB]);
    await expectConflict(created, /Job "bake" to have no relationships, got 1 since/);
    await deleteNodes('JOB', ['bake']);
    const deleted = await lastWrite();
    await expectConflict(changed, /Job "bake" to be there, got none/);
    await upsertNodes('OFFERING', [{ id: 'bake', name: 'Oven', kind: 'PRODUCT' }]);
    await expectConflict(deleted, /"kind" of Job "bake"/);
  });

  it('is refused before anything is written where one end comes back and the other is gone', async () => {
    await upsertNodes('CUSTOMER', [ADA]);
    await upsertNodes('JOB', [BAKE]);
    await upsertRelationships('HAS_JOB', [HAS_JOB]);
    await deleteNodes('JOB', ['bake']);
    const write = await lastWrite();
    await deleteNodes('CUSTOMER', ['ada']);
    const unwritten = { ...world.graph, write: () => Promise.reject(new Error('begun')) };
    await expect(undo(write, unwritten)).rejects.toThrow(
      /HAS_JOB from "ada" to "bake" to have both its ends, got one that is gone\. Nothing was undone/,
    );
  });

  it('leaves alone what was written to other properties since', async () => {
    await upsertNodes('JOB', [BAKE]);
    await upsertNodes('JOB', [{ id: 'bake', name: 'Bake rye' }]);
    const write = await lastWrite();
    await upsertNodes('JOB', [{ id: 'bake', description: 'With sour dough.' }]);
    await undo(write);
    const { data } = await ask(world.graph, '{ job(id: "bake") { name description } }');
    expect(data?.['job']).toEqual({ name: 'Bake', description: 'With sour dough.' });
  });

  it('is refused where it would break a rule of the model or leave a citation without its source', async () => {
    await upsertNodes('SOURCE', [{ id: 'talks', name: 'Talks' }]);
    const source = await lastWrite();
    await upsertNodes('JOB', [BAKE, { ...BAKE, id: 'sell', sourceId: 'talks' }]);
    await expectConflict(source, /Source "talks" to be cited by nothing, got 1 that cite it since/);
    const step = { from: 'sell', to: 'bake' };
    await upsertRelationships('HAS_STEP', [step]);
    await deleteRelationships('HAS_STEP', [step]);
    const removed = await lastWrite();
    await upsertRelationships('HAS_STEP', [{ from: 'bake', to: 'sell' }]);
    await expectConflict(removed, /no chain of HAS_STEP that leads back/);
    await upsertNodes('JOB', [{ id: 'sell', sourceId: null }]);
    const uncited = await lastWrite();
    await deleteNodes('SOURCE', ['talks']);
    await expectConflict(uncited, /Job "sell" to cite a source that is there, got "talks", which is gone/);
  });

  it('tells why a write cannot be undone', async () => {
    await upsertNodes('JOB', [BAKE]);
    const write = await lastWrite();
    await expect(undo('nope')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await undo(write);
    await expect(undo(write)).rejects.toThrow(/undone already/);
    await upsertNodes('JOB', [BAKE]);
    await cypher(world.graph, 'MATCH (c:ThroughlineChange) SET c.history = false');
    await expect(undo(await lastWrite())).rejects.toThrow(/THROUGHLINE_HISTORY=off/);
    await cypher(world.graph, 'MATCH (c:ThroughlineChange) SET c.begins = false');
    await expect(undo(await lastWrite())).rejects.toThrow(/removed for their age/);
  });

  it('in reverse order gives every earlier state again, whatever was written', async () => {
    const id = fc.constantFrom('a', 'b', 'c');
    const write = fc.oneof(
      fc.record({ do: fc.constant('node'), id, population: fc.option(fc.integer({ min: 1, max: 3 })) }),
      fc.record({
        do: fc.constant('edge'),
        id,
        to: id,
        importance: fc.option(fc.integer({ min: 0, max: 3 })),
      }),
      fc.record({ do: fc.constant('no edge'), id, to: id }),
      fc.record({ do: fc.constant('no node'), id }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(write, { minLength: 3, maxLength: 8 }), async (all) => {
        await emptyGraph(world.graph);
        await upsertNodes(
          'JOB',
          ['a', 'b', 'c'].map((job) => ({ ...BAKE, id: `${job}-job` })),
        );
        let last = await lastWrite();
        const states: { readonly write: string; readonly before: unknown }[] = [];
        for (const one of all) {
          const before = await stored();
          const ends = { from: one.id, to: `${'to' in one ? one.to : ''}-job` };
          if (one.do === 'node' && 'population' in one)
            await upsertNodes('CUSTOMER', [{ ...ADA, id: one.id, population: one.population }]);
          else if (one.do === 'edge' && 'importance' in one)
            await upsertRelationships('HAS_JOB', [{ ...ends, properties: { importance: one.importance } }]);
          else if (one.do === 'no edge') await deleteRelationships('HAS_JOB', [ends]);
          else await deleteNodes('CUSTOMER', [one.id]);
          const wrote = await lastWrite();
          if (wrote !== last) states.push({ write: wrote, before });
          last = wrote;
        }
        for (const { write: one, before } of states.reverse()) {
          await undo(one);
          expect(await stored()).toEqual(before);
        }
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});

describe('undo of an import', () => {
  const FILES = {
    'jobs.csv': 'id:ID(Job),name,kind,sourceId\nbake,Bake rye,FUNCTIONAL,talks\nsell,Sell,FUNCTIONAL,\n',
    'sources.csv': 'id:ID(Source),name\ntalks,Talks\n',
    'customers.csv':
      'id:ID(Customer),name,kind,population:float,observedAt:date\nada,Ada,PERSONA,3,2026-03-01\n',
    'has-job.csv': ':START_ID,:END_ID,importance:float,:TYPE\nada,bake,9,HAS_JOB\nada,sell,5,HAS_JOB\n',
  };
  const importFiles = (replace: boolean): Promise<string> =>
    inFolder(FILES, async (folder) => {
      const report = await importGraph({ graph: world.graph, model, paths: [folder], replace });
      expect(report.faults).toEqual([]);
      return report.id;
    });

  async function aWorld(): Promise<void> {
    await upsertNodes('CUSTOMER', [ADA]);
    await upsertNodes('JOB', [BAKE, { ...BAKE, id: 'mix' }]);
    await upsertRelationships('HAS_JOB', [HAS_JOB, { ...HAS_JOB, to: 'mix' }]);
    // What cites a source has to go before it, and to come back after it.
    await upsertNodes('SOURCE', [{ id: 'visits', name: 'Visits', title: 'Visits' }]);
    await upsertNodes('TOUCHPOINT', [{ id: 'stall', name: 'Market stall', sourceId: 'visits' }]);
  }

  it.each([false, true])('takes back all of its batches (replace: %s), and again forth', async (replace) => {
    await aWorld();
    const before = await stored();
    const id = await importFiles(replace);
    const after = await stored();
    const { id: undone, changes } = await undo(id);
    expect([await stored(), changes > 3]).toEqual([before, true]);
    await undo(undone);
    expect(await stored()).toEqual(after);
  });

  it('brings back, with the label of all, nodes that others had made without it', async () => {
    await aWorld();
    const before = await stored();
    await cypher(world.graph, 'MATCH (n) WHERE n:Customer OR n:Job REMOVE n:Entity');
    await undo(await importFiles(true));
    expect(await stored()).toEqual(before);
  });

  it('undoes nothing where any batch has a conflict', async () => {
    await aWorld();
    const id = await importFiles(false);
    await upsertRelationships('HAS_JOB', [{ from: 'ada', to: 'sell', properties: { satisfaction: 1 } }]);
    await upsertNodes('JOB', [{ id: 'mix', sourceId: 'talks' }]);
    await expectConflict(id, /2 conflicts [^]*"satisfaction" of HAS_JOB from "ada" to "sell" to be nothing/);
  });

  /** The graph, with something done before the write of that number, counted from 1. */
  function before(number: number, work: () => Promise<unknown>): Graph {
    let writes = 0;
    return {
      ...world.graph,
      write: async (transaction) => {
        writes += 1;
        if (writes === number) await work();
        return world.graph.write(transaction);
      },
    };
  }

  it('is not kept from it by scores that were recorded since, which go and come with their nodes', async () => {
    await aWorld();
    const start = await stored();
    const id = await importFiles(true);
    const scores = 'runId: "run", computedAt: datetime("2026-03-01T00:00:00Z")';
    await cypher(
      world.graph,
      `MATCH (j:Job) SET j += {frictionValue: 1.5, ${scores}}
       WITH count(*) AS jobs MATCH ()-[has:HAS_JOB]->() SET has += {opportunityScore: 7.0, ${scores}}`,
    );
    const scored = await stored();
    expect(scored.filter((row) => row.includes('runId')).length).toBeGreaterThan(1);
    const { id: undone } = await undo(id);
    expect(await stored()).toEqual(start);
    await undo(undone);
    expect(await stored()).toEqual(scored);
  });

  it('that was cut off goes on when it is repeated', async () => {
    await aWorld();
    const start = await stored();
    const id = await importFiles(true);
    const cut = before(3, () => Promise.reject(new Error('cut off')));
    await expect(undo(id, cut)).rejects.toThrow('cut off');
    expect(await stored()).not.toEqual(start);
    await undo(id);
    expect(await stored()).toEqual(start);
  });

  it('shares the changes with another undo of the same at the same time, each its own', async () => {
    await aWorld();
    const start = await stored();
    const id = await importFiles(false);
    const imported = await stored();
    const other: UndoReport[] = [];
    const late = before(1, async () => other.push(await undo(id)));
    await expect(undo(id, late)).rejects.toMatchObject({
      message: expect.stringContaining('undone already'),
    });
    const all = other[0]!.changes;
    expect(all).toBeGreaterThan(1);
    await undo(other[0]!.id);
    expect(await stored()).toEqual(imported);

    const first = await undo(
      id,
      before(2, async () => other.push(await undo(id))),
    );
    expect([first.changes, other[1]!.changes]).toEqual([1, all - 1]);
    expect(await stored()).toEqual(start);
    await undo(other[1]!.id);
    await undo(first.id);
    expect(await stored()).toEqual(imported);
  });

  it('brings back what it has undone when somebody writes in between', async () => {
    await aWorld();
    const start = await stored();
    const id = await importFiles(false);
    const imported = await stored();
    const meddled = before(2, () => upsertNodes('JOB', [{ id: 'bake', name: 'Bake white' }]));
    await expect(undo(id, meddled)).rejects.toMatchObject({ code: 'GRAPH_RULE' });
    await upsertNodes('JOB', [{ id: 'bake', name: 'Bake rye' }]);
    expect(await stored()).toEqual(imported);
    await undo(await lastWrite());
    await upsertNodes('JOB', [{ id: 'bake', name: 'Bake rye' }]);
    await undo(id);
    expect(await stored()).toEqual(start);
  });
});
