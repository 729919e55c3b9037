import neo4j from 'neo4j-driver';
import { ThroughlineError } from '../errors.ts';

/** Server codes that mean the transaction ran out of its time or memory, or was stopped. */
const OUT_OF_BUDGET = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Transaction.Terminated',
  'Neo.TransientError.Transaction.Terminated',
  'Neo.ClientError.Transaction.LockAcquisitionTimeout',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionMemoryLimit',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
];

/** Codes of the driver, and of a server that is starting, stopping or refusing us. */
const AWAY = [
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.CredentialsExpired',
  'Neo.ClientError.Cluster.NotALeader',
];

/** A failure of the driver as an error that a caller may see; anything unknown stays as it is, to be masked and logged. */
export function explainFailure(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (OUT_OF_BUDGET.includes(error.code)) {
    return new ThroughlineError(
      'DEADLINE_EXCEEDED',
      'Expected the graph to answer within its limits of time and memory, got a stop. Ask for less at once, or narrow the question.',
      { cause: error },
    );
  }
  if (AWAY.includes(error.code) || poolExhausted(error) || error.retriable) {
    return new ThroughlineError(
      'UNAVAILABLE',
      'Expected Neo4j to answer, got no connection. The service keeps trying: ask again shortly.',
      { cause: error },
    );
  }
  return error;
}

/** Whether a write failed because what it would create is there already. */
export function isTaken(error: unknown): boolean {
  return (
    error instanceof neo4j.Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed'
  );
}

/** Whether a constraint stands against what was written, or what is stored against a constraint. */
export function breaksConstraint(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && /\.Schema\.Constraint\w+Failed$/.test(error.code);
}

/** The driver gives a pool that stayed full no code of its own. */
function poolExhausted(error: { readonly message: string }): boolean {
  return error.message.startsWith('Connection acquisition timed out');
}
