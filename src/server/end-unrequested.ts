import { STATUS_CODES } from 'node:http';
import type { Writable } from 'node:stream';

/** Answers on a bare connection, in the shape of every other error, what never becomes a request of Fastify, and ends it. */
export function endUnrequested(stream: Writable, status: number, error: unknown): void {
  const body = JSON.stringify({ errors: [error] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  stream.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
