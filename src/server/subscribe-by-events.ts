import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { badInput } from '../errors.ts';
import type { Authenticate } from './authenticate.ts';
import { endWithToken } from './end-with-token.ts';
import { refuse } from './refuse.ts';
import { maskResult, prepareSubscription } from './subscription-operation.ts';
import type { SubscriptionService } from './subscription-operation.ts';

/** A reader who takes nothing for this long is cut off, in milliseconds. */
const STALLED_MS = 60_000;

/**
 * `/graphql/stream`: subscriptions as server-sent events, in the "distinct connections" mode of the GraphQL over SSE
 * protocol: one request for each subscription.
 */
export function subscribeByEvents(
  app: FastifyInstance,
  { service, authenticate }: { readonly service: SubscriptionService; readonly authenticate: Authenticate },
): void {
  const handle = createHandler({
    // No token: one connection for many subscriptions would be a state of this process.
    authenticate: () => null,
    onSubscribe: (request, params) => {
      const caller = request.raw as unknown as FastifyRequest;
      const prepared = prepareSubscription(service, { request: params, caller: callerOf(caller) });
      return 'args' in prepared ? prepared.args : { data: null, errors: [...prepared.errors] };
    },
    onNext: async (_, request, result) => {
      // The library asks for the next event as soon as it has this one: a slow reader is waited for here.
      await drained(request.context.reply.raw);
      return maskResult(result, service.logger) as typeof result;
    },
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    onRequest: async (request) => {
      Object.assign(request, await authenticate(request.headers.authorization));
    },
    handler: async (request, reply) => {
      if (request.headers.accept !== 'text/event-stream') {
        const error = badInput('Expected "Accept: text/event-stream", got another.');
        return refuse(error, { request, reply, status: 406 });
      }
      const callOff = endWithToken(request, () => reply.raw.destroy());
      reply.hijack();
      try {
        await handle(request, reply);
      } catch (error) {
        request.log.error({ err: error }, 'A subscription broke off.');
        reply.raw.destroy();
      } finally {
        callOff();
      }
    },
  });
}

function callerOf({ roles, who, until }: FastifyRequest) {
  return { roles, who, until };
}

async function drained(response: ServerResponse): Promise<void> {
  if (!response.writableNeedDrain || response.destroyed) return;
  await new Promise<void>((resolve) => {
    const stalled = setTimeout(() => response.destroy(), STALLED_MS);
    const done = (): void => {
      clearTimeout(stalled);
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}
