import { Worker } from 'node:worker_threads';
import { overdue } from '../errors.ts';
import type { PortfolioReport, PortfolioTask, PortfolioTasks } from './portfolio-messages.ts';
import { highsModule } from './program-solver.ts';
import { takeSlot } from './solver-slots.ts';
import { threadFile } from './thread-file.ts';

/** How long beyond its time limit a thread may take to come to an end by itself. */
const GRACE_SECONDS = 0.5;

/** What bounds a portfolio's thread from outside. */
export interface PortfolioBounds {
  /** Epoch milliseconds until which a free thread is waited for. */
  readonly deadline: number;
  /** Ends the thread when it fires; the promise is then rejected with its reason. */
  readonly signal: AbortSignal;
}

/** The least time that a portfolio is given, in seconds, when its limit went by while it waited for a thread. */
const LEAST_SECONDS = 0.1;

/**
 * Answers a question about a portfolio in a thread of its own, so that nothing else waits for it. Half a second after the time
 * limit the thread is ended, and the last complete answer that it told stands; before it has told one it is waited for.
 * Waiting for a free thread is part of the time.
 * @throws ThroughlineError DEADLINE_EXCEEDED where no thread came free until the deadline.
 */
export async function runPortfolio<Kind extends keyof PortfolioTasks>(
  task: PortfolioTask<Kind>,
  { deadline, signal }: PortfolioBounds,
): Promise<PortfolioTasks[Kind]['answer']> {
  signal.throwIfAborted();
  const asked = performance.now();
  const { question } = task;
  const giveBack = await takeSlot(Math.max(0, deadline - Date.now()) / 1000);
  if (giveBack === undefined) throw overdue();
  try {
    signal.throwIfAborted();
    const waited = (performance.now() - asked) / 1000;
    const timeLimitSeconds = Math.max(LEAST_SECONDS, question.timeLimitSeconds - waited);
    return await answerOf<Kind>({ ...task, question: { ...question, timeLimitSeconds } }, signal);
  } finally {
    giveBack();
  }
}

async function answerOf<Kind extends keyof PortfolioTasks>(
  task: PortfolioTask<Kind>,
  signal: AbortSignal,
): Promise<PortfolioTasks[Kind]['answer']> {
  const worker = new Worker(threadFile('portfolio-worker'), { workerData: task });
  let onAbort = (): void => {};
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      let known: PortfolioTasks[Kind]['answer'] | undefined;
      let isOver = false;
      onAbort = () => reject(signal.reason as Error);
      signal.addEventListener('abort', onAbort);
      if (signal.aborted) onAbort();
      timer = setTimeout(
        () => {
          isOver = true;
          if (known !== undefined) resolve(known);
        },
        (task.question.timeLimitSeconds + GRACE_SECONDS) * 1000,
      );
      worker.on('message', (report: PortfolioReport<Kind>) => {
        if (report.kind === 'NEEDS_HIGHS') {
          highsModule().then((highs) => worker.postMessage(highs), reject);
          return;
        }
        known = report.answer;
        if (report.final || isOver) resolve(report.answer);
      });
      worker.on('error', reject);
      worker.on('exit', () =>
        reject(new Error("Expected an answer of the portfolio's thread; it ended without.")),
      );
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    await worker.terminate();
  }
}
