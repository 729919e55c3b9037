import { afterEach } from '@jest/globals';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { SignJWT } from 'jose';
import { WebSocket } from 'ws';
import { writeChangeCursor } from '../../src/history/change-cursor.ts';
import type { StubService } from '../server/stub-service.ts';

/** The ids of the nodes that each change touched. */
export const NAMES =
  'subscription ($after: String) { changes(after: $after) { cursor node { nodes { id } } } }';

/** The cursor before everything. */
export const START = writeChangeCursor({ sequence: 0, mark: '' });

const SECRET = 'a secret of thirty-two bytes ...';

/** Settings of a service that asks for tokens. */
export const WITH_AUTH = { THROUGHLINE_JWT_SECRET: SECRET };

/** What comes of a subscription. */
export type Results = AsyncIterableIterator<{ data?: unknown; errors?: readonly unknown[] }>;

/** Subscribes at a service. */
export type Transport = (service: Pick<StubService, 'url'>, given?: Given) => Results;

interface Given {
  /** Default `NAMES`. */
  readonly query?: string;
  /** The variable of that name. */
  readonly after?: string;
  readonly token?: string;
  readonly extensions?: Record<string, unknown>;
}

const ends: (() => void | Promise<void>)[] = [];
afterEach(leaveAll);

/** Ends all clients, connections included, as happens after each test. */
export async function leaveAll(): Promise<void> {
  for (const end of ends.splice(0)) await end();
}

/** Leaves one thing to be ended after the test. */
export function endLater(end: () => void | Promise<void>): void {
  ends.push(end);
}

const bySocket: Transport = ({ url }, { query = NAMES, after, token, extensions = {} } = {}) => {
  const client = createSocketClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(token === undefined ? {} : { connectionParams: { authorization: `Bearer ${token}` } }),
  });
  endLater(() => client.dispose());
  return client.iterate({ query, variables: { after: after ?? null }, extensions }) as Results;
};

const byEvents: Transport = ({ url }, { query = NAMES, after, token, extensions = {} } = {}) => {
  const client = createSseClient({
    url: `${url}/graphql/stream`,
    retryAttempts: 0,
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
  });
  endLater(() => client.dispose());
  return client.iterate({ query, variables: { after: after ?? null }, extensions }) as Results;
};

/** Both ways to subscribe, for `describe.each`. */
export const transports = [
  ['graphql-ws', bySocket],
  ['graphql-sse', byEvents],
] as const;

/** A change as `NAMES` asks for it. */
export interface Told {
  readonly cursor: string;
  readonly node: { readonly nodes: readonly { readonly id: string }[] };
}

/** The next change; throws what the service refuses. */
export async function next(results: Results): Promise<Told> {
  const { value } = await results.next();
  if (value?.errors !== undefined) throw Object.assign(new Error('refused'), { errors: value.errors });
  return value.data.changes as Told;
}

/** The ids of the nodes that the next changes touched, so many at least. */
export async function ids(results: Results, count: number): Promise<readonly string[]> {
  const told: string[] = [];
  while (told.length < count) told.push(...(await next(results)).node.nodes.map(({ id }) => id));
  return told;
}

/** Why a subscription is refused: the code of its error, or else how the socket was closed, or the status of the response. */
export async function refusal(results: Results): Promise<string | number | undefined> {
  try {
    await next(results);
  } catch (error) {
    const { errors = error, code, response, message } = error as Refused;
    if (Array.isArray(errors)) return (errors as readonly Faulty[])[0]?.extensions.code;
    return code ?? response?.status ?? Number(/server response: (\d+)/.exec(message ?? '')?.[1]);
  }
  throw new Error('Expected a refusal, got a change.');
}

interface Refused {
  readonly errors?: unknown;
  readonly code?: number;
  readonly response?: { readonly status: number };
  /** Of a socket that was not opened. */
  readonly message?: string;
}

interface Faulty {
  readonly extensions: { readonly code: string };
}

/** A token of a service `WITH_AUTH`. */
export function token(role: string, seconds = 60): Promise<string> {
  return new SignJWT({ roles: [role], sub: 'ada' })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
    .sign(new TextEncoder().encode(SECRET));
}
