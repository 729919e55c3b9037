import { ThroughlineError } from '../../errors.ts';
import { breaksConstraint } from '../../graph/explain-failure.ts';
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

/**
 * Runs the safe repairs of violations in one transaction, under the lock of all writing: all of them or none.
 * @throws ThroughlineError GRAPH_RULE where a constraint stands against one of them.
 */
export async function repairViolations(graph: Graph, violations: readonly Violation[]): Promise<void> {
  const statements = violations.flatMap(({ check }) => (check.isSafe ? (check.repair ?? []) : []));
  if (statements.length === 0) return;
  await orRefused(() =>
    graph.write(async (transaction) => {
      await lockGraph(transaction);
      for (const text of statements) await transaction.ask({ text, params: {} });
    }),
  );
}

/**
 * Makes constraints and indexes anew. Each statement is a transaction of its own: dropping and making one of the same name
 * within one, rolled back, leaves Neo4j 5.26 with an index that is shown and cannot be dropped.
 * @throws ThroughlineError GRAPH_RULE where what is stored breaks a constraint; what was there of that name then stays.
 */
export async function repairSchema(graph: Graph, faults: readonly SchemaFault[]): Promise<void> {
  for (const { repair } of faults) {
    for (const text of repair) await refuseTwins(graph, text);
    for (const text of repair) {
      await orRefused(() => graph.write((transaction) => transaction.ask({ text, params: {} })));
    }
  }
  await graph.ask({ text: 'CALL db.awaitIndexes(60)', params: {} });
}

/** Nothing is dropped for a constraint that cannot be made. */
async function refuseTwins(graph: Graph, text: string): Promise<void> {
  const [, label, key] = /FOR \(n:(\w+)\) REQUIRE n\.(\w+) IS UNIQUE$/.exec(text) ?? [];
  if (label === undefined || key === undefined) return;
  const [twin] = await graph.ask<{ value: unknown }>({
    text: `MATCH (n:${label}) WHERE n.${key} IS NOT NULL WITH n.${key} AS value, count(*) AS times WHERE times > 1 RETURN value LIMIT 1`,
    params: {},
  });
  if (twin !== undefined)
    throw refused(`the ${key} ${JSON.stringify(twin.value)} stands at several ${label}`);
}

async function orRefused(repair: () => Promise<unknown>): Promise<void> {
  try {
    await repair();
  } catch (error) {
    throw breaksConstraint(error) ? refused((error as Error).message) : error;
  }
}

function refused(got: string): ThroughlineError {
  return new ThroughlineError(
    'GRAPH_RULE',
    `Expected a repair that every constraint allows, got: ${got}. Give one of the nodes that share it another one, then run "throughline doctor --repair" again.`,
  );
}
