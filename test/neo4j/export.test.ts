import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { exportFile } from '../../src/transfer/export/export-file.ts';
import { exportGraph } from '../../src/transfer/export/export-graph.ts';
import { importGraph } from '../../src/transfer/import-graph.ts';
import { loadExample } from '../../src/transfer/load-example.ts';
import { cypher, emptyGraph, model, useTestGraph } from '../support/graph.ts';
import { inFolder } from '../transfer/files.ts';

const world = useTestGraph();

beforeEach(() => emptyGraph(world.graph));

async function exported(): Promise<{
  readonly lines: readonly string[];
  readonly leftOut: readonly string[];
}> {
  let text = '';
  const { leftOut } = await exportGraph({
    graph: world.graph,
    model,
    write: async (piece) => void (text += piece),
  });
  return { lines: text.split('\n').slice(0, -1), leftOut };
}

describe('an export', () => {
  it('is the same again after it has replaced the graph', async () => {
    await loadExample({ graph: world.graph, model, name: 'sme-growth' });
    const before = await exported();
    expect(before.leftOut).toEqual([]);
    await inFolder({ 'graph.jsonl': `${before.lines.join('\n')}\n` }, async (folder) => {
      const report = await importGraph({ graph: world.graph, model, paths: [folder], replace: true });
      expect(report.faults).toEqual([]);
      expect(report.rows).toBe(before.lines.length);
    });
    expect(await exported()).toEqual(before);
  }, 120_000);

  it('lists nodes by label and id, then relationships by type and ends', async () => {
    await cypher(
      world.graph,
      `CREATE (o:Entity:Offering {id: 'z'}), (c:Entity:Customer {id: 'y'}), (c)-[:USES]->(o)
       WITH o UNWIND ['b', 'B', 'a', '10', '9'] AS id
       CREATE (o)-[:SERVES {hours: 1.0}]->(:Entity:Job {id: id, name: id})`,
    );
    const ids = (await exported()).lines.map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toEqual([
      ...['y', '10', '9', 'B', 'a', 'b', 'z', 'USES y z'],
      ...['SERVES z 10', 'SERVES z 9', 'SERVES z B', 'SERVES z a', 'SERVES z b'],
    ]);
  });

  it('has the relationships of a node with more than a page of them, each once', async () => {
    await cypher(
      world.graph,
      `CREATE (o:Offering:Entity {id: 'hub'}), (p:Offering:Entity {id: 'small'})
       WITH o, p UNWIND range(1, 11000) AS n
       CREATE (j:Job:Entity {id: 'j' + n}) CREATE (o)-[:SERVES]->(j)
       FOREACH (_ IN CASE WHEN n <= 10 THEN [1] ELSE [] END | CREATE (p)-[:SERVES]->(j))`,
    );
    const { lines, leftOut } = await exported();
    const relationships = lines.filter((line) => line.includes('"type":"relationship"'));
    expect([relationships.length, new Set(relationships).size, leftOut]).toEqual([11_010, 11_010, []]);
    // Others may have written a relationship twice: where a page ends between the two, the next begins with the second.
    await cypher(
      world.graph,
      `MATCH (o {id: 'hub'})-[:SERVES]->(j) WITH o, j ORDER BY j.id SKIP 4999 LIMIT 1
       CREATE (o)-[:SERVES {hours: 2.0}]->(j)`,
    );
    const again = await exported();
    expect([again.lines.length, again.leftOut]).toEqual([lines.length + 1, []]);
  }, 60_000);

  it('leaves out what is past the model, and says so', async () => {
    await cypher(
      world.graph,
      `CREATE (j:Entity:Job {id: 'bake', name: 'Bake', mood: 'good', unaidedHours: 0.0 / 0.0}), (:Job {name: 'No id'}),
         (:Diary {id: 'd'}), (j)-[:SERVES]->(j), (j)-[:LIKES]->(j), (j)-[:HAS_STEP]->(:Job)`,
    );
    expect(await exported()).toEqual({
      lines: ['{"type":"node","id":"bake","labels":["Job"],"properties":{"id":"bake","name":"Bake"}}'],
      leftOut: [
        expect.stringMatching(
          /^2 Job without an id that is a text: the element "4:\S+", the element "4:\S+"\.$/,
        ),
        expect.stringMatching(/^1 HAS_STEP between .* does not join so: the element "5:\S+"\.$/),
        '1 SERVES between nodes that the model does not join so: "bake" to "bake".',
        '"unaidedHours" of Job, which is no finite number: 1 time, in "bake".',
        '"mood" of Job, which the model does not have: 1 time, in "bake".',
      ],
    });
  });

  it('takes the place of a file only when it is whole', async () => {
    await inFolder({ 'graph.jsonl': 'before' }, async (folder) => {
      const file = join(folder, 'graph.jsonl');
      const broken = { ...world.graph, ask: () => Promise.reject(new Error('Neo4j is gone.')) };
      await expect(exportFile(file, { graph: broken, model })).rejects.toThrow('Neo4j is gone.');
      expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['before', ['graph.jsonl']]);

      await cypher(world.graph, "CREATE (:Entity:Job {id: 'bake', name: 'Bake'})");
      expect((await exportFile(folder, { graph: world.graph, model })).path).toBe(file);
      expect(readFileSync(file, 'utf8')).toContain('"bake"');
    });
  });

  it('tells when it cannot be written', async () => {
    await inFolder({}, async (folder) => {
      await expect(
        exportFile(join(folder, 'no', 'g.jsonl'), { graph: world.graph, model }),
      ).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('Expected to write'),
      });
    });
  });
});
