import { beforeEach, describe, expect, it } from '@jest/globals';
import { graphFingerprint } from '../../src/graph/graph-fingerprint.ts';
import { exportGraph } from '../../src/transfer/export/export-graph.ts';
import { importGraph } from '../../src/transfer/import-graph.ts';
import { loadExample } from '../../src/transfer/load-example.ts';
import { ask, cypher, emptyGraph, model, useTestGraph } from '../support/graph.ts';
import { inFolder } from '../transfer/files.ts';

const world = useTestGraph();

beforeEach(() => emptyGraph(world.graph));

const fingerprint = () => graphFingerprint(world.graph, model);

const ADA = `(:Customer:Entity {id: 'ada', name: 'Ada', kind: 'PERSONA', population: 2.0, observedAt: date('2026-02-28')})`;
const BAKE = `(:Job:Entity {id: 'bake', name: 'Bake', kind: 'FUNCTIONAL'})`;
const HAS = `MATCH (a {id: 'ada'}), (b {id: 'bake'}) CREATE (a)-[:HAS_JOB {importance: 7.0, frequencyPerMonth: 1.0}]->(b)`;

/** The graph made anew by these statements, one after another. */
async function madeBy(...statements: readonly string[]): Promise<string> {
  await emptyGraph(world.graph);
  for (const statement of statements) await cypher(world.graph, statement);
  return fingerprint();
}

/** Exports the graph, empties it and imports the export; the fingerprint between these. */
async function throughFile(): Promise<string> {
  let text = '';
  await exportGraph({ graph: world.graph, model, write: async (piece) => void (text += piece) });
  await emptyGraph(world.graph);
  const empty = await fingerprint();
  await inFolder({ 'graph.jsonl': text }, (folder) =>
    importGraph({ graph: world.graph, model, paths: [folder], replace: false }),
  );
  return empty;
}

describe('the fingerprint of a graph', () => {
  it('is the same after an export and an import into an empty graph', async () => {
    await loadExample({ graph: world.graph, model, name: 'voice-retail' });
    const before = await fingerprint();
    const empty = await throughFile();
    expect(await fingerprint()).toBe(before);
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    expect(empty).not.toBe(before);
  }, 60_000);

  it('takes days, times and durations that others stored in a text for the texts that files write', async () => {
    const times = [
      `date('2026-01-01')`,
      `time('08:00+01:00')`,
      `localtime('08:00')`,
      `localdatetime('2026-01-01T08:00')`,
    ].concat(
      [`datetime('2026-01-01T08:00+01:00')`, `datetime('2026-01-01T08:00[Europe/Berlin]')`],
      [`duration('P1D')`, `duration('P1Y2M3DT4H5.5S')`, `duration('PT3S')`],
    );
    const before = await madeBy(
      `UNWIND [${times.join(', ')}] AS time WITH collect(time) AS times UNWIND range(0, ${times.length - 1}) AS at
       CREATE (:Offering:Entity {id: 'o' + at, name: 'O', kind: 'SERVICE', description: times[at], tags: [times[at]]})`,
    );
    await throughFile();
    expect(await fingerprint()).toBe(before);
    const { data } = await ask(world.graph, '{ offering(id: "o6") { description tags } }');
    expect(data).toEqual({ offering: { description: 'P1D', tags: ['P1D'] } });
  });

  it('does not depend on the order of making', async () => {
    const one = await madeBy(`CREATE ${ADA}`, `CREATE ${BAKE}`, HAS);
    expect(await madeBy(`CREATE ${BAKE}`, `CREATE ${ADA}`, HAS)).toBe(one);
  });

  it('differs by any value, type of value, label, type, direction and number of what is there', async () => {
    const jobs = `CREATE (a:Job:Entity {id: 'a', name: 'A'}), (b:Job:Entity {id: 'b', name: 'B'})`;
    const found = [
      await madeBy(jobs),
      await madeBy(jobs.replace(`'B'`, `'b'`)),
      await madeBy(jobs.replace('b:Job', 'b:Ecosystem')),
      await madeBy(`${jobs}, (a)-[:HAS_STEP]->(b)`),
      await madeBy(`${jobs}, (a)<-[:HAS_STEP]-(b)`),
      await madeBy(`${jobs}, (a)-[:IN_SERVICE_OF]->(b)`),
      await madeBy(`${jobs}, (a)-[:HAS_STEP {optional: true}]->(b)`),
      await madeBy(`${jobs}, (a)-[:HAS_STEP {position: 1}]->(b)`),
      await madeBy(`${jobs}, (a)-[:HAS_STEP]->(b), (a)-[:HAS_STEP]->(b)`),
      await madeBy(`${jobs}, (c:Job:Entity {id: 'c', name: 'B'})`),
      await madeBy(`${jobs} SET a.observedAt = date('2026-01-01')`),
      await madeBy(`${jobs} SET a.description = '2026-01-01'`),
    ];
    expect(new Set(found).size).toBe(found.length);
  }, 30_000);

  it('takes values for the same that files write alike, as an import would store them', async () => {
    const made = (population: string, day: string, at: string, more = '') =>
      madeBy(
        `CREATE (a:Customer:Entity {id: 'a', name: 'A', population: ${population}, observedAt: ${day}, description: ${at}})`,
        `MATCH (a) CREATE (:Job:Entity {id: 'j', name: 'J'})-[:HAS_STEP {position: ${Number.parseInt(population)}${more}}]->(:Job:Entity {id: 'k', name: 'K'})`,
      );
    const right = await made('100.0', `date('2026-01-01')`, `'2026-02-02'`);
    expect(await made('100', `'2026-01-01'`, `date('2026-02-02')`, '.0')).toBe(right);
    const without = await madeBy(`CREATE (:Customer:Entity {id: 'a', name: 'A'})`);
    expect(await madeBy(`CREATE (:Customer:Entity {id: 'a', name: 'A', population: 0.0 / 0.0})`)).toBe(
      without,
    );
    expect(await madeBy(`CREATE (:Customer:Entity {id: 'a', name: 'A', population: 1.0 / 0.0})`)).toBe(
      without,
    );
    const zero = await madeBy(`CREATE (:Customer:Entity {id: 'a', name: 'A', population: 0.0})`);
    expect(await madeBy(`CREATE (:Customer:Entity {id: 'a', name: 'A', population: -0.0})`)).toBe(zero);
  }, 30_000);

  it('leaves out what analyses wrote back, what is about the graph, and what the model does not have', async () => {
    const before = await madeBy(`CREATE ${ADA}`, `CREATE ${BAKE}`, HAS);
    const more = `MATCH (a {id: 'ada'})-[h:HAS_JOB]->(b)
      SET b.frictionValue = 1.0, b.outsideShare = 0.5, b.runId = 'r', b.computedAt = datetime(), h.opportunityScore = 9.0, h.runId = 'r',
        a.shoeSize = 42
      CREATE (:Analysis {id: 'r'}), (:ThroughlineChange {sequence: 1}), (:Stranger {id: 's'})<-[:KNOWS]-(a)`;
    await cypher(world.graph, more);
    expect(await fingerprint()).toBe(before);
  });

  it('has every node of a label with very many', async () => {
    const rename = (id: string, name: string) => `MATCH (j:Job {id: '${id}'}) SET j.name = '${name}'`;
    const before = await madeBy(
      `UNWIND range(10000, 30001) AS n CREATE (:Job:Entity {id: 'j' + n, name: 'J'})`,
    );
    const found = [before];
    for (const id of ['j29999', 'j30001']) {
      await cypher(world.graph, rename(id, 'K'));
      found.push(await fingerprint());
      await cypher(world.graph, rename(id, 'J'));
    }
    expect(new Set(found).size).toBe(3);
  }, 60_000);

  it('is the same however the relationships of a node are read: gathered, or one by one where they are very many', async () => {
    const gathered = await madeBy(
      `CREATE (a:Job:Entity {id: 'a', name: 'A'}), (b:Job:Entity {id: 'b', name: 'B'})
       WITH a, b UNWIND range(1, 10000) AS n CREATE (a)-[:HAS_STEP {position: n}]->(b)`,
    );
    await cypher(world.graph, `MATCH (a {id: 'a'}) CREATE (a)-[:KNOWS]->(:Stranger {id: 's'})`);
    expect(await fingerprint()).toBe(gathered);
    await cypher(world.graph, `MATCH ({id: 'a'})-[r:HAS_STEP {position: 777}]->() SET r.position = 0`);
    expect(await fingerprint()).not.toBe(gathered);
  }, 60_000);

  it('is told by the API, beside counts', async () => {
    const expected = await madeBy(`CREATE ${ADA}`);
    const { data } = await ask(world.graph, '{ graph { fingerprint nodes } }');
    expect(data).toEqual({ graph: { fingerprint: expected, nodes: 1 } });
  });
});
