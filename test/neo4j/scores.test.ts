import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.ts';
import { removeScores, writeScores } from '../../src/write/scores.ts';
import { newOrigin } from '../../src/write/write-origin.ts';
import { cypher, emptyGraph, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

const JOBS = 7;

beforeEach(async () => {
  await emptyGraph(world.graph);
  await cypher(world.graph, `UNWIND range(1, ${JOBS}) AS n CREATE (:Job:Entity {id: 'j' + n, name: 'J'})`);
});

/** Gives the first `jobs` jobs a score, two in each transaction. */
function write(id: string, { graph = world.graph, jobs = JOBS }: { graph?: Graph; jobs?: number } = {}) {
  return writeScores({
    graph,
    origin: newOrigin('MUTATION', { who: id }),
    run: { id, computedAt: '2026-01-01T00:00:00Z' },
    replaces: ['Job', 'Provider'],
    scores: Array.from({ length: jobs }, (_, at) => ({
      of: 'Job',
      ids: [`j${at + 1}`] as const,
      scores: { frictionValue: at },
    })),
    atOnce: 2,
  });
}

/** A graph of another process, which lets somebody else work between two of its transactions. */
function interrupted(after: number, others: () => Promise<unknown>): Graph {
  let written = 0;
  return {
    ...world.graph,
    write: async (work) => {
      const done = await world.graph.write(work);
      written += 1;
      if (written === after) await others();
      return done;
    },
  };
}

/** How many jobs have the scores of each run. */
async function runs(): Promise<Readonly<Record<string, number>>> {
  const rows = await world.graph.ask<{ run: string; jobs: number }>({
    text: 'MATCH (j:Job) WHERE j.runId IS NOT NULL OR j.frictionValue IS NOT NULL RETURN j.runId AS run, count(*) AS jobs',
    params: {},
  });
  return Object.fromEntries(rows.map(({ run, jobs }) => [run, jobs]));
}

describe('scores', () => {
  it('are written and taken away in as many transactions as they need', async () => {
    expect(await write('a')).toBe(JOBS);
    expect(await runs()).toEqual({ a: JOBS });
    expect(await write('b', { jobs: 1 })).toBe(1);
    expect(await runs()).toEqual({ b: 1 });
    const [changes] = await world.graph.ask<{ of: readonly number[] }>({
      text: 'MATCH (c:ThroughlineChange) WITH c ORDER BY c.sequence RETURN collect(c.counts[1]) AS of',
      params: {},
    });
    // Seven given, one given, six taken away.
    expect(changes!.of).toEqual([2, 2, 2, 1, 1, 2, 2, 2]);
  });

  it('are those of the run that began last, whenever another began', async () => {
    // Begins, then four batches, and one look for those of others under each label.
    for (const after of [1, 2, 3, 4, 5]) {
      const others: { scored?: number | null } = {};
      const graph = interrupted(after, async () => (others.scored = await write('later')));
      expect(await write('earlier', { graph })).toBeNull();
      expect(others.scored).toBe(JOBS);
      expect(await runs()).toEqual({ later: JOBS });
    }
  });

  it('are not written any more where somebody takes them away', async () => {
    const origin = newOrigin('MUTATION', { who: 'test' });
    for (const only of [{}, { only: 'a' }]) {
      const graph = interrupted(3, () =>
        removeScores({ graph: world.graph, origin, of: ['Job', 'Provider'], ...only }),
      );
      expect(await write('a', { graph })).toBeNull();
      expect(await runs()).toEqual({});
    }
  });

  it('stay where those of another run are taken away', async () => {
    const origin = newOrigin('MUTATION', { who: 'test' });
    const graph = interrupted(3, () =>
      removeScores({ graph: world.graph, origin, of: ['Job', 'Provider'], only: 'other' }),
    );
    expect(await write('a', { graph })).toBe(JOBS);
    expect(await runs()).toEqual({ a: JOBS });
  });
});
