import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { projectFile } from '../../src/project-files.ts';
import { runCommand, settingsFor } from '../cli/run-command.ts';
import type { Outcome } from '../cli/run-command.ts';
import { cypher, emptyGraph, useTestGraph } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { inFolder } from '../transfer/files.ts';

const world = useTestGraph();
let environment: Readonly<Record<string, string>>;

beforeAll(async () => {
  environment = settingsFor(await testNeo4j());
});
beforeEach(() => emptyGraph(world.graph));

const run = (...words: string[]): Promise<Outcome> => runCommand(words, { environment });

const JOBS = 'id:ID(Job),name,kind\nbake,Bake bread,FUNCTIONAL\nsell,Sell bread,FUNCTIONAL\n';

describe('throughline import', () => {
  it('reports what it wrote on stdout, what it skipped on stderr', async () => {
    await inFolder({ 'jobs.csv': JOBS, 'README.md': '' }, async (folder) => {
      expect(await run('import', folder)).toEqual({
        code: 0,
        stdout: expect.stringMatching(
          /^ {5}created {2}changed {2}unchanged {2}refused\nJob {8}2 {8}0 {10}0 {8}0\nImported 2 rows in \d+\.\d s, [\d,]+ rows\/s\.\nImport [-0-9a-f]{36}\b.*\n$/,
        ),
        stderr: `Skipped "${join(folder, 'README.md')}": neither CSV nor JSON lines.\n`,
      });
      expect((await run('import', '--replace', join(folder, 'jobs.csv'))).stdout).toContain(
        'Removed 2 nodes and 0 relationships.\n',
      );
    });
  });

  it('names file and line of every fault on stderr, with status 1', async () => {
    await inFolder({ 'jobs.csv': JOBS.replace('sell', 's e l l') }, async (folder) => {
      expect(await run('import', folder)).toEqual({
        code: 1,
        stdout: 'Nothing was written: 1 fault in 2 rows.\n',
        stderr: `${join(folder, 'jobs.csv')}:3: Expected "id" to be 1 to 128 of the signs A–Z a–z 0–9 . _ : ~ -, got "s e l l".\n`,
      });
    });
  });

  it('prints a hundred faults and counts the others', async () => {
    const rows = Array.from({ length: 150 }, (_, at) => `j${at},J,HOBBY`);
    await inFolder({ 'jobs.csv': ['id:ID(Job),name,kind', ...rows].join('\n') }, async (folder) => {
      const { code, stdout, stderr } = await run('import', folder);
      expect([code, stdout]).toEqual([1, 'Nothing was written: 150 faults in 150 rows.\n']);
      expect(stderr.split('\n').slice(99)).toEqual([
        expect.stringContaining('jobs.csv:101:'),
        '… and 50 more faults.',
        '',
      ]);
    });
  });
});

describe('throughline seed', () => {
  it('fills an empty graph, and no other', async () => {
    expect((await run('seed', 'social-login')).stdout).toMatch(/\nImported [\d,]+ rows/);
    const again = await run('seed', 'social-login');
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('Expected an empty graph') });
    expect(await run('seed', 'sme')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('sme-growth'),
    });
  }, 60_000);
});

describe('throughline export', () => {
  it('writes to stdout or a file what import reads back', async () => {
    await inFolder({ 'jobs.csv': JOBS }, async (folder) => {
      await run('import', folder);
      const file = join(folder, 'graph.jsonl');
      expect(await run('export', folder)).toEqual({
        code: 0,
        stdout: '',
        stderr: `Exported 2 nodes and 0 relationships to "${file}".\n`,
      });
      const { stdout } = await run('export', '-');
      expect(stdout).toBe(readFileSync(file, 'utf8'));
      expect((await run('import', '--replace', file)).code).toBe(0);
      await run('export', join(folder, 'g.graphml'));
      expect(readFileSync(join(folder, 'g.graphml'), 'utf8')).toMatch(/^<\?xml/);
      await run('export', join(folder, 'g.cypher.gz'));
      expect(gunzipSync(readFileSync(join(folder, 'g.cypher.gz'))).toString()).toMatch(/^CREATE CONSTRAINT/);
    });
  });
});

describe('throughline ask', () => {
  it('prints the answer as JSON', async () => {
    await inFolder({ 'jobs.csv': JOBS, 'variables.json': '{"id":"sell"}' }, async (folder) => {
      await run('import', join(folder, 'jobs.csv'));
      const file = join(folder, 'job.graphql');
      writeFileSync(file, 'query One($id: ID!) { job(id: $id) { name } } query All { jobs { totalCount } }');
      const one = await run('ask', file, '--operation', 'One', '--variables', '{"id":"bake"}');
      expect([one.code, JSON.parse(one.stdout)]).toEqual([0, { data: { job: { name: 'Bake bread' } } }]);
      const other = await run(
        'ask',
        file,
        '--operation',
        'One',
        '--variables',
        `@${join(folder, 'variables.json')}`,
      );
      expect(JSON.parse(other.stdout)).toEqual({ data: { job: { name: 'Sell bread' } } });
      const all = await run('ask', file, '--operation', 'All');
      expect(JSON.parse(all.stdout)).toEqual({ data: { jobs: { totalCount: 2 } } });
    });
  });

  it('prints errors in the same form, with status 1, and may write', async () => {
    const ask = (source: string): Promise<Outcome> =>
      runCommand(['ask', '-'], { environment, stdin: source });
    const wrong = await ask('{ jobs { title } }');
    expect([wrong.code, JSON.parse(wrong.stdout)]).toEqual([
      1,
      {
        data: null,
        errors: [expect.objectContaining({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })],
      },
    ]);
    const written = await ask(
      'mutation { upsertJobs(jobs: [{id: "mix", name: "Mix", kind: FUNCTIONAL}]) { created } }',
    );
    expect(JSON.parse(written.stdout)).toEqual({ data: { upsertJobs: { created: 1 } } });
  });
});

it('tells beside what an empty graph explains that it is empty, and how to fill it', async () => {
  const hint = 'The graph is empty; `throughline seed` loads an example.\n';
  const exported = await run('export', '-');
  expect(exported).toMatchObject({
    code: 0,
    stdout: '',
    stderr: `Exported 0 nodes and 0 relationships to stdout.\n${hint}`,
  });
  const asked = (): Promise<Outcome> =>
    runCommand(['ask', '-'], {
      environment,
      stdin: '{ capabilityPortfolio(input: { provider: "p" }) { cost } }',
    });
  expect(await asked()).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('NOT_FOUND'),
    stderr: hint,
  });
  await cypher(world.graph, "CREATE (:Entity:Job {id: 'bake', name: 'Bake', kind: 'FUNCTIONAL'})");
  expect(await asked()).toMatchObject({ code: 1, stderr: '' });
  expect((await run('export', '-')).stderr).toBe('Exported 1 node and 0 relationships to stdout.\n');
}, 30_000);

describe('throughline doctor', () => {
  it('finds nothing wrong with a good graph', async () => {
    await run('seed', 'social-login');
    const { code, stdout, stderr } = await run('doctor');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toContain('✗');
    expect(stdout).toMatch(
      /✓ Node\.js .*✓ Neo4j \d.*✓ All nodes and relationships fit the model.*\n {2}Job +\d/s,
    );
  }, 60_000);

  it('tells what others wrote past the model', async () => {
    await cypher(
      world.graph,
      `CREATE (a:Entity:Job {id: 'a', name: 'A', kind: 'HOBBY'}), (b:Job {id: 'b', name: 'B', kind: 'SOCIAL'}), (:Job),
         (a)-[:HAS_STEP]->(b), (b)-[:HAS_STEP]->(a), (a)-[:SERVES]->(b)`,
    );
    const { code, stdout } = await run('doctor');
    expect(code).toBe(1);
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^✗ 2 nodes without the label Entity/),
        expect.stringMatching(/^✗ 4 things do not fit the model/),
        expect.stringMatching(/^ {4}Job a: Expected "kind" to be one of/),
        expect.stringMatching(/^ {4}HAS_STEP b a: Expected no chain of HAS_STEP/),
        '    Job: 1 without an id that is a text',
        '    SERVES: 1 between nodes that the model does not join so',
      ]),
    );
  });
});

describe('bin/throughline.js', () => {
  it('runs in a clone, passes its exit status on, and ends by itself', async () => {
    await inFolder({ 'jobs.csv': JOBS, 'wrong.csv': 'id:ID(Job)\na b\n' }, async (folder) => {
      expect(await runBin('import', join(folder, 'jobs.csv'))).toMatchObject({ code: 0 });
      expect(await runBin('import', join(folder, 'wrong.csv'))).toMatchObject({ code: 1 });
      expect(await runBin('import')).toMatchObject({ code: 2 });
    });
  }, 120_000);

  it('stops serving when the shell by which npm started it dies', async () => {
    const bin = `"${process.execPath}" "${projectFile('bin/throughline.js')}" serve; exit $?`;
    const shell = spawn('sh', ['-c', bin], {
      env: { ...surroundings(), ...environment, PORT: '0', npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ready = new Promise((resolve) => shell.stdout.once('data', (text) => resolve(String(text))));
    expect(await ready).toMatch(/^Throughline ready: http/);
    // Closed when its last writer, the service, has ended.
    const ended = new Promise((resolve) => shell.stdout.once('close', resolve));
    shell.kill('SIGTERM');
    await ended;
  }, 60_000);
});

function runBin(...words: string[]): Promise<{ readonly code: number | null; readonly stdout: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [projectFile('bin/throughline.js'), ...words], {
      env: { ...surroundings(), ...environment },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout }));
  });
}

/** The environment without what would lead a command elsewhere. */
function surroundings(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, NEO4J_URI: __, npm_lifecycle_event: ___, ...others } = process.env;
  return others;
}
