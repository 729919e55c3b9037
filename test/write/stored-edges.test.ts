import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphReader, Question } from '../../src/graph/graph.ts';
import { findCycles } from '../../src/write/cycles.ts';
import type { Edge } from '../../src/write/cycles.ts';
import { storedEdges } from '../../src/write/stored-edges.ts';

/** A graph of jobs and their steps that counts how often it is asked, and how many rows it gave. */
function jobsWith(
  steps: readonly (readonly [string, string])[],
): GraphReader & { questions: number; rows: number } {
  const neighbours = (id: string, isForward: boolean): string[] =>
    steps.filter((step) => step[isForward ? 0 : 1] === id).map((step) => step[isForward ? 1 : 0]);
  const graph = {
    questions: 0,
    rows: 0,
    ask: async <R>(question: Question) => {
      const { text, params } = question as { text: string; params: { ids: string[] } };
      const hops = Number(/\*0\.\.(\d+)/.exec(text)?.[1]);
      const isForward = text.includes(']->(m');
      const within = new Map(params.ids.map((id) => [id, 0]));
      for (const [id, depth] of within) {
        if (depth < hops)
          for (const next of neighbours(id, isForward)) if (!within.has(next)) within.set(next, depth + 1);
      }
      graph.questions += 1;
      graph.rows += within.size;
      return [...within.keys()].map((near) => ({ near, far: neighbours(near, isForward) })) as R[];
    },
  };
  return graph;
}

const HAS_STEP = { type: 'HAS_STEP', label: 'Job' };

function chain(length: number): [string, string][] {
  return Array.from({ length }, (_, at) => [`j${at}`, `j${at + 1}`]);
}

describe('the stored relationships that a cycle may need', () => {
  it('are few for a leaf put under a long chain, and for a top put over it', async () => {
    const graph = jobsWith(chain(5_000));
    expect(await storedEdges(graph, HAS_STEP, [{ from: 'j5000', to: 'leaf', index: 0 }])).toHaveLength(0);
    expect((await storedEdges(graph, HAS_STEP, [{ from: 'top', to: 'j0', index: 0 }])).length).toBeLessThan(
      10,
    );
    expect(graph.questions).toBeLessThanOrEqual(3);
  });

  it('of a long chain are asked for in few questions', async () => {
    const graph = jobsWith(chain(2_000));
    const closing: Edge = { from: 'j2000', to: 'j0', index: 0 };
    expect(findCycles([closing, ...(await storedEdges(graph, HAS_STEP, [closing]))], 1)).toHaveLength(1);
    expect(graph.questions).toBeLessThan(30);
  });

  it('are enough to find every cycle', async () => {
    const job = fc.constantFrom(...'abcdefgh');
    const steps = fc.array(fc.tuple(job, job), { maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(steps, steps, async (stored, given) => {
        const rows = given.map(([from, to], index) => ({ from, to, index }));
        const all = stored.map(([from, to]) => ({ from, to, index: null }));
        const fetched = await storedEdges(jobsWith(stored), HAS_STEP, rows);
        expect(findCycles([...rows, ...fetched], 1_000)).toHaveLength(
          findCycles([...rows, ...all], 1_000).length,
        );
      }),
      { numRuns: 300 },
    );
  });
});
