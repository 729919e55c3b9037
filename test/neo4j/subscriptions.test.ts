import { connect as dial } from 'node:net';
import type { Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { SignJWT } from 'jose';
import { WebSocket } from 'ws';
import { writeChangeCursor } from '../../src/history/change-cursor.ts';
import { makeSchema } from '../../src/resolvers/index.ts';
import { stubService } from '../server/stub-service.ts';
import type { StubService } from '../server/stub-service.ts';
import { emptyGraph, model, recording, useTestGraph } from '../support/graph.ts';
import { mutations, wrote } from '../support/mutate.ts';

const world = useTestGraph();
const schema = makeSchema(model);
const { upsertNodes } = mutations(() => world.graph);
const add = (...ids: readonly string[]): Promise<unknown> =>
  upsertNodes(
    'CUSTOMER',
    ids.map((id) => ({ id, name: id, kind: 'PERSONA' })),
  );

const SECRET = 'a secret of thirty-two bytes ...';
const WITH_AUTH = { THROUGHLINE_JWT_SECRET: SECRET };
const NAMES = 'subscription ($after: String) { changes(after: $after) { cursor node { nodes { id } } } }';

const START = writeChangeCursor(0);

const ends: (() => void | Promise<void>)[] = [];
beforeEach(() => emptyGraph(world.graph));
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

type Results = AsyncIterableIterator<{ data?: unknown; errors?: readonly unknown[] }>;
type Transport = (service: StubService, given?: Given) => Results;

interface Given {
  readonly query?: string;
  readonly after?: string;
  readonly token?: string;
}

const bySocket: Transport = ({ url }, { query = NAMES, after, token } = {}) => {
  const client = createSocketClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(token === undefined ? {} : { connectionParams: { authorization: `Bearer ${token}` } }),
  });
  ends.push(() => client.dispose());
  return client.iterate({ query, variables: { after: after ?? null } }) as Results;
};

const byEvents: Transport = ({ url }, { query = NAMES, after, token } = {}) => {
  const client = createSseClient({
    url: `${url}/graphql/stream`,
    retryAttempts: 0,
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
  });
  ends.push(() => client.dispose());
  return client.iterate({ query, variables: { after: after ?? null } }) as Results;
};

interface Told {
  readonly cursor: string;
  readonly node: { readonly nodes: readonly { readonly id: string }[] };
}

async function next(results: Results): Promise<Told> {
  const { value } = await results.next();
  if (value?.errors !== undefined) throw Object.assign(new Error('refused'), { errors: value.errors });
  return value.data.changes as Told;
}

async function ids(results: Results, count: number): Promise<readonly string[]> {
  const told: string[] = [];
  while (told.length < count) told.push(...(await next(results)).node.nodes.map(({ id }) => id));
  return told;
}

async function refusal(results: Results): Promise<unknown> {
  try {
    await next(results);
    return 'not refused';
  } catch (error) {
    return error;
  }
}

const service = (settings: Readonly<Record<string, string>> = {}): Promise<StubService> =>
  stubService({ graph: world.graph, schema, settings });

function token(role: string, seconds = 60): Promise<string> {
  return new SignJWT({ roles: [role], sub: 'ada' })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
    .sign(new TextEncoder().encode(SECRET));
}

describe.each([
  ['graphql-ws', bySocket],
  ['graphql-sse', byEvents],
] as const)('a subscription by %s', (_, subscribe) => {
  it('tells each change once, in the order of commit, whichever service wrote it', async () => {
    const [one, other] = [await service(), await service()];
    await add('before');
    const results = subscribe(one);
    const first = results.next();
    // Begun once the service has read its place, which is when it counts.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await other.ask(
      'mutation { upsertNodes(kind: JOB, nodes: [{id: "j", name: "J", kind: "SOCIAL"}]) { created } }',
    );
    await add('a', 'b');
    await add('c');
    expect((await first).value?.data).toMatchObject({ changes: { node: { nodes: [{ id: 'j' }] } } });
    expect(await ids(results, 3)).toEqual(['a', 'b', 'c']);
  });

  it('goes on after a cursor, at another service, with nothing lost and nothing twice', async () => {
    await add('a');
    const [one, other] = [await service(), await service()];
    await add('b');
    const cursors: string[] = [];
    const results = subscribe(one, { after: START });
    cursors.push((await next(results)).cursor);
    await results.return?.();
    await add('c');
    expect(await ids(subscribe(other, { after: cursors[0] as string }), 2)).toEqual(['b', 'c']);
  });

  it.each([
    ['a cursor that is none', { after: 'nonsense' }, 'BAD_USER_INPUT'],
    ['a query', { query: '{ graph { currency } }' }, 'BAD_USER_INPUT'],
    ['an unknown field', { query: 'subscription { nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['no GraphQL', { query: 'subscription {' }, 'GRAPHQL_PARSE_FAILED'],
    ['brackets without end', { query: '['.repeat(200) }, 'QUERY_TOO_COMPLEX'],
  ])('refuses %s', async (_what, given, code) => {
    const found = await refusal(subscribe(await service(), given));
    const errors = Array.isArray(found) ? found : (found as { errors: unknown[] }).errors;
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('is for bearers of a valid token, readers too', async () => {
    await add('a');
    const guarded = await service(WITH_AUTH);
    for (const bad of [undefined, 'nonsense', await token('guest')]) {
      expect(await refusal(subscribe(guarded, bad === undefined ? {} : { token: bad }))).not.toBe(
        'not refused',
      );
    }
    expect(await ids(subscribe(guarded, { after: START, token: await token('reader') }), 1)).toEqual(['a']);
  });

  it('ends with its token', async () => {
    const guarded = await service(WITH_AUTH);
    // Five seconds of clock difference are allowed.
    const results = subscribe(guarded, { token: await token('reader', -4) });
    expect(await refusal(results)).not.toBe('not refused');
  });

  it('is one of a limited number, which frees its place when it ends', async () => {
    await add('a');
    const small = await service({ THROUGHLINE_LIMIT_SUBSCRIPTIONS: '1' });
    const first = subscribe(small, { after: START });
    await next(first);
    expect(await refusal(subscribe(small, { after: START }))).not.toBe('not refused');
    await first.return?.();
    await ends.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await ids(subscribe(small, { after: START }), 1)).toEqual(['a']);
  });

  it('ends when the service stops, at once', async () => {
    await add('a');
    const one = await service();
    const results = subscribe(one, { after: START });
    await next(results);
    const ending = results.next().then(
      ({ done }) => done,
      () => true,
    );
    const began = Date.now();
    await one.server.close();
    expect(await ending).toBe(true);
    expect(Date.now() - began).toBeLessThan(3_000);
  });
});

describe('a subscription', () => {
  it('by POST to /graphql is told where to go', async () => {
    const { body } = await (await service()).ask('subscription { changes { cursor } }');
    expect(body.errors[0]).toMatchObject({
      message: expect.stringContaining('/graphql/stream'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it.each(['/graphql', '/elsewhere'])(
    'is refused to a foreign page that opens a socket at %s',
    async (path) => {
      const { url } = await service();
      const socket = new WebSocket(`${url.replace('http', 'ws')}${path}`, 'graphql-transport-ws', {
        origin: 'https://evil.example',
      });
      const status = await new Promise((resolve) => {
        socket.on('error', () => undefined);
        socket.on('unexpected-response', (_, response) => resolve(response.statusCode));
      });
      expect(status).toBe(path === '/graphql' ? 403 : 404);
    },
  );

  it('holds one change for a reader who stops reading, and goes on where it was', async () => {
    // 36 megabytes, where the buffers of a socket hold at most ten.
    for (let at = 0; at < 40; at += 1) {
      const rows = Array.from({ length: 10 }, (_, row) => ({
        id: `c${10 * at + row}`,
        name: 'C',
        kind: 'PERSONA',
        description: 'x'.repeat(90_000),
      }));
      expect(await upsertNodes('CUSTOMER', rows)).toEqual(wrote({ created: 10 }));
    }
    const graph = recording(world.graph);
    const recordsRead = (): number => graph.asked.filter((question) => question === 'change/records').length;
    const { url } = await stubService({ graph, schema });
    const query = `subscription { changes(after: "${START}") { node { nodes { id after } } } }`;
    const reader = await rawEvents(url, query);
    reader.pause();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const held = recordsRead();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(recordsRead()).toBe(held);
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(30);
    const all = await readUntil(reader, '"id":"c399"');
    expect(new Set(all.match(/"id":"c\d+"/g)).size).toBe(400);
    reader.destroy();
  }, 60_000);
});

/** A request for events whose socket the test holds. */
async function rawEvents(url: string, query: string): Promise<Socket> {
  const { hostname, port, host } = new URL(url);
  const socket = dial(Number(port), hostname);
  const body = JSON.stringify({ query });
  socket.write(
    `POST /graphql/stream HTTP/1.1\r\nHost: ${host}\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  ends.push(() => void socket.destroy());
  await new Promise((resolve) => socket.once('connect', resolve));
  return socket;
}

async function readUntil(socket: Socket, mark: string): Promise<string> {
  let text = '';
  return new Promise((resolve) => {
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => {
      text += part;
      if (part.includes(mark)) resolve(text);
    });
    socket.resume();
  });
}
