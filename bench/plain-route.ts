/**
 * The peer (r) of bench/read.ts, a process of its own: for each question one statement written by hand, its rows as JSON, behind
 * bare Fastify.
 */
import { fastify } from 'fastify';
import neo4j from 'neo4j-driver';

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI!, neo4j.auth.basic(NEO4J_USERNAME!, NEO4J_PASSWORD!), {
  disableLosslessIntegers: true,
});

/** Of the ways to write the nested one (pattern comprehensions, CALL, COLLECT), the fastest on this graph. */
const QUESTIONS: Readonly<Record<string, string>> = {
  nested: `
    MATCH (c:Customer) WHERE c.id > '' WITH c ORDER BY c.id LIMIT $first
    RETURN { id: c.id, name: c.name, jobs: COLLECT {
      MATCH (c)-[:HAS_JOB]->(j:Job) WITH j ORDER BY j.id LIMIT 20
      RETURN { id: j.id, name: j.name, offerings: COLLECT {
        MATCH (j)<-[:SERVES]-(o:Offering) WITH o ORDER BY o.id LIMIT 20
        RETURN { id: o.id, name: o.name,
          providers: COLLECT { MATCH (o)<-[:OFFERS]-(p:Provider) WITH p ORDER BY p.id LIMIT 20 RETURN { id: p.id, name: p.name } },
          capabilities: COLLECT { MATCH (o)-[:REQUIRES]->(k:Capability) WITH k ORDER BY k.id LIMIT 20 RETURN { id: k.id, name: k.name } }
        } } } } } AS row`,
  filter: `
    MATCH (c:Customer)
    WHERE c.population >= $least AND c.market = $market AND EXISTS { MATCH (c)-[has:HAS_JOB]->(:Job) WHERE has.importance > $important }
    WITH c ORDER BY c.id LIMIT 20 RETURN { id: c.id, name: c.name } AS row`,
  page: `
    MATCH (c:Customer) WHERE c.name >= $name AND (c.name <> $name OR c.id > $id)
    WITH c ORDER BY c.name, c.id LIMIT 20 RETURN { id: c.id, name: c.name } AS row`,
  count: 'MATCH (:Customer) RETURN count(*) AS row',
  aggregate: `
    MATCH (c:Customer) WHERE c.market = $market
    RETURN { count: count(*), average: avg(c.population), most: max(c.population), sum: sum(c.population) } AS row`,
};

const app = fastify();
app.post('/graphql', async (request, reply) => {
  const { question, params } = request.body as { question: string; params: Record<string, unknown> };
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const sent = 'first' in params ? { ...params, first: neo4j.int(params['first'] as number) } : params;
    const { records } = await session.run(QUESTIONS[question]!, sent);
    return await reply
      .header('content-type', 'application/json')
      .send(JSON.stringify({ data: records.map((record) => record.get('row')) }));
  } finally {
    await session.close();
  }
});
process.stdout.write(`ready: ${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);
