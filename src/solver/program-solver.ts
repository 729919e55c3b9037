import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { ProgramOutcome, SolveProgram } from '../analysis/capability-portfolio/solve-program.ts';
import { answerOfThread } from './answer-of-thread.ts';
import { threadFile } from './thread-file.ts';
import type { SolverReport, SolverRequest } from './solver-messages.ts';

/**
 * Beyond its time the thread is ended: HiGHS in WebAssembly has been seen to overrun its own limit by seconds. Half of what
 * the analysis that asks is allowed beyond its own.
 */
const GRACE_SECONDS = 0.25;

/** A solver for the questions of one analysis. */
export interface ProgramSolver {
  readonly solve: SolveProgram;
  /** Ends the solver's thread, if there is one. */
  close(): Promise<void>;
}

/**
 * Solves programs by HiGHS in a worker thread, which the first question starts and which serves one after another. A
 * thread that failed or had to be ended is replaced at the next question.
 * @param compiled gives HiGHS; by default this thread's own, compiled at the first need.
 */
export function openProgramSolver(compiled: () => Promise<object> = highsModule): ProgramSolver {
  let worker: Worker | undefined;
  const close = async () => {
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  };
  return {
    async solve(program, { seconds, start }) {
      const asked = performance.now();
      worker ??= new Worker(threadFile('highs-worker'), { workerData: await compiled() });
      const left = Math.max(0.01, seconds - (performance.now() - asked) / 1000);
      let known: ProgramOutcome = { columns: null, bound: null, ending: 'TIME' };
      let isUsable = false;
      try {
        const request: SolverRequest = { program, seconds: left, start };
        worker.postMessage(request);
        return await answerOfThread<SolverReport, ProgramOutcome>(worker, {
          seconds: left + GRACE_SECONDS,
          begun: known,
          hear: (report) => {
            known = afterReport(known, report);
            isUsable = report.kind === 'ENDED';
            return { answer: known, final: isUsable || report.kind === 'FAILED' };
          },
        });
      } catch {
        return { ...known, ending: 'FAILURE' };
      } finally {
        if (!isUsable) await close();
      }
    },
    close,
  };
}

/** The part of the engine's global that is used; TypeScript knows the rest only with the types of a browser. */
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> };

let compiling: Promise<object> | undefined;

/**
 * HiGHS, compiled once for all threads of the process. They share its machine code, which the engine improves as it runs: a
 * thread of its own compilation needs seconds for what takes a tenth of one later.
 */
export function highsModule(): Promise<object> {
  compiling ??= readFile(createRequire(import.meta.url).resolve('highs/runtime')).then((bytes) =>
    WebAssembly.compile(bytes),
  );
  return compiling;
}

/** What is known while the thread works, once it has told this too. */
function afterReport(known: ProgramOutcome, report: SolverReport): ProgramOutcome {
  switch (report.kind) {
    case 'BETTER':
      return { ...known, columns: report.columns };
    case 'BOUND':
      return { ...known, bound: report.bound };
    case 'ENDED':
      return { columns: report.columns, bound: report.bound, ending: report.ending };
    case 'FAILED':
      return { ...known, ending: 'FAILURE' };
  }
}
