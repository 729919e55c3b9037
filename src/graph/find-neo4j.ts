import { ThroughlineError } from '../errors.ts';
import { makeDataFolder } from './data-folder.ts';
import { findDockerEngine, holdsDockerNeo4j, useDockerNeo4j } from './docker-neo4j.ts';
import type { DockerEngine } from './docker-neo4j.ts';
import { holdsLocalNeo4j, useLocalNeo4j } from './local-neo4j.ts';

/** Where a Neo4j answers, and as whom to speak to it. */
export interface Neo4jAddress {
  /** `bolt://…`, `neo4j://…`, or one of their encrypted forms. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Undefined stands for the user's home database. */
  readonly database: string | undefined;
  readonly source: 'given' | 'docker' | 'local';
}

export interface FoundNeo4j extends Neo4jAddress {
  /** Ends this process's use; the local server stops when its last user ends. */
  release(): Promise<void>;
}

export interface FindNeo4jOptions {
  /** `NEO4J_URI`, `…_USERNAME`, `…_PASSWORD`, `…_DATABASE`; for a local one `JAVA_HOME`, `PATH`, `XDG_CACHE_HOME`, `HOME`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder of the local graph, absolute. */
  readonly dataFolder: string;
  /** Hears what takes long, in sentences. */
  readonly onProgress: (message: string) => void;
  /** Default `false`. Set to `true` for tests: `NEO4J_URI` is not looked at, and nothing is kept. */
  readonly throwAway?: boolean;
}

/** The ways to a Neo4j that need a world around them; tests give others. */
export interface Neo4jWays {
  findDockerEngine(): Promise<DockerEngine | undefined>;
  readonly useDockerNeo4j: typeof useDockerNeo4j;
  readonly useLocalNeo4j: typeof useLocalNeo4j;
}

const WAYS: Neo4jWays = { findDockerEngine, useDockerNeo4j, useLocalNeo4j };
const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

/**
 * Finds a Neo4j or starts one. In this order: `NEO4J_URI`; the graph that the data folder already has; Docker; the jars
 * with the JDK.
 * @throws ThroughlineError UNAVAILABLE when none of them works; the message names the ways out. BAD_USER_INPUT
 * when the data folder cannot be made.
 */
export async function findNeo4j(options: FindNeo4jOptions, ways: Neo4jWays = WAYS): Promise<FoundNeo4j> {
  const given = options.throwAway === true ? undefined : givenNeo4j(options.environment);
  if (given !== undefined) return given;
  // Before Docker is looked for, which takes time, and would be blamed.
  await makeDataFolder(options.dataFolder);
  const local = async (): Promise<FoundNeo4j> => found('local', await ways.useLocalNeo4j(options));
  if (holdsLocalNeo4j(options.dataFolder)) return local();
  const engine = await ways.findDockerEngine();
  const isKeptByDocker = holdsDockerNeo4j(options.dataFolder);
  if (engine === undefined) {
    if (isKeptByDocker) throw dockerIsDown(options.dataFolder);
    return local();
  }
  try {
    return found('docker', await ways.useDockerNeo4j(engine, options));
  } catch (fault) {
    if (isKeptByDocker || !(fault instanceof ThroughlineError)) throw fault;
    options.onProgress(`${fault.message} Going on without Docker.`);
    return local();
  }
}

function givenNeo4j(environment: FindNeo4jOptions['environment']): FoundNeo4j | undefined {
  const uri = environment['NEO4J_URI'] ?? '';
  if (uri === '') return undefined;
  const scheme = /^([a-z0-9+]+):\/\//.exec(uri)?.[1] ?? 'no scheme';
  if (!SCHEMES.includes(scheme)) {
    throw new ThroughlineError(
      'UNAVAILABLE',
      `Expected NEO4J_URI to begin with ${SCHEMES.map((name) => `"${name}://"`).join(', ')}, got "${scheme}".`,
    );
  }
  return {
    uri,
    username: environment['NEO4J_USERNAME'] || 'neo4j',
    password: environment['NEO4J_PASSWORD'] ?? '',
    database: environment['NEO4J_DATABASE'] || undefined,
    source: 'given',
    // Not ours to stop.
    release: () => Promise.resolve(),
  };
}

function found(
  source: 'docker' | 'local',
  use: { uri: string; username: string; password: string; release(): Promise<void> },
): FoundNeo4j {
  return { ...use, database: undefined, source };
}

function dockerIsDown(dataFolder: string): ThroughlineError {
  return new ThroughlineError(
    'UNAVAILABLE',
    `Expected Docker, which keeps the graph of "${dataFolder}", but no engine answers. ` +
      'Start Docker, or set NEO4J_URI to a server that runs, or set THROUGHLINE_DATA to another folder for a new graph.',
  );
}
