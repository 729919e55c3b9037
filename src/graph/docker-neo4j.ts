import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContainerRuntimeClient, GenericContainer, StartedTestContainer } from 'testcontainers';
import { ThroughlineError } from '../errors.ts';
import { dataPassword } from './data-password.ts';
import { NEO4J_HEAP, NEO4J_SETTINGS } from './neo4j-settings.ts';

const IMAGE = 'neo4j:5.26';
const BOLT = 7687;
/** Milliseconds in which an engine must answer to count as there. */
const ENGINE_TIME = 2_000;
/** Milliseconds for the container to open its port; the download of the image comes before. */
const STARTUP_TIME = 120_000;
/** The label whose value, the container's name, finds a kept container again. */
const LABEL = 'throughline.container';

/** A Docker engine that has answered. */
export interface DockerEngine {
  readonly client: ContainerRuntimeClient;
  readonly Container: typeof GenericContainer;
}

export interface DockerNeo4jOptions {
  /** Absolute; it is there. */
  readonly dataFolder: string;
  readonly onProgress: (message: string) => void;
  /** Default `false`: the container has a fixed name and its volume keeps the graph. Set to `true` to keep nothing. */
  readonly throwAway?: boolean;
}

export interface DockerNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Removes a throw-away container. A kept one goes on: the engine does not tell who else uses it. */
  release(): Promise<void>;
}

/** Whether a container keeps the folder's graph; then it must not be looked for, or begun anew, elsewhere. */
export function holdsDockerNeo4j(dataFolder: string): boolean {
  return existsSync(marker(dataFolder));
}

/** The engine that testcontainers finds (`DOCKER_HOST`, the usual sockets); undefined when none answers in time. */
export async function findDockerEngine(): Promise<DockerEngine | undefined> {
  // Loaded here because it takes longer than all else that a command loads, and few commands come this far.
  const { getContainerRuntimeClient, GenericContainer: Container } = await import('testcontainers');
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ENGINE_TIME);
  });
  try {
    const client = await Promise.race([getContainerRuntimeClient(), tooLate]);
    return client && { client, Container };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Starts a Neo4j in a container, or joins the one that keeps the data folder's graph.
 * @throws ThroughlineError UNAVAILABLE when the engine cannot run it: no image and no network, for example.
 */
export async function useDockerNeo4j(
  engine: DockerEngine,
  options: DockerNeo4jOptions,
): Promise<DockerNeo4j> {
  const { dataFolder, onProgress, throwAway = false } = options;
  try {
    const password = await dataPassword(dataFolder);
    onProgress(`Starting Neo4j in Docker: image "${IMAGE}", downloaded the first time.`);
    const started = throwAway
      ? await container(engine, password).start()
      : await startKept({ engine, dataFolder, password });
    // What is bound to 127.0.0.1 need not answer at "localhost", which may be ::1.
    const host = isLocal(engine) ? '127.0.0.1' : started.getHost();
    return {
      uri: `bolt://${host}:${started.getMappedPort(BOLT)}`,
      username: 'neo4j',
      password,
      release: async () => {
        if (throwAway) await started.stop();
      },
    };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ThroughlineError('UNAVAILABLE', `Expected Docker to run Neo4j, got: ${reason}`, { cause });
  }
}

function marker(dataFolder: string): string {
  return join(dataFolder, 'neo4j.docker');
}

function isLocal({ client }: DockerEngine): boolean {
  return ['localhost', '127.0.0.1'].includes(client.info.containerRuntime.host);
}

interface Kept {
  readonly engine: DockerEngine;
  readonly dataFolder: string;
  readonly password: string;
}

async function startKept({ engine, dataFolder, password }: Kept): Promise<StartedTestContainer> {
  // One container and one volume for each data folder.
  const name = `throughline-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`;
  const start = (): Promise<StartedTestContainer> =>
    container(engine, password)
      .withName(name)
      .withLabels({ [LABEL]: name })
      .withBindMounts([{ source: name, target: '/data' }])
      .withReuse()
      .start();
  const started = await start()
    // The name is taken: by another command at this moment, whose container will be found now ...
    .catch((fault: unknown) => (isConflict(fault) ? start() : Promise.reject(fault)))
    // ... or by a container with other settings, of another version of Throughline. Its volume stays.
    .catch(async (fault: unknown) => {
      if (!isConflict(fault)) throw fault;
      await removeContainer(engine, name);
      return start();
    });
  await writeFile(marker(dataFolder), `${name}\n`);
  return started;
}

function container(engine: DockerEngine, password: string): GenericContainer {
  const environment = Object.entries({ ...NEO4J_SETTINGS, 'server.memory.heap.max_size': NEO4J_HEAP }).map(
    ([setting, value]) => [`NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`, value],
  );
  // A class of its own because testcontainers binds ports to every address and offers no other.
  class Neo4jContainer extends engine.Container {
    constructor() {
      super(IMAGE);
      this.withExposedPorts(BOLT);
      if (isLocal(engine))
        this.hostConfig.PortBindings = { [`${BOLT}/tcp`]: [{ HostIp: '127.0.0.1', HostPort: '0' }] };
    }
  }
  return new Neo4jContainer()
    .withEnvironment({ ...Object.fromEntries(environment), NEO4J_AUTH: `neo4j/${password}` })
    .withStartupTimeout(STARTUP_TIME);
}

function isConflict(fault: unknown): boolean {
  return typeof fault === 'object' && fault !== null && 'statusCode' in fault && fault.statusCode === 409;
}

async function removeContainer({ client }: DockerEngine, name: string): Promise<void> {
  const old = await client.container.fetchByLabel(LABEL, name, {
    status: ['created', 'running', 'paused', 'exited'],
  });
  if (old === undefined) throw new Error(`The container name "${name}" is taken by another program.`);
  await client.container.stop(old, { timeout: 30_000 });
  await client.container.remove(old, { removeVolumes: false });
}
