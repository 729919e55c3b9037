import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Program } from '../../src/analysis/capability-portfolio/solve-program.ts';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import { openProgramSolver } from '../../src/solver/program-solver.ts';
import type { ProgramSolver } from '../../src/solver/program-solver.ts';

let solver: ProgramSolver;
const opened = () => (solver = openProgramSolver());
afterEach(() => solver.close());

/** Pack columns of these values and weights into a limit. */
function knapsack(values: readonly number[], weights: readonly number[], limit: number): Program {
  return {
    sense: 'MAXIMISE',
    objective: Float64Array.from(values),
    integer: Int32Array.from(values, () => 1),
    rowLower: Float64Array.of(-Infinity),
    rowUpper: Float64Array.of(limit),
    rowStarts: Int32Array.of(0, values.length),
    columns: Int32Array.from(values.keys()),
    values: Float64Array.from(weights),
    absoluteGap: 1e-6,
  };
}

/** Random rows that each forbid half of their columns: far too hard to finish in a second. */
function hard(columns: number, rows: number): Program {
  const random = seededRandom(7);
  const weights = Array.from({ length: columns * rows }, () => Math.floor(random() * 900) + 100);
  const limits = Array.from({ length: rows }, (_, row) =>
    weights.slice(row * columns, (row + 1) * columns).reduce((sum, weight) => sum + weight / 2, 0),
  );
  return {
    sense: 'MAXIMISE',
    objective: Float64Array.from({ length: columns }, () => Math.floor(random() * 900) + 100),
    integer: new Int32Array(columns).fill(1),
    rowLower: new Float64Array(rows).fill(-Infinity),
    rowUpper: Float64Array.from(limits),
    rowStarts: Int32Array.from({ length: rows + 1 }, (_, row) => row * columns),
    columns: Int32Array.from(weights, (_, place) => place % columns),
    values: Float64Array.from(weights),
    absoluteGap: 1e-6,
  };
}

const none = new Float64Array(0);

describe('the program solver', () => {
  it('solves one program after another to the proof', async () => {
    const { solve } = opened();
    const packed = await solve(knapsack([6, 10, 12], [1, 2, 3], 5), { seconds: 5, start: none });
    expect(packed).toMatchObject({ ending: 'PROVEN', columns: Float64Array.of(0, 1, 1) });
    expect(packed.bound).toBeCloseTo(22, 6);
    const fewer: Program = {
      ...knapsack([1, 1, 1], [4, 3, 2], Infinity),
      sense: 'MINIMISE',
      rowLower: Float64Array.of(6),
    };
    const reached = await solve(fewer, { seconds: 5, start: Float64Array.of(1, 1, 1) });
    expect(reached.ending).toBe('PROVEN');
    expect(reached.bound).toBeCloseTo(2, 6);
    expect(reached.columns!.reduce((sum, column) => sum + column, 0)).toBe(2);
  });

  it('ends in time with what it has found and a bound above it', async () => {
    const program = hard(100, 20);
    const began = Date.now();
    const { columns, bound, ending } = await opened().solve(program, { seconds: 1.5, start: none });
    expect(Date.now() - began).toBeLessThan(12_000);
    expect(ending).toBe('TIME');
    const value = columns!.reduce((sum, column, place) => sum + column * program.objective[place]!, 0);
    expect(value).toBeGreaterThan(0);
    expect(bound).toBeGreaterThan(value);
  });

  it('is ended shortly after its time, whatever HiGHS does', async () => {
    const program = hard(2_000, 300);
    const began = Date.now();
    const { ending } = await opened().solve(program, { seconds: 0.01, start: new Float64Array(2_000) });
    expect(Date.now() - began).toBeLessThan(12_000);
    expect(ending).toBe('TIME');
  });

  it('answers with what was posted by then when its thread is ended', async () => {
    const posted = jest.spyOn(Worker.prototype, 'emit');
    const isPosted = (kind: string) =>
      posted.mock.calls.some(([event, report]) => event === 'message' && report.kind === kind);
    jest.useFakeTimers({
      doNotFake: ['performance', 'setImmediate'],
    });
    try {
      const program = hard(100, 20);
      const answer = opened().solve(program, { seconds: 600, start: none });
      // Ten minutes are over as soon as HiGHS has told of a choice and of a bound.
      const until = performance.now() + 30_000;
      while (!(isPosted('BETTER') && isPosted('BOUND')) && performance.now() < until) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      jest.advanceTimersByTime(601_000);
      const { columns, bound, ending } = await answer;
      expect(ending).toBe('TIME');
      const value = columns!.reduce((sum, column, place) => sum + column * program.objective[place]!, 0);
      expect(value).toBeGreaterThan(0);
      expect(bound).toBeGreaterThan(value);
    } finally {
      jest.useRealTimers();
      posted.mockRestore();
    }
  });

  it('serves again after a thread was ended', async () => {
    const { solve } = opened();
    await solve(hard(2_000, 300), { seconds: 0.01, start: none });
    const packed = await solve(knapsack([3, 5], [1, 1], 1), { seconds: 5, start: none });
    expect(packed).toMatchObject({ ending: 'PROVEN', columns: Float64Array.of(0, 1) });
  });

  it('tells a failure of the solver as such', async () => {
    const broken: Program = { ...knapsack([1], [1], 1), columns: Int32Array.of(9) };
    expect(await opened().solve(broken, { seconds: 5, start: none })).toEqual({
      columns: null,
      bound: null,
      ending: 'FAILURE',
    });
  });
});
