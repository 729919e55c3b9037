import { describe, expect, it } from '@jest/globals';
import { findConnections, type ConnectionQuestion } from '../../src/analysis/connections/find-connections.ts';
import type { Link } from '../../src/analysis/connections/link-table.ts';
import { findOrchestration } from '../../src/analysis/orchestration/find-orchestration.ts';
import { NO_OPENERS } from '../../src/analysis/orchestration/opener-facts.ts';
import type { OrchestrationFacts } from '../../src/analysis/orchestration/orchestration-facts.ts';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import { overdue } from '../../src/errors.ts';
import { searchConnections, searchOrchestration, searchWhyNot } from '../../src/solver/search-thread.ts';
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

const bounds = (seconds = 60) => ({
  deadline: Date.now() + seconds * 1000,
  signal: new AbortController().signal,
  checkpoint: () => {},
});

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
    const leave = () => {
      throw gone;
    };
    await expect(searchOrchestration(huge, { ...bounds(), checkpoint: leave })).rejects.toBe(gone);
    const caller = new AbortController();
    setTimeout(() => caller.abort(), 300);
    await expect(searchOrchestration(huge, { ...bounds(), signal: caller.signal })).rejects.toMatchObject({
      code: overdue().code,
    });
    await expect(searchOrchestration(huge, bounds(0.3))).rejects.toMatchObject({ code: overdue().code });
  });

  it('answers in time with what is known by then, where it may be left bounded', async () => {
    // Decided after half a minute; what is kept back of the time is enough to tell what is not.
    const limits = { hours: 300, money: 800, effort: 150 };
    const question = { ...PLAIN_QUESTION, limits, maxProviders: 5 };
    const asked = { facts: facts(30), question, cheapest: null, openers: NO_OPENERS };
    const begun = Date.now();
    const [block] = await searchWhyNot(asked, bounds(3));
    expect(Date.now() - begun).toBeGreaterThan(1_000);
    expect(block).toMatchObject({ job: null, completeness: 'TRUNCATED' });
    expect(block!.undecided).not.toEqual([]);
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

describe('a search for connections that takes long', () => {
  /** So many nodes between the ends, all linked with the next ones: more paths than are ever looked at. */
  const crowd = (count: number): readonly Link[] =>
    Array.from({ length: count }, (_, at) => at).flatMap((at) => [
      { from: 'a', type: 'R', to: `n${at}`, confidence: 0.9 },
      { from: `n${at}`, type: 'R', to: 'z', confidence: null },
      ...[1, 2, 3, 5, 8].map((step) => {
        return { from: `n${at}`, type: 'S', to: `n${(at + step) % count}`, confidence: 0.99 };
      }),
    ]);
  const question: ConnectionQuestion = {
    from: 'a',
    targets: new Set(['z']),
    endsAtTarget: true,
    notCrossed: new Set(),
    maxHops: 10,
    via: ['n3', 'n200', 'n400'],
    first: 3,
    after: null,
  };

  it('gives the same page from its own thread, and lets others be served meanwhile', async () => {
    const large = { links: crowd(8_000), question: { ...question, via: ['n3', 'n9'] } };
    let longest = 0;
    let before = performance.now();
    const others = setInterval(() => {
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    }, 5);
    const begun = performance.now();
    const found = await searchConnections(large, bounds());
    const took = performance.now() - begun;
    clearInterval(others);
    expect(found).toEqual(findConnections(large.links, large.question));
    expect(found.paths).toHaveLength(3);
    expect(longest).toBeLessThan(took / 2);
  });

  it('ends at the deadline while it still works out what is best possible', async () => {
    const huge = { links: crowd(20_000), question };
    await expect(searchConnections(huge, bounds(0.2))).rejects.toMatchObject({ code: overdue().code });
    const late = () => {
      throw overdue();
    };
    expect(() => findConnections(huge.links, question, { checkpoint: late })).toThrow(overdue().message);
  });
});
