import { describe, expect, it } from '@jest/globals';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { ask, askWithin, useTestGraph } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';

const world = useTestGraph();

const read = (statement: string, { parameters = {}, graph = world.graph }: Options = {}) =>
  ask(
    graph,
    'query ($statement: String!, $parameters: JSON) { cypher(statement: $statement, parameters: $parameters) { rows } }',
    { statement, parameters },
  );

interface Options {
  readonly parameters?: unknown;
  readonly graph?: Graph;
}

const codeOf = async (answer: ReturnType<typeof read>) => (await answer).errors?.[0]?.originalError;
const ONE = [[{ $type: 'Integer', _value: '1' }]];

describe('ad hoc Cypher that would take the server from all others', () => {
  it.each([
    ['RETURN reduce(s="x", i IN range(1,40)| s+s)', 'without "reduce"'],
    [`RETURN ${'('.repeat(400)}1${')'.repeat(400)}`, 'nested at most 100'],
    [`RETURN ${'['.repeat(400)}${']'.repeat(400)}`, 'nested at most 100'],
    [`RETURN ${'NOT '.repeat(1000)}true`, '200 operators'],
  ])('is refused, and the next is answered (%#)', async (statement, message) => {
    const graph = connect({ ...(await testNeo4j()), poolSize: 3 });
    try {
      for (let times = 0; times < 4; times += 1) {
        expect(await codeOf(read(statement, { graph }))).toMatchObject({
          code: 'BAD_USER_INPUT',
          message: expect.stringContaining(message),
        });
      }
      expect((await read('RETURN 1', { graph })).data?.['cypher'].rows).toEqual(ONE);
      expect(await graph.ask({ text: 'RETURN 1 AS n', params: {} })).toEqual([{ n: 1 }]);
    } finally {
      await graph.close();
    }
  });

  it.each([
    `RETURN ${'('.repeat(100)}1${')'.repeat(100)}`,
    `RETURN ${'['.repeat(100)}${']'.repeat(100)}`,
    `RETURN ${'NOT '.repeat(200)}true`,
    `RETURN 1${'+1'.repeat(200)}`,
    `RETURN ${'(NOT NOT '.repeat(99)}true${')'.repeat(99)}`,
  ])('is answered as far as it may go (%#)', async (statement) => {
    expect((await read(statement)).errors).toBeUndefined();
  });

  it('is told how much memory it may take when rows pile up', async () => {
    const answer = codeOf(
      read('UNWIND range(1, 100000000) AS a WITH collect([a, toString(a)]) AS many RETURN size(many)'),
    );
    expect(await answer).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect((await read('RETURN 1')).data?.['cypher'].rows).toEqual(ONE);
  }, 20_000);

  it.each([
    ['UNWIND range(1, 1100000) AS i RETURN collect(true)', '1,000,000 values'],
    ['UNWIND range(1, 300) AS i RETURN collect($text)', '10,000,000 bytes'],
    ['UNWIND range(1, 300) AS i RETURN $text', '10,000,000 bytes'],
  ])('is refused an answer larger than the service can hold: %s', async (statement, message) => {
    const parameters = { text: 'a'.repeat(50_000) };
    expect(await codeOf(read(statement, { parameters }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(message),
    });
    const smaller = statement.replace(/00\)/, ')');
    expect((await read(smaller, { parameters })).errors).toBeUndefined();
  });

  it('is refused parameters nested without end', async () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 20_000; depth += 1) deep = [deep];
    expect(await codeOf(read('RETURN $deep', { parameters: { deep } }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('nested at most 100'),
    });
  });

  it('ends with the common deadline in a request that has longer for something else', async () => {
    const graph = connect({ ...(await testNeo4j()), timeoutMs: 60_000, adHocMs: 500 });
    try {
      const started = Date.now();
      const slow = 'UNWIND range(1, 100000000) AS x WITH x WHERE sin(x) > 2 RETURN x';
      expect(await codeOf(read(slow, { graph }))).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
      expect(Date.now() - started).toBeLessThan(9_000);
    } finally {
      await graph.close();
    }
  });

  it('ends with the deadline of its request', async () => {
    const started = Date.now();
    const slow = 'UNWIND range(1, 100000000) AS x WITH x WHERE sin(x) > 2 RETURN x';
    const answer = askWithin(500, world.graph, `{ cypher(statement: "${slow}") { rows } }`);
    expect(await codeOf(answer)).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(Date.now() - started).toBeLessThan(9_000);
    expect((await read('RETURN 1')).data?.['cypher'].rows).toEqual(ONE);
  });
});
