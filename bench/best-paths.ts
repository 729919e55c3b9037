/**
 * How fast the best paths of many customers are found: `npx tsx bench/best-paths.ts [CUSTOMERS JOBS]`, 200 and 5 unless said, jobs
 * of 4 steps with 15 offerings each, in a real Neo4j. Seconds of one `bestPaths` for all pairs beside one `orchestration`
 * (BEST, the first path) for each pair, one after another, in the same run; whole requests, in memory.
 */
import { graphql } from 'graphql';
import { integer } from '../src/graph/values.ts';
import { readModel } from '../src/model/read-model.ts';
import { makeSchema } from '../src/resolvers/index.ts';
import { makeContext } from '../src/resolvers/make-context.ts';
import { measured, print } from './measured.ts';
import { throwAwayGraph } from './throw-away-graph.ts';

const [customers = 200, jobs = 5] = process.argv.slice(2).map(Number);
const model = readModel();
const { graph, close } = await throwAwayGraph(model);
const schema = makeSchema(model);

const PATH = '{ cost { generalised } yearlyValue steps { offering { id } provider { id } } }';
const MANY = `{ bestPaths(input: {first: 1000}) { totalCount notes { code count } nodes { premium path ${PATH} } } }`;
const ONE = `query ($input: OrchestrationInput!) { orchestration(input: $input) { premium paths ${PATH} } }`;

try {
  await create();
  let pairs = 0;
  const many = async (): Promise<void> => {
    const data = await answer(MANY);
    pairs = (data['bestPaths'] as { totalCount: number }).totalCount;
    if (pairs !== customers * jobs) throw new Error(`Expected all pairs to be looked at, got ${pairs}.`);
  };
  const single = async (): Promise<void> => {
    for (let at = 0; at < customers * jobs; at += 1) {
      const input = {
        customer: `c${at % customers}`,
        job: `j${Math.floor(at / customers)}`,
        select: 'BEST',
        first: 1,
      };
      await answer(ONE, { input });
    }
  };
  const times = await measured(3, { many, single });
  print([`${customers} customers x ${jobs} jobs`, 'seconds', 'one / all']);
  print(['bestPaths', (times.many.p50 / 1000).toFixed(2), '']);
  print([
    'orchestration, one by one',
    (times.single.p50 / 1000).toFixed(2),
    (times.single.p50 / times.many.p50).toFixed(1),
  ]);
} finally {
  await close();
}

async function answer(source: string, variableValues: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await graphql({
    schema,
    source,
    variableValues,
    contextValue: makeContext({
      graph,
      model,
      roles: new Set(['reader']),
      currency: 'USD',
      deadline: Date.now() + 60_000,
    }),
  });
  if (errors !== undefined) throw errors[0]!;
  return data!;
}

/** The numbers come from the multiplication of small primes: the same in every run, and spread enough. */
async function create(): Promise<void> {
  const params = { customers: integer(customers - 1), jobs: integer(jobs - 1) };
  const run = (text: string): Promise<unknown> =>
    graph.write((transaction) => transaction.ask({ text, params }));
  await run(`UNWIND range(0, 19) AS at CREATE (:Provider:Entity {id: 'p' + at, name: 'Provider'})`);
  await run(`
    UNWIND range(0, $jobs) AS job CREATE (j:Job:Entity {id: 'j' + job, name: 'Job'})
    WITH j, job UNWIND range(0, 3) AS step
    CREATE (j)-[:HAS_STEP {position: step}]->(s:Job:Entity {id: 's' + job + '_' + step, name: 'Step', unaidedHours: 20.0}),
      (f:Friction:Entity {id: 'f' + job + '_' + step, name: 'Friction', kind: 'TIME'})-[:HINDERS]->(s)
    WITH s, f, job, step UNWIND range(0, 14) AS at
    MATCH (p:Provider {id: 'p' + ((at * 7 + step * 3 + job) % 20)})
    WITH s, f, p, job, step, at, (at * 7919 + step * 104729 + job * 31) % 600 AS x, (at * 6101 + step * 7907) % 997 AS y
    CREATE (p)-[:OFFERS]->(o:Offering:Entity {id: 'o' + job + '_' + step + '_' + at, name: 'Offering', status: 'LIVE'})
      -[:SERVES {hours: x / 100.0, money: (600 - x) / 6.0 + y / 10.0, effort: (x + y) % 50 / 10.0}]->(s),
      (o)-[:RELIEVES {reduction: (y % 11) / 10.0}]->(f)`);
  await run(`
    UNWIND range(0, $customers) AS at
    CREATE (c:Customer:Entity {id: 'c' + at, name: 'Customer', population: 1.0 + at, valueOfTime: 10.0 + at % 40, valueOfEffort: 1.0 + at % 3})
    WITH c, at MATCH (j:Job) WHERE (j)-[:HAS_STEP]->() CREATE (c)-[:HAS_JOB {frequencyPerMonth: 1.0 + at % 5}]->(j)
    WITH DISTINCT c, at MATCH (f:Friction) CREATE (c)-[:EXPERIENCES {prevalence: (at % 7) / 10.0, hours: 2.0, effort: 1.0}]->(f)
    WITH DISTINCT c, at MATCH (o:Offering) WHERE o.id ENDS WITH '_' + at % 15 CREATE (c)-[:USES]->(o)`);
}
