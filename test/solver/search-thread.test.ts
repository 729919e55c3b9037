import { describe, expect, it } from '@jest/globals';
import { findOrchestration } from '../../src/analysis/orchestration/find-orchestration.ts';
import type { OrchestrationFacts } from '../../src/analysis/orchestration/orchestration-facts.ts';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import { overdue } from '../../src/errors.ts';
import { searchOrchestration } from '../../src/solver/search-thread.ts';
import { PLAIN_QUESTION } from '../support/plain-question.ts';

/** A job of so many steps with 40 offerings each, of six providers. */
function facts(steps: number): OrchestrationFacts {
  const random = seededRandom(3);
  const upTo = (most: number): number => 1 + Math.floor(random() * most);
  const jobs = Array.from({ length: steps }, (_, step) => `step${step}`);
  const offerings = jobs.flatMap((job) =>
    Array.from({ length: 40 }, (_, at) => ({ job, id: `${job}-${at}` })),
  );
  return {
    customer: { id: 'baker', market: null, population: 1, valueOfTime: 1, valueOfEffort: 1 },
    job: 'export',
    hasJob: { frequencyPerMonth: 1, confidence: 1 },
    stepEdges: jobs.map((child, position) => ({ parent: 'export', child, position, optional: false })),
    jobs: ['export', ...jobs].map((id) => ({ id, unaided: { hours: null, money: null, effort: null } })),
    offerings: offerings.map(({ id }) => ({
      id,
      status: null,
      markets: [],
      providers: [`p${upTo(6)}`],
      used: false,
    })),
    serves: offerings.map(({ id, job }) => {
      const hours = upTo(60);
      return { offering: id, job, hours, money: 61 - hours + upTo(30), effort: upTo(30), confidence: 1 };
    }),
    frictions: [],
    relieves: [],
    integrations: [],
    focal: null,
    capabilities: null,
  };
}

const bounds = (seconds = 60) => ({ deadline: Date.now() + seconds * 1000, checkpoint: () => {} });

describe('a search that takes long', () => {
  it('gives the same answer from its own thread, and lets others be served meanwhile', async () => {
    const large = { facts: facts(9), question: PLAIN_QUESTION };
    let turns = 0;
    const others = setInterval(() => (turns += 1), 5);
    const { facts: used, ...found } = await searchOrchestration(large, bounds());
    clearInterval(others);
    const { facts: expectedUse, ...expected } = findOrchestration(large.facts, large.question);
    expect(found).toEqual(expected);
    expect(used()).toEqual(expectedUse());
    expect(turns).toBeGreaterThan(5);
  });

  it('ends when the caller has gone, and at the deadline', async () => {
    const huge = { facts: facts(30), question: PLAIN_QUESTION };
    const gone = new Error('Gone.');
    let looks = 0;
    const checkpoint = () => {
      looks += 1;
      if (looks > 5000) throw gone;
    };
    const leave = { deadline: Date.now() + 60_000, checkpoint };
    setTimeout(() => (looks = 5000), 300);
    await expect(searchOrchestration(huge, leave)).rejects.toBe(gone);
    await expect(searchOrchestration(huge, bounds(0.3))).rejects.toMatchObject({ code: overdue().code });
  });

  it('refuses what the search refuses', async () => {
    const cycle = { parent: 'step0', child: 'export', position: 1, optional: false };
    const broken = { ...facts(2), stepEdges: [...facts(2).stepEdges, cycle] };
    await expect(
      searchOrchestration({ facts: broken, question: PLAIN_QUESTION }, bounds()),
    ).rejects.toMatchObject({
      code: 'GRAPH_RULE',
    });
  });
});
