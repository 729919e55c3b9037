import { mkdirSync, rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { findDockerEngine, holdsDockerNeo4j, useDockerNeo4j } from '../../src/graph/docker-neo4j.ts';
import type { DockerEngine } from '../../src/graph/docker-neo4j.ts';
import { NEO4J_SETTINGS } from '../../src/graph/neo4j-settings.ts';
import { DockerStandIn } from '../support/docker-stand-in.ts';
import type { WantedContainer } from '../support/docker-stand-in.ts';
import { testFolder } from '../support/neo4j.ts';

const docker = new DockerStandIn();
const dataFolder = testFolder('docker');
let engine: DockerEngine;

beforeAll(async () => {
  await docker.start();
  process.env['DOCKER_HOST'] = `tcp://127.0.0.1:${docker.port}`;
  const found = await findDockerEngine();
  if (found === undefined) throw new Error('Expected the stand-in to count as an engine.');
  engine = found;
});

afterAll(() => {
  docker.stop();
});

beforeEach(() => {
  docker.containers.clear();
  docker.refusal = undefined;
});

afterEach(() => {
  rmSync(dataFolder, { recursive: true, force: true });
});

function start(throwAway = false): ReturnType<typeof useDockerNeo4j> {
  mkdirSync(dataFolder, { recursive: true });
  return useDockerNeo4j(engine, { dataFolder, onProgress: () => {}, throwAway });
}

function wanted(): readonly WantedContainer[] {
  return [...docker.containers.values()];
}

describe('a Neo4j in Docker', () => {
  it('is asked for with a fixed name, a volume, our settings, a password of its own and a port of this machine alone', async () => {
    const neo4j = await start();
    expect(neo4j.uri).toBe(`bolt://127.0.0.1:${docker.port}`);
    const [container] = wanted();
    expect(container?.Image).toBe('neo4j:5.26');
    expect(container?.name).toMatch(/^throughline-[0-9a-f]{12}$/);
    expect(container?.HostConfig.Binds).toEqual([`${container?.name}:/data:rw`]);
    expect(container?.HostConfig.PortBindings).toEqual({
      '7687/tcp': [{ HostIp: '127.0.0.1', HostPort: '0' }],
    });
    expect(container?.Env).toContain(`NEO4J_AUTH=neo4j/${neo4j.password}`);
    expect(container?.Env).toContain('NEO4J_db_lock_acquisition_timeout=5s');
    expect(container?.Env).toContain('NEO4J_server_memory_heap_max__size=1g');
    expect(container?.Env).toHaveLength(Object.keys(NEO4J_SETTINGS).length + 2);
  });

  it('goes on when a command ends, and is joined by the next one', async () => {
    expect(holdsDockerNeo4j(dataFolder)).toBe(false);
    const first = await start();
    await first.release();
    expect(holdsDockerNeo4j(dataFolder)).toBe(true);
    const second = await start();
    expect(second).toMatchObject({ uri: first.uri, password: first.password });
    expect(wanted()).toHaveLength(1);
  });

  it('is started again when it has been stopped', async () => {
    await start();
    for (const container of docker.containers.values()) container.running = false;
    await start();
    expect([...docker.containers.values()].map(({ running }) => running)).toEqual([true]);
  });

  it('is replaced when it was made with other settings, its volume kept', async () => {
    await start();
    const [[id, old]] = docker.containers as unknown as [[string, WantedContainer & { running: boolean }]];
    const labels = { ...old.Labels, 'org.testcontainers.container-hash': 'another' };
    docker.containers.set(id, { ...old, Labels: labels });
    await start();
    expect(wanted()).toHaveLength(1);
    expect(wanted()[0]?.Labels['org.testcontainers.container-hash']).not.toBe('another');
    expect(wanted()[0]?.HostConfig.Binds).toEqual(old.HostConfig.Binds);
  });

  it('is refused in the words of the engine, and then nothing is kept there', async () => {
    docker.refusal = 'no space left on device';
    await expect(start()).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/^Expected Docker to run Neo4j, got: .*no space left on device/),
    });
    expect(holdsDockerNeo4j(dataFolder)).toBe(false);
  });
});
