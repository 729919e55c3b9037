import { HeaderMap } from '@apollo/server';
import type { ApolloServer, HTTPGraphQLRequest, HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Limits } from '../config.ts';
import { badInput, overdue } from '../errors.ts';
import type { Context } from '../resolvers/context.ts';
import type { Authenticate } from './authenticate.ts';
import { checkSource } from './check-source.ts';
import { sendGraphiql, wantsPage } from './graphiql.ts';
import { checkPersisted, namedDocument } from './named-document.ts';
import type { NamedDocument } from './named-document.ts';
import { refuse } from './refuse.ts';
import type { RegisteredOperations } from './registered-operations.ts';
import { requestScope } from './request-scope.ts';
import type { RequestScope } from './request-scope.ts';
import { timeAllowed } from './time-allowed.ts';

interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<Context>;
  readonly authenticate: Authenticate;
  readonly limits: Limits;
  /** Null: any document. */
  readonly registered: RegisteredOperations | null;
  readonly makeContext: (scope: RequestScope) => Context;
}

/** The last part of the time allowed is kept for putting an answer together out of what is there. */
const KEPT_FOR_REPLY = 0.05;

/** `/graphql`: POST, GET for queries, and GraphiQL for a browser. */
export function graphqlRoute(
  app: FastifyInstance,
  { apollo, authenticate, limits, registered, makeContext }: GraphqlRouteOptions,
): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    // Before the body is read: a stranger's is not worth the work.
    onRequest: async (request) => {
      checkEncoding(request);
      if (!wantsPage(request)) Object.assign(request, await authenticate(request.headers.authorization));
    },
    preHandler: async (request) => {
      const source = sourceOf(request);
      if (source !== undefined) checkSource(source, limits);
      if (wantsPage(request)) return;
      const named = namedDocument(request);
      if (registered === null) checkPersisted(named);
      else request.document = registered.documentOf(named);
    },
    handler: async (request, reply) => {
      if (wantsPage(request)) return sendGraphiql(reply);
      const allowed = timeAllowed(request.document ?? sourceOf(request), limits);
      const due = request.receivedAt + allowed;
      const scope = scopeOf(request, reply, due - allowed * KEPT_FOR_REPLY);
      const answer = await beforeDue(due, () =>
        requestScope.run(scope, () =>
          apollo.executeHTTPGraphQLRequest({
            httpGraphQLRequest: asApolloRequest(request),
            context: async () => makeContext(scope),
          }),
        ),
      );
      return answer === undefined ? refuse(overdue(), { request, reply }) : send(answer, reply);
    },
  });

  app.route({
    method: ['DELETE', 'OPTIONS', 'PATCH', 'PUT'],
    url: '/graphql',
    handler: async (request, reply) =>
      refuse(badInput('Expected the method POST, or GET for a query, got another.'), {
        request,
        reply: reply.header('allow', 'GET, POST'),
        status: 405,
      }),
  });
}

/** Nothing unpacks a body here, so a small one cannot become a large one. */
function checkEncoding({ headers }: FastifyRequest): void {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw badInput('Expected a body without "Content-Encoding", got one with it. Send it as it is.');
  }
}

/** The document of a request; undefined where it is missing or no text, which Apollo explains. */
function sourceOf({ body, query }: FastifyRequest): string | undefined {
  const given = ((body ?? query) as { readonly query?: unknown } | undefined)?.query;
  return typeof given === 'string' ? given : undefined;
}

function searchFor(search: string, document: string): string {
  const parameters = new URLSearchParams(search);
  for (const name of ['extensions', 'documentId']) parameters.delete(name);
  parameters.set('query', document);
  return `?${parameters.toString()}`;
}

/** Made once: an error with its stack for each request costs as much as the rest of what ends one. */
const NOBODY_WAITS = overdue();

function scopeOf(request: FastifyRequest, reply: FastifyReply, deadline: number): RequestScope {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(NOBODY_WAITS), Math.max(0, deadline - Date.now()));
  // Comes when the reply is out, and when the caller hangs up before: Apollo itself would work on for nobody.
  reply.raw.once('close', () => {
    clearTimeout(timer);
    controller.abort(NOBODY_WAITS);
  });
  return {
    requestId: request.id,
    logger: request.log,
    roles: request.roles,
    who: request.who,
    deadline,
    signal: controller.signal,
    told: request.told,
  };
}

/** A reply goes out when it is due, even where a resolver hangs: undefined then. */
async function beforeDue<T>(due: number, work: () => Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), Math.max(0, due - Date.now()));
  });
  try {
    return await Promise.race([work(), waited]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The published adapter builds an address out of `Host`, which is the caller's to write, and goes on to write headers
 * after the reply that was due has gone out: hence this one.
 */
function asApolloRequest({ method, url, headers, body, document }: FastifyRequest): HTTPGraphQLRequest {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const question = url.indexOf('?');
  const search = question < 0 ? '' : url.slice(question);
  if (document === null) return { method, headers: map, body, search };
  const { extensions: _, documentId: __, ...rest } = (body ?? {}) as NamedDocument;
  return { method, headers: map, body: { ...rest, query: document }, search: searchFor(search, document) };
}

function send({ status, headers, body }: HTTPGraphQLResponse, reply: FastifyReply): FastifyReply {
  for (const [name, value] of headers) void reply.header(name, value);
  // Only @defer and @stream answer in parts, and GraphQL 16 has neither.
  if (body.kind !== 'complete') throw new Error('Expected an answer in one part.');
  return reply.code(status ?? 200).send(body.string);
}
