import { connect as dial } from 'node:net';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { WebSocket } from 'ws';
import { makeSchema } from '../../src/resolvers/index.ts';
import { stubService } from '../server/stub-service.ts';
import { model, recording, useTestGraph } from '../support/graph.ts';
import { mutations, wrote } from '../support/mutate.ts';
import { endLater, START } from '../support/subscribe.ts';
import { pause, settled, until } from '../support/until.ts';

const world = useTestGraph();
const schema = makeSchema(model);
const { upsertNodes } = mutations(() => world.graph);

const QUERY = `subscription { changes(after: "${START}") { node { nodes { id after } } } }`;

/** 36 megabytes, where the buffers of a connection hold at most ten. */
const CHANGES = 40;
const LAST = `"id":"c${10 * CHANGES - 1}","after"`;

beforeAll(async () => {
  for (let at = 0; at < CHANGES; at += 1) {
    const rows = Array.from({ length: 10 }, (_, row) => ({
      id: `c${10 * at + row}`,
      name: 'C',
      kind: 'PERSONA',
      description: 'x'.repeat(90_000),
    }));
    expect(await upsertNodes('CUSTOMER', rows)).toEqual(wrote({ created: 10 }));
  }
}, 60_000);

afterEach(() => {
  jest.restoreAllMocks();
});

/** A connection that the test has stopped reading from. */
interface Reader {
  readonly resume: () => void;
  /** What came since. */
  readonly text: () => string;
  /** Settles when the connection has ended. */
  readonly ended: Promise<unknown>;
}

describe.each([
  ['graphql-ws', bySocket],
  ['graphql-sse', byEvents],
] as const)('a reader by %s who stops reading', (_, open) => {
  it('is waited for: its changes stay in the graph, and come once it goes on', async () => {
    const graph = recording(world.graph);
    const { url } = await stubService({ graph, schema });
    const recordsRead = (): number => graph.asked.filter((question) => question === 'change/records').length;
    const reader = await open(url);
    await settled(recordsRead);
    const held = recordsRead();
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(CHANGES * 0.6);
    reader.resume();
    await until(() => reader.text().includes(LAST), 60);
    const told = [...reader.text().matchAll(/"id":"c(\d+)","after"/g)].map(([, id]) => Number(id));
    expect(told).toEqual(Array.from({ length: 10 * CHANGES }, (_unused, id) => id));
  });

  it('makes place for another when nothing is taken of it for too long', async () => {
    hasten('setInterval', 12_000);
    hasten('setTimeout', 60_000);
    const { url } = await stubService({
      graph: world.graph,
      schema,
      settings: { THROUGHLINE_LIMIT_SUBSCRIPTIONS: '1' },
    });
    const stalled = await open(url);
    await pause(2_000);
    const other = await open(url);
    other.resume();
    await until(() => other.text().includes('"id":"c9"'));
    stalled.resume();
    await stalled.ended;
    expect(stalled.text()).not.toContain(LAST);
  });

  it('does not hold up a service that stops', async () => {
    const { server, url } = await stubService({
      graph: world.graph,
      schema,
      settings: { THROUGHLINE_DEADLINE_MS: '1000' },
    });
    const stalled = await open(url);
    await pause(1_000);
    const began = Date.now();
    await server.close();
    expect(Date.now() - began).toBeLessThan(9_000);
    stalled.resume();
    await stalled.ended;
  });
});

/** Lets timers of one length go off after 300 ms: the service waits longer than a test can. */
function hasten(timer: 'setTimeout' | 'setInterval', length: number): void {
  const real = globalThis[timer] as (...given: unknown[]) => NodeJS.Timeout;
  jest
    .spyOn(globalThis, timer)
    .mockImplementation(((callback: unknown, milliseconds: unknown, ...rest: unknown[]) =>
      real(callback, milliseconds === length ? 300 : milliseconds, ...rest)) as never);
}

async function bySocket(url: string): Promise<Reader> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  endLater(() => socket.terminate());
  const ended = new Promise((resolve) => socket.once('close', resolve));
  let text = '';
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await new Promise((resolve) => socket.once('message', resolve));
  socket.on('message', (message) => (text += String(message)));
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: QUERY } }));
  socket.pause();
  return { resume: () => socket.resume(), text: () => text, ended };
}

async function byEvents(url: string): Promise<Reader> {
  const { hostname, port, host } = new URL(url);
  const socket = dial(Number(port), hostname);
  endLater(() => void socket.destroy());
  const ended = new Promise((resolve) => socket.once('close', resolve));
  let text = '';
  socket.setEncoding('utf8').on('data', (part: string) => (text += part));
  // Cut off by the service.
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('connect', resolve));
  const body = JSON.stringify({ query: QUERY });
  socket.write(
    `POST /graphql/stream HTTP/1.1\r\nHost: ${host}\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  socket.pause();
  return { resume: () => void socket.resume(), text: () => text, ended };
}
