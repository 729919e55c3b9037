import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyBaseLogger } from 'fastify';
import type { Role } from '../resolvers/context.ts';

/** What the service keeps of one request while it is answered, beside what resolvers see. */
export interface RequestScope {
  readonly requestId: string;
  /** Writes the request's id with each line. */
  readonly logger: FastifyBaseLogger;
  readonly roles: ReadonlySet<Role>;
  /** The caller as changes name it. */
  readonly who: string;
  /** Epoch milliseconds by which resolvers are to be done. */
  readonly deadline: number;
  /** Fires at the deadline, and as soon as the caller hangs up. */
  readonly signal: AbortSignal;
  /** For the line in the log; filled in on the way. */
  readonly told: ToldOfRequest;
}

/** What the log tells of a request. Nothing that a caller wrote but the name of an operation that was found valid. */
export interface ToldOfRequest {
  operation?: string;
  operationName?: string;
  estimatedValues?: number;
  /** Codes of the errors in the reply, each once. */
  readonly codes: Set<string>;
  /** How many errors were masked; the first ones are in the log. */
  masked: number;
}

/**
 * The request being answered. Apollo formats errors without telling of which request they are: this is how the log
 * learns it.
 */
export const requestScope = new AsyncLocalStorage<RequestScope>();
