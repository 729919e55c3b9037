import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ThroughlineError } from '../../src/errors.ts';
import { findDockerEngine } from '../../src/graph/docker-neo4j.ts';
import type { DockerEngine } from '../../src/graph/docker-neo4j.ts';
import { findNeo4j } from '../../src/graph/find-neo4j.ts';
import type { FindNeo4jOptions, FoundNeo4j, Neo4jWays } from '../../src/graph/find-neo4j.ts';
import { testFolder } from '../support/neo4j.ts';

/** A world in which each way is open or not, and which remembers the ways that were tried. */
interface World {
  readonly engine?: boolean;
  readonly image?: boolean;
  readonly jdk?: boolean;
}

const use = { username: 'neo4j', password: 'quince', release: () => Promise.resolve() };
/** No folder, and nothing can be below it. */
const FILE = fileURLToPath(import.meta.url);

let tried: string[];
let told: string[];
let dataFolder: string;

beforeEach(() => {
  tried = [];
  told = [];
  dataFolder = testFolder('decision');
});

afterEach(() => {
  rmSync(dataFolder, { recursive: true, force: true });
});

function ways({ engine = false, image = true, jdk = true }: World): Neo4jWays {
  return {
    findDockerEngine: () => {
      tried.push('engine');
      return Promise.resolve(engine ? ({} as DockerEngine) : undefined);
    },
    useDockerNeo4j: () => {
      tried.push('docker');
      if (!image)
        return Promise.reject(
          new ThroughlineError('UNAVAILABLE', 'Expected Docker to run Neo4j, got: no image.'),
        );
      return Promise.resolve({ ...use, uri: 'bolt://127.0.0.1:32768' });
    },
    useLocalNeo4j: () => {
      tried.push('local');
      if (!jdk) return Promise.reject(new ThroughlineError('UNAVAILABLE', 'No JDK.'));
      return Promise.resolve({ ...use, uri: 'bolt://127.0.0.1:40123' });
    },
  };
}

function find(world: World, options: Partial<FindNeo4jOptions> = {}): Promise<FoundNeo4j> {
  const onProgress = (message: string): void => void told.push(message);
  return findNeo4j({ environment: {}, dataFolder, onProgress, ...options }, ways(world));
}

function holdLocalGraph(): void {
  mkdirSync(join(dataFolder, 'neo4j', 'data', 'databases'), { recursive: true });
}

function holdDockerGraph(): void {
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(join(dataFolder, 'neo4j.docker'), 'throughline-1\n');
}

describe('findNeo4j', () => {
  it('takes the server of NEO4J_URI before all others, as it is described', async () => {
    holdLocalGraph();
    const environment = {
      NEO4J_URI: 'neo4j+s://graph.example',
      NEO4J_USERNAME: 'ana',
      NEO4J_PASSWORD: 'pear',
      NEO4J_DATABASE: 'growth',
    };
    const { release, ...address } = await find({ engine: true }, { environment });
    expect(address).toEqual({
      uri: 'neo4j+s://graph.example',
      username: 'ana',
      password: 'pear',
      database: 'growth',
      source: 'given',
    });
    expect(tried).toEqual([]);
    await release();
  });

  it('takes the user "neo4j" and the home database where NEO4J_URI comes alone, and empty settings for none', async () => {
    const given = await find({}, { environment: { NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_DATABASE: '' } });
    expect(given).toMatchObject({ username: 'neo4j', password: '', database: undefined });
    expect(await find({}, { environment: { NEO4J_URI: '' } })).toMatchObject({ source: 'local' });
  });

  it.each(['http://127.0.0.1:7474', '127.0.0.1:7687', 'Bolt'])('refuses "%s" as NEO4J_URI', async (uri) => {
    await expect(find({}, { environment: { NEO4J_URI: uri } })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('Expected NEO4J_URI to begin with "bolt://"'),
    });
  });

  it.each([
    ['/proc/no/such', '"/proc", which takes no folder'],
    [`${FILE}/below`, 'a path that leads through a file as if it were a folder'],
    [FILE, `"${FILE}", which is a file`],
    [join(FILE, 'far', 'below'), 'a path that leads through a file as if it were a folder'],
  ])(
    'refuses the data folder %s at once, by the name of its setting',
    async (folder, got) => {
      await expect(find({ engine: true }, { dataFolder: folder })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        message: `Expected THROUGHLINE_DATA to be a folder that can be made and written, got "${folder}": ${got}. Set it to another, or NEO4J_URI to a server that runs.`,
      });
      expect(tried).toEqual([]);
    },
    1_000,
  );

  it('makes the data folder with those above it, for its owner alone', async () => {
    const deep = join(dataFolder, 'a', 'b');
    await find({}, { dataFolder: deep });
    await find({}, { dataFolder: deep });
    expect(statSync(deep).mode & 0o777).toBe(0o700);
  });

  it('never looks at NEO4J_URI for tests', async () => {
    const environment = { NEO4J_URI: 'bolt://production.example' };
    expect(await find({}, { environment, throwAway: true })).toMatchObject({ source: 'local' });
  });

  it('goes on with the local graph of the data folder without asking for Docker', async () => {
    holdLocalGraph();
    expect(await find({ engine: true })).toMatchObject({ source: 'local', uri: 'bolt://127.0.0.1:40123' });
    expect(tried).toEqual(['local']);
  });

  it('begins a new graph in Docker when an engine answers', async () => {
    expect(await find({ engine: true })).toMatchObject({ source: 'docker', uri: 'bolt://127.0.0.1:32768' });
    expect(tried).toEqual(['engine', 'docker']);
  });

  it('begins a new graph locally when no engine answers, or when it cannot run Neo4j, and says so', async () => {
    expect(await find({ engine: false })).toMatchObject({ source: 'local' });
    expect(told).toEqual([]);
    expect(await find({ engine: true, image: false })).toMatchObject({ source: 'local' });
    expect(told).toEqual(['Expected Docker to run Neo4j, got: no image. Going on without Docker.']);
  });

  it('begins no second graph beside one that Docker keeps', async () => {
    holdDockerGraph();
    await expect(find({ engine: false })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('Start Docker'),
    });
    await expect(find({ engine: true, image: false })).rejects.toThrow('no image');
    expect(tried).not.toContain('local');
  });

  it('passes on why the last way is closed', async () => {
    await expect(find({ jdk: false })).rejects.toThrow('No JDK.');
  });
});

describe('findDockerEngine', () => {
  it('waits two seconds for an engine that does not answer', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    process.env['DOCKER_HOST'] = `tcp://127.0.0.1:${(silent.address() as { port: number }).port}`;
    await import('testcontainers');
    const began = Date.now();
    expect(await findDockerEngine()).toBeUndefined();
    expect(Date.now() - began).toBeGreaterThanOrEqual(1_990);
    expect(Date.now() - began).toBeLessThan(8_000);
    silent.close();
    silent.closeAllConnections();
  });
});
