import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { useTestGraph } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';

useTestGraph();

/** What `throughline serve` does, without the command line around it. */
const SERVE = `
  const { serve } = await import('./dist/main.js');
  try {
    process.exitCode = await serve({ environment: process.env, stdout: process.stdout });
  } catch (error) {
    process.stderr.write('refused: ' + error.message + '\\n');
    process.exitCode = 1;
  }`;

interface Running {
  readonly process: ChildProcess;
  readonly said: { stdout: string; stderr: string };
  /** Resolves with the address when it is ready; rejects when it ends before. */
  readonly ready: Promise<string>;
  readonly ended: Promise<number | null>;
}

let environment: Readonly<Record<string, string>>;
const started: Running[] = [];

beforeAll(async () => {
  const { uri, username, password } = await testNeo4j();
  environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PORT: '0' };
});

afterEach(async () => {
  for (const { process: child, ended } of started.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});

function run(settings: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, ['--input-type=module', '-e', SERVE], {
    env: { PATH: process.env['PATH'] ?? '', ...environment, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  child.stderr.on('data', (part: Buffer) => (said.stderr += part.toString()));
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      said.stdout += part.toString();
      const [, url] = /^Throughline ready: (\S+)\n/.exec(said.stdout) ?? [];
      if (url !== undefined) resolve(url);
    });
    void ended.then(() => reject(new Error(`Expected it to become ready, got: ${said.stderr}`)));
  });
  ready.catch(() => undefined);
  const running = { process: child, said, ready, ended };
  started.push(running);
  return running;
}

function ask(url: string, query: string): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
}

describe('serving', () => {
  it('says one line on stdout when it is ready, JSON lines on stderr, and ends in order when told to', async () => {
    const service = run();
    const url = await service.ready;
    const reply = await ask(url, '{ graph { currency nodes } }');
    expect(await reply.json()).toEqual({ data: { graph: { currency: 'USD', nodes: 0 } } });
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    service.process.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    expect(service.said.stdout).toBe(`Throughline ready: ${url}\n`);
    const lines = service.said.stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg: string });
    expect(lines.at(-1)?.msg).toBe('Stopping.');
    expect(service.said.stderr).not.toContain(environment['NEO4J_PASSWORD']);
  }, 60_000);

  it('loads the example that is named, when the graph is empty, and not again', async () => {
    const first = run({ THROUGHLINE_EXAMPLE: 'social-login' });
    const answer = (await (await ask(await first.ready, '{ graph { nodes relationships } }')).json()) as {
      data: { graph: { nodes: number; relationships: number } };
    };
    expect(answer.data.graph.nodes).toBeGreaterThan(10);
    first.process.kill('SIGINT');
    expect(await first.ended).toBe(0);
    const second = run({ THROUGHLINE_EXAMPLE: 'voice-retail' });
    expect(await (await ask(await second.ready, '{ graph { nodes relationships } }')).json()).toEqual(answer);
  }, 90_000);

  it('ends in order when it is told to before it is ready', async () => {
    // A Neo4j that takes calls and never says a word.
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const called = new Promise((resolve) => silent.once('connection', resolve));
    const service = run({ NEO4J_URI: `bolt://127.0.0.1:${(silent.address() as AddressInfo).port}` });
    await called;
    service.process.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    expect(service.said.stdout).toBe('');
    silent.close();
  }, 60_000);

  it('takes a second signal for an order', async () => {
    const stubborn = `
      const { onStopSignal } = await import('./dist/stop-signal.js');
      onStopSignal().stopped.then(() => process.stdout.write('stopping'));
      setInterval(() => {}, 1_000);
      process.stdout.write('started');`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', stubborn], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    // A signal told twice at once is one wish; a second one later is an order.
    child.stdout.on('data', (text: Buffer) => {
      const stopping = String(text).includes('stopping');
      child.kill('SIGTERM');
      if (stopping) setTimeout(() => child.kill('SIGTERM'), 1_000);
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(143);
  }, 60_000);

  it('names the port when another program has it, and ends with nothing left open', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const PORT = String((other.address() as AddressInfo).port);
    const service = run({ PORT });
    expect(await service.ended).toBe(1);
    expect(service.said.stdout).toBe('');
    expect(service.said.stderr).toContain(`PORT ${PORT}, but another program does: set PORT to a free one`);
    other.close();
  }, 60_000);

  it.each([
    ['a port that is none', { PORT: 'abc' }, 'PORT: expected a whole number from 0 to 65535, got "abc"'],
    ['every address without authentication', { HOST: '0.0.0.0' }, 'HOST: expected a loopback address'],
    [
      'an example that there is not',
      { THROUGHLINE_EXAMPLE: 'mars' },
      'Expected THROUGHLINE_EXAMPLE to be one of cloud-partners,',
    ],
    [
      'operations that are not there, before it looks for Neo4j',
      { THROUGHLINE_OPERATIONS: '/no-such', NEO4J_URI: 'bolt://127.0.0.1:1' },
      'Expected THROUGHLINE_OPERATIONS to name a folder, a .graphql file or a JSON manifest, got "/no-such": no file or folder of that name.',
    ],
    [
      'a Neo4j that is not there',
      { NEO4J_URI: 'bolt://127.0.0.1:1' },
      'Expected Neo4j to answer at "127.0.0.1:1" as "neo4j", got',
    ],
    [
      'a wrong password',
      { NEO4J_PASSWORD: 'hunter2' },
      'as "neo4j", got a refusal of that name and password. Check NEO4J_URI',
    ],
  ])(
    'refuses to start with %s, in one sentence',
    async (_, settings: Record<string, string>, sentence) => {
      const service = run(settings);
      expect(await service.ended).toBe(1);
      expect(service.said.stderr).toContain(sentence);
      expect(service.said.stderr).not.toContain('hunter2');
      expect(service.said.stdout).toBe('');
    },
    60_000,
  );
});
