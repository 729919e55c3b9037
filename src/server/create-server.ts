import { randomUUID } from 'node:crypto';
import { fastify, LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.ts';
import { ThroughlineError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { followChanges } from '../history/follow-changes.ts';
import type { Model } from '../model/model.ts';
import type { Role } from '../resolvers/context.ts';
import { makeContext } from '../resolvers/make-context.ts';
import { ANONYMOUS } from '../write/write-origin.ts';
import { authenticator } from './authenticate.ts';
import { checkOrigin, parseHost } from './check-origin.ts';
import { countRequests } from './count-requests.ts';
import { graphiqlFiles } from './graphiql.ts';
import { graphqlRoute } from './graphql-route.ts';
import { healthRoutes } from './health.ts';
import { logReplies } from './log-replies.ts';
import { makeApollo } from './make-apollo.ts';
import { refuse, replyToRefusals } from './refuse.ts';
import type { RegisteredOperations } from './registered-operations.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import type { ToldOfRequest } from './request-scope.ts';
import { sendSecurityHeaders } from './security-headers.ts';
import { subscribeByEvents } from './subscribe-by-events.ts';
import { subscribeBySocket } from './subscribe-by-socket.ts';
import type { SubscriptionService } from './subscription-operation.ts';

export interface ServerOptions {
  readonly config: Pick<Config, 'host' | 'port' | 'auth' | 'limits' | 'currency' | 'keep'>;
  readonly graph: Graph;
  readonly model: Model;
  /** With its resolvers. */
  readonly schema: GraphQLSchema;
  /** The operations that it runs, and no others; null where any may be asked. */
  readonly registered: RegisteredOperations | null;
  readonly logger: FastifyBaseLogger;
}

/** The service over HTTP. */
export interface Server {
  /**
   * Listens, and gives the address: `http://127.0.0.1:4000`.
   * @throws ThroughlineError BAD_USER_INPUT when the port or the host cannot be had.
   */
  listen(): Promise<string>;
  /**
   * Is no longer ready and refuses new requests; lets those under way finish, for no longer than one may take; then
   * closes. The graph stays open.
   */
  close(): Promise<void>;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Epoch milliseconds at which its headers had come. */
    receivedAt: number;
    told: ToldOfRequest;
    /** What its sender may do; nothing before it is authenticated. */
    roles: ReadonlySet<Role>;
    /** The registered document that it asks; null where any may be asked, and before it is known. */
    document: string | null;
    /** Its sender as changes name it. */
    who: string;
    /** Epoch milliseconds at which its token runs out; null without one. */
    until: number | null;
  }
}

export async function createServer(options: ServerOptions): Promise<Server> {
  const { config, graph, model, schema, registered, logger } = options;
  const { auth, limits, currency, keep } = config;
  const app = makeApp(config, logger);
  const apollo = makeApollo({ schema, limits, logger });
  await apollo.start();

  let stopping = false;
  const underWay = countRequests(app);
  logReplies(app);
  sendSecurityHeaders(app);
  replyToRefusals(app);
  app.addHook('onRequest', async (request, reply) => {
    if (isProbe(request)) return undefined;
    if (stopping) return refuse(stoppingError(), { request, reply: reply.header('connection', 'close') });
    if (auth === null) checkOrigin(request);
    else parseHost(request.headers.host);
    return undefined;
  });
  healthRoutes(app, { graph, model, stopping: () => stopping });
  graphiqlFiles(app);
  const authenticate = authenticator(auth);
  const feed = followChanges({ graph, most: limits.subscriptions });
  const subscriptions: SubscriptionService = {
    schema,
    limits,
    registered,
    logger,
    makeContext: (caller) =>
      makeContext({ ...caller, graph, model, currency, keep, feed, deadline: Number.MAX_SAFE_INTEGER }),
  };
  subscribeByEvents(app, { service: subscriptions, authenticate });
  const sockets = subscribeBySocket(app, {
    service: subscriptions,
    authenticate,
    auth,
    stopping: () => stopping,
  });
  graphqlRoute(app, {
    apollo,
    authenticate,
    limits,
    registered,
    makeContext: (scope) => makeContext({ ...scope, graph, model, currency, keep }),
  });
  app.get('/', async (_request, reply) => reply.redirect('/graphql'));
  await app.ready();

  return {
    listen: () => listen(app, config),
    close: async () => {
      stopping = true;
      feed.close();
      sockets.close();
      await underWay.ended(limits.deadlineMs);
      // Connections that are kept open with nothing on them would hold the server for minutes.
      const closed = app.close();
      app.server.closeAllConnections();
      await closed;
      await apollo.stop();
    },
  };
}

function isProbe({ url }: FastifyRequest): boolean {
  return url.startsWith('/health/');
}

function stoppingError(): ThroughlineError {
  return new ThroughlineError(
    'UNAVAILABLE',
    'Expected a service that runs, got one that is stopping. Ask again shortly.',
  );
}

function makeApp({ limits }: Pick<Config, 'limits'>, logger: FastifyBaseLogger): FastifyInstance {
  const app = fastify({
    loggerInstance: logger,
    // Ours are one line for each request, and hold less: see log-replies.ts.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    bodyLimit: limits.bodyBytes,
    // A caller who sends a letter a minute is cut off as well. For a body, Node looks at the time for the whole request
    // only where that for the headers is no longer, which its default is.
    requestTimeout: limits.deadlineMs,
    http: {
      headersTimeout: limits.deadlineMs,
      connectionsCheckingInterval: Math.min(1_000, limits.deadlineMs),
    },
    clientErrorHandler: refuseUnreadable,
    // Our own hook says so in the shape of every other error.
    return503OnClosing: false,
  });
  app.removeContentTypeParser('text/plain');
  app.decorateRequest('receivedAt', 0);
  app.decorateRequest('told');
  app.decorateRequest('roles');
  app.decorateRequest('document', null);
  app.decorateRequest('who', ANONYMOUS);
  app.decorateRequest('until', null);
  app.addHook('onRequest', async (request, reply) => {
    request.receivedAt = Date.now();
    request.told = { codes: new Set(), masked: 0 };
    request.roles = NOBODY;
    void reply.header('x-request-id', request.id);
  });
  return app;
}

const NOBODY: ReadonlySet<Role> = new Set();

async function listen(app: FastifyInstance, { host, port }: Pick<Config, 'host' | 'port'>): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (cause) {
    throw new ThroughlineError(
      'BAD_USER_INPUT',
      `Expected to listen on HOST "${host}", PORT ${port}, but ${reasonOf(cause)}.`,
      { cause },
    );
  }
  const address = app.server.address();
  const given = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${given}`;
}

function reasonOf(cause: unknown): string {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return 'another program does: set PORT to a free one, or end that program';
  if (code === 'EACCES') return 'this user may not: set PORT to 1024 or more';
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return 'this machine has no such address: set HOST to one of its own';
  return `it failed with ${code ?? 'an unknown error'}`;
}
