import { connect as dial, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';

/** A way to Neo4j on which connections break off when the test says. */
class BreakingWay {
  /** How often a question has passed. */
  asked = 0;
  /** How many more break off, as soon as they have passed or once so much of the answer has. */
  breaks = 0;
  afterBytes = 0;
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;

  constructor(neo4j: URL) {
    this.#server = createServer((near) => {
      const far = dial(Number(neo4j.port), neo4j.hostname);
      let answered = Infinity;
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => [near, far].forEach((one) => one.destroy()));
      }
      near.on('data', (part) => {
        far.write(part);
        if (!part.includes(MARK)) return;
        this.asked += 1;
        answered = 0;
        if (this.breaks > 0 && this.afterBytes === 0) this.#break(near);
      });
      far.on('data', (part) => {
        near.write(part);
        answered += part.length;
        if (this.breaks > 0 && answered >= this.afterBytes && answered !== Infinity) this.#break(near);
      });
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((ready) => this.#server.listen(0, '127.0.0.1', ready));
    return `bolt://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((closed) => this.#server.close(closed));
  }

  #break(near: Socket): void {
    this.breaks -= 1;
    near.destroy();
  }
}

const MARK = 'which way';
const ONE = { text: `RETURN 1 AS one // ${MARK}`, params: {} };
const ROWS = 20_000;
const MANY = { text: `UNWIND range(1, ${ROWS}) AS row RETURN row // ${MARK}`, params: {} };

let way: BreakingWay;
let graph: Graph;

beforeEach(async () => {
  const { uri, username, password } = await testNeo4j();
  way = new BreakingWay(new URL(uri));
  graph = connect({ uri: await way.open(), username, password });
  // A connection that stands already, as in a service: it is this one that breaks.
  await graph.verify();
}, 120_000);

afterEach(async () => {
  await graph.close();
  await way.close();
});

describe('a question whose connection breaks off', () => {
  it.each([
    ['once', 1],
    ['twice', 2],
  ])('%s is asked again, and answered', async (_, breaks) => {
    way.breaks = breaks;
    expect(await graph.ask(ONE)).toEqual([{ one: 1 }]);
    expect(way.asked).toBe(breaks + 1);
  });

  it('in the midst of its answer has every row once', async () => {
    way.breaks = 1;
    way.afterBytes = 20_000;
    const rows = await graph.ask<{ row: number }>(MANY);
    expect(way.asked).toBe(2);
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: ROWS }, (_, at) => at + 1));
  });

  it('again and again is UNAVAILABLE within the deadline, and the next one is answered', async () => {
    way.breaks = Infinity;
    const began = Date.now();
    const within = graph.within({ deadline: began + 8_000 });
    await expect(within.ask(ONE)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(Date.now() - began).toBeLessThan(8_000);
    way.breaks = 0;
    expect(await graph.ask(ONE)).toEqual([{ one: 1 }]);
  });

  it('is not asked again past the deadline', async () => {
    way.breaks = Infinity;
    const began = Date.now();
    await expect(graph.within({ deadline: began + 500 }).ask(ONE)).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
    expect(Date.now() - began).toBeLessThan(1_500);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const asked = way.asked;
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(way.asked).toBe(asked);
  });
});

describe('a question at fault itself', () => {
  it.each([
    ['that is no Cypher', { text: `RETRUN 1 // ${MARK}`, params: {} }],
    ['that writes', { text: `CREATE (:Job) // ${MARK}`, params: {} }],
    ['that divides by zero', { text: `RETURN 1 / 0 AS n // ${MARK}`, params: {} }],
  ])('%s is asked once', async (_, question) => {
    await expect(graph.ask(question)).rejects.toBeDefined();
    expect(way.asked).toBe(1);
  });
});
