import type { Graph } from '../../graph/graph.ts';
import { groupBy } from '../../group-by.ts';
import { lockGraph } from '../../write/lock-graph.ts';
import type { Check } from './repairs.ts';
import type { SchemaFault } from './schema-faults.ts';

/** A violation that was found. */
export interface Violation {
  readonly check: Check;
  readonly count: number;
}

/**
 * What others wrote past the model, of each kind that a check knows.
 * @throws ThroughlineError UNAVAILABLE, DEADLINE_EXCEEDED.
 */
export async function findViolations(graph: Graph, checks: readonly Check[]): Promise<readonly Violation[]> {
  const found = new Map<Check, number>();
  for (const [match, together] of groupBy(checks, (check) => check.match)) {
    const counts = together.map(({ when, each }) => `sum(CASE WHEN ${when} THEN ${each} ELSE 0 END)`);
    const text = `${match} RETURN [${counts.join(', ')}] AS counts`;
    const [row] = await graph.ask<{ counts: readonly number[] }>({ text, params: {} });
    together.forEach((check, at) => found.set(check, row?.counts[at] ?? 0));
  }
  return checks.flatMap((check) => {
    const count = found.get(check) ?? 0;
    return count > 0 ? [{ check, count }] : [];
  });
}

/** Runs the safe repairs of violations in one transaction, under the lock of all writing: all of them or none. */
export async function repairViolations(graph: Graph, violations: readonly Violation[]): Promise<void> {
  const statements = violations.flatMap(({ check }) => (check.isSafe ? (check.repair ?? []) : []));
  if (statements.length === 0) return;
  await graph.write(async (transaction) => {
    await lockGraph(transaction);
    for (const text of statements) await transaction.ask({ text, params: {} });
  });
}

/** Makes constraints and indexes anew; each statement is a transaction of its own, as Neo4j wants it. */
export async function repairSchema(graph: Graph, faults: readonly SchemaFault[]): Promise<void> {
  for (const text of faults.flatMap(({ repair }) => repair)) {
    await graph.write((transaction) => transaction.ask({ text, params: {} }));
  }
  await graph.ask({ text: 'CALL db.awaitIndexes(60)', params: {} });
}
