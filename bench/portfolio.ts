/**
 * How long a whole portfolio takes over a large graph, from the facts as they are fetched: `npx tsx bench/portfolio.ts [seconds,
 * default 5]`. 100,000 groups, 10,000 offerings, 2,000 capabilities. The clock is the process's processor time (all of its
 * threads, garbage collection too), so that what else runs on the machine counts little; an answer half a second after the
 * limit is the one that stands. Prints the gap, the time of the last answer before the curve, and the peak memory.
 *
 * With `--threads` each question is asked as the server asks it, in a worker thread, by the clock on the wall: copying the facts
 * there and the answer back is in it, and so is what else runs. Then how far the values of ten steps may move, asked the same way.
 */
import { capabilityPortfolio } from '../src/analysis/capability-portfolio/capability-portfolio.ts';
import type {
  CapabilityPortfolio,
  PortfolioConstraint,
} from '../src/analysis/capability-portfolio/capability-portfolio.ts';
import { openProgramSolver } from '../src/solver/program-solver.ts';
import { runPortfolio } from '../src/solver/run-portfolio.ts';
import { portfolioFacts } from './portfolio-facts.ts';

const words = process.argv.slice(2).filter((word) => word !== '--threads');
const SECONDS = Number(words[0] ?? 5);
const SIZE = { groups: 100_000, offerings: 10_000, capabilities: 2_000, seed: 1 };

const facts = portfolioFacts(SIZE);
const everything = [...facts.buildCosts.values()].reduce<number>((sum, cost) => sum + (cost ?? 0), 0);
const asked: readonly PortfolioConstraint[] = [
  ...[0.3, 0.5, 0.7].map((share) => ({ kind: 'BUDGET' as const, budget: share * everything })),
  { kind: 'TARGET_SHARE', targetShare: 0.7, minimise: 'COST' },
];
const solver = openProgramSolver();
if (process.argv.includes('--threads')) await inThreads();
else await inProcess();
process.stdout.write(
  `peak resident memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB of one process\n`,
);
await solver.close();

async function inProcess(): Promise<void> {
  for (const constraint of asked) {
    const began = now();
    let told: CapabilityPortfolio | undefined;
    let seconds = 0;
    // One point of the curve: what comes after the solving is not what is measured.
    const question = { constraint, value: 'GENERALISED' as const, curvePoints: 1, valueOfTime: null };
    await capabilityPortfolio(
      facts,
      { ...question, timeLimitSeconds: SECONDS },
      {
        solve: solver.solve,
        now,
        report: (answer) => {
          told = answer;
          seconds = (now() - began) / 1000;
        },
      },
    );
    const share = told?.valueShare == null ? '-' : `${(100 * told.valueShare).toFixed(1)} %`;
    process.stdout.write(
      `${JSON.stringify(constraint)} · gap ${told?.proof.gap.toExponential(1)} · ${share} of all value · ${seconds.toFixed(1)} s\n`,
    );
  }
}

async function inThreads(): Promise<void> {
  const bounds = () => ({ deadline: Date.now() + 60_000, signal: new AbortController().signal });
  for (const constraint of asked) {
    const question = {
      constraint,
      value: 'GENERALISED' as const,
      curvePoints: 1,
      valueOfTime: null,
      timeLimitSeconds: SECONDS,
    };
    const began = performance.now();
    const answer = await runPortfolio({ kind: 'PORTFOLIO', facts, question }, bounds());
    const between = performance.now();
    const ranges = await runPortfolio(
      { kind: 'VALUE_SENSITIVITY', facts, question: { ...question, first: 10 }, answer },
      bounds(),
    );
    const exact = ranges.filter((range) => range.exact).length;
    process.stdout.write(
      `${JSON.stringify(constraint)} · gap ${answer.proof.gap.toExponential(1)} · ${seconds(began, between)} s on the wall · ` +
        `${ranges.length} ranges, ${exact} exact, in ${seconds(between, performance.now())} s\n`,
    );
  }
}

function seconds(from: number, to: number): string {
  return ((to - from) / 1000).toFixed(1);
}

/** Processor time in milliseconds. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
