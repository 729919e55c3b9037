import { describe, expect, it } from '@jest/globals';
import { model, stubGraph, stubService } from './stub-service.ts';

describe('/health/ready', () => {
  it('says ready when Neo4j answers and keeps every id unique', async () => {
    const { send } = await stubService();
    const { status, body } = await send({ path: '/health/ready' });
    expect([status, body]).toEqual([200, { status: 'ready' }]);
  });

  it('says so when a constraint is missing', async () => {
    const labels = model.nodes.map(({ label }) => ({ label }));
    const { send } = await stubService({ graph: stubGraph(async () => labels) });
    const { status, body } = await send({ path: '/health/ready' });
    expect([status, body]).toEqual([
      503,
      { status: 'unavailable', reason: 'Constraints of the graph are missing.' },
    ]);
  });

  it('says so, and no more than that, when Neo4j is away', async () => {
    const graph = stubGraph(async () => {
      throw new Error('Could not connect to bolt://neo4j:hunter2@10.0.0.7');
    });
    const { send } = await stubService({ graph });
    const { status, body } = await send({ path: '/health/ready' });
    expect([status, body]).toEqual([503, { status: 'unavailable', reason: 'Neo4j does not answer.' }]);
  });

  it('waits no longer than two seconds for a Neo4j that says nothing', async () => {
    const deadlines: number[] = [];
    const graph = stubGraph(
      ({ deadline = Infinity }) =>
        new Promise((_, reject) => {
          deadlines.push(deadline - Date.now());
          setTimeout(() => reject(new Error('overdue')), deadline - Date.now());
        }),
    );
    const { send } = await stubService({ graph });
    const started = Date.now();
    expect((await send({ path: '/health/ready' })).status).toBe(503);
    expect(Date.now() - started).toBeLessThan(8_000);
    expect(deadlines[0]).toBeLessThanOrEqual(1_500);
  });

  it('asks Neo4j once for probes that come together', async () => {
    let asked = 0;
    const graph = stubGraph(async () => {
      asked += 1;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return [];
    });
    const { send } = await stubService({ graph });
    await Promise.all(Array.from({ length: 20 }, () => send({ path: '/health/ready' })));
    // On a busy machine some come after the first answer; without sharing there would be twenty.
    expect(asked).toBeLessThan(10);
  });
});

describe('/health/live', () => {
  it('says live whatever Neo4j does', async () => {
    const { send } = await stubService({ graph: stubGraph(() => new Promise(() => {})) });
    expect((await send({ path: '/health/live' })).body).toEqual({ status: 'live' });
  });
});
