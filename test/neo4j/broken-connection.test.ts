import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { BreakingWay, MARK } from '../support/breaking-way.ts';
import { testNeo4j } from '../support/neo4j.ts';

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
    expect(Date.now() - began).toBeLessThan(7_000);
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
