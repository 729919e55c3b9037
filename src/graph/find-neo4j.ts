import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { useLocalNeo4j } from './local-neo4j.ts';

/** Where a Neo4j answers, and as whom to speak to it. */
export interface Neo4jAddress {
  /** `bolt://…`, `neo4j://…`, or one of their encrypted forms. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Undefined is the user's home database. */
  readonly database: string | undefined;
  readonly source: 'given' | 'docker' | 'local';
}

export interface FoundNeo4j extends Neo4jAddress {
  /** Ends this process's use; the local server stops when its last user ends. */
  release(): Promise<void>;
}

export interface FindNeo4jOptions {
  /** `NEO4J_URI`, `NEO4J_USERNAME`, `NEO4J_PASSWORD`, `NEO4J_DATABASE`, `JAVA_HOME`, `PATH`, `XDG_CACHE_HOME`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The local store's folder, absolute. */
  readonly dataFolder: string;
  readonly onProgress: (message: string) => void;
  /** Default `false`. Set to `true` for tests: `NEO4J_URI` is not looked at, the data is nobody's. */
  readonly throwAway?: boolean;
}

/**
 * Finds a Neo4j or starts one: `NEO4J_URI`, else the store that the data folder holds, else Docker, else a local one.
 * @throws ThroughlineError UNAVAILABLE when there is none, naming the ways to have one.
 */
export async function findNeo4j(options: FindNeo4jOptions): Promise<FoundNeo4j> {
  const { environment, throwAway } = options;
  const given = environment['NEO4J_URI'];
  if (throwAway !== true && given !== undefined && given !== '') {
    return {
      uri: given,
      username: environment['NEO4J_USERNAME'] ?? 'neo4j',
      password: environment['NEO4J_PASSWORD'] ?? '',
      database: environment['NEO4J_DATABASE'],
      source: 'given',
      release: async () => {},
    };
  }
  const local = await useLocalNeo4j(options);
  return { ...local, database: undefined, source: 'local' };
}

/** Whether the folder already has a local store, which then goes before Docker. */
export function holdsLocalStore(dataFolder: string): boolean {
  return existsSync(join(dataFolder, 'neo4j', 'data'));
}
