import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { ProgramOutcome, SolveProgram } from '../analysis/capability-portfolio/solve-program.ts';
import type { SolverReport, SolverRequest } from './solver-messages.ts';
import { takeSlot } from './solver-slots.ts';

/** Beyond its time the thread is ended: HiGHS in WebAssembly has been seen to overrun its own limit by seconds. */
const GRACE_SECONDS = 0.5;

/** A solver for the questions of one analysis. */
export interface ProgramSolver {
  readonly solve: SolveProgram;
  /** Ends the solver's thread, if there is one. */
  close(): Promise<void>;
}

/**
 * Solves programs by HiGHS in a worker thread, which the first question starts and which serves one after another. A
 * thread that failed or had to be ended is replaced at the next question. Waiting for a free thread is part of the time.
 */
export function openProgramSolver(): ProgramSolver {
  let open: { readonly worker: Worker; readonly giveBack: () => void } | undefined;
  const close = async () => {
    const ending = open;
    open = undefined;
    await ending?.worker.terminate();
    ending?.giveBack();
  };
  return {
    async solve(program, { seconds, start }) {
      const asked = performance.now();
      if (open === undefined) {
        const module = await highsModule();
        const giveBack = await takeSlot(seconds);
        if (giveBack === undefined) return { columns: null, bound: null, ending: 'TIME' };
        open = { worker: new Worker(workerFile(), { workerData: module }), giveBack };
      }
      const left = Math.max(0.01, seconds - (performance.now() - asked) / 1000);
      const { outcome, usable } = await answerOf(open.worker, { program, seconds: left, start });
      if (!usable) await close();
      return outcome;
    },
    close,
  };
}

/** The part of the engine's global that is used; TypeScript knows the rest only with the types of a browser. */
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> };

let compiled: Promise<object> | undefined;

/**
 * HiGHS, compiled once for all threads of the process. They share its machine code, which the engine improves as it runs: a
 * thread of its own compilation needs seconds for what takes a tenth of one later.
 */
function highsModule(): Promise<object> {
  compiled ??= readFile(createRequire(import.meta.url).resolve('highs/runtime')).then((bytes) =>
    WebAssembly.compile(bytes),
  );
  return compiled;
}

/** Node runs no TypeScript: from the sources, as in tests, the thread starts from the build. */
function workerFile(): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('../../dist/solver/highs-worker.js', import.meta.url)
    : new URL('./highs-worker.js', import.meta.url);
}

/** What the thread told until it ended, failed or had to be given up. */
function answerOf(
  worker: Worker,
  request: SolverRequest,
): Promise<{ readonly outcome: ProgramOutcome; readonly usable: boolean }> {
  return new Promise((resolve) => {
    let known: ProgramOutcome = { columns: null, bound: null, ending: 'TIME' };
    const settle = (outcome: ProgramOutcome, usable: boolean) => {
      clearTimeout(timer);
      worker.off('message', onReport).off('error', onFailure).off('exit', onFailure);
      resolve({ outcome, usable });
    };
    const onFailure = () => settle({ ...known, ending: 'FAILURE' }, false);
    const onReport = (report: SolverReport) => {
      if (report.kind === 'BETTER') known = { ...known, columns: report.columns };
      else if (report.kind === 'BOUND') known = { ...known, bound: report.bound };
      else if (report.kind === 'FAILED') onFailure();
      else settle({ columns: report.columns, bound: report.bound, ending: report.ending }, true);
    };
    const timer = setTimeout(() => settle(known, false), (request.seconds + GRACE_SECONDS) * 1000);
    worker.on('message', onReport).on('error', onFailure).on('exit', onFailure);
    worker.postMessage(request);
  });
}
