import { connect as dial, createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Server as TcpServer, Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { makeSchema } from '../../src/resolvers/index.ts';
import type { Context } from '../../src/resolvers/context.ts';
import { stubService } from '../server/stub-service.ts';
import { model, useTestGraph } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { until } from '../support/until.ts';

const world = useTestGraph();
const served = makeSchema(model);

/** One field for each thing that a question can do wrong. */
const troubled: GraphQLSchema = makeExecutableSchema({
  typeDefs: 'type Query { one: Int  endless: Int  broken: Int }',
  resolvers: {
    Query: {
      one: asks('RETURN 1 AS n'),
      endless: asks('UNWIND range(1, 1000000000000) AS n RETURN count(sin(n)) AS n'),
      broken: asks('MATCH (n:Recipe {secret: "rye"}) RETURN nonsense(n)'),
    },
  },
});

function asks(text: string) {
  return async (_: unknown, __: unknown, { graph }: Context) => {
    const [row] = await graph.ask<{ readonly n: number }>({ text, params: {} });
    return row?.n;
  };
}

/** A wire between the service and Neo4j that can be cut, or go silent. */
interface Wire {
  readonly graph: Graph;
  state: 'whole' | 'cut' | 'silent';
}

describe('a service over Neo4j', () => {
  const wire = useWire();

  it('is ready, writes what it is told and reads it back', async () => {
    const { ask, send } = await stubService({ graph: world.graph, schema: served });
    expect((await send({ path: '/health/ready' })).body).toEqual({ status: 'ready' });
    const written = await ask(
      'mutation ($nodes: [JSON!]!) { upsertNodes(kind: CUSTOMER, nodes: $nodes) { created } }',
      { variables: { nodes: [{ id: 'ada', name: 'Ada the baker', kind: 'PERSONA' }] } },
    );
    expect(written.body).toEqual({ data: { upsertNodes: { created: 1 } } });
    const read = await ask('{ customer(id: "ada") { name } }');
    expect(read.body).toEqual({ data: { customer: { name: 'Ada the baker' } } });
  });

  it('refuses a write with every fault, by HTTP as well', async () => {
    const { ask } = await stubService({ graph: world.graph, schema: served });
    const nodes = Array.from({ length: 150 }, (_, i) => ({ id: `loaf ${i}`, name: 'Loaf', kind: 'SEGMENT' }));
    const { status, body } = await ask(
      'mutation ($nodes: [JSON!]!) { upsertNodes(kind: CUSTOMER, nodes: $nodes) { created } }',
      { variables: { nodes } },
    );
    expect([status, body.errors[0].extensions.code, body.errors[0].extensions.faultCount]).toEqual([
      200,
      'BAD_USER_INPUT',
      150,
    ]);
    expect(body.errors[0].extensions.faults).toHaveLength(100);
  });

  it('answers deep JSON without falling over', async () => {
    const { send, ask } = await stubService({ graph: world.graph, schema: served });
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const query = 'mutation ($nodes: [JSON!]!) { upsertNodes(kind: CUSTOMER, nodes: $nodes) { created } }';
    const reply = await send({
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: `{"query": "${query}", "variables": {"nodes": [{"id": "deep", "name": ${deep}}]}}`,
    });
    expect(reply.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect((await ask('{ __typename }')).status).toBe(200);
  });

  const hostile = ['"', '(', 'a AND', '*', 'name:', '\\', '[a TO', '~', 'a^', '/x', '\u0000', '\ud800'];
  it.each(hostile.map((words) => [JSON.stringify(words), words]).concat([['500 words', 'x '.repeat(499)]]))(
    'searches for %s as for any words',
    async (_, words) => {
      const { ask } = await stubService({ graph: world.graph, schema: served });
      const { body } = await ask('query ($words: String!) { search(query: $words) { score } }', {
        variables: { words },
      });
      expect(body.errors?.[0].extensions.code ?? 'fine').toMatch(/^(fine|BAD_USER_INPUT)$/);
    },
  );

  it('says nothing of Cypher or the driver when a question of its own is broken', async () => {
    const { ask } = await stubService({ graph: world.graph, schema: troubled });
    const { status, text, body } = await ask('{ broken one }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ broken: null, one: 1 });
    expect(body.errors[0].extensions.code).toBe('INTERNAL');
    expect(text).not.toMatch(/Recipe|nonsense|Neo\.|Neo4j|MATCH/);
  });

  it('ends a question on the server when its caller hangs up', async () => {
    const { url, lines } = await stubService({ graph: world.graph, schema: troubled });
    const caller = new AbortController();
    const asking = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ endless }' }),
      signal: caller.signal,
    }).catch(() => 'hung up');
    await until(async () => (await running()).length === 1);
    caller.abort();
    await until(async () => (await running()).length === 0);
    expect(await asking).toBe('hung up');
    expect(lines.at(-1)).toMatchObject({ callerGone: true });
  });

  it("ends a question on the server when its time is over, and carries the request's id there", async () => {
    const { ask } = await stubService({
      graph: world.graph,
      schema: troubled,
      settings: { THROUGHLINE_DEADLINE_MS: '2000' },
    });
    const asking = ask('{ endless one }');
    await until(async () => (await running()).length === 1);
    const [question] = await running();
    const { headers, body } = await asking;
    expect(question).toEqual({ request: headers['x-request-id'] });
    expect(body.data).toEqual({ endless: null, one: 1 });
    expect(body.errors[0].extensions).toEqual({ code: 'DEADLINE_EXCEEDED' });
    await until(async () => (await running()).length === 0);
  });

  it('says 503 at once while Neo4j is away, and answers again when it is back, without a restart', async () => {
    const { ask, send } = await stubService({ graph: wire.graph, schema: troubled });
    expect((await ask('{ one }')).body).toEqual({ data: { one: 1 } });
    wire.state = 'cut';
    const started = Date.now();
    const away = await ask('{ one }');
    expect(Date.now() - started).toBeLessThan(9_500);
    expect([away.status, away.body.errors[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
    expect((await send({ path: '/health/ready' })).status).toBe(503);
    expect((await send({ path: '/health/live' })).status).toBe(200);
    wire.state = 'whole';
    expect((await ask('{ one }')).body).toEqual({ data: { one: 1 } });
    expect((await send({ path: '/health/ready' })).status).toBe(200);
  });

  it('answers in time when Neo4j neither answers nor hangs up', async () => {
    const { ask, send } = await stubService({
      graph: wire.graph,
      schema: troubled,
      settings: { THROUGHLINE_DEADLINE_MS: '1500' },
    });
    expect((await ask('{ one }')).status).toBe(200);
    wire.state = 'silent';
    const started = Date.now();
    const [reply, probe] = await Promise.all([ask('{ one }'), send({ path: '/health/ready' })]);
    expect(Date.now() - started).toBeLessThan(9_000);
    expect(probe.status).toBe(503);
    expect(reply.body.errors[0].extensions.code).toMatch(/DEADLINE_EXCEEDED|UNAVAILABLE/);
    wire.state = 'whole';
    await until(async () => (await ask('{ one }')).status === 200);
  });
});

/** The endless questions that the server works at. */
async function running(): Promise<readonly { readonly request: unknown }[]> {
  const rows = await world.graph.ask<{ readonly metaData: { readonly request?: string } }>({
    text: "SHOW TRANSACTIONS YIELD currentQuery, metaData WHERE currentQuery CONTAINS 'sin(n)' AND NOT currentQuery CONTAINS 'SHOW' RETURN metaData",
    params: {},
  });
  return rows.map(({ metaData }) => ({ request: metaData.request }));
}

function useWire(): Wire {
  const sockets = new Set<Socket>();
  let server: TcpServer | undefined;
  let graph: Graph | undefined;
  let state: Wire['state'] = 'whole';
  const apply = (): void => sockets.forEach((socket) => (state === 'cut' ? socket.destroy() : undefined));

  beforeAll(async () => {
    const address = await testNeo4j();
    const { hostname, port } = new URL(address.uri);
    server = createTcpServer((near) => {
      if (state === 'cut') return void near.destroy();
      const far = dial(Number(port), hostname);
      const forward = (to: Socket) => (part: Buffer) => void (state === 'whole' && to.write(part));
      near.on('data', forward(far));
      far.on('data', forward(near));
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.add(socket);
        socket.on('error', () => {});
        socket.on('close', () => {
          sockets.delete(socket);
          other.destroy();
        });
      }
      return undefined;
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    graph = connect({ ...address, uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}` });
  });
  afterAll(async () => {
    await graph?.close();
    sockets.forEach((socket) => socket.destroy());
    server?.close();
  });
  return {
    get graph() {
      if (graph === undefined) throw new Error('Expected the wire inside a test.');
      return graph;
    },
    get state() {
      return state;
    },
    set state(next) {
      state = next;
      apply();
    },
  };
}
