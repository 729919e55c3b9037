import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Program } from '../src/analysis/capability-portfolio/solve-program.ts';

/** What native HiGHS says of a program; null where it has found, or shown, nothing in its time. */
export interface NativeOutcome {
  readonly objective: number | null;
  readonly bound: number | null;
  /** Of passing the program and solving it; sending it there does not count. */
  readonly seconds: number;
}

/** Native HiGHS on one thread, in a Python of its own. */
export interface NativeHighs {
  readonly version: string;
  solve(program: Program, seconds: number): Promise<NativeOutcome>;
  close(): void;
}

/** Starts the peer; undefined where there is no Python with `highspy` (`pip install highspy`). */
export async function openNativeHighs(): Promise<NativeHighs | undefined> {
  const script = fileURLToPath(new URL('native-highs.py', import.meta.url));
  const child = spawn('python3', [script], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.done === true) return undefined;
  return {
    version: (JSON.parse(first.value) as { version: string }).version,
    async solve(program, seconds) {
      child.stdin.write(`${JSON.stringify({ ...inJson(program), seconds })}\n`);
      const answer = await lines.next();
      if (answer.done === true) throw new Error('Expected native HiGHS to answer; its process has ended.');
      return JSON.parse(answer.value) as NativeOutcome;
    },
    close: () => child.stdin.end(),
  };
}

/** Typed arrays as lists; JSON writes an infinite number as null, which the peer reads as one. */
function inJson(program: Program) {
  return Object.fromEntries(
    Object.entries(program).map(([name, value]) => [
      name,
      ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value,
    ]),
  );
}
