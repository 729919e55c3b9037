import type { Socket } from 'node:net';
import { endUnrequested } from './end-unrequested.ts';

/** Answers, in the shape of every other error, what never becomes a request: no HTTP, headers too long, or too slow. */
export function refuseUnreadable({ code }: { readonly code: string }, socket: Socket): void {
  if (!socket.writable) return void socket.destroy();
  const { status, message } = COMPLAINTS[code] ?? {
    status: 400,
    message: 'Expected an HTTP request that can be read, got another.',
  };
  endUnrequested(socket, status, { message, extensions: { code: 'BAD_USER_INPUT' } });
}

interface Complaint {
  readonly status: number;
  readonly message: string;
}

const COMPLAINTS: Readonly<Record<string, Complaint>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    message: 'Expected the whole request within the time allowed, got a part of it.',
  },
  HPE_HEADER_OVERFLOW: { status: 431, message: 'Expected shorter headers, got more than 16 kB of them.' },
};
