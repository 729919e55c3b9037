import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * One line for each request, when its reply is out or its caller has gone. It holds no address as it was called, for that
 * may carry a document or a token, and nothing of what was asked but the name of the operation.
 */
export function logReplies(app: FastifyInstance): void {
  // Not `onResponse`: that hook does not run for a caller who hung up.
  app.addHook('onRequest', async (request, reply) => {
    reply.raw.once('close', () => logReply(request, reply));
  });
}

function logReply(request: FastifyRequest, reply: FastifyReply): void {
  const { codes, masked, ...told } = request.told;
  const line = {
    method: request.method,
    route: request.routeOptions.url ?? 'unknown',
    status: reply.statusCode,
    durationMs: Math.round(reply.elapsedTime),
    ...told,
    ...(codes.size === 0 ? {} : { codes: [...codes] }),
    ...(masked === 0 ? {} : { masked }),
    ...(reply.raw.writableFinished ? {} : { callerGone: true }),
  };
  // Probes come every few seconds and say nothing while all is well.
  const quiet = line.route.startsWith('/health/') && reply.statusCode === 200;
  request.log[quiet ? 'debug' : 'info'](line, 'Replied.');
}
