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

/** An outside-in question of the generated graph, and what it is measured beside. */
export interface InsightQuestion {
  readonly name: string;
  /** The whole GraphQL request. */
  readonly asked: string;
  /** Bare Cypher aggregations that read the same rows. */
  readonly bare: readonly string[];
}

/** In the order in which they are measured. */
export const INSIGHT_QUESTIONS: readonly InsightQuestion[] = [
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
