import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.ts';
import { cypher, emptyGraph } from './graph.ts';

/** Customers with jobs, and what serves and hinders them: rows of Cypher properties, with ties and missing values. */
export interface JobsWorld {
  readonly customers: readonly Row[];
  readonly jobs: readonly Row[];
  readonly offerings: readonly Row[];
  readonly relationships: Readonly<Record<string, readonly Row[]>>;
}

type Row = Readonly<Record<string, unknown>>;

const CUSTOMERS = ['cafe', 'bakery', 'Dairy'];
const JOBS = ['export', 'ship', 'pack', 'pay', 'hire'];
const OFFERINGS = ['loan', 'freight', 'box', 'visa', 'Escrow', 'advice'];
const PROVIDERS = ['bank', 'carrier', 'Agency'];
const FRICTIONS = ['delay', 'forms'];

/** Which kinds each relationship is between, as their ids. */
const ENDS = {
  HAS_JOB: [CUSTOMERS, JOBS],
  USES: [CUSTOMERS, OFFERINGS],
  EXPERIENCES: [CUSTOMERS, FRICTIONS],
  SERVES: [OFFERINGS, JOBS],
  OFFERS: [PROVIDERS, OFFERINGS],
  RELIEVES: [OFFERINGS, FRICTIONS],
  INTEGRATES_WITH: [OFFERINGS, OFFERINGS],
  EMBEDS: [OFFERINGS, OFFERINGS],
} as const;

const perhaps = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null, freq: 4 });
const amount = fc.constantFrom(0, 1, 2, 0.5, 30);
const cost = { hours: perhaps(amount), money: perhaps(amount), effort: perhaps(amount) };
const confidence = perhaps(fc.constantFrom(0.5, 0.9));

const rows = (type: keyof typeof ENDS, properties: Record<string, fc.Arbitrary<unknown>>, most: number) =>
  fc.uniqueArray(
    fc.record({
      from: fc.constantFrom(...ENDS[type][0]),
      to: fc.constantFrom(...ENDS[type][1]),
      properties: fc.record(properties),
    }),
    { selector: ({ from, to }) => `${from} ${to}`, minLength: Math.ceil(most / 2), maxLength: most },
  );

/** Small enough to ask about every pair one by one. */
export const jobsWorlds: fc.Arbitrary<JobsWorld> = fc.record({
  customers: fc.tuple(
    ...CUSTOMERS.map((id) =>
      fc.record({
        id: fc.constant(id),
        population: perhaps(fc.constantFrom(10, 250)),
        valueOfTime: perhaps(fc.constantFrom(20, 33.3)),
        valueOfEffort: perhaps(fc.constantFrom(0, 2)),
        market: perhaps(fc.constantFrom('SG', 'MY')),
      }),
    ),
  ),
  jobs: fc.tuple(
    ...JOBS.map((id) => fc.record({ id: fc.constant(id), unaidedHours: perhaps(fc.constantFrom(5, 40)) })),
  ),
  offerings: fc.tuple(
    ...OFFERINGS.map((id) =>
      fc.record({
        id: fc.constant(id),
        status: fc.constantFrom('LIVE', 'LIVE', 'LIVE', 'PLANNED'),
        markets: fc.constantFrom([], [], ['SG']),
      }),
    ),
  ),
  relationships: fc.record({
    HAS_JOB: rows('HAS_JOB', { frequencyPerMonth: perhaps(fc.constantFrom(1, 4)), confidence }, 9),
    USES: rows('USES', {}, 6),
    EXPERIENCES: rows('EXPERIENCES', { prevalence: fc.constantFrom(0.1, 0.5), ...cost, confidence }, 5),
    SERVES: rows('SERVES', { ...cost, confidence }, 14),
    OFFERS: rows('OFFERS', {}, 9),
    RELIEVES: rows('RELIEVES', { reduction: fc.constantFrom(0.3, 1), confidence }, 4),
    INTEGRATES_WITH: rows('INTEGRATES_WITH', { ...cost, confidence }, 4),
    EMBEDS: rows('EMBEDS', {}, 3),
  }),
});

/** Makes it the whole graph; exporting is shipping and packing, and sometimes getting paid. */
export async function writeJobsWorld(graph: Graph, world: JobsWorld): Promise<void> {
  await emptyGraph(graph);
  const nodes = {
    Customer: world.customers,
    Job: world.jobs,
    Offering: world.offerings,
    Provider: PROVIDERS.map((id) => ({ id })),
    Friction: FRICTIONS.map((id) => ({ id })),
  };
  for (const [label, each] of Object.entries(nodes)) {
    await cypher(graph, `UNWIND $rows AS row CREATE (n:${label}:Entity {name: row.id}) SET n += row`, {
      rows: each,
    });
  }
  for (const [type, each] of Object.entries(world.relationships)) {
    await cypher(
      graph,
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
       CREATE (a)-[r:${type}]->(b) SET r += row.properties`,
      { rows: each },
    );
  }
  await cypher(
    graph,
    `MATCH (export:Job {id: 'export'}), (ship:Job {id: 'ship'}), (pack:Job {id: 'pack'}), (pay:Job {id: 'pay'}),
       (delay:Friction {id: 'delay'}), (forms:Friction {id: 'forms'})
     CREATE (export)-[:HAS_STEP {position: 1}]->(ship), (export)-[:HAS_STEP {position: 2}]->(pack),
       (export)-[:HAS_STEP {position: 3, optional: true}]->(pay), (delay)-[:HINDERS]->(ship),
       (forms)-[:HINDERS {confidence: 0.9}]->(pay)`,
  );
}
