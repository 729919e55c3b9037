import type { ErrorCode } from '../errors.ts';

/** The HTTP status of a request that is refused as a whole for this reason. */
export function httpStatus(code: ErrorCode): number {
  return STATUS[code];
}

/**
 * Seconds after which a caller may try again, where waiting helps.
 * Neo4j takes about 15 s to start; 5 s finds it soon without a rush.
 */
export function retryAfter(status: number): string | undefined {
  return status === 503 || status === 429 ? '5' : undefined;
}

const STATUS: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  GRAPH_RULE: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  QUERY_TOO_COMPLEX: 400,
  TOO_MANY_REQUESTS: 429,
  // The service itself is well and says so in good time: like every fault of execution, an answer with an error in it.
  DEADLINE_EXCEEDED: 200,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};
