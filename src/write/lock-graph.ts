import type { Graph, GraphReader } from '../graph/graph.ts';
import { Journal } from './journal.ts';
import { keepChange } from './keep-change.ts';
import type { WriteOrigin } from './write-origin.ts';

declare const locked: unique symbol;

/**
 * A write transaction that holds the graph's lock, or is never committed. Everything in this folder takes one, so that
 * nothing can write without the lock: the type is the proof.
 */
export interface LockedGraph extends GraphReader {
  readonly [locked]: true;
  /** Told of all that is written. */
  readonly journal: Journal;
}

/**
 * Takes the one lock of all writing, first thing in a write transaction and before anything is read; it is held until the
 * transaction ends. Two clients that are each right alone can be wrong together: a → b and b → a, two HINDERS of a
 * friction, a relationship to a node being deleted, one id under two labels. Neo4j reads what is committed and locks only
 * what is written, and Community has no constraint for any of these, so checks and writes must come one transaction after
 * another. The order also gives each write its place among all writes.
 * @returns that place: a number that grows from each write to the one that is committed after it.
 */
export async function lockGraph(transaction: GraphReader): Promise<number> {
  const [lock] = await transaction.ask<{ writes: number }>('write/lock');
  if (lock === undefined) throw new Error('Expected the lock to tell its count.');
  return lock.writes;
}

/**
 * One write transaction under the lock: all or nothing; `work` may run again after a passing fault. What it did is kept as
 * a change in the same transaction, unless it did nothing.
 */
export function writeLocked<T>(
  { graph, origin }: { readonly graph: Graph; readonly origin: WriteOrigin },
  work: (transaction: LockedGraph) => Promise<T>,
): Promise<T> {
  return graph.write(async (transaction) => {
    const sequence = await lockGraph(transaction);
    const journal = new Journal(origin.keep.history);
    const result = await work({ ...transaction, journal } as LockedGraph);
    if (!journal.isEmpty) await keepChange(transaction, { journal, sequence, origin });
    return result;
  });
}

/**
 * Writes that are rolled back, whatever comes of them, and without the lock: what is never committed cannot be wrong
 * together with what others write.
 */
export function rehearseUnlocked<T>(
  graph: Graph,
  work: (transaction: LockedGraph) => Promise<T>,
): Promise<T> {
  // Told all the same, and heard by nobody.
  return graph.rehearse((transaction) =>
    work({ ...transaction, journal: new Journal(false) } as LockedGraph),
  );
}
