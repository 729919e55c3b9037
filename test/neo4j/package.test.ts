import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeEach, expect, it } from '@jest/globals';
import { projectFile } from '../../src/project-files.ts';
import { settingsFor } from '../cli/run-command.ts';
import { emptyGraph, useTestGraph } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { inFolder } from '../transfer/files.ts';

const world = useTestGraph();

beforeEach(() => emptyGraph(world.graph));

it('the packed project, installed in an empty folder, imports and serves', async () => {
  const settings = settingsFor(await testNeo4j());
  await inFolder({ 'package.json': '{"private":true}' }, async (folder) => {
    // Brings dist/ up to date, as prepack does, but for the check of types, which is another test.
    await end(start(process.execPath, [projectFile('bin/throughline.js'), '--version'], { folder }));
    await end(
      start('npm', ['pack', '--ignore-scripts', '--pack-destination', folder, projectFile('')], { folder }),
    );
    const packed = readdirSync(folder).find((name) => name.endsWith('.tgz')) as string;
    const quietly = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    await end(start('npm', ['install', ...quietly, `./${packed}`], { folder }));

    const bin = join(folder, 'node_modules/.bin/throughline');
    writeFileSync(join(folder, 'jobs.csv'), 'id:ID(Job),name,kind\nbake,Bake bread,FUNCTIONAL\n');
    await end(start(bin, ['import', 'jobs.csv'], { folder, settings }));

    const service = start(bin, ['serve'], { folder, settings: { ...settings, PORT: '0' } });
    try {
      const answer = await fetch(`${await addressOf(service)}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ jobs { nodes { name } } }' }),
      });
      expect(await answer.json()).toEqual({ data: { jobs: { nodes: [{ name: 'Bake bread' }] } } });
    } finally {
      service.kill('SIGTERM');
      await end(service);
    }
  });
}, 300_000);

function start(
  program: string,
  words: readonly string[],
  given: { readonly folder: string; readonly settings?: Readonly<Record<string, string>> },
): ChildProcess {
  const surroundings = Object.entries(process.env).filter(
    ([name]) => !/^(NODE_OPTIONS|NEO4J_|THROUGHLINE_|npm_)/i.test(name),
  );
  return spawn(program, words, {
    cwd: given.folder,
    env: { ...Object.fromEntries(surroundings), ...given.settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Resolves when it has ended well; otherwise tells what it said. */
function end(child: ChildProcess): Promise<void> {
  let said = '';
  child.stdout?.on('data', (text) => (said += String(text)));
  child.stderr?.on('data', (text) => (said += String(text)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Expected "${child.spawnargs.join(' ')}" to end well, got ${code}:\n${said}`));
    });
  });
}

/** The address that a starting service tells on stdout. */
async function addressOf(service: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: service.stdout as NodeJS.ReadableStream })) {
    const address = /^Throughline ready: (http:\S+)$/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('Expected the service to tell its address, got its end.');
}
