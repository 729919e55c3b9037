import neo4j from 'neo4j-driver';
import type { Session, Transaction } from 'neo4j-driver';
import type { TransactionLimits } from './read-cypher.ts';

/**
 * The longest that a rehearsal may take, in milliseconds: what it changes is locked for others that write until it is
 * rolled back.
 */
export const REHEARSAL_MS = 5_000;

/** Runs at most, the first included; the pause before another doubles each time, from this many milliseconds. */
const RUNS = 6;
const PAUSE_MS = 10;

/** What only a write of somebody else in between can cause: another run sees what that one has committed. */
const OVERTAKEN = [
  'Neo.ClientError.Schema.ConstraintValidationFailed',
  'Neo.ClientError.Statement.EntityNotFound',
];

/**
 * Does the work in a transaction that is rolled back, whatever comes of it; again after a passing fault, such as a
 * deadlock, and sooner than the driver would: nothing has to be written after all.
 */
export async function rehearse<T>(
  session: Session,
  limits: TransactionLimits,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  for (let run = 1; ; run += 1) {
    const transaction = await session.beginTransaction(limits);
    try {
      return await work(transaction);
    } catch (error) {
      if (!isPassing(error) || run === RUNS) throw error;
    } finally {
      await transaction.rollback().catch(() => undefined);
    }
    await new Promise((resume) => setTimeout(resume, PAUSE_MS * 2 ** run));
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && (error.retriable || OVERTAKEN.includes(error.code));
}
