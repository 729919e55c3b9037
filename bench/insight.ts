/**
 * How fast outside-in questions are answered: `npx tsx bench/insight.ts [rounds, default 5] [scale, default 1] [smaller
 * scale, default 0.1]`, or `--small` for 3 rounds at scales 0.1 and 0.02. Medians and 90th percentiles in ms; at the end,
 * how long the whole took.
 *
 * Data: a generated graph of 1,000 segments, 20,000 jobs, 500 ecosystems and 1,000,000 relationships, times the scale, on a
 * throw-away Neo4j. Each question is a whole GraphQL request, beside bare Cypher aggregations of the rows that it rests on,
 * side by side as ours are, in turn, in the same run. At the end, how much longer it takes than on the graph of the smaller
 * scale.
 */
import { graphql } from 'graphql';
import type { Graph } from '../src/graph/graph.ts';
import { readModel } from '../src/model/read-model.ts';
import { makeSchema } from '../src/resolvers/index.ts';
import { makeContext } from '../src/resolvers/make-context.ts';
import { storeInsightGraph } from './insight-graph.ts';
import { measured, print } from './measured.ts';
import { throwAwayGraph } from './throw-away-graph.ts';

const isSmall = process.argv[2] === '--small';
const [ROUNDS = 5, SCALE = 1, SMALLER = 0.1] = isSmall ? [3, 0.1, 0.02] : process.argv.slice(2).map(Number);
const LONGEST_MS = 120_000;

/** Reads every row that friction value rests on once, sums it, and joins nothing that it need not: no answer yet. */
const FRICTION_ROWS = [
  `MATCH (c:Customer)-[e:EXPERIENCES]->(f:Friction)-[:HINDERS]->(s:Job)
   RETURN sum(c.population * e.prevalence * (e.money + c.valueOfTime * e.hours + c.valueOfEffort * e.effort))`,
  `MATCH (c:Customer)-[has:HAS_JOB]->(j:Job) RETURN sum(c.population * has.frequencyPerMonth), count(j.id)`,
  `MATCH (j:Job)-[has:HAS_STEP]->(s:Job) RETURN sum(has.position), count(j.id), count(s.id)`,
  `MATCH (c:Customer)-[:USES]->(o:Offering) RETURN count(c.id), count(o.id)`,
  `MATCH (o:Offering)-[serves:SERVES]->(s:Job) RETURN sum(serves.hours), count(o.id)`,
  `MATCH (o:Offering)-[relieves:RELIEVES]->(f:Friction) RETURN sum(relieves.reduction), count(o.id)`,
  `MATCH (s:Job)-[takes:TAKES_PLACE_IN]->(x:Ecosystem) RETURN sum(takes.share), count(s.id), count(x.id)`,
];

const SPENT = `MATCH (x:Ecosystem)<-[g:ENGAGES_IN]-(c:Customer)
   RETURN x.id AS id, sum(c.population * g.hoursPerMonth), sum(c.population * g.moneyPerMonth), sum(c.population * g.effortPerMonth)`;

/**
 * Every row that one customer's way to one job rests on, each read once: its steps with what hinders, serves and places them and who
 * is there; and what the offerings that serve them fit, embed and require.
 */
const JOURNEY_ROWS = [
  `MATCH (c:Customer {id: 'c1'}), (job:Job {id: 'j7'})
   OPTIONAL MATCH (c)-[has:HAS_JOB]->(job)
   WITH c, job, has.frequencyPerMonth AS frequency,
        COUNT { (c)-[:USES]->(:Offering) } AS uses, COUNT { (job)-[:IN_SERVICE_OF*1..]->(:Job) } AS purposes
   MATCH (job)-[at:HAS_STEP]->(s:Job)
   CALL (c, s) {
     MATCH (s)<-[:HINDERS]-(f:Friction)
     OPTIONAL MATCH (f)<-[e:EXPERIENCES]-(c)
     OPTIONAL MATCH (f)<-[relieves:RELIEVES]-(o:Offering)
     RETURN [count(f), sum(e.prevalence), sum(e.hours), sum(relieves.reduction), count(o.id)] AS frictions
   }
   CALL (s) {
     MATCH (s)-[takes:TAKES_PLACE_IN]->(x:Ecosystem)
     OPTIONAL MATCH (x)<-[present:PRESENT_IN]-(:Provider {id: 'p0'})
     RETURN [sum(takes.share), count(x.name), count(present)] AS places
   }
   CALL (s) {
     MATCH (s)<-[:TOWARD]-(t:Touchpoint)<-[:OPERATES]-(:Provider {id: 'p0'})
     RETURN count(t.position) AS touchpoints
   }
   RETURN c.population, frequency, uses, purposes, s.id, at.position, s.unaidedHours, frictions, places, touchpoints`,
  `MATCH (:Job {id: 'j7'})-[:HAS_STEP]->(s:Job)<-[serves:SERVES]-(o:Offering)
   WITH o, count(s.id) AS steps, sum(serves.hours) AS hours, sum(serves.money) AS money
   CALL (o) { OPTIONAL MATCH (o)<-[:OFFERS]-(p:Provider) RETURN count(p.name) AS providers }
   CALL (o) { OPTIONAL MATCH (o)-[fits:INTEGRATES_WITH]->(next:Offering) RETURN sum(fits.hours) AS handoffs, count(next.id) AS nexts }
   CALL (o) {
     OPTIONAL MATCH (o)-[:EMBEDS*1..]->(inner:Offering)<-[:OFFERS]-(:Provider {id: 'p0'})
     RETURN count(inner.id) AS embedded
   }
   CALL (o) {
     OPTIONAL MATCH (o)-[:REQUIRES]->(k:Capability)
     OPTIONAL MATCH (k)<-[:LENDS]-(p:Provider {id: 'p0'})
     RETURN count(k.id) AS required, count(p) AS lent
   }
   RETURN o.id, o.status, steps, hours, money, providers, handoffs, nexts, embedded, required, lent`,
];

/** What planned offerings need, and who has it, beside that; and which jobs there are to plan. */
const PLAN_ROWS = [
  ...JOURNEY_ROWS,
  `MATCH (:Job {id: 'j7'})<-[:IN_SERVICE_OF*0..]-(job:Job)<-[:HAS_JOB]-(:Customer {id: 'c1'}) RETURN count(job.id)`,
  `MATCH (:Job {id: 'j7'})-[:HAS_STEP]->(:Job)<-[:SERVES]-(o:Offering {status: 'PLANNED'})-[:REQUIRES]->(:Capability)-[:DEPENDS_ON*0..]->(k:Capability)
   OPTIONAL MATCH (k)<-[has:HAS_CAPABILITY|LENDS]-(p:Provider)
   RETURN o.id, count(k.buildCost), sum(has.maturity), count(p.id)`,
];

/** Every row that looking for missing, stale and orphaned facts reads, with the friction value that hangs on them. */
const QUALITY_ROWS = [
  ...FRICTION_ROWS,
  `MATCH (n:Entity) RETURN max(n.observedAt), count(n.sourceId), count { (n)--() }`,
  `MATCH (:Entity)-[r]->(:Entity) RETURN max(r.observedAt), count(r.sourceId)`,
];

/** Everything once. */
const ALL_ROWS = [
  `MATCH (n:Entity) RETURN count(n.id), count(properties(n))`,
  `MATCH (:Entity)-[r]->(m:Entity) RETURN count(m.id), count(properties(r))`,
];

const QUESTIONS: readonly {
  readonly name: string;
  readonly asked: string;
  readonly bare: readonly string[];
}[] = [
  {
    name: 'ecosystems, most friction first',
    asked: `{ ecosystemOpportunities(input: {}) { total nowhere ecosystems { ecosystem { id } opportunity hoursPerMonth } } }`,
    bare: [...FRICTION_ROWS, SPENT],
  },
  {
    name: '... with reasons and entry points',
    asked: `{ ecosystemOpportunities(input: {provider: "p0"}) { total ecosystems { ecosystem { id } opportunity presence
      topFrictions { friction { id } value } entryPoints { kind offering { id } reason value } } notes { code } } }`,
    bare: [...FRICTION_ROWS, SPENT],
  },
  {
    name: 'growth outlook, moves, blind spots',
    asked: `{ growthOutlook(input: {provider: "p0"}) { inside outside verdict generation
      moves { job { id } value offering { id } missing { id } } blindSpots { job { id } where } } }`,
    bare: FRICTION_ROWS,
  },
  {
    name: 'contrasting segments of one job',
    asked: `{ contrastingSegments(job: "j7") { a { id } b { id } difference } }`,
    bare: [
      `MATCH (c:Customer)-[:HAS_JOB]->(:Job {id: 'j7'})-[:HAS_STEP]->(s:Job)<-[:HINDERS]-(f:Friction)<-[e:EXPERIENCES]-(c)
       RETURN c.id, sum(e.prevalence * (e.money + c.valueOfTime * e.hours + c.valueOfEffort * e.effort))`,
      `MATCH (:Job {id: 'j7'})-[:HAS_STEP]->(s:Job)<-[serves:SERVES]-(o:Offering)-[r:RELIEVES]->(f:Friction), (o)<-[:USES]-(c:Customer)
       RETURN c.id, sum(r.reduction), sum(serves.hours)`,
    ],
  },
  {
    name: 'journey of one customer, GEN_3',
    asked: `{ journey(customer: "c1", job: "j7", provider: "p0", generation: GEN_3) {
      stages { job { id } presence frictions { value } } } }`,
    bare: JOURNEY_ROWS,
  },
  {
    name: 'plan of one customer',
    asked: `{ plan(purpose: "j7", customer: "c1", provider: "p0") { steps { what value } } }`,
    bare: PLAN_ROWS,
  },
  {
    name: 'forecast of engagement',
    asked: `{ engagementForecast(input: {relationship: ENGAGES_IN}) { method predictions { customer { id } score } } }`,
    bare: [
      `MATCH (c:Customer)-[:ENGAGES_IN]->(x:Ecosystem) RETURN c.id, collect(x.id)`,
      `MATCH (x:Ecosystem) RETURN count(x.id)`,
    ],
  },
  {
    name: 'quality of the facts',
    asked: `{ dataQuality { issues { kind about effect } } }`,
    bare: QUALITY_ROWS,
  },
  { name: 'fingerprint of the graph', asked: `{ graph { fingerprint } }`, bare: ALL_ROWS },
  // The last, since its scores stay.
  {
    name: 'ecosystems, recorded with scores',
    asked: `mutation { recordAnalysis(input: {ecosystemOpportunities: {provider: "p0"}}) { id scored } }`,
    bare: [...FRICTION_ROWS, SPENT, ...ALL_ROWS],
  },
];

const began = performance.now();
const model = readModel();
const schema = makeSchema(model);
const smaller = await timesAt(SMALLER);
const larger = await timesAt(SCALE);
print(['', 'ours p50', 'p90', 'bare p50', 'p90', 'ours / bare', `× ${SMALLER}`]);
for (const { name } of QUESTIONS) {
  const { ours, bare } = larger.get(name)!;
  print([
    name,
    ...[ours.p50, ours.p90, bare.p50, bare.p90].map((ms) => ms.toFixed(0)),
    (ours.p50 / bare.p50).toFixed(2),
    (ours.p50 / smaller.get(name)!.ours.p50).toFixed(1),
  ]);
}
process.stdout.write(`the whole took ${((performance.now() - began) / 60_000).toFixed(1)} minutes\n`);
process.stdout.write(`peak resident memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`);

async function timesAt(scale: number) {
  const { graph, close } = await throwAwayGraph(model, { timeoutMs: LONGEST_MS });
  try {
    const relationships = await storeInsightGraph(graph, { scale });
    process.stderr.write(`scale ${scale}: ${relationships.toLocaleString('en')} relationships\n`);
    const times = new Map<string, Awaited<ReturnType<typeof measured<'ours' | 'bare'>>>>();
    for (const { name, asked, bare } of QUESTIONS) {
      times.set(
        name,
        await measured(ROUNDS, {
          ours: () => ask(graph, asked),
          bare: () => Promise.all(bare.map((text) => graph.ask({ text, params: {} }))),
        }),
      );
    }
    return times;
  } finally {
    await close();
  }
}

async function ask(graph: Graph, source: string): Promise<void> {
  const contextValue = makeContext({
    graph,
    model,
    roles: new Set(['reader', 'editor']),
    currency: 'USD',
    deadline: Date.now() + LONGEST_MS,
  });
  const { errors } = await graphql({ schema, source, contextValue });
  if (errors !== undefined) throw errors[0]!;
}
