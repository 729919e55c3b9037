import { parentPort, workerData } from 'node:worker_threads';
import { capabilityConcentration } from '../analysis/capability-concentration/capability-concentration.ts';
import { systemFactsUsed } from '../analysis/capability-concentration/used-facts.ts';
import { capabilityPortfolio } from '../analysis/capability-portfolio/capability-portfolio.ts';
import { capabilitySensitivities } from '../analysis/capability-portfolio/capability-sensitivities.ts';
import { portfolioScenarios } from '../analysis/capability-portfolio/portfolio-scenarios.ts';
import { portfolioFactsUsed } from '../analysis/capability-portfolio/used-facts.ts';
import { valueSensitivities } from '../analysis/capability-portfolio/value-sensitivities.ts';
import type { PortfolioReport, PortfolioTask } from './portfolio-messages.ts';
import { openProgramSolver } from './program-solver.ts';

/** The thread of one question about a portfolio: it reports every complete answer on the way, as whoever waits may not wait for the last. */
const port = parentPort;
if (port === null) throw new Error('Expected to run as a worker thread.');

const task = workerData as PortfolioTask;
const report = (message: PortfolioReport) => port.postMessage(message);
const solver = openProgramSolver(
  () =>
    new Promise((resolve) => {
      port.once('message', resolve);
      report({ kind: 'NEEDS_HIGHS' });
    }),
);
report({ kind: 'ANSWER', answer: await answered(), final: true });
await solver.close();

function answered() {
  const means = { solve: solver.solve, now: () => performance.now() };
  switch (task.kind) {
    case 'PORTFOLIO':
      return capabilityPortfolio(task.facts, task.question, {
        ...means,
        report: (answer) => report({ kind: 'ANSWER', answer, final: false }),
      });
    case 'FACTS_USED':
      return portfolioFactsUsed(task.facts, task.question, task.answer);
    case 'CONCENTRATION':
      return capabilityConcentration(task.facts, task.question, means.now);
    case 'SYSTEM_FACTS_USED':
      return systemFactsUsed(task.facts, task.question);
    case 'SENSITIVITY':
      return capabilitySensitivities(task.facts, task, means);
    case 'VALUE_SENSITIVITY':
      return valueSensitivities(task.facts, task, means);
    case 'SCENARIOS':
      return portfolioScenarios(task.facts, task, means);
  }
}
