import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { AuthConfig } from '../config.ts';
import { counted } from '../counted.ts';
import { ThroughlineError } from '../errors.ts';
import type { Authenticate, Caller } from './authenticate.ts';
import { checkOrigin, parseHost } from './check-origin.ts';
import { endUnrequested } from './end-unrequested.ts';
import { endWithToken } from './end-with-token.ts';
import { httpStatus } from './http-status.ts';
import { maskError } from './mask-error.ts';
import { maskAll, maskResult, prepareSubscription } from './subscription-operation.ts';
import type { SubscriptionService } from './subscription-operation.ts';

/** Whoever answers no ping within this time is gone, in milliseconds. */
const PING_MS = 12_000;

/** While so many bytes wait for a reader, nothing more is read from it. */
const MOST_WAITING = 65_536;

interface SocketOptions {
  readonly service: SubscriptionService;
  readonly authenticate: Authenticate;
  readonly auth: AuthConfig | null;
  readonly stopping: () => boolean;
}

/** Who is at the other end of a socket, once it is known. */
interface Extra {
  readonly socket: WebSocket;
  readonly authorization: string | undefined;
  caller: Caller | undefined;
}

/** Subscriptions over WebSocket at `/graphql`, by the protocol graphql-transport-ws. */
export interface SocketSubscriptions {
  /** Tells everybody that the service goes away. */
  close(): void;
}

export function subscribeBySocket(app: FastifyInstance, options: SocketOptions): SocketSubscriptions {
  const { service } = options;
  const { limits } = service;
  const sockets = new WebSocketServer({
    noServer: true,
    handleProtocols,
    maxPayload: limits.bodyBytes,
    perMessageDeflate: false,
  });
  const protocol = makeProtocol(options);
  app.server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy());
    try {
      checkUpgrade(request, options, sockets.clients.size);
    } catch (error) {
      return refuseUpgrade(stream, error, service);
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      open(protocol, { socket, authorization: request.headers.authorization, caller: undefined });
    });
  });
  return {
    close: () => {
      for (const socket of sockets.clients) {
        socket.close(1001, 'The service is stopping.');
        setTimeout(() => socket.terminate(), 1_000).unref();
      }
    },
  };
}

type Protocol = ReturnType<typeof makeServer<Record<string, unknown>, Extra>>;

function makeProtocol({ service, authenticate }: SocketOptions): Protocol {
  return makeServer<Record<string, unknown>, Extra>({
    onConnect: async ({ connectionParams, extra }) => {
      // A page cannot set headers of a WebSocket, so the token comes in its first message.
      const given = connectionParams?.['authorization'] ?? connectionParams?.['Authorization'];
      const authorization = typeof given === 'string' ? given : extra.authorization;
      const caller = await authenticate(authorization);
      extra.caller = caller;
      const callOff = endWithToken(caller, () =>
        extra.socket.close(CloseCode.Unauthorized, 'The token has run out.'),
      );
      extra.socket.once('close', callOff);
    },
    onSubscribe: ({ extra: { caller } }, _id, request) => {
      if (caller === undefined) throw new Error('Expected a caller before a subscription.');
      const prepared = prepareSubscription(service, { request, caller });
      return 'args' in prepared ? prepared.args : [...prepared.errors];
    },
    onNext: (_context, _id, _request, _args, result) =>
      maskResult(result, service.logger) as FormattedExecutionResult,
    onError: (_context, _id, _request, errors) => maskAll(errors, service.logger),
  });
}

/** Joins a socket to the protocol. Each message is waited for until it is sent, so a slow reader holds one event. */
function open(protocol: Protocol, extra: Extra): void {
  const { socket } = extra;
  let answered = true;
  const pings = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, PING_MS);
  socket.on('pong', () => (answered = true));
  // What fails on a socket ends it, and the close is told below.
  socket.on('error', () => socket.terminate());
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (text) =>
        new Promise((resolve) => {
          if (socket.readyState !== socket.OPEN) return resolve();
          socket.send(text, () => {
            if (socket.isPaused && socket.bufferedAmount < MOST_WAITING) socket.resume();
            resolve();
          });
        }),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (receive) =>
        socket.on('message', (data) => {
          // Answers to pings would pile up for somebody who asks and does not read.
          if (socket.bufferedAmount >= MOST_WAITING) socket.pause();
          receive(String(data)).catch((error: unknown) => socket.close(closeCode(error), reasonOf(error)));
        }),
    },
    extra,
  );
  socket.once('close', (code, reason) => {
    clearInterval(pings);
    void closed(code, String(reason));
  });
}

/** The codes of the protocol for who may not come in; 1013 asks to come again later. */
function closeCode(error: unknown): number {
  if (!(error instanceof ThroughlineError)) return CloseCode.InternalServerError;
  if (error.code === 'UNAUTHENTICATED') return CloseCode.Unauthorized;
  return error.code === 'FORBIDDEN' ? CloseCode.Forbidden : 1013;
}

/** A reason is at most 123 bytes long. */
function reasonOf(error: unknown): string {
  return error instanceof ThroughlineError
    ? error.message.slice(0, 120)
    : 'Something went wrong on our side.';
}

/** @throws ThroughlineError for a socket that may not be opened. */
function checkUpgrade(
  { url = '', headers }: IncomingMessage,
  { auth, stopping, service }: SocketOptions,
  sockets: number,
): void {
  if (url.split('?')[0] !== '/graphql') {
    throw new ThroughlineError('NOT_FOUND', 'Expected a WebSocket at /graphql, got another path.');
  }
  if (auth === null) checkOrigin({ headers });
  else parseHost(headers.host);
  if (stopping()) {
    throw new ThroughlineError('UNAVAILABLE', 'Expected a service that runs, got one that is stopping.');
  }
  const most = service.limits.subscriptions;
  if (sockets >= most) {
    throw new ThroughlineError(
      'TOO_MANY_REQUESTS',
      `Expected at most ${counted(most, 'socket')} at once, got one more. Try again later.`,
    );
  }
}

function refuseUpgrade(stream: Duplex, error: unknown, { logger }: SubscriptionService): void {
  const masked = maskError(error, { logger, told: { codes: new Set(), masked: 0 } });
  const status = error instanceof ThroughlineError ? httpStatus(error.code) : 500;
  endUnrequested(stream, status, masked);
}
