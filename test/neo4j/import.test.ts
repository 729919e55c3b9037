import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.ts';
import type { ImportGraph, ImportReport } from '../../src/transfer/import-graph.ts';
import { importGraph } from '../../src/transfer/import-graph.ts';
import { loadExample } from '../../src/transfer/load-example.ts';
import { cypher, emptyGraph, model, useTestGraph } from '../support/graph.ts';
import { inFolder } from '../transfer/files.ts';

const world = useTestGraph();

beforeEach(() => emptyGraph(world.graph));

type Files = Readonly<Record<string, readonly string[]>>;

function importFiles(files: Files, options: Partial<ImportGraph> = {}): Promise<ImportReport> {
  const texts = Object.fromEntries(Object.entries(files).map(([name, lines]) => [name, lines.join('\n')]));
  return inFolder(texts, (folder) => importGraph({ graph: world.graph, model, paths: [folder], ...options }));
}

async function stored(text: string): Promise<readonly unknown[]> {
  return world.graph.ask({ text, params: {} });
}

/** Created, changed and unchanged, by label and type. */
function counts({ written }: ImportReport): unknown {
  return Object.fromEntries(
    [...written].map(([name, { created, changed, unchanged }]) => [name, [created, changed, unchanged]]),
  );
}

const BAKERY: Files = {
  'a-uses.csv': [
    ':START_ID(Customer),:END_ID(Offering),validFrom:date,:TYPE',
    'bakers,oven-loan,2024-02-29,USES',
  ],
  'customers.csv': [
    'id:ID(Customer),name,kind,population:int,observedAt:date,sourceId,:LABEL',
    'bakers,Bakers,SEGMENT,1200,2025-03-31,talks,Customer',
  ],
  'offerings.csv': [
    'id:ID(Offering),name,description,kind,tags:string[],confidence:float',
    'oven-loan,Oven loan,"A loan, for ovens",PRODUCT,loan;oven,0.8',
  ],
  'sources.jsonl': [
    '{"type":"node","labels":["Source"],"properties":{"id":"talks","name":"Talks","sourceId":"survey"}}',
    '{"type":"node","labels":["Source"],"properties":{"id":"survey","name":"Survey","collectedAt":"2025-01-31"}}',
  ],
};

describe('an import', () => {
  it('stores every property in the type of the model, whatever the order of files and lines', async () => {
    const report = await importFiles(BAKERY);
    expect({ faults: report.faults, counts: counts(report), rows: report.rows }).toEqual({
      faults: [],
      counts: { Customer: [1, 0, 0], Offering: [1, 0, 0], Source: [2, 0, 0], USES: [1, 0, 0] },
      rows: 5,
    });
    expect(
      await stored(`
        MATCH (c:Customer:Entity)-[u:USES]->(o:Offering:Entity), (s:Source {id: 'survey'})
        RETURN c.population = 1200.0 AND valueType(c.population) STARTS WITH 'FLOAT' AS isFloat,
          valueType(c.observedAt) AS observedAt, valueType(u.validFrom) AS validFrom, o.tags AS tags,
          o.description AS description, s.collectedAt AS collectedAt`),
    ).toEqual([
      {
        isFloat: true,
        observedAt: 'DATE NOT NULL',
        validFrom: 'DATE NOT NULL',
        tags: ['loan', 'oven'],
        description: 'A loan, for ovens',
        collectedAt: '2025-01-31',
      },
    ]);
  });

  it('changes nothing when it is done again, and what differs when something does', async () => {
    await importFiles(BAKERY);
    expect(counts(await importFiles(BAKERY))).toEqual({
      Customer: [0, 0, 1],
      Offering: [0, 0, 1],
      Source: [0, 0, 2],
      USES: [0, 0, 1],
    });
    const changed = await importFiles({ 'offerings.csv': ['id:ID(Offering),name,kind', 'oven-loan,Loan,'] });
    expect(counts(changed)).toEqual({ Offering: [0, 1, 0] });
    expect(await stored('MATCH (o:Offering) RETURN o.name AS name, o.kind AS kind')).toEqual([
      { name: 'Loan', kind: 'PRODUCT' },
    ]);
  });

  it('writes nothing at all when one row of any file is wrong', async () => {
    const report = await importFiles({ ...BAKERY, 'jobs.csv': ['id:ID(Job),name,kind', 'bake,Bake,HOBBY'] });
    expect(report).toMatchObject({ faultCount: 1, faults: [{ line: 2, field: 'kind', got: '"HOBBY"' }] });
    expect([...report.written.values()].map(({ created, refused }) => [created, refused])).toEqual(
      [...report.written.keys()].map((name) => [0, name === 'Job' ? 1 : 0]),
    );
    expect(await stored('MATCH (n) RETURN n')).toEqual([]);
  });

  it('finds what only the graph can tell: ends and sources that it has, ids of another kind, nodes that are new', async () => {
    await importFiles(BAKERY);
    const fine = await importFiles({
      'jobs.csv': ['id:ID(Job),name,kind,sourceId', 'bake,Bake bread,FUNCTIONAL,survey'],
      'serves.csv': [':START_ID,:END_ID,hours:float,:TYPE', 'oven-loan,bake,1.5,SERVES'],
      'customers.csv': ['id:ID(Customer),market', 'bakers,SG'],
    });
    expect({ faults: fine.faults, counts: counts(fine) }).toEqual({
      faults: [],
      counts: { Customer: [0, 1, 0], Job: [1, 0, 0], SERVES: [1, 0, 0] },
    });
    const wrong = await importFiles({
      'jobs.csv': ['id:ID(Job),name,kind', 'bakers,Bakers,SOCIAL', 'sell,,'],
      'uses.csv': [':START_ID,:END_ID,:TYPE', 'bakers,bake,USES', 'bakers,flour,USES'],
    });
    expect(wrong.faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^Expected "id" to be a new id, or that of a job, got "bakers", which is a customer in the graph/,
      ),
      expect.stringMatching(/^Expected "name" .* A new job needs it/),
      expect.stringMatching(/^Expected "kind" .* A new job needs it/),
      expect.stringMatching(/^Expected "from" to be the id of a customer, got "bakers", which is a job/),
      expect.stringMatching(/^Expected "to" to be the id of an offering, got "bake", which is a job/),
      expect.stringMatching(/^Expected "from" .*"bakers"/),
      expect.stringMatching(/^Expected "to" .*"flour", which neither the input nor the graph has/),
    ]);
  });

  it('leaves a batch unwritten that closes a cycle with what the graph has, and tells the row', async () => {
    const jobs = ['id:ID(Job),name,kind', ...['sell', 'bake', 'mix'].map((id) => `${id},${id},FUNCTIONAL`)];
    const start = ':START_ID(Job),:END_ID(Job),:TYPE';
    await importFiles({ 'jobs.csv': jobs, 'steps.csv': [start, 'sell,bake,HAS_STEP', 'bake,mix,HAS_STEP'] });
    const report = await importFiles({ 'steps.csv': [start, 'sell,mix,HAS_STEP', 'mix,sell,HAS_STEP'] });
    expect(report).toMatchObject({ faultCount: 1, faults: [{ line: 3, field: 'to' }] });
    expect(await stored('MATCH ()-[r:HAS_STEP]->() RETURN count(r) AS steps')).toEqual([{ steps: 2 }]);
  });

  it('ends with the type of relationships in which a batch was left unwritten', async () => {
    const jobs = ['id:ID(Job),name,kind', ...['sell', 'bake', 'mix'].map((id) => `${id},${id},FUNCTIONAL`)];
    const start = ':START_ID,:END_ID,:TYPE';
    await importFiles({ 'jobs.csv': jobs, 'steps.csv': [start, 'sell,bake,HAS_STEP'] });
    // Others write between the check and the writing.
    let writes = 0;
    const graph: Graph = {
      ...world.graph,
      write: async (transaction) => {
        writes += 1;
        if (writes === 2)
          await cypher(
            world.graph,
            "MATCH (a:Job {id: 'mix'}), (b:Job {id: 'sell'}) CREATE (a)-[:HAS_STEP]->(b)",
          );
        return world.graph.write(transaction);
      },
    };
    const report = await importFiles(
      {
        'offerings.csv': ['id:ID(Offering),name,kind', 'oven,Oven,PRODUCT'],
        'relationships.csv': [start, 'bake,mix,HAS_STEP', 'oven,bake,SERVES'],
      },
      { graph },
    );
    expect(report).toMatchObject({ faultCount: 1, faults: [{ line: 2, field: 'to' }] });
    expect(await stored('MATCH ()-[r:SERVES]->() RETURN r')).toEqual([]);
  });

  it('refuses the row that others made a second one since the check, and no other', async () => {
    const jobs = ['id:ID(Job),name,kind', ...['sell', 'bake'].map((id) => `${id},${id},FUNCTIONAL`)];
    const frictions = ['id:ID(Friction),name,kind', ...['queue', 'smoke'].map((id) => `${id},${id},TIME`)];
    await importFiles({ 'jobs.csv': jobs, 'frictions.csv': frictions });
    const graph: Graph = {
      ...world.graph,
      write: async (transaction) => {
        const text =
          "MATCH (f:Friction {id: 'smoke'}), (j:Job {id: 'bake'}) MERGE (f)-[:HINDERS]->(j) RETURN j.id";
        await cypher(world.graph, text);
        return world.graph.write(transaction);
      },
    };
    const report = await importFiles(
      { 'hinders.csv': [':START_ID,:END_ID,:TYPE', 'queue,sell,HINDERS', 'smoke,sell,HINDERS'] },
      { graph },
    );
    expect(report).toMatchObject({ faultCount: 1, faults: [{ line: 3, field: 'to' }] });
    expect(await stored('MATCH (:Friction)-[:HINDERS]->(j) RETURN j.id AS id')).toEqual([{ id: 'bake' }]);
  });

  it('writes nothing where nothing is different, and only what is', async () => {
    await importFiles(BAKERY);
    const again = await importFiles(BAKERY);
    expect(counts(again)).toEqual({
      Customer: [0, 0, 1],
      Offering: [0, 0, 1],
      Source: [0, 0, 2],
      USES: [0, 0, 1],
    });
    expect(await stored(`MATCH (c:ThroughlineChange {write: '${again.id}'}) RETURN c`)).toEqual([]);
    // Others wrote a whole number where a fraction belongs, the relationship twice, and a node without the label of all.
    await cypher(
      world.graph,
      `MATCH (c:Customer {id: 'bakers'})-[u:USES]->(o:Offering {id: 'oven-loan'})
       SET o.confidence = 1, o.tags = ['oven', 'loan'], o.description = null
       CREATE (c)-[:USES {validFrom: '2024-02-29'}]->(o)
       REMOVE c:Entity RETURN o.id`,
    );
    const mended = await importFiles({
      ...BAKERY,
      'offerings.csv': ['id:ID(Offering),confidence:float', 'oven-loan,1'],
    });
    expect(counts(mended)).toEqual({
      Customer: [0, 0, 1],
      Offering: [0, 0, 1],
      Source: [0, 0, 2],
      USES: [0, 1, 0],
    });
    expect(
      await stored(`
        MATCH (c:Customer:Entity)-[u:USES]->(o:Offering)
        RETURN valueType(o.confidence) AS confidence, valueType(u.validFrom) AS day, o.tags AS tags`),
    ).toEqual(Array(2).fill({ confidence: 'FLOAT NOT NULL', day: 'DATE NOT NULL', tags: ['oven', 'loan'] }));
  });

  it('is written in many batches, whatever sort each row is', async () => {
    const lines = Array.from({ length: 9_000 }, (_, at) => {
      const label = at % 2 === 0 ? 'Job' : 'Friction';
      const kind = at % 2 === 0 ? 'FUNCTIONAL' : 'TIME';
      return `{"type":"node","labels":["${label}"],"properties":{"id":"n${at}","name":"N","kind":"${kind}"}}`;
    });
    const hinders = Array.from({ length: 4_500 }, (_, at) => `n${2 * at + 1},n${2 * at},HINDERS`);
    const report = await importFiles({
      'all.jsonl': lines,
      'hinders.csv': [':START_ID,:END_ID,:TYPE', ...hinders],
    });
    expect(counts(report)).toEqual({ Friction: [4_500, 0, 0], Job: [4_500, 0, 0], HINDERS: [4_500, 0, 0] });
  }, 60_000);

  it('accepts what recorded analyses wrote back', async () => {
    const report = await importFiles({
      'capabilities.csv': [
        'id:ID(Capability),name,kind,leverage:float,inTop70:boolean,computedAt:datetime',
        'baking,Baking,SKILL_SET,1250.5,true,2025-03-31T08:00:00.5+08:00',
      ],
    });
    expect(report.faults).toEqual([]);
    expect(
      await stored(
        'MATCH (c:Capability) RETURN c.leverage AS leverage, c.inTop70 AS top, c.computedAt AS at',
      ),
    ).toEqual([
      { leverage: 1250.5, top: true, at: expect.stringMatching(/^2025-03-31T08:00:00\.50*\+08:00$/) },
    ]);
  });
});

describe('an import that replaces', () => {
  it('first removes every node of the model, and no other', async () => {
    await importFiles(BAKERY);
    await cypher(world.graph, "CREATE (:Analysis {id: 'a1'})-[:ABOUT]->(:Diary), (:Job {id: 7}), (:Job)");
    const report = await importFiles(
      { 'jobs.csv': ['id:ID(Job),name,kind', 'bakers,Bakers,SOCIAL'] },
      { replace: true },
    );
    expect(report).toMatchObject({ faultCount: 0, removed: { nodes: 6, relationships: 1 } });
    expect(
      await stored(
        'MATCH (n) WHERE NOT n:Throughline|ThroughlineChange UNWIND labels(n) AS label RETURN label ORDER BY label',
      ),
    ).toEqual([{ label: 'Analysis' }, { label: 'Diary' }, { label: 'Entity' }, { label: 'Job' }]);
  });

  it('is refused where others keep relationships to nodes of the model', async () => {
    await importFiles(BAKERY);
    await cypher(world.graph, 'MATCH (c:Customer) CREATE (:Diary:Own)-[:ABOUT]->(c)-[:NOTED]->(:Diary)');
    const jobs = { 'jobs.csv': ['id:ID(Job),name,kind', 'bake,Bake,SOCIAL'] };
    await expect(importFiles(jobs, { replace: true })).rejects.toMatchObject({
      code: 'GRAPH_RULE',
      message: expect.stringMatching(/got 1 "ABOUT" of "Diary:Own", 1 "NOTED" of "Diary"\. /),
    });
    expect(await stored('MATCH (c:Customer)--(other) RETURN count(other) AS n')).toEqual([{ n: 3 }]);
  });

  it('is refused where nodes without a text for their id have relationships', async () => {
    await importFiles(BAKERY);
    await cypher(world.graph, 'MATCH (c:Customer) CREATE (c)-[:HAS_JOB]->(:Job {id: 7})-[:HAS_STEP]->(:Job)');
    const jobs = { 'jobs.csv': ['id:ID(Job),name,kind', 'bake,Bake,SOCIAL'] };
    await expect(importFiles(jobs, { replace: true })).rejects.toMatchObject({
      code: 'GRAPH_RULE',
      message: expect.stringMatching(/got (1 "HAS_\w+" of "Job"(, |\. )){2}/),
    });
  });

  it('removes nothing when a row is wrong, also one that leans on what would be removed', async () => {
    await importFiles(BAKERY);
    const report = await importFiles(
      { 'uses.csv': [':START_ID,:END_ID,:TYPE', 'bakers,oven-loan,USES'] },
      { replace: true },
    );
    expect(report).toMatchObject({ faultCount: 2, removed: null });
    expect(await stored('MATCH (c:Customer)-[:USES]->(o) RETURN c.id AS c, o.id AS o')).toEqual([
      { c: 'bakers', o: 'oven-loan' },
    ]);
  });
});

it('an example is loaded whole, and only under a name that there is', async () => {
  const report = await loadExample({ graph: world.graph, model, name: 'social-login' });
  expect(report.rows).toBeGreaterThan(50);
  await expect(loadExample({ graph: world.graph, model, name: 'nope' })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('sme-growth'),
  });
}, 60_000);
