import { spawn } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { ThroughlineError } from '../errors.ts';
import { neo4jJars } from './neo4j-jars.ts';
import { NEO4J_HEAP, NEO4J_SETTINGS } from './neo4j-settings.ts';

const LAUNCHER = fileURLToPath(new URL('../../local-neo4j/Launcher.java', import.meta.url));
/** The launcher's exit status when another one has the folder. */
const BUSY = 3;
/** Milliseconds that a door may take to prove itself, and then that the store may take to open. */
const GREETING_TIME = 2_000;
const START_TIME = 120_000;

export interface LocalNeo4jOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly dataFolder: string;
  readonly onProgress: (message: string) => void;
  /** For data that nobody keeps: starts faster and takes less memory. */
  readonly throwAway?: boolean;
}

/** One process's use of a running local Neo4j. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  release(): Promise<void>;
}

/**
 * Joins the Neo4j that runs on the data folder, or starts it.
 * @throws ThroughlineError UNAVAILABLE.
 */
export async function useLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  await mkdir(options.dataFolder, { recursive: true, mode: 0o700 });
  const password = await passwordOf(options.dataFolder);
  for (;;) {
    const use = (await join_(options.dataFolder, password)) ?? (await start(options, password));
    if (use !== undefined) return use;
    await wait(200);
  }
}

async function passwordOf(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'password');
  try {
    await writeFile(file, `${randomBytes(24).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  }
  return (await readFile(file, 'utf8')).trim();
}

async function start(options: LocalNeo4jOptions, password: string): Promise<LocalNeo4j | undefined> {
  const { dataFolder, onProgress } = options;
  const jars = await neo4jJars(options);
  onProgress('Starting the local Neo4j.');
  await writeSettings(dataFolder);
  const log = await open(join(dataFolder, 'neo4j.log'), 'a', 0o600);
  const java = spawn('java', [`-Xmx${NEO4J_HEAP}`, '-cp', jars.join(delimiter), LAUNCHER, dataFolder], {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  await log.close();
  java.unref();
  let ended: number | undefined;
  java.on('exit', (status) => (ended = status ?? -1));
  const deadline = Date.now() + START_TIME;
  while (Date.now() < deadline) {
    await wait(50);
    const use = await join_(dataFolder, password);
    if (use !== undefined) return use;
    if (ended === BUSY) return undefined;
    if (ended !== undefined) break;
  }
  throw new ThroughlineError(
    'UNAVAILABLE',
    `Expected the local Neo4j to start; "${join(dataFolder, 'neo4j.log')}" tells why it did not.`,
  );
}

async function writeSettings(dataFolder: string): Promise<void> {
  const lines = Object.entries(NEO4J_SETTINGS).map(([name, value]) => `${name}=${value}\n`);
  const draft = join(dataFolder, `neo4j.conf.${process.pid}`);
  await writeFile(draft, lines.join(''));
  await rename(draft, join(dataFolder, 'neo4j.conf'));
}

async function join_(dataFolder: string, password: string): Promise<LocalNeo4j | undefined> {
  const address = await readFile(join(dataFolder, 'neo4j.address'), 'utf8').catch(() => '');
  const door = Number(address.split(' ')[0]);
  if (!(door > 0)) return undefined;
  const socket = connect(door, '127.0.0.1');
  const lines = createInterface({ input: socket, crlfDelay: Infinity });
  socket.on('error', () => lines.close());
  lines.on('error', () => lines.close());
  const word = randomBytes(16).toString('hex');
  socket.write(`${word}\n`);
  const timer = setTimeout(() => socket.destroy(), GREETING_TIME);
  const hmac = createHmac('sha256', password).update(word).digest('hex');
  for await (const line of lines) {
    if (line === `neo4j ${hmac}`) clearTimeout(timer);
    else if (line.startsWith('ready ')) {
      socket.unref();
      socket.resume();
      return {
        uri: `bolt://127.0.0.1:${line.slice(6)}`,
        username: 'neo4j',
        password,
        release: () => leave(socket),
      };
    } else if (line.startsWith('failed ')) {
      throw new ThroughlineError('UNAVAILABLE', `Expected the local Neo4j to start, got: ${line.slice(7)}`);
    }
  }
  clearTimeout(timer);
  return undefined;
}

function leave(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.ref();
    socket.on('close', () => resolve());
    if (socket.destroyed) resolve();
    socket.end();
  });
}
