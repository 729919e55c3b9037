import { Worker } from 'node:worker_threads';
import type {
  CapabilityPortfolio,
  CapabilityPortfolioQuestion,
} from '../analysis/capability-portfolio/capability-portfolio.ts';
import type { CapabilityPortfolioFacts } from '../analysis/capability-portfolio/facts.ts';
import type { PortfolioReport, PortfolioTask } from './portfolio-messages.ts';
import { highsModule } from './program-solver.ts';
import { takeSlot } from './solver-slots.ts';
import { threadFile } from './thread-file.ts';

/** How long beyond its time limit a thread may take to come to an end by itself. */
const GRACE_SECONDS = 0.5;

/** The least time that a portfolio is given, in seconds, when its limit went by while it waited for a thread. */
const LEAST_SECONDS = 0.1;

/**
 * Answers a portfolio question in a thread of its own, so that nothing else waits for it. Half a second after the time limit
 * the thread is ended, and the last complete answer that it told stands; before it has told one it is waited for. Waiting for
 * a free thread is part of the time.
 * @param signal ends the thread when it fires; the promise is then rejected with its reason.
 */
export async function runPortfolio(
  facts: CapabilityPortfolioFacts,
  question: CapabilityPortfolioQuestion,
  signal: AbortSignal,
): Promise<CapabilityPortfolio> {
  signal.throwIfAborted();
  const asked = performance.now();
  const giveBack = await takeSlot(question.timeLimitSeconds);
  try {
    const waited = (performance.now() - asked) / 1000;
    const timeLimitSeconds = Math.max(LEAST_SECONDS, question.timeLimitSeconds - waited);
    return await answerOf({ facts, question: { ...question, timeLimitSeconds } }, signal);
  } finally {
    giveBack?.();
  }
}

async function answerOf(task: PortfolioTask, signal: AbortSignal): Promise<CapabilityPortfolio> {
  const worker = new Worker(threadFile('portfolio-worker'), { workerData: task });
  let onAbort = (): void => {};
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      let known: CapabilityPortfolio | undefined;
      let overdue = false;
      onAbort = () => reject(signal.reason as Error);
      signal.addEventListener('abort', onAbort);
      if (signal.aborted) onAbort();
      timer = setTimeout(
        () => {
          overdue = true;
          if (known !== undefined) resolve(known);
        },
        (task.question.timeLimitSeconds + GRACE_SECONDS) * 1000,
      );
      worker.on('message', (report: PortfolioReport) => {
        if (report.kind === 'NEEDS_HIGHS') {
          highsModule().then((highs) => worker.postMessage(highs), reject);
          return;
        }
        known = report.answer;
        if (report.final || overdue) resolve(report.answer);
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
