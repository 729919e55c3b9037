import { expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { ask, askWatching, cypher, emptyGraph, recording, useTestGraph } from '../support/graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { jobsWorlds, writeJobsWorld } from '../support/jobs-world.ts';

const world = useTestGraph();

const PATH = `{
  steps {
    job { id } optional choice offering { id } provider { id } presence cost { hours money effort generalised }
    frictions { friction { id } relieved remaining { generalised } }
  }
  handoffs { from { id } to { id } kind cost { generalised } }
  cost { hours money effort generalised } handoffCost { generalised } yearlyValue providers { id } confidence
}`;
const PAIR = `customer { id } job { id } today ${PATH} premium unserved { id }`;
const BEST_PATHS = `query ($input: BestPathsInput!) {
  bestPaths(input: $input) {
    nodes { ${PAIR} path ${PATH} }
    pageInfo { hasNextPage endCursor }
    totalCount
    notes { code count }
  }
}`;
const ORCHESTRATION = `query ($input: OrchestrationInput!) {
  orchestration(input: $input) { ${PAIR} paths ${PATH} notes { code count } }
}`;

interface Counted {
  readonly code: string;
  readonly count: number;
}

async function answer(query: string, input: Readonly<Record<string, unknown>>) {
  const { data, errors } = await ask(world.graph, query, { input });
  if (errors !== undefined) throw errors[0]!;
  return Object.values(data!)[0];
}

/** Every page, a few pairs each. */
async function allPages(input: Readonly<Record<string, unknown>>) {
  const nodes: unknown[] = [];
  for (let after: string | null = null; ;) {
    const page = await answer(BEST_PATHS, { ...input, first: 5, after });
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return { nodes, totalCount: page.totalCount, notes: page.notes };
    after = page.pageInfo.endCursor;
  }
}

const VALUES = {
  PREMIUM: (pair: Pair) => (pair.premium === null ? null : -pair.premium),
  YEARLY_VALUE: (pair: Pair) => (pair.path?.yearlyValue == null ? null : -pair.path.yearlyValue),
  GENERALISED: (pair: Pair) => pair.path?.cost.generalised ?? null,
};

interface Pair {
  readonly customer: { readonly id: string };
  readonly job: { readonly id: string };
  readonly premium: number | null;
  readonly path: {
    readonly yearlyValue: number | null;
    readonly cost: { readonly generalised: number };
  } | null;
}

it('is what asking about every pair alone answers, in the order asked for, page by page, in any world', async () => {
  await fc.assert(
    fc.asyncProperty(
      jobsWorlds,
      fc.constantFrom('PREMIUM', 'YEARLY_VALUE', 'GENERALISED'),
      fc.record({
        provider: fc.constantFrom(null, 'bank', 'carrier'),
        customers: fc.constantFrom(null, null, ['bakery', 'cafe', 'bakery']),
        valueOfTime: fc.constantFrom(null, 12.5),
      }),
      async (made, orderBy: keyof typeof VALUES, { provider, customers, valueOfTime }) => {
        await writeJobsWorld(world.graph, made);
        const { HAS_JOB, USES, OFFERS } = made.relationships;
        const owned = OFFERS!.filter(({ from }) => from === provider).map(({ to }) => to);
        const isAsked = (customer: unknown): boolean =>
          ((customers as readonly unknown[] | null)?.includes(customer) ?? true) &&
          (provider === null || USES!.some(({ from, to }) => from === customer && owned.includes(to)));
        const singles = await Promise.all(
          HAS_JOB!
            .filter(({ from }) => isAsked(from))
            .map(async ({ from, to }) => {
              const input = { customer: from, job: to, provider, valueOfTime, select: 'BEST', first: 1 };
              const { paths, notes, ...pair } = await answer(ORCHESTRATION, input);
              return { pair: { ...pair, path: paths[0] ?? null } as Pair, notes: notes as Counted[] };
            }),
        );
        const expected = singles.map(({ pair }) => pair).sort((a, b) => byValue(a, b, VALUES[orderBy]));
        const found = await allPages({ provider, customers, valueOfTime, orderBy });
        expect(found.nodes).toEqual(expected);
        expect(found.totalCount).toBe(expected.length);
        const counts = new Map<string, number>();
        for (const { code, count } of singles.flatMap(({ notes }) => notes)) {
          counts.set(code, (counts.get(code) ?? 0) + count);
        }
        expect(found.notes).toEqual([...counts].sort().map(([code, count]) => ({ code, count })));
      },
    ),
    { numRuns: 4 },
  );
}, 60_000);

function byValue(a: Pair, b: Pair, valueOf: (pair: Pair) => number | null): number {
  const [x, y] = [valueOf(a) ?? Infinity, valueOf(b) ?? Infinity];
  const ids = ({ customer, job }: Pair): string => `${customer.id} ${job.id}`;
  return x === y ? (ids(a) < ids(b) ? -1 : 1) : x - y;
}

async function exporters(): Promise<void> {
  await emptyGraph(world.graph);
  await cypher(
    world.graph,
    `UNWIND range(1, 30) AS n
     CREATE (c:Customer:Entity {id: 'c' + n, name: 'C', population: 1.0, valueOfTime: 1.0}),
       (j:Job:Entity {id: 'j' + n, name: 'J', unaidedHours: toFloat(n)}), (c)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(j)`,
  );
  await cypher(world.graph, `CREATE (:Provider:Entity {id: 'bank', name: 'Bank'})`);
}

it('asks the graph no more often for many pairs than for few', async () => {
  await exporters();
  const asked = async (customers: readonly string[]): Promise<number> => {
    const graph = recording(world.graph);
    await ask(graph, BEST_PATHS, { input: { customers } });
    return graph.asked.length;
  };
  const all = Array.from({ length: 30 }, (_, at) => `c${at + 1}`);
  expect(await asked(all)).toBe(await asked(['c1']));
});

it('sums up what the pairs of a page rest on as asking about each of them does, where it is selected', async () => {
  await exporters();
  const fields = 'evidence { facts withoutSource wouldChange { about property effect } }';
  const evidenceOf = async (name: string, kind: string, input: object) =>
    (await answer(`query ($input: ${kind}!) { ${name}(input: $input) { ${fields} } }`, { ...input }))
      .evidence;
  const single = await evidenceOf('orchestration', 'OrchestrationInput', { customer: 'c7', job: 'j7' });
  expect(single.facts).toBe(3); // what an hour is worth, how often it has the job, what it takes unaided
  expect(await evidenceOf('bestPaths', 'BestPathsInput', { customers: ['c7'] })).toEqual(single);
  expect(await evidenceOf('bestPaths', 'BestPathsInput', { first: 4 })).toMatchObject({ facts: 4 * 3 });
});

it('leaves a job that is a step of itself out, with a note', async () => {
  await exporters();
  await cypher(
    world.graph,
    `MATCH (j:Job {id: 'j7'}) CREATE (j)-[:HAS_STEP]->(:Job:Entity {id: 'k', name: 'K'})-[:HAS_STEP]->(j)`,
  );
  const { totalCount, notes } = await answer(BEST_PATHS, {});
  expect(totalCount).toBe(29);
  expect(notes).toContainEqual({ code: 'JOB_REFUSED', count: 1 });
});

it('answers nobody with nothing', async () => {
  expect(await answer(BEST_PATHS, { customers: [] })).toEqual({
    nodes: [],
    pageInfo: { hasNextPage: false, endCursor: null },
    totalCount: 0,
    notes: [],
  });
});

it.each([
  [{ first: 0 }, 'BAD_USER_INPUT', 'Expected "first" from 1 to 1000, got 0.'],
  [{ first: 1001 }, 'BAD_USER_INPUT', 'got 1001.'],
  [{ valueOfTime: -1 }, 'BAD_USER_INPUT', 'Expected "valueOfTime" from 0'],
  [{ after: 'x' }, 'BAD_USER_INPUT', 'Expected "after" to be a cursor from an earlier page of this question'],
  [{ customers: ['nobody'] }, 'NOT_FOUND', 'Expected the id of a customer, got "nobody"'],
  [{ provider: 'nobody' }, 'NOT_FOUND', 'Expected the id of a provider, got "nobody"'],
])('refuses %j', async (input, code, message) => {
  const { errors } = await ask(world.graph, BEST_PATHS, { input });
  expect(errors?.[0]?.message).toContain(message);
  expect(errors?.[0]?.originalError).toMatchObject({ code });
});

it('looks at so many pairs, says how far it came, and what it left out for want of time', async () => {
  await emptyGraph(world.graph);
  await cypher(
    world.graph,
    `CREATE (:Customer:Entity {id: 'many', name: 'Many'})-[:HAS_JOB {frequencyPerMonth: 1.0}]->(:Job:Entity {id: 'job', name: 'Job', unaidedHours: 1.0})`,
  );
  const query = `query ($input: BestPathsInput!) {
    bestPaths(input: $input) { totalCount notes { code count } }
  }`;
  const asked = { query, variables: { input: { first: 1 } } };
  const graph = recording(world.graph);
  const seen: (readonly [string, number, number])[] = [];
  const few = await askWatching(graph, asked, (...progress) => seen.push(progress));
  expect(few.data!['bestPaths'].totalCount).toBe(1);
  expect(seen).toEqual([['best paths', 1, 1]]);

  // Once all is read, each look at the clock takes a stretch of work; with the third report one second is left.
  const [reads, begun, real] = [2 * graph.asked.length + 1, Date.now(), Date.now.bind(Date)];
  const reports: number[] = [];
  let shift = 0;
  const clock = jest
    .spyOn(Date, 'now')
    .mockImplementation(() => real() + (graph.asked.length < reads ? 0 : (shift += 30)));
  try {
    const ended = await askWatching(withManyPairs(graph, 5_003), asked, (_, done, all) => {
      reports.push(done);
      if (reports.length === 3) shift = begun + 59_000 - real();
      if (done === all) clock.mockImplementation(real);
    });
    expect(ended.errors).toBeUndefined();
    const { totalCount, notes } = ended.data!['bestPaths'];
    expect(reports).toEqual([reports[0], reports[0]! + 1, reports[0]! + 2, 5_000]);
    expect(totalCount).toBe(reports[2]! + 1);
    expect(notes).toContainEqual({ code: 'TIME_ENDED', count: 5_000 - totalCount });
    expect(notes).toContainEqual({ code: 'PAIRS_LEFT_OUT', count: 3 });
  } finally {
    clock.mockRestore();
  }
});

/** The same graph with the pair that it has so many times. */
function withManyPairs(graph: Graph, count: number): Graph {
  const ask: Graph['ask'] = async <R>(...[question, params]: Parameters<Graph['ask']>) => {
    const rows = await graph.ask<R>(question, params);
    if (question === 'best-path/pair-count') return [{ pairs: count }] as R[];
    return question === 'best-path/pairs' ? Array.from({ length: 5_001 }, () => rows[0]!) : rows;
  };
  return { ...graph, ask, within: (bounds) => withManyPairs(graph.within(bounds), count) };
}
