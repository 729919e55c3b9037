import type { PortfolioTask, PortfolioTasks } from '../solver/portfolio-messages.ts';
import { runPortfolio } from '../solver/run-portfolio.ts';
import type { Context } from './context.ts';

/** Kept back from the request's deadline for the solver's grace and the rest of the answer, in seconds. */
const RESERVED_SECONDS = 1;

/** Answers a question about a portfolio in a thread, with what time the request has left. */
export async function inPortfolioThread<
  Kind extends keyof PortfolioTasks,
  Question extends { readonly timeLimitSeconds: number },
>(
  context: Context,
  question: Question,
  taskOf: (timed: Question) => PortfolioTask<Kind>,
): Promise<PortfolioTasks[Kind]['answer']> {
  const deadline = context.deadline - RESERVED_SECONDS * 1000;
  const timeLimitSeconds = Math.min(question.timeLimitSeconds, (deadline - Date.now()) / 1000);
  try {
    return await runPortfolio<Kind>(taskOf({ ...question, timeLimitSeconds }), {
      deadline,
      signal: context.signal,
    });
  } catch (error) {
    // Whoever ended the thread is told so in our own words.
    context.checkpoint();
    throw error;
  }
}
