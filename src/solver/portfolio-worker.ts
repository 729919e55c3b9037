import { parentPort, workerData } from 'node:worker_threads';
import { capabilityPortfolio } from '../analysis/capability-portfolio/capability-portfolio.ts';
import type { PortfolioReport, PortfolioTask } from './portfolio-messages.ts';
import { openProgramSolver } from './program-solver.ts';

/** The thread of one portfolio: it reports every complete answer on the way, as whoever waits may not wait for the last. */
const port = parentPort;
if (port === null) throw new Error('Expected to run as a worker thread.');

const { facts, question } = workerData as PortfolioTask;
const report = (message: PortfolioReport) => port.postMessage(message);
const solver = openProgramSolver(
  () =>
    new Promise((resolve) => {
      port.once('message', resolve);
      report({ kind: 'NEEDS_HIGHS' });
    }),
);
const answer = await capabilityPortfolio(facts, question, {
  solve: solver.solve,
  now: () => performance.now(),
  report: (soFar) => report({ kind: 'ANSWER', answer: soFar, final: false }),
});
report({ kind: 'ANSWER', answer, final: true });
await solver.close();
