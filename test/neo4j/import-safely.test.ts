import { createReadStream, existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { runProgram } from '../../src/cli/program.ts';
import { runOnTestGraph, settingsFor } from '../cli/run-command.ts';
import type { Outcome } from '../cli/run-command.ts';
import { cypher, emptyGraph, useTestGraph } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { inFolder } from '../transfer/files.ts';

const world = useTestGraph();

beforeEach(async () => {
  await emptyGraph(world.graph);
  await cypher(world.graph, "CREATE (:Entity:Job {id: 'sell', name: 'Sell', kind: 'FUNCTIONAL'})");
});

const run = (...words: string[]): Promise<Outcome> => runOnTestGraph(['import', ...words]);

async function jobs(): Promise<readonly string[]> {
  const text = 'MATCH (n:Job) RETURN n.id AS id ORDER BY id';
  return (await world.graph.ask<{ id: string }>({ text, params: {} })).map(({ id }) => id);
}

const HEAD = 'id:ID(Job),name,kind\n';
const BAKE = `${HEAD}bake,Bake,FUNCTIONAL\n`;
const WRONG = `${BAKE}mix,Mix,HOBBY\n`;

describe('--replace removes nothing', () => {
  it.each([
    ['an empty file', 'jobs.jsonl', ''],
    ['a file of blank lines', 'jobs.jsonl', '\n\n'],
    ['a header alone', 'jobs.csv', HEAD],
  ])('for %s', async (_, name, text) => {
    await inFolder({ [name]: text }, async (folder) => {
      const { code, stderr } = await run('--replace', join(folder, name));
      expect([code, stderr]).toEqual([1, expect.stringContaining('Expected rows to replace the graph by')]);
      expect(await jobs()).toEqual(['sell']);
    });
  });

  it('where refused rows are to be put aside', async () => {
    await inFolder({ 'jobs.csv': `${HEAD}mix,Mix,HOBBY\n` }, async (folder) => {
      const mend = join(folder, 'mend.ndjson');
      const { code, stderr } = await run('--replace', '--rejects', mend, join(folder, 'jobs.csv'));
      expect([code, stderr]).toEqual([1, expect.stringContaining('or to put refused rows aside, got both')]);
      expect([await jobs(), existsSync(mend)]).toEqual([['sell'], false]);
    });
  });
});

describe('the file for refused rows', () => {
  it('is written before the graph: where it cannot be, nothing is', async () => {
    await inFolder({ 'jobs.csv': WRONG }, async (folder) => {
      const input = join(folder, 'jobs.csv');
      for (const [path, got] of [
        [join(folder, 'none', 'mend.jsonl'), ` no folder "${join(folder, 'none')}". Make it first.`],
        ['/dev/full', ': a full disk.'],
      ] as const) {
        const { code, stderr } = await run(input, '--rejects', path);
        expect([code, stderr]).toEqual([
          1,
          expect.stringContaining(`Expected to write "${path}", got${got}`),
        ]);
        expect(await jobs()).toEqual(['sell']);
      }
    });
  });

  it('is none of the input, by whatever name', async () => {
    await inFolder({ 'jobs.csv': WRONG }, async (folder) => {
      const input = join(folder, 'jobs.csv');
      symlinkSync(input, join(folder, 'other'));
      for (const path of [input, join(folder, 'other')]) {
        const { code, stderr } = await run(input, '--rejects', path);
        expect([code, stderr]).toEqual([1, expect.stringContaining(`which is the input "${input}"`)]);
        expect([readFileSync(input, 'utf8'), await jobs()]).toEqual([WRONG, ['sell']]);
      }
    });
  });

  it('is not what stdin is read from', async () => {
    await inFolder({ 'jobs.csv': WRONG }, async (folder) => {
      const path = join(folder, 'jobs.csv');
      const stdin = await open(path);
      const stdout = new Writable({ write: (_, __, done) => done() });
      const environment = settingsFor(await testNeo4j());
      const stream = createReadStream('', { fd: stdin.fd, autoClose: false });
      const words = ['import', '-', '--rejects', path];
      expect(await runProgram(words, { stdin: stream, stdout, stderr: stdout, environment })).toBe(1);
      await stdin.close();
      expect([readFileSync(path, 'utf8'), await jobs()]).toEqual([WRONG, ['sell']]);
    });
  });

  it('is not the mapping that the rows are made by', async () => {
    const mapping = [
      'tables: { jobs: { file: jobs.csv } }',
      'rules:',
      '  - node: Job',
      '    table: jobs',
      "    id: '{id}'",
      "    set: { name: '{name}', kind: FUNCTIONAL }",
    ].join('\n');
    await inFolder({ 'jobs.csv': 'id,name\nmix,\n', 'jobs.yaml': mapping }, async (folder) => {
      const [input, yaml] = [join(folder, 'jobs.csv'), join(folder, 'jobs.yaml')];
      symlinkSync(join(folder, 'none'), join(folder, 'leads-nowhere'));
      const whole = await run('--mapping', yaml, '--check', folder);
      expect(whole.stderr).toContain('jobs.csv:2: Expected "name"');
      const { code, stderr } = await run('--mapping', yaml, input, '--rejects', yaml);
      expect([code, stderr]).toEqual([1, expect.stringContaining(`which is the input "${yaml}"`)]);
      expect([readFileSync(yaml, 'utf8'), await jobs()]).toEqual([mapping, ['sell']]);
    });
  });

  it('holds the rows of this import alone, and is gone when none is refused', async () => {
    await inFolder({ 'jobs.csv': WRONG }, async (folder) => {
      const [input, mend] = [join(folder, 'jobs.csv'), join(folder, 'mend.ndjson')];
      writeFileSync(mend, 'older\n');
      await run(input, '--rejects', mend);
      expect(readFileSync(mend, 'utf8')).toMatch(/^\{.*"id":"mix".*\}\n$/);
      writeFileSync(input, BAKE);
      expect(await run(input, '--rejects', mend)).toMatchObject({ code: 0, stderr: '' });
      expect([readdirSync(folder), await jobs()]).toEqual([['jobs.csv'], ['bake', 'sell']]);
    });
  });
});
