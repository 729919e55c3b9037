import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ThroughlineError } from '../errors.ts';
import { httpStatus, retryAfter } from './http-status.ts';
import { maskError } from './mask-error.ts';

/** Replies in the shape of a GraphQL error to whatever is refused outside of GraphQL, unknown paths included. */
export function replyToRefusals(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => refuse(error, { request, reply }));
  app.setNotFoundHandler((request, reply) =>
    refuse(
      new ThroughlineError(
        'NOT_FOUND',
        'Expected a path of this service such as /graphql, /health/live or /health/ready, got another.',
      ),
      {
        request,
        reply,
      },
    ),
  );
}

interface Refusal {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** Default: what the error's code says. */
  readonly status?: number;
}

/** Sends an error as the whole reply. */
export function refuse(error: unknown, { request, reply, status }: Refusal): FastifyReply {
  const explained =
    error instanceof ThroughlineError ? error : explainFastify(error as Partial<FastifyError>);
  const masked = maskError(explained ?? error, { logger: request.log, told: request.told });
  const code = status ?? statusOf(error, explained);
  const wait = retryAfter(code);
  if (wait !== undefined) void reply.header('retry-after', wait);
  if (code === 401) void reply.header('www-authenticate', 'Bearer realm="throughline"');
  // The rest of a body that is too large is not read, so the connection cannot go on.
  if (code === 413) void reply.header('connection', 'close');
  const body = code === 200 ? { errors: [masked], data: null } : { errors: [masked] };
  return reply.code(code).type('application/json; charset=utf-8').send(JSON.stringify(body));
}

/** Fastify's complaint about a request as ours; undefined for anything else. */
function explainFastify({
  code = '',
  statusCode = 500,
}: Partial<FastifyError>): ThroughlineError | undefined {
  if (statusCode < 400 || statusCode >= 500) return undefined;
  return new ThroughlineError(
    'BAD_USER_INPUT',
    COMPLAINTS[code] ?? 'Expected a request that can be read, got another.',
  );
}

const COMPLAINTS: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE:
    'Expected a smaller body, got one over the limit. Send the rows in several requests.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE:
    'Expected a body of content type "application/json", got another. Send {"query": "…"} so.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'Expected a JSON body, got an empty one. Send {"query": "…"}.',
  FST_ERR_CTP_INVALID_JSON_BODY:
    'Expected a body that is valid JSON, got something else. Let a library write it, such as JSON.stringify.',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'Expected as many bytes as "Content-Length" says, got another number.',
};

function statusOf(error: unknown, explained: ThroughlineError | undefined): number {
  if (error instanceof ThroughlineError) return httpStatus(error.code);
  return explained === undefined ? 500 : ((error as FastifyError).statusCode ?? 400);
}
