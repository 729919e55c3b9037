import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { projectFile } from '../../src/project-files.ts';
import { makeSchema } from '../../src/resolvers/index.ts';
import { stubService } from '../server/stub-service.ts';
import type { StubService } from '../server/stub-service.ts';
import { emptyGraph, model, useTestGraph } from '../support/graph.ts';
import { mutations } from '../support/mutate.ts';
import { endLater, token, WITH_AUTH } from '../support/subscribe.ts';
import { pause, until } from '../support/until.ts';

const world = useTestGraph();
const schema = makeSchema(model);
const { upsertNodes } = mutations(() => world.graph);
const add = (id: string): Promise<unknown> => upsertNodes('JOB', [{ id, name: id, kind: 'SOCIAL' }]);
const service = (settings: Readonly<Record<string, string>> = {}): Promise<StubService> =>
  stubService({ graph: world.graph, schema, settings });

const [, feed] = readFileSync(projectFile('docs/api.md'), 'utf8').split('As it happens, over ');

beforeEach(() => emptyGraph(world.graph));

describe('the documented way to follow changes', () => {
  it('by JavaScript goes on where it was when the service has been started again', async () => {
    const first = await service(WITH_AUTH);
    const said = run(process.execPath, ['--input-type=module', '-e', example('js', first)], {
      TOKEN: await token('reader'),
    });
    await heard(said, '"id":"a');
    await first.server.close();
    await add('b');
    await service({ ...WITH_AUTH, PORT: new URL(first.url).port });
    await until(() => said().includes('"id":"b"'));
    await add('c');
    await until(() => said().includes('"id":"c"'));
    expect(said().match(/"id":"[bc]"/g)).toEqual(['"id":"b"', '"id":"c"']);
  }, 60_000);

  it('by curl tells a change as an event', async () => {
    const said = run('sh', ['-c', example('sh', await service())]);
    await heard(said, '"created":');
    expect(said()).toMatch(
      /^event: next\ndata: \{"data":\{"changes":\{"cursor":"[^"]+","node":\{"who":"anonymous"/m,
    );
  }, 60_000);
});

/** A block of the page, for a service of the test. */
function example(language: string, { url }: StubService): string {
  const [, text = ''] = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(feed ?? '') ?? [];
  expect(text).toContain('127.0.0.1:4000');
  return text.replace('127.0.0.1:4000', new URL(url).host);
}

/** Starts a program, and gives what it has said so far. */
function run(
  program: string,
  words: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): () => string {
  const child = spawn(program, words, {
    env: { PATH: process.env['PATH'] ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  endLater(() => {
    child.kill('SIGKILL');
    return ended;
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (said += part));
  return () => said;
}

/** Nobody tells from when on the program hears: something is written until it does. */
async function heard(said: () => string, mark: string): Promise<void> {
  for (let at = 0; !said().includes(mark); at += 1) {
    await add(`a${at}`);
    await pause(700);
  }
}
