import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { connect } from '../../src/graph/connect.ts';
import { integer } from '../../src/graph/values.ts';
import { useTestGraph } from '../support/graph.ts';

const world = useTestGraph();
/** Long enough to outlive every deadline of these tests, short enough to end by itself. */
const SLOW = {
  text: 'UNWIND range(1, 40000000) AS x WITH x WHERE x % 7 = 3 RETURN count(sin(x)) AS n',
  params: {},
};

describe('a question', () => {
  it('brings plain values: integers, floats, dates, maps and lists', async () => {
    const rows = await world.graph.ask({
      text: `RETURN 1 AS one, 9007199254740993 AS big, 1.5 AS half, date('2026-03-01') AS day,
             datetime('2026-03-01T08:00:00.5+08:00') AS moment, {a: [1, null]} AS held, $n AS sent`,
      params: { n: integer(3) },
    });
    expect(rows).toEqual([
      {
        one: 1,
        big: 9007199254740993n,
        half: 1.5,
        day: '2026-03-01',
        moment: '2026-03-01T08:00:00.500000000+08:00',
        held: { a: [1, null] },
        sent: 3,
      },
    ]);
  });

  it('is refused a write', async () => {
    await expect(world.graph.ask({ text: 'CREATE (:Job)', params: {} })).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    });
  });

  it('that is overdue is ended, also on the server', async () => {
    const started = Date.now();
    const question = world.graph.within({ deadline: started + 400, requestId: 'overdue-one' }).ask(SLOW);
    await expect(question).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(Date.now() - started).toBeLessThan(9_000);
    await expectGone('overdue-one');
  });

  it('of a caller that has gone is ended, also on the server', async () => {
    const caller = new AbortController();
    const question = world.graph.within({ signal: caller.signal, requestId: 'gone-one' }).ask(SLOW);
    setTimeout(() => caller.abort(), 200);
    await expect(question).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    await expectGone('gone-one');
  });

  it('after the deadline is not even asked', async () => {
    await expect(world.graph.within({ deadline: Date.now() - 1 }).ask(SLOW)).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
  });
});

describe('a write', () => {
  it('is all or nothing', async () => {
    await expect(
      world.graph.write(async (transaction) => {
        await transaction.ask({ text: `CREATE (:Job {id: 'half'})`, params: {} });
        throw new Error('Changed my mind.');
      }),
    ).rejects.toThrow('Changed my mind.');
    expect(await world.graph.ask({ text: `MATCH (n {id: 'half'}) RETURN n.id AS id`, params: {} })).toEqual(
      [],
    );
  });
});

describe('a Neo4j that is away', () => {
  it('is UNAVAILABLE within the deadline', async () => {
    const graph = connect({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'none' });
    const started = Date.now();
    await expect(
      graph.within({ deadline: started + 8_000 }).ask({ text: 'RETURN 1', params: {} }),
    ).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    expect(Date.now() - started).toBeLessThan(12_000);
    await graph.close();
  });

  it('and takes connections without a word is told apart within the deadline', async () => {
    const calls: Socket[] = [];
    const silent = createServer((socket) => calls.push(socket));
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
    const { port } = silent.address() as AddressInfo;
    const graph = connect({ uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: 'none' });
    const started = Date.now();
    await expect(
      graph.within({ deadline: started + 1_000 }).ask({ text: 'RETURN 1', params: {} }),
    ).rejects.toMatchObject({
      code: expect.stringMatching(/DEADLINE_EXCEEDED|UNAVAILABLE/),
    });
    expect(Date.now() - started).toBeLessThan(9_000);
    await graph.close();
    calls.forEach((socket) => socket.destroy());
    await new Promise((closed) => silent.close(closed));
  });
});

/** Waits until the server no longer runs a transaction of that request. */
async function expectGone(request: string): Promise<void> {
  const running = {
    text: 'SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.request = $request RETURN currentQuery',
    params: { request },
  };
  for (let attempt = 0; attempt < 30; attempt += 1) {
    if ((await world.graph.ask(running)).length === 0) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  expect(await world.graph.ask(running)).toEqual([]);
}
