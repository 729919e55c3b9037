import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { testFolder } from '../support/neo4j.ts';

const USER = fileURLToPath(new URL('../support/neo4j-user.mjs', import.meta.url));

/** A command that uses the folder's Neo4j in a process of its own. */
class User {
  readonly process: ChildProcessWithoutNullStreams;
  readonly progress: string[] = [];
  readonly #lines: AsyncIterator<string>;

  constructor(dataFolder: string) {
    this.process = spawn(process.execPath, [USER, dataFolder]);
    this.process.stderr.on('data', (text: Buffer) => this.progress.push(text.toString()));
    this.#lines = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
  }

  /** The next thing that it prints; undefined when it has ended. */
  async says(): Promise<string | undefined> {
    const { value } = (await this.#lines.next()) as { value: string | undefined };
    return value;
  }

  async uri(): Promise<string> {
    const line = (await this.says()) ?? '';
    expect(line).toMatch(/^found bolt:\/\/127\.0\.0\.1:\d+$/);
    return line.slice('found '.length);
  }

  async leaves(): Promise<void> {
    this.process.stdin.end();
    expect(await this.says()).toBe('released');
  }
}

let dataFolder: string;
let users: User[];
let folders = 0;

beforeEach(() => {
  folders += 1;
  dataFolder = testFolder(`life-${folders}`);
  users = [];
});

afterEach(async () => {
  for (const user of users) user.process.kill('SIGKILL');
  const pid = await serverPid().catch(() => 0);
  if (pid > 0 && (await isAlive(pid))) process.kill(pid, 'SIGKILL');
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 });
});

function user(): User {
  const made = new User(dataFolder);
  users.push(made);
  return made;
}

async function serverPid(): Promise<number> {
  return Number((await readFile(join(dataFolder, 'neo4j.address'), 'utf8')).split(' ')[2]);
}

async function isAlive(pid: number): Promise<boolean> {
  // A dead child of a dead parent may stay in the process table of a container; it has no command line.
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')) !== '';
}

async function ask(uri: string, cypher: string, password?: string): Promise<unknown> {
  const own = password ?? (await readFile(join(dataFolder, 'password'), 'utf8')).trim();
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', own), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(cypher);
    return records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => resolve(true));
    socket.on('connect', () => socket.destroy());
    socket.on('error', () => resolve(false));
  });
}

async function eventually(what: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await wait(100)) {
    if (await what()) return;
  }
  throw new Error('Expected it within two minutes.');
}

describe('a local Neo4j', () => {
  it('is shared by commands that start together, guarded, and stops with its last user, its data kept', async () => {
    const [bank, retailer, platform] = [user(), user(), user()];
    const uri = await bank.uri();
    expect(await retailer.uri()).toBe(uri);
    expect(await platform.uri()).toBe(uri);
    const port = Number(new URL(uri).port);

    expect((await stat(join(dataFolder, 'password'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataFolder, 'neo4j'))).mode & 0o777).toBe(0o700);
    // Whatever listens on all addresses answers on this one too.
    expect(await answers('127.0.0.2', port)).toBe(false);
    await expect(ask(uri, 'RETURN 1', 'neo4j')).rejects.toThrow('authentication failure');
    expect(
      await ask(uri, `CALL dbms.routing.getRoutingTable({}) YIELD servers RETURN servers[0].addresses[0]`),
    ).toBe(`127.0.0.1:${port}`);
    await expect(ask(uri, `LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line`)).rejects.toThrow();
    await expect(ask(uri, `LOAD CSV FROM 'http://127.0.0.1:${port}/' AS line RETURN line`)).rejects.toThrow(
      'blocked',
    );
    await ask(uri, `CREATE (:Customer {id: 'small-exporters'})`);

    await bank.leaves();
    expect(await ask(uri, 'MATCH (n) RETURN count(n)')).toBe(1);
    retailer.process.kill('SIGKILL');
    await wait(1_000);
    expect(await ask(uri, 'MATCH (n) RETURN count(n)')).toBe(1);
    await platform.leaves();
    expect(await answers('127.0.0.1', port)).toBe(false);

    const later = user();
    expect(await later.uri()).toBe(uri);
    expect(await ask(uri, 'MATCH (n) RETURN n.id')).toBe('small-exporters');
    const log = await readFile(join(dataFolder, 'neo4j', 'logs', 'debug.log'), 'utf8');
    expect(log).not.toContain('Recovery required');
    await later.leaves();
  }, 300_000);

  it('is started again by its users when it is killed, at the same address, and stops when they are', async () => {
    const service = user();
    const uri = await service.uri();
    const port = Number(new URL(uri).port);
    await ask(uri, `CREATE (:Customer {id: 'small-exporters'})`);
    process.kill(await serverPid(), 'SIGKILL');
    await eventually(() =>
      ask(uri, 'MATCH (n) RETURN n.id').then(
        (id) => id === 'small-exporters',
        () => false,
      ),
    );
    expect(service.progress.join('')).toContain('ended unexpectedly');
    service.process.kill('SIGKILL');
    await eventually(async () => !(await answers('127.0.0.1', port)));
  }, 300_000);

  it('is not looked for behind a stale address, even where a stranger listens now', async () => {
    const stranger = createServer((socket) => void socket.on('error', () => {}).write('ready 7687\n'));
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const { port } = stranger.address() as { port: number };
    await mkdir(dataFolder, { recursive: true });
    await writeFile(join(dataFolder, 'neo4j.address'), `${port} 7687 1\n`);
    await writeFile(join(dataFolder, 'neo4j.lock'), '');
    const command = user();
    expect(await ask(await command.uri(), 'RETURN 1')).toBe(1);
    stranger.close();
    await command.leaves();
  }, 300_000);

  it('is a fresh one for whoever joins while the last user leaves', async () => {
    let leaving = user();
    await leaving.uri();
    for (const pause of [0, 200]) {
      leaving.process.stdin.end();
      await wait(pause);
      const joining = user();
      const uri = await joining.uri();
      await wait(1_500);
      expect(await ask(uri, 'RETURN 1')).toBe(1);
      leaving = joining;
    }
    await leaving.leaves();
  }, 300_000);

  it('tells why it could not start', async () => {
    await mkdir(join(dataFolder, 'neo4j'), { recursive: true });
    await writeFile(join(dataFolder, 'neo4j', 'data'), 'not a folder');
    const line = await user().says();
    expect(line).toContain('failed UNAVAILABLE Expected the local Neo4j');
    expect(line).toContain(join(dataFolder, 'neo4j.log'));
  }, 60_000);
});
