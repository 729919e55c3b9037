import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, expect, it } from '@jest/globals';
import { runOnTestGraph } from '../cli/run-command.ts';
import type { Outcome } from '../cli/run-command.ts';
import { cypher, emptyGraph, useTestGraph } from '../support/graph.ts';
import { inFolder } from '../transfer/files.ts';

const world = useTestGraph();

beforeEach(() => emptyGraph(world.graph));

const run = (...words: string[]): Promise<Outcome> => runOnTestGraph(['import', ...words]);

/** The ids of all nodes, and the relationships as `from TYPE to`. */
async function stored(): Promise<readonly string[]> {
  const text = `
    MATCH (n:Entity) RETURN n.id AS found
    UNION ALL
    MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id + ' ' + type(r) + ' ' + b.id AS found`;
  return (await world.graph.ask<{ found: string }>({ text, params: {} })).map(({ found }) => found).sort();
}

const JOBS = 'id:ID(Job),name,kind\nbake,Bake bread,FUNCTIONAL\nsell,Sell bread,FUNCTIONAL\n';

it('--check tells every fault and writes nothing; without faults too', async () => {
  const wrong = Array.from({ length: 150 }, (_, at) => `j${at},J,HOBBY`).join('\n');
  await inFolder({ 'jobs.csv': `${JOBS}${wrong}\n` }, async (folder) => {
    const { code, stdout, stderr } = await run('--check', folder);
    expect([code, stdout]).toEqual([1, 'Nothing was written: 150 faults in 152 rows.\n']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(150);
    expect(stderr).toMatch(/jobs\.csv:153: Expected "kind" to be one of .*, got "HOBBY"\.\n$/);
    writeFileSync(join(folder, 'jobs.csv'), JOBS);
    expect(await run('--check', '--replace', folder)).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^Checked 2 rows in .*rows\/s\. Nothing wrong, nothing written\.\n$/),
      stderr: '',
    });
    expect(await stored()).toEqual([]);
  });
});

it('reads gzip and stdin, and reports as JSON', async () => {
  await inFolder({ 'jobs.csv.gz': gzipSync(JOBS) }, async (folder) => {
    const packed = await run('--json', folder);
    expect([packed.code, JSON.parse(packed.stdout)]).toMatchObject([
      0,
      { written: { Job: { created: 2, changed: 0, unchanged: 0, refused: 0 } }, faultCount: 0, refused: 0 },
    ]);
  });
  const stdin = JOBS.replace('Sell bread', 'Sell rye');
  const given = await runOnTestGraph(['import', '-', '--json'], stdin);
  expect(JSON.parse(given.stdout)).toMatchObject({ written: { Job: { changed: 1, unchanged: 1 } } });
});

it('--rejects writes what is right, and puts aside what is not and what leans on it, to be mended and imported', async () => {
  const files = {
    'jobs.csv': `id:ID(Job),name,kind,unaidedHours:float,sourceId\nbake,Bake,FUNCTIONAL,2h,\nsell,Sell,FUNCTIONAL,1,\nmix,Mix,SOCIAL,,talks\nbuy\n`,
    'rows.jsonl': [
      '{"type":"node","labels":["Source"],"properties":{"id":"talks","name":"Talks","url":7}}',
      '{"type":"node","labels":["Offering"],"properties":{"id":"oven","name":"Oven","kind":"PRODUCT"}}',
      '{"type":"relationship","label":"SERVES","start":{"properties":{"id":"oven"}},"end":{"properties":{"id":"bake"}},"properties":{"hours":1}}',
      '{"type":"relationship","label":"SERVES","start":{"properties":{"id":"oven"}},"end":{"properties":{"id":"sell"}},"properties":{"hours":2}}',
      '{"type":"relationship","label":"SERVED","start":{"properties":{"id":"oven"}},"end":{"properties":{"id":"mix"}},"properties":{}}',
      '{"type":"node"',
    ].join('\n'),
  };
  await inFolder(files, async (folder) => {
    const { code, stdout, stderr } = await run('--rejects', join(folder, 'mend.ndjson'), folder);
    expect([code, await stored()]).toEqual([1, ['oven', 'oven SERVES sell', 'sell']]);
    expect(stdout).toMatch(/^Job +1 +0 +0 +2$/m);
    expect(stdout).toContain('Imported all but what was refused: 7 faults');
    expect(stderr).toMatch(/rows\.jsonl:3: .*"to".*"bake", which is refused in line 2 of ".*jobs\.csv"/);

    const text = readFileSync(join(folder, 'mend.ndjson'), 'utf8');
    expect(text.trimEnd().split('\n')).toHaveLength(7);
    const mended = text
      .replace('"2h"', '2')
      .replace('"url":7', '"url":"https://talks.example"')
      .replace('"SERVED"', '"SERVES"')
      .split('\n')
      .filter((line) => !line.includes('"unreadable"'))
      .join('\n');
    writeFileSync(join(folder, 'mended.jsonl'), mended);
    const again = await run(join(folder, 'mended.jsonl'));
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(await stored()).toEqual(
      [
        'bake',
        'mix',
        'oven',
        'sell',
        'talks',
        ...['bake', 'mix', 'sell'].map((to) => `oven SERVES ${to}`),
      ].sort(),
    );
  });
});

it('--rejects writes nothing where a file could not be read to its end', async () => {
  const packed = gzipSync(JOBS);
  await inFolder({ 'jobs.csv.gz': packed.subarray(0, packed.length - 9) }, async (folder) => {
    const { code, stdout } = await run('--rejects', join(folder, 'mend.ndjson'), folder);
    expect([code, stdout]).toEqual([1, expect.stringContaining('Nothing was written: 1 fault')]);
    expect([await stored(), existsSync(join(folder, 'mend.ndjson'))]).toEqual([[], false]);
  });
});

it('tells one cause once: what leads into a file with a wrong header is no fault, and the rows counted are those read', async () => {
  const files = {
    'customers.csv': 'id:ID(Customer),nam,kind,sourceId\nann,Ann,PERSONA,talks\n',
    'jobs.csv': 'id:ID(Job),name,kind,sourceId,:LABEL\nbake,Bake,FUNCTIONAL,talks,\nmix,Mix,SOCIAL,,Task\n',
    'needs.csv': ':START_ID,:END_ID,:TYPE\nann,bake,HAS_JOB\n,bake,HAS_JOB\n',
    'ends.csv': ':START_ID(Customer),:END_IDD(Job),:TYPE\nann,bake,HAS_JOB\n',
    'called.jsonl':
      '{"type":"relationship","label":"HAS_JOB","start":{"id":"7"},"end":{"properties":{"id":"bake"}}}\n',
    'plain.csv': 'Name,at: day\nAnn,1\n',
  };
  await inFolder(files, async (folder) => {
    const { stdout, stderr } = await run('--check', folder);
    const told = stderr.replaceAll(`${folder}/`, '').trimEnd().split('\n');
    expect(told).toEqual([
      expect.stringMatching(/^customers.csv:1: .*: name, .*, got "nam"\. Did you mean "name"\?$/),
      expect.stringMatching(/^ends.csv:1: .*got ":END_IDD\(Job\)"\.$/),
      expect.stringMatching(/^jobs.csv:3: .*"Task"/),
      expect.stringMatching(/^needs.csv:3: Expected "from" to be the id of a node, got nothing\.$/),
      expect.stringMatching(/^plain.csv:1: .*got "Name,at: day"\. .*`throughline map --suggest FILE`/),
    ]);
    expect(stdout).toBe(
      'Nothing was written: 5 faults in 5 rows, 3 files not read to their end: the rows left there are not counted, and which ends and sources are missing is not told.\n',
    );
    const replaced = await run('--check', '--replace', '--json', join(folder, 'plain.csv'));
    expect(JSON.parse(replaced.stdout)).toMatchObject({ rows: 0, refused: 0, faultCount: 1 });
    expect(JSON.parse(replaced.stdout)).toMatchObject({ unread: [join(folder, 'plain.csv')] });
  });
});

it('writes nothing with a cycle or a second HINDERS that only the graph shows', async () => {
  const start = ':START_ID,:END_ID,:TYPE';
  const files = {
    'jobs.csv': JOBS,
    'frictions.csv': 'id:ID(Friction),name,kind\ndoubt,Doubt,TRUST\n',
    'steps.csv': `${start}\nsell,bake,HAS_STEP\ndoubt,bake,HINDERS\n`,
  };
  await inFolder(files, async (folder) => {
    await run(folder);
    const before = await stored();
    writeFileSync(join(folder, 'steps.csv'), `${start}\nbake,sell,HAS_STEP\ndoubt,sell,HINDERS\n`);
    writeFileSync(join(folder, 'jobs.csv'), `${JOBS}mix,Mix,SOCIAL\n`);
    const { code, stderr } = await run(folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/steps\.csv:2: Expected no chain of HAS_STEP/);
    expect(stderr).toMatch(
      /steps\.csv:3: Expected one HINDERS from "doubt", got one to "bake" and one to "sell"/,
    );
    expect(await stored()).toEqual(before);
  });
});

it('tells the id by which the part is undone that was written before an error', async () => {
  await cypher(world.graph, 'CREATE CONSTRAINT of_others FOR (n:Job) REQUIRE n.description IS UNIQUE');
  try {
    const jobs = 'id:ID(Job),name,kind,description\nbake,Bake,SOCIAL,Same\nmix,Mix,SOCIAL,Same\n';
    const files = { 'sources.csv': 'id:ID(Source),name\ntalks,Talks\n', 'jobs.csv': jobs };
    await inFolder(files, async (folder) => {
      const { code, stderr } = await run(folder);
      expect([code, await stored()]).toEqual([1, ['talks']]);
      const [, id = ''] = /^Import (\S+) ended midway; `throughline undo \1` takes back/m.exec(stderr) ?? [];
      expect(await runOnTestGraph(['undo', id])).toMatchObject({ code: 0 });
      expect(await stored()).toEqual([]);
    });
  } finally {
    await cypher(world.graph, 'DROP CONSTRAINT of_others');
  }
});

it('undo takes an import back by the id that it printed, and tells conflicts on stderr', async () => {
  const undo = (id: string): Promise<Outcome> => runOnTestGraph(['undo', id]);
  await inFolder({ 'jobs.csv': JOBS }, async (folder) => {
    const { stdout } = await run(folder);
    const id = /`throughline undo (\S+)`/.exec(stdout)?.[1] ?? '';
    const text = "MATCH (n {id: 'bake'}) SET n.name = $name";
    await cypher(world.graph, text, { name: 'Bake rye' });
    expect(await undo(id)).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^throughline: GRAPH_RULE: Expected "name" of Job "bake" to be "Bake bread".* Nothing was undone\.\n$/,
      ),
    });
    await cypher(world.graph, text, { name: 'Bake bread' });
    const done = await undo(id);
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toMatch(
      /^Undone: 1 change of 2 nodes and 0 relationships\.\nUndo \S+; `throughline undo/,
    );
    expect(await stored()).toEqual([]);
  });
});
