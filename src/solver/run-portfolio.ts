import { overdue } from '../errors.ts';
import { inThread } from './in-thread.ts';
import type { ThreadBounds } from './in-thread.ts';
import type { PortfolioReport, PortfolioTask, PortfolioTasks } from './portfolio-messages.ts';
import { highsModule } from './program-solver.ts';

/** How long beyond its time limit a thread may take to come to an end by itself. */
const GRACE_SECONDS = 0.5;

/** Kept back from the deadline for that and for the rest of the answer, in milliseconds. */
const RESERVE_MS = 1000;

/** And for the facts that the answer rests on, which may be asked for only when it is there. */
const EVIDENCE_MS = 1000;

/** The least time that a portfolio is given, in seconds, when its limit went by while it waited for a thread. */
const LEAST_SECONDS = 0.1;

/**
 * Answers a question about a portfolio in a thread of its own, so that nothing else waits for it. Half a second after the time
 * limit the thread is ended, and the last complete answer that it told stands; before it has told one it is waited for.
 * Waiting for a free thread is part of the time, and so is what the request has left.
 * @throws ThroughlineError DEADLINE_EXCEEDED where no thread came free, or none answered, until the deadline.
 */
export function runPortfolio<Kind extends keyof PortfolioTasks>(
  task: PortfolioTask<Kind>,
  { deadline, signal }: ThreadBounds,
): Promise<PortfolioTasks[Kind]['answer']> {
  type Answer = PortfolioTasks[Kind]['answer'];
  const { question } = task;
  const { latestStart, until } = portfolioTimes(task, { deadline, now: Date.now() });
  return inThread<PortfolioReport<Kind>, Answer>('portfolio-worker', { deadline, signal }, () => {
    if (Date.now() > latestStart) throw overdue();
    const timeLimitSeconds = Math.max(LEAST_SECONDS, (until - Date.now()) / 1000);
    return {
      data: { ...task, question: { ...question, timeLimitSeconds } },
      seconds: timeLimitSeconds + GRACE_SECONDS,
      hear: (report, reply) => {
        if (report.kind === 'ANSWER') return report;
        reply(highsModule());
        return undefined;
      },
    };
  });
}

/**
 * Until when a task may be begun, and until when it may then take, in epoch milliseconds. What facts an answer rests on is told
 * until the deadline itself: the answer is there, and would be lost with it.
 */
export function portfolioTimes(
  { kind, question }: Pick<PortfolioTask, 'kind' | 'question'>,
  { deadline, now }: { readonly deadline: number; readonly now: number },
): { readonly latestStart: number; readonly until: number } {
  const limit = now + question.timeLimitSeconds * 1000;
  switch (kind) {
    case 'FACTS_USED':
    case 'SYSTEM_FACTS_USED':
      return { latestStart: deadline, until: Math.min(limit, deadline) };
    case 'PORTFOLIO':
    case 'CONCENTRATION':
      return {
        latestStart: deadline - RESERVE_MS,
        until: Math.min(limit, deadline - RESERVE_MS - EVIDENCE_MS),
      };
    default:
      return { latestStart: deadline - RESERVE_MS, until: Math.min(limit, deadline - RESERVE_MS) };
  }
}
