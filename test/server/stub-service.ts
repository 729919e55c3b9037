import { request } from 'node:http';
import { afterEach } from '@jest/globals';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { readConfig } from '../../src/config.ts';
import { badInput, ThroughlineError } from '../../src/errors.ts';
import type { Bounds, Graph } from '../../src/graph/graph.ts';
import { readModel } from '../../src/model/read-model.ts';
import type { Context } from '../../src/resolvers/context.ts';
import { createServer } from '../../src/server/create-server.ts';
import type { Server } from '../../src/server/create-server.ts';
import { registeredOperations } from '../../src/server/registered-operations.ts';

export const model = readModel();

/** A bakery: small enough to see every answer at a glance, with one field for each way that things go wrong. */
const bakery = `
  type Query {
    bread(name: String): String
    loaves(first: Int = 20): [Loaf!]!
    mill: String
    "Hangs until somebody gives up."
    dough: String
    burnt: String
    stale: [String]
    away: String
    weigh(grams: Int!): Int
    mustHave: String!
    myRoles: [String!]!
  }
  type Loaf { name: String! crumbs: Int! inside: Loaf }
  type Mutation { bake(name: String!): String  refuse: String }
`;

const resolvers = {
  Query: {
    bread: (_: unknown, { name }: { name?: string }) => name ?? 'rye',
    loaves: (_: unknown, { first }: { first: number }) =>
      Array.from({ length: first }, (_, i) => ({ name: `loaf ${i}` })),
    mill: () => 'stone',
    dough: () => new Promise(() => {}),
    burnt: () => {
      throw new Error('The oven secret is in MATCH (n:Recipe {password: "hunter2"})');
    },
    stale: () => Array.from({ length: 1_000 }, () => new Error('mouldy')),
    away: () => {
      throw new ThroughlineError('UNAVAILABLE', 'Expected Neo4j to answer, got no connection.');
    },
    weigh: (_: unknown, { grams }: { grams: number }) => grams * 1e9,
    mustHave: () => null,
    myRoles: (_: unknown, __: unknown, { roles }: Context) => [...roles],
  },
  Loaf: { crumbs: () => 7, inside: (loaf: unknown) => loaf },
  Mutation: {
    bake: (_: unknown, { name }: { name: string }) => name,
    refuse: () => {
      const fault = {
        index: 0,
        field: 'name',
        expected: 'a name',
        got: 'nothing',
        message: 'Expected a name, got nothing.',
      };
      throw badInput(
        'Expected 250 rows that fit, got 250 faults.',
        Array.from({ length: 250 }, () => fault),
      );
    },
  },
};

export const bakerySchema: GraphQLSchema = makeExecutableSchema({ typeDefs: bakery, resolvers });

/** A graph that is there, has its constraints, and is asked for nothing else. */
export function stubGraph(ask?: (bounds: Bounds) => Promise<unknown[]>): Graph {
  const bounded = (bounds: Bounds): Graph => ({
    ask: async () => (ask === undefined ? everyLabel : await ask(bounds)) as never,
    write: async () => {
      throw new Error('Expected no write.');
    },
    scan: async () => {
      throw new Error('Expected no scan.');
    },
    rehearse: async () => {
      throw new Error('Expected no rehearsal.');
    },
    readCypher: async () => {
      throw new Error('Expected no Cypher.');
    },
    within: (nearer) => bounded({ ...bounds, ...nearer }),
    verify: async () => {},
    close: async () => {},
  });
  return bounded({});
}

const everyLabel = ['Entity', ...model.nodes.map(({ label }) => label)].map((label) => ({ label }));

export interface StubService {
  readonly server: Server;
  /** `http://127.0.0.1:40123` */
  readonly url: string;
  /** Every line that it logged. */
  readonly lines: readonly Record<string, unknown>[];
  /** Sends any request; `Host` is its own unless given. */
  readonly send: (request: StubRequest) => Promise<Reply>;
  /** Asks by POST, as clients do. */
  readonly ask: (query: string, options?: AskOptions) => Promise<Reply>;
}

interface StubRequest {
  /** Default GET, or POST with a body. */
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

interface AskOptions {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly body: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- answers are JSON
}

interface StubOptions {
  readonly settings?: Readonly<Record<string, string>>;
  readonly graph?: Graph;
  readonly schema?: GraphQLSchema;
}

const open: Server[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** The service over the bakery, on a free port; closed when the test ends. */
export async function stubService({
  settings = {},
  graph = stubGraph(),
  schema = bakerySchema,
}: StubOptions = {}): Promise<StubService> {
  const lines: Record<string, unknown>[] = [];
  const logger = pino(
    { level: 'debug' },
    { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const config = readConfig({ PORT: '0', ...settings });
  const server = await createServer({
    config,
    registered: config.operations === null ? null : registeredOperations(config.operations, schema),
    graph,
    model,
    schema,
    logger,
  });
  open.push(server);
  const url = await server.listen();
  return {
    server,
    url,
    lines,
    send: (one) => sendTo(url, one),
    ask: (query, { variables, headers } = {}) =>
      sendTo(url, {
        path: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, ...(variables === undefined ? {} : { variables }) }),
      }),
  };
}

function sendTo(url: string, { method, path, headers, body }: StubRequest): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(url + path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers,
      agent: false,
    });
    sent.on('error', reject);
    sent.on('response', (reply) => {
      let text = '';
      reply.setEncoding('utf8');
      reply.on('error', reject);
      reply.on('data', (part: string) => (text += part));
      reply.on('end', () => {
        const isJson = String(reply.headers['content-type']).includes('json');
        resolve({
          status: reply.statusCode ?? 0,
          headers: reply.headers,
          text,
          body: isJson ? JSON.parse(text) : undefined,
        });
      });
    });
    sent.end(body);
  });
}
