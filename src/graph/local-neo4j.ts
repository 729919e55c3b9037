import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, open, rename, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ThroughlineError } from '../errors.ts';
import { classArchive, dropClassArchive } from './class-archive.ts';
import { unfitDataFolder } from './data-folder.ts';
import { dataPassword } from './data-password.ts';
import { knock } from './local-neo4j-door.ts';
import { neo4jProgram } from './neo4j-program.ts';
import type { Neo4jProgram } from './neo4j-program.ts';
import { JVM_OPTIONS, NEO4J_SETTINGS, QUICK_START } from './neo4j-settings.ts';

/** The launcher's exit status when another launcher has the folder. */
const BUSY = 3;
/** Milliseconds in which a folder that another launcher has gets a door that opens, or is free. */
const BUSY_TIME = 60_000;
/** Milliseconds that a leaving process waits for the store to be closed; the server goes on without it. */
const CLOSING_TIME = 20_000;

export interface LocalNeo4jOptions {
  /** `JAVA_HOME`, `PATH`, `XDG_CACHE_HOME`, `HOME`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute; it is there. */
  readonly dataFolder: string;
  readonly onProgress: (message: string) => void;
  /** Default `false`. Set to `true` for data that nobody keeps: quicker to start, and not started again if it dies. */
  readonly throwAway?: boolean;
}

/** This process's use of a Neo4j that runs on the data folder. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Ends the use. When it was the last one, resolves after the store is closed. */
  release(): Promise<void>;
}

/** Whether the folder already has a local graph. */
export function holdsLocalNeo4j(dataFolder: string): boolean {
  return existsSync(join(dataFolder, 'neo4j', 'data', 'databases'));
}

/**
 * Joins the Neo4j that runs on the data folder, or starts it. It stops when its last user ends; should it die before,
 * its users start it again, at the same address.
 * @throws ThroughlineError UNAVAILABLE; BAD_USER_INPUT where the folder cannot be written.
 */
export async function useLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const password = await passwordIn(options.dataFolder);
  const { boltPort, socket } = await joinOrStart(options, password);
  const use: Use = { options, password, boltPort, socket, released: false };
  if (options.throwAway !== true) keepAlive(use);
  return {
    uri: boltUri(boltPort),
    username: 'neo4j',
    password,
    release: () => {
      use.released = true;
      return leave(use.socket);
    },
  };
}

interface Use {
  readonly options: LocalNeo4jOptions;
  readonly password: string;
  readonly boltPort: number;
  socket: Socket;
  released: boolean;
}

interface Joined {
  readonly boltPort: number;
  readonly socket: Socket;
}

function boltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

async function passwordIn(dataFolder: string): Promise<string> {
  if (holdsLocalNeo4j(dataFolder) && !existsSync(join(dataFolder, 'password'))) {
    throw new ThroughlineError(
      'UNAVAILABLE',
      `Expected the password of the graph in "${dataFolder}", got no file "password" there. Put it back, or move the folder away.`,
    );
  }
  try {
    return await dataPassword(dataFolder);
  } catch (cause) {
    throw unfitDataFolder(dataFolder, cause);
  }
}

async function joinOrStart(options: LocalNeo4jOptions, password: string): Promise<Joined> {
  const { dataFolder } = options;
  for (const deadline = Date.now() + BUSY_TIME; ;) {
    const answer = await knock({ dataFolder, password });
    if (answer.is === 'open') return answer;
    if (answer.is === 'failed') throw notStarted(dataFolder, answer.reason);
    const started = await start(options, password);
    if (started !== 'busy') return started;
    if (Date.now() > deadline)
      throw notStarted(dataFolder, 'Another process has locked the folder and does not answer.');
    await wait(200);
  }
}

function notStarted(dataFolder: string, reason: string): ThroughlineError {
  return new ThroughlineError(
    'UNAVAILABLE',
    `Expected the local Neo4j in "${dataFolder}" to start, got: ${reason} See "${join(dataFolder, 'neo4j.log')}".`,
  );
}

/** `busy`: try again; another launcher was quicker, or still closes the store. */
async function start(options: LocalNeo4jOptions, password: string): Promise<Joined | 'busy'> {
  const { dataFolder, onProgress, throwAway = false } = options;
  const program = await neo4jProgram(options);
  const archive = await classArchive({ folder: program.folder, make: !throwAway });
  onProgress('Starting the local Neo4j.');
  const began = Date.now();
  await prepareFolder(dataFolder);
  const ended = await launch({
    ...program,
    dataFolder,
    options: [...archive.options, ...(throwAway ? QUICK_START : [])],
  });
  for (;;) {
    const answer = await knock({ dataFolder, password });
    if (answer.is === 'open') {
      onProgress(`The local Neo4j answers at ${boltUri(answer.boltPort)} after ${Date.now() - began} ms.`);
      return answer;
    }
    const end = ended();
    if (answer.is === 'failed' || end !== undefined) await archive.giveUp();
    if (answer.is === 'failed') throw notStarted(dataFolder, answer.reason);
    if (end === BUSY) return 'busy';
    if (typeof end === 'string' && archive.options.length > 0) {
      // A JVM that crashes at its start may have read a damaged archive: once more without.
      await dropClassArchive(program.folder);
      return 'busy';
    }
    if (end !== undefined) throw notStarted(dataFolder, `It ended with "${end}" before it was up.`);
    await wait(25);
  }
}

/** Folder and settings for a server; the settings are written anew, so those of this version hold. */
async function prepareFolder(dataFolder: string): Promise<void> {
  await mkdir(join(dataFolder, 'neo4j'), { recursive: true, mode: 0o700 });
  const settings = Object.entries(NEO4J_SETTINGS).map(([name, value]) => `${name}=${value}\n`);
  const draft = join(dataFolder, `neo4j.conf.${process.pid}`);
  await writeFile(draft, settings.join(''));
  await rename(draft, join(dataFolder, 'neo4j.conf'));
}

interface Launch extends Neo4jProgram {
  readonly dataFolder: string;
  readonly options: readonly string[];
}

/** Starts a process of its own, which outlives this one if others use it. Returns how it ended, undefined while it runs. */
async function launch({
  java,
  classPath,
  dataFolder,
  options,
}: Launch): Promise<() => number | string | undefined> {
  const log = await open(join(dataFolder, 'neo4j.log'), 'a', 0o600);
  let end: number | string | undefined;
  try {
    const server = spawn(java, [...JVM_OPTIONS, ...options, '-cp', classPath, 'Launcher', dataFolder], {
      cwd: dataFolder,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    server.on('error', (fault) => (end = fault.message));
    server.on('exit', (status, signal) => (end = status ?? signal ?? undefined));
    server.unref();
  } finally {
    await log.close();
  }
  return () => end;
}

function keepAlive(use: Use): void {
  use.socket.once('close', () => {
    if (!use.released) void revive(use);
  });
}

/** Tries until it succeeds: the service answers again when its Neo4j does. */
async function revive(use: Use): Promise<void> {
  const { onProgress } = use.options;
  for (let pause = 0; !use.released; pause = Math.min(pause + 2_000, 30_000)) {
    await wait(pause, undefined, { ref: false });
    onProgress('The local Neo4j ended unexpectedly; starting it again.');
    try {
      const { boltPort, socket } = await joinOrStart(use.options, use.password);
      use.socket = socket;
      if (use.released) return await leave(socket);
      if (boltPort !== use.boltPort)
        onProgress(`Its port is taken: restart this command to use ${boltUri(boltPort)}.`);
      return keepAlive(use);
    } catch (fault) {
      onProgress(fault instanceof Error ? fault.message : String(fault));
    }
  }
}

async function leave(socket: Socket): Promise<void> {
  if (socket.destroyed) return;
  await new Promise<void>((resolve) => {
    const patience = setTimeout(() => socket.destroy(), CLOSING_TIME);
    socket.once('close', () => {
      clearTimeout(patience);
      resolve();
    });
    socket.ref();
    socket.end();
  });
}
