import { availableParallelism } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import type {
  CapabilityPortfolio,
  CapabilityPortfolioQuestion,
} from '../../src/analysis/capability-portfolio/capability-portfolio.ts';
import type { CapabilityPortfolioFacts } from '../../src/analysis/capability-portfolio/facts.ts';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import { portfolioTimes, runPortfolio as run } from '../../src/solver/run-portfolio.ts';

/** One customer, a step per offering that it would save with, and offerings that need several of the capabilities. */
function market(offerings: number, capabilities: number): CapabilityPortfolioFacts {
  const random = seededRandom(5);
  const below = (most: number) => Math.floor(random() * most);
  const names = (kind: string, count: number) =>
    Array.from({ length: count }, (_, place) => `${kind}${place}`);
  const jobs = names('job', offerings);
  return {
    customers: [{ id: 'firm', population: 1, valueOfTime: 1, valueOfEffort: 0, market: null }],
    heldJobs: jobs.map((job) => ({ customer: 'firm', job, frequencyPerMonth: 1 + below(20) })),
    stepEdges: [],
    unaided: jobs.map((job) => ({ job, hours: 1 + below(50), money: null, effort: null })),
    offerings: names('offering', offerings).map((id) => ({
      id,
      status: 'PLANNED',
      markets: [],
      isCandidate: true,
      isOwn: false,
    })),
    serves: jobs.map((job, place) => ({ offering: `offering${place}`, job, hours: 0, money: 0, effort: 0 })),
    uses: [],
    hinders: [],
    experiences: [],
    relieves: [],
    requires: names('offering', offerings).flatMap((offering) =>
      Array.from({ length: 1 + below(capabilities / 8) }, () => ({
        offering,
        capability: `capability${below(capabilities)}`,
      })),
    ),
    dependsOn: [],
    buildCosts: new Map(names('capability', capabilities).map((id) => [id, 1 + below(30)])),
    held: new Set(),
    kinds: new Map(),
    holders: [],
  };
}

const QUESTION: CapabilityPortfolioQuestion = {
  constraint: { kind: 'BUDGET', budget: 100 },
  value: 'GENERALISED',
  curvePoints: 5,
  valueOfTime: null,
  timeLimitSeconds: 5,
};
const HARD = market(400, 400);
const HARD_QUESTION: CapabilityPortfolioQuestion = {
  ...QUESTION,
  constraint: { kind: 'BUDGET', budget: 3_000 },
  timeLimitSeconds: 1.5,
};
const runPortfolio = (
  facts: CapabilityPortfolioFacts,
  question: CapabilityPortfolioQuestion,
  signal: AbortSignal,
  seconds = 60,
) => run({ kind: 'PORTFOLIO', facts, question }, { signal, deadline: Date.now() + seconds * 1000 });
const never = () => new AbortController().signal;

describe('a portfolio in a thread of its own', () => {
  it('gives the same answer each time, proven', async () => {
    const answers = [1, 2].map(() => runPortfolio(market(12, 10), QUESTION, never()));
    const [one, other] = (await Promise.all(answers)).map(withoutSeconds);
    expect(one!.proof.status).toBe('OPTIMAL');
    expect(one).toEqual(other);
  });

  it('leaves the event loop to others, and answers whole soon after its limit', async () => {
    let longest = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const began = performance.now();
    const answer = await runPortfolio(HARD, HARD_QUESTION, never());
    const seconds = (performance.now() - began) / 1000;
    clearInterval(watch);
    // As long as the search itself, were it not in a thread.
    expect(longest).toBeLessThan(1_200);
    // Half a second, and the rest for starting the thread and preparing the facts on a busy machine.
    expect(seconds).toBeLessThan(HARD_QUESTION.timeLimitSeconds + 0.5 + 6);
    expect(answer.proof.status).toBe('FEASIBLE');
    expect(answer.newValue).toBeGreaterThan(0);
    expect(answer.cost).toBeLessThanOrEqual(3_000);
    expect(answer.proof.bound).toBeGreaterThanOrEqual(answer.newValue);
    expect(answer.leverage.length).toBeGreaterThan(300);
    expect(answer.curve[0]!.cost).toBe(0);
    expect(answer.curve.at(-1)!.newValue).toBeCloseTo(answer.totalNewValue, 6);
    expect(answer.notes.map((note) => note.code)).toContain('TIME_LIMIT_REACHED');
  });

  it('ends at once when the caller goes', async () => {
    const caller = new AbortController();
    const began = performance.now();
    const answer = runPortfolio(HARD, { ...HARD_QUESTION, timeLimitSeconds: 30 }, caller.signal);
    setTimeout(() => caller.abort(), 300);
    await expect(answer).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(performance.now() - began).toBeLessThan(15_000);
    await expect(runPortfolio(HARD, HARD_QUESTION, caller.signal)).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
  });

  it('answers also where it had to wait for a thread until its time was over', async () => {
    const first = Array.from({ length: 6 }, () => runPortfolio(HARD, HARD_QUESTION, never()));
    const answers = await Promise.all(first);
    for (const answer of answers) {
      expect(answer.newValue).toBeGreaterThan(0);
      expect(answer.proof.bound).toBeGreaterThanOrEqual(answer.newValue);
    }
  }, 30_000);

  it('starts no more threads than there are cores, and tells whoever waits in vain', async () => {
    const signal = new AbortController();
    const long = { ...HARD_QUESTION, timeLimitSeconds: 20 };
    const ahead = Array.from({ length: availableParallelism() }, () =>
      runPortfolio(HARD, long, signal.signal),
    );
    const began = performance.now();
    await expect(runPortfolio(HARD, HARD_QUESTION, never(), 0.3)).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
    expect(performance.now() - began).toBeLessThan(12_000);
    signal.abort();
    const ends = await Promise.allSettled(ahead);
    expect(ends.map(({ status }) => status)).toEqual(ahead.map(() => 'rejected'));
  });
});

describe('the time of a portfolio before a deadline', () => {
  const times = (kind: 'PORTFOLIO' | 'SENSITIVITY' | 'FACTS_USED' | 'SYSTEM_FACTS_USED' | 'CONCENTRATION') =>
    portfolioTimes({ kind, question: { ...QUESTION, timeLimitSeconds: 60 } }, { deadline: 10_000, now: 0 });

  it('leaves a second for the facts that its answer rests on, when it is ended half a second late', () => {
    for (const kind of ['PORTFOLIO', 'CONCENTRATION'] as const) {
      const { until } = times(kind);
      for (const evidence of ['FACTS_USED', 'SYSTEM_FACTS_USED'] as const) {
        expect(times(evidence).latestStart - (until + 500)).toBeGreaterThanOrEqual(1_000);
      }
    }
    // A question of its own, which nobody waits for in vain, keeps its reserve.
    expect(times('SENSITIVITY')).toEqual({ latestStart: 9_000, until: 9_000 });
  });

  it('is the limit that was asked for, where that is sooner', () => {
    const asked = { kind: 'PORTFOLIO', question: QUESTION } as const;
    expect(portfolioTimes(asked, { deadline: 60_000, now: 1_000 }).until).toBe(6_000);
  });
});

function withoutSeconds(answer: CapabilityPortfolio): CapabilityPortfolio {
  return { ...answer, proof: { ...answer.proof, seconds: 0 } };
}
