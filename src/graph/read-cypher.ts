import neo4j from 'neo4j-driver';
import type { Session, Transaction } from 'neo4j-driver';
import { badInput } from '../errors.ts';
import { boundAnswer } from './bound-answer.ts';
import type { AdHocRows, AdHocStatement, Params } from './graph.ts';
import { checkPlan } from './plan-check.ts';
import type { PlanStep } from './plan-check.ts';
import { checkStatement } from './statement-check.ts';
import { toTypedJson } from './typed-json.ts';

/** Put before a statement, so that the server plans it without running it. */
const EXPLAIN = 'EXPLAIN ';

/** What the driver is told of every transaction. */
export interface TransactionLimits {
  /** Milliseconds after which the server ends it. */
  readonly timeout: number;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Plans, checks and runs ad hoc Cypher in one read transaction; it is never run again by itself. */
export async function readCypher(
  session: Session,
  limits: TransactionLimits,
  { statement, parameters, limit }: AdHocStatement,
): Promise<AdHocRows> {
  const sent = wholeNumbersAsIntegers(parameters, 0) as Params;
  checkStatement({ statement, parameters });
  const transaction = await session.beginTransaction(limits);
  try {
    const planned = await transaction.run(EXPLAIN + statement, sent).catch((error: unknown) => {
      throw explainStatement(error, statement, EXPLAIN.length);
    });
    const { plan, queryType } = planned.summary;
    if (plan === false || queryType !== 'r') {
      throw badInput(`Expected a statement that only reads the graph, got one of another kind.`);
    }
    checkPlan(plan as unknown as PlanStep);
    return await firstRows(transaction, { statement, parameters: sent, limit });
  } catch (error) {
    throw explainStatement(error, statement);
  } finally {
    await transaction.close().catch(() => undefined);
  }
}

async function firstRows(
  transaction: Transaction,
  { statement, parameters, limit }: AdHocStatement,
): Promise<AdHocRows> {
  const bound = await boundAnswer(transaction, MOST_BYTES);
  try {
    const result = transaction.run(statement, parameters);
    const columns = await result.keys();
    const rows: unknown[][] = [];
    let values = 0;
    for await (const record of result) {
      if (rows.length === limit) return { columns, rows, truncated: true };
      values += valuesIn(Array.from(record.values()));
      if (values > MOST_VALUES) throw tooMuch(`${MOST_VALUES.toLocaleString('en')} values`);
      rows.push(columns.map((column) => toTypedJson(record.get(column))));
    }
    return { columns, rows, truncated: false };
  } catch (error) {
    throw bound.wasPassed() ? tooMuch(`${MOST_BYTES.toLocaleString('en')} bytes`) : error;
  } finally {
    bound.release();
  }
}

/** Of one answer, as Neo4j sends it and in all its lists and maps: each value takes hundreds of bytes here until it is sent on. */
const MOST_BYTES = 10_000_000;
const MOST_VALUES = 1_000_000;

function tooMuch(most: string): Error {
  return badInput(
    `Expected an answer of at most ${most}, got more. Return fewer rows, or less in each of them.`,
  );
}

function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null || neo4j.isInt(value) || ArrayBuffer.isView(value))
    return 1;
  const items: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return items.reduce<number>((sum, item) => sum + valuesIn(item), 1);
}

/** How deep lists and maps may nest in a parameter. */
const NESTING = 100;

function wholeNumbersAsIntegers(value: unknown, depth: number): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > NESTING) {
    throw badInput(
      `Expected "parameters" nested at most ${NESTING} deep, got more. Send rows of plain values, and unwind them.`,
    );
  }
  if (Array.isArray(value)) return value.map((item) => wholeNumbersAsIntegers(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, wholeNumbersAsIntegers(item, depth + 1)]),
  );
}

const NO_DATABASE = 'Neo.ClientError.Database.DatabaseNotFound';

/** What the server says of the caller's own statement, and of nothing else, is for the caller. */
function explainStatement(error: unknown, statement: string, shift = 0): unknown {
  if (error instanceof neo4j.Neo4jError && error.code === NO_DATABASE && /\buse\b/i.test(statement)) {
    return badInput(
      'Expected a statement about the database that the service reads, got USE with the name of none. Leave USE out.',
    );
  }
  const own =
    error instanceof neo4j.Neo4jError &&
    /^Neo\.ClientError\.(Statement|Procedure)\./.test(error.code) &&
    error.code !== 'Neo.ClientError.Statement.AccessMode';
  if (own) {
    const said = placedBefore(firstLine(error.message), shift);
    return badInput(`Expected a Cypher statement that can be run, got: ${said}`);
  }
  if (error instanceof neo4j.Neo4jError && error.code === 'Neo.ClientError.Statement.AccessMode') {
    return badInput('Expected a statement that only reads the graph, got one that writes.');
  }
  return error;
}

/** A message whose place in the statement is that many characters less, as it is without what was put before it. */
function placedBefore(message: string, shift: number): string {
  return message.replace(
    /\(line (\d+), column (\d+) \(offset: (\d+)\)\)/,
    (_, line: string, column: string, offset: string) =>
      `(line ${line}, column ${line === '1' ? Number(column) - shift : column} (offset: ${Number(offset) - shift}))`,
  );
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').slice(0, 500);
}
