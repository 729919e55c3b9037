import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { exportFile } from '../../src/transfer/export/export-file.ts';
import { exportGraph } from '../../src/transfer/export/export-graph.ts';
import { namedForm } from '../../src/transfer/export/named-form.ts';
import { readSelection } from '../../src/transfer/export/selection.ts';
import { runOnTestGraph } from '../cli/run-command.ts';
import type { Outcome } from '../cli/run-command.ts';
import { cypher, model, useTestGraph } from '../support/graph.ts';
import { mutations } from '../support/mutate.ts';
import { inFolder } from '../transfer/files.ts';

const world = useTestGraph();
const { upsertNodes } = mutations(() => world.graph);

beforeAll(async () => {
  await cypher(
    world.graph,
    `CREATE (shop:Entity:Customer {id: 'shop', name: 'Shop', market: 'SG', sourceId: 'survey'}),
       (bank:Entity:Customer {id: 'bank', name: 'Bank', market: 'DE'}),
       (bake:Entity:Job {id: 'bake', name: 'Bake'}), (mix:Entity:Job {id: 'mix', name: 'Mix'}),
       (oven:Entity:Offering {id: 'oven', name: 'Oven'}), (maker:Entity:Provider {id: 'maker', name: 'Maker'}),
       (:Entity:Source {id: 'survey', name: 'Survey', sourceId: 'office'}), (:Entity:Source {id: 'office', name: 'Office'}),
       (:Entity:Source {id: 'rumour', name: 'Rumour'}),
       (shop)-[:HAS_JOB]->(bake), (bank)-[:HAS_JOB]->(mix), (bake)-[:HAS_STEP]->(mix),
       (oven)-[:SERVES {sourceId: 'rumour'}]->(bake), (maker)-[:OFFERS]->(oven)`,
  );
});

const run = (...words: string[]): Promise<Outcome> => runOnTestGraph(words);

async function selected(...options: string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await run('export', '-', ...options);
  expect([code, stderr]).toEqual([
    0,
    expect.stringMatching(/^Exported \d+ nodes? and \d+ relationships? to stdout\.\n$/),
  ]);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as { id: string }).id);
}

describe('a selection', () => {
  it('has the nodes of some labels and what joins these', async () => {
    expect(await selected('--labels', 'Job,Offering')).toEqual([
      ...['bake', 'mix', 'oven', 'HAS_STEP bake mix', 'SERVES oven bake'],
      'rumour',
    ]);
  });

  it('has the nodes of some ids, and the sources that they cite, and those that these cite', async () => {
    expect(await selected('--ids', 'shop,bake')).toEqual([
      ...['shop', 'bake', 'HAS_JOB shop bake'],
      ...['survey', 'office'],
    ]);
  });

  it('passes over no id that a filter lets through, in whatever letters and however the planner would read them', async () => {
    // The index of names is sampled while it is empty, which makes the planner take it for the shorter way.
    await cypher(world.graph, 'CALL db.prepareForReplanning()');
    const ids = [...Array.from({ length: 1_999 }, (_, at) => `a${at}`), 'b\uFB01', 'b\u{1F355}'];
    await cypher(world.graph, `UNWIND $ids AS id CREATE (:Entity:Friction {id: id, name: 'Dust'})`, { ids });
    await cypher(world.graph, 'CALL db.clearQueryCaches()');
    const filter = { noun: model.node('FRICTION'), input: { name: { gte: 'D' } } };
    const selection = await readSelection({ graph: world.graph, model }, { filter });
    expect(selection.ids).toEqual([...ids].sort());
    await cypher(world.graph, `MATCH (f:Friction) DELETE f`);
  });

  it('has what a filter of the API lets through', async () => {
    expect(await selected('--filter', 'Customer={"market":{"eq":"DE"}}')).toEqual(['bank']);
    const served = 'Customer={"jobs":{"some":{"node":{"steps":{"some":{"node":{"id":{"eq":"mix"}}}}}}}}';
    expect(await selected('--filter', served)).toEqual(['shop', 'survey', 'office']);
  });

  it('has what is around a node, some steps away', async () => {
    expect(await selected('--ids', 'maker', '--hops', '1')).toEqual(['oven', 'maker', 'OFFERS maker oven']);
    expect((await selected('--ids', 'maker', '--hops', '3')).filter((id) => !id.includes(' '))).toEqual([
      ...['shop', 'bake', 'mix', 'oven', 'maker', 'rumour', 'survey', 'office'],
    ]);
    expect(await selected('--ids', 'maker', '--hops', '6', '--labels', 'Provider,Offering')).toEqual(
      await selected('--ids', 'maker', '--hops', '1'),
    );
  });

  it.each([
    [['--labels', 'Jobs'], 'got "Jobs". Did you mean "Job"?'],
    [['--ids', 'nobody'], 'Expected the id of a node, got "nobody"'],
    [['--hops', '2'], 'Expected ids or a filter'],
    [['--ids', 'shop', '--hops', '7'], 'from 0 to 6, got 7'],
    [['--filter', 'Job'], "Expected --filter as 'Job="],
    [['--filter', 'Job={"kind":{"eq":"HOBBY"}}'], 'got at "kind.eq": Value "HOBBY"'],
    [['--filter', 'Job={'], 'Expected --filter to have JSON'],
    [['--format', 'graphml', '--gzip'], 'got "-" for stdout'],
  ])('refuses %j', async (options, message) => {
    expect(await run('export', '-', ...options)).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });
});

it('tells that Throughline wrote meanwhile', async () => {
  let isFirst = true;
  const { writesMeanwhile } = await exportGraph({
    graph: world.graph,
    model,
    write: async () => {
      if (isFirst) await upsertNodes('SOURCE', [{ id: 'late', name: 'Late' }]);
      isFirst = false;
    },
  });
  expect(writesMeanwhile).toBe(1);
});

const describeFull = existsSync('/dev/full') ? describe : describe.skip;

describeFull('a full disk', () => {
  it.each(['apoc-json', 'graphml', 'cypher'] as const)('is told: %s', async (format) => {
    const outcome = await run('export', '/dev/full', '--format', format);
    expect(outcome).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^throughline: BAD_USER_INPUT: Expected to write "\/dev\/full", got: a full disk\.\n$/,
      ),
    });
    expect(existsSync('/dev/full')).toBe(true);
  });

  it('is told where it is compressed', async () => {
    expect((await run('export', '/dev/full', '--gzip')).stderr).toContain('got: a full disk.');
  });
});

it('makes a folder of CSV only where nothing lies, and whole or not at all', async () => {
  const form = namedForm('neo4j-admin-csv', model);
  await inFolder({ 'mine.txt': '' }, async (folder) => {
    await expect(exportFile(folder, { graph: world.graph, model, form })).rejects.toThrow(
      `Expected a folder that is new or empty, got "${folder}" with "mine.txt" in it.`,
    );
    const broken = { ...world.graph, ask: () => Promise.reject(new Error('Neo4j is gone.')) };
    await expect(exportFile(join(folder, 'csv'), { graph: broken, model, form })).rejects.toThrow('gone');
    expect(readdirSync(folder)).toEqual(['mine.txt']);
    expect((await run('export', join(folder, 'csv'), '--format', 'neo4j-admin-csv')).code).toBe(0);
    expect(readdirSync(folder)).toEqual(['csv', 'mine.txt']);
  });
});

it('selects nothing twice where filter and ids meet', async () => {
  const filter = { noun: model.node('CUSTOMER'), input: { market: { eq: 'SG' } } };
  const { ids } = await readSelection({ graph: world.graph, model }, { ids: ['shop', 'bank'], filter });
  expect(ids).toEqual(['shop']);
});
