import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../config.ts';
import { badInput, ThroughlineError } from '../errors.ts';

/**
 * Refuses what a foreign page sends through a visitor's browser, for a service that trusts whoever reaches its loopback
 * address. A page that has its own name resolve to 127.0.0.1 (DNS rebinding) shows that name in `Host`; any other page
 * shows its own in `Origin`.
 * @throws ThroughlineError FORBIDDEN.
 */
export function checkOrigin({ headers }: Pick<FastifyRequest, 'headers'>): void {
  const host = parseHost(headers.host);
  if (!isLoopback(host.hostname)) {
    throw new ThroughlineError(
      'FORBIDDEN',
      'Expected a "Host" of this machine such as 127.0.0.1, got another. To serve other hosts, set up authentication.',
    );
  }
  const { origin } = headers;
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host.host)) {
    throw new ThroughlineError(
      'FORBIDDEN',
      'Expected requests of this service\'s own pages, got a foreign "Origin". To serve other pages, set up authentication.',
    );
  }
}

/**
 * The host that a request names.
 * @throws ThroughlineError BAD_USER_INPUT when it names none, or nothing that can be one.
 */
export function parseHost(host: string | undefined): URL {
  const text = `http://${host ?? ''}`;
  if (host === undefined || host === '' || /[/?#@\\\s]/.test(host) || !URL.canParse(text)) {
    throw badInput('Expected a "Host" header with a name and a port, got none.');
  }
  return new URL(text);
}
