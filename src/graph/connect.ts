import neo4j from 'neo4j-driver';
import type { Driver, ManagedTransaction, QueryResult, Result, Session, Transaction } from 'neo4j-driver';
import { overdue } from '../errors.ts';
import { exactColumn } from './exact-values.ts';
import { explainFailure } from './explain-failure.ts';
import type { Bounds, Graph, GraphReader, Params, Question, Row } from './graph.ts';
import { loadQuestions } from './questions.ts';
import type { StoredQuestion } from './questions.ts';
import { readCypher } from './read-cypher.ts';
import type { TransactionLimits } from './read-cypher.ts';
import { replaceableDriver } from './replaceable-driver.ts';
import type { ReplaceableDriver } from './replaceable-driver.ts';
import { rehearse, REHEARSAL_MS } from './rehearse.ts';
import { fromDriver, toDriver } from './values.ts';

/** Where a Neo4j answers, and as whom. */
export interface ConnectOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The server's default database when missing. */
  readonly database?: string | undefined;
  /** Default 10,000. The longest that one question may take without a nearer deadline, in milliseconds. */
  readonly timeoutMs?: number;
  /** Default as long. The longest that ad hoc Cypher may take, also in a request that has longer for something else. */
  readonly adHocMs?: number;
  /** Default 50. Connections at most; further questions wait up to 2 s for one. */
  readonly poolSize?: number;
}

/** All times fit inside one request's deadline of 10 s: an outage is told in time, not after the caller has left. */
const ACQUISITION_MS = 2_000;
const CONNECTION_MS = 2_000;
const RETRY_MS = 3_000;
const LIVENESS_MS = 30_000;
/** Ad hoc Cypher has connections of its own: what somebody else's statement does to them keeps no question waiting. */
const AD_HOC_CONNECTIONS = 5;
/** Rows that come at a time; of ad hoc Cypher, what comes beyond those that are asked for counts as received. */
const ROWS = 1_000;
const AD_HOC_ROWS = 100;
/** A connection whose session takes longer to close has met a statement that the server never ends. */
const CLOSING_MS = 3_000;

/** The graph behind a Bolt address. Nothing is sent before the first question. */
export function connect(options: ConnectOptions): Graph {
  const poolSize = options.poolSize ?? 50;
  const shared: Shared = {
    driver: openDriver(options, { connections: poolSize, fetchSize: ROWS }),
    adHoc: replaceableDriver(() =>
      openDriver(options, { connections: Math.min(AD_HOC_CONNECTIONS, poolSize), fetchSize: AD_HOC_ROWS }),
    ),
    database: options.database,
    timeoutMs: options.timeoutMs ?? 10_000,
    adHocMs: options.adHocMs ?? Infinity,
    questions: loadQuestions(),
    bookmarks: neo4j.bookmarkManager(),
  };
  return bounded(shared, {});
}

interface Opened {
  /** At most. */
  readonly connections: number;
  /** Rows that come at a time. */
  readonly fetchSize: number;
}

function openDriver(options: ConnectOptions, { connections, fetchSize }: Opened): Driver {
  return neo4j.driver(options.uri, neo4j.auth.basic(options.username, options.password), {
    maxConnectionPoolSize: connections,
    fetchSize,
    connectionAcquisitionTimeout: ACQUISITION_MS,
    connectionTimeout: CONNECTION_MS,
    maxTransactionRetryTime: RETRY_MS,
    connectionLivenessCheckTimeout: LIVENESS_MS,
    userAgent: 'throughline',
    telemetryDisabled: true,
    // Advice about statements is for those who write them, and would come with every answer.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

interface Shared {
  readonly driver: Driver;
  readonly adHoc: ReplaceableDriver;
  readonly database: string | undefined;
  readonly timeoutMs: number;
  readonly adHocMs: number;
  readonly questions: ReadonlyMap<string, StoredQuestion>;
  /** Makes each read see the writes of this process, on any member of a cluster. */
  readonly bookmarks: ReturnType<typeof neo4j.bookmarkManager>;
  /** Is given the end of each session. */
  readonly onClosing?: (closing: Promise<void>) => void;
}

function bounded(shared: Shared, bounds: Bounds): Graph {
  return {
    ask: <R = Row>(question: Question, params: Params = {}) => {
      const statement = resolve(shared, question, params);
      return inSession(shared, bounds, 'READ', (session, config) => readOnce<R>(session, statement, config));
    },
    scan: (asked, onRow) => {
      const statement = resolve(shared, asked, {});
      return inSession(shared, bounds, 'READ', (session, config) =>
        scan(session.run(statement.text, statement.params, config), { onRow, exact: statement.exact }),
      );
    },
    write: (work) =>
      inSession(shared, bounds, 'WRITE', (session, config) =>
        session.executeWrite((tx) => work(inTransaction(shared, tx)), config),
      ),
    rehearse: (work) =>
      inSession(shared, shortened(bounds, REHEARSAL_MS), 'WRITE', (session, config) =>
        rehearse(session, config, (tx) => work(inTransaction(shared, tx))),
      ),
    readCypher: async (asked) => {
      const driver = shared.adHoc.current();
      const onClosing = (closing: Promise<void>): void => replaceUnlessClosed(shared, driver, closing);
      const own = { ...shared, driver, onClosing };
      return inSession(own, shortened(bounds, shared.adHocMs), 'READ', (session, config) =>
        readCypher(session, config, asked),
      );
    },
    within: (nearer) => bounded(shared, { ...bounds, ...nearer }),
    verify: async () => {
      await inSession(shared, bounds, 'READ', (session, config) =>
        session.executeRead((tx) => tx.run('RETURN 1'), config),
      );
    },
    close: async () => {
      await Promise.all([shared.driver.close(), shared.adHoc.close()]);
    },
  };
}

function replaceUnlessClosed(shared: Shared, driver: Driver, closing: Promise<void>): void {
  const timer = setTimeout(() => shared.adHoc.retire(driver, shared.timeoutMs), CLOSING_MS).unref();
  void closing.finally(() => clearTimeout(timer));
}

function shortened(bounds: Bounds, milliseconds: number): Bounds {
  return { ...bounds, deadline: Math.min(bounds.deadline ?? Infinity, Date.now() + milliseconds) };
}

/**
 * One statement is a transaction of its own, which saves the way to and fro that ends one. What may pass is tried again as the
 * driver does it.
 */
async function readOnce<R>(session: Session, statement: Resolved, limits: TransactionLimits): Promise<R[]> {
  try {
    return rows<R>(
      await withoutStack(() => session.run(statement.text, statement.params, limits)),
      statement,
    );
  } catch (error) {
    if (!neo4j.isRetryableError(error)) throw error;
    return session.executeRead(async (tx) => rows<R>(await run(tx, statement), statement), limits);
  }
}

/** The server sends no more than has been told. */
function scan(
  result: Result,
  told: { readonly onRow: (values: readonly unknown[]) => void; readonly exact: ReadonlySet<string> },
): Promise<void> {
  return new Promise((resolve, reject) => {
    result.subscribe({
      onNext: (record) =>
        told.onRow(record.keys.map((key, at) => plainValue(record.get(at), told.exact.has(key as string)))),
      onCompleted: () => resolve(),
      onError: reject,
    });
  });
}

/** The driver keeps with each statement the stack that it was asked from, the same for nearly all: for a small one that counts. */
function withoutStack<T>(ask: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return ask();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function inTransaction(shared: Shared, tx: ManagedTransaction | Transaction): GraphReader {
  return {
    ask: async <R = Row>(question: Question, params: Params = {}) => {
      const statement = resolve(shared, question, params);
      return rows<R>(await run(tx, statement), statement);
    },
  };
}

/**
 * Runs one transaction in a session of its own and ends it on the server when the deadline passes or the caller leaves:
 * closing the session is what stops the transaction there. The answer never waits for a silent network.
 */
async function inSession<T>(
  shared: Shared,
  bounds: Bounds,
  mode: 'READ' | 'WRITE',
  work: (session: Session, limits: TransactionLimits) => Promise<T>,
): Promise<T> {
  const left = Math.min(shared.timeoutMs, (bounds.deadline ?? Infinity) - Date.now());
  if (left <= 0 || bounds.signal?.aborted === true) throw overdue();
  const session = shared.driver.session({
    defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
    bookmarkManager: shared.bookmarks,
    ...(shared.database === undefined ? {} : { database: shared.database }),
  });
  let stop: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(overdue());
  });
  const timer = setTimeout(() => stop?.(), left);
  const onAbort = (): void => stop?.();
  bounds.signal?.addEventListener('abort', onAbort, { once: true });
  const limits: TransactionLimits = {
    timeout: Math.max(1, Math.ceil(left)),
    metadata: {
      app: 'throughline',
      ...(bounds.requestId === undefined ? {} : { request: bounds.requestId }),
    },
  };
  const working = work(session, limits);
  try {
    return await Promise.race([working, stopped]);
  } catch (error) {
    working.catch(() => undefined);
    throw explainFailure(error);
  } finally {
    clearTimeout(timer);
    bounds.signal?.removeEventListener('abort', onAbort);
    const closing = session.close().catch(() => undefined);
    shared.onClosing?.(closing);
    if (mode === 'WRITE') await Promise.race([closing, new Promise((done) => setTimeout(done, 100))]);
  }
}

interface Resolved {
  readonly text: string;
  readonly params: Record<string, unknown>;
  /** Columns whose values keep their types. */
  readonly exact: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

function resolve(shared: Shared, question: Question, params: Params): Resolved {
  if (typeof question !== 'string') {
    return {
      text: question.text,
      params: toDriver({ ...question.params, ...params }) as Record<string, unknown>,
      exact: question.exact === undefined ? NONE : new Set(question.exact),
    };
  }
  const stored = shared.questions.get(question);
  if (stored === undefined) {
    throw new Error(
      `Expected a question under cypher/, got "${question}". There are: ${[...shared.questions.keys()].join(', ')}.`,
    );
  }
  return {
    text: stored.text,
    params: Object.fromEntries(
      [...stored.parameters].map(([name, type]) => [name, toDriver(params[name], type)]),
    ),
    exact: stored.exact,
  };
}

function run(tx: ManagedTransaction | Transaction, statement: Resolved): Promise<QueryResult> {
  return Promise.resolve(tx.run(statement.text, statement.params));
}

function rows<R>(result: QueryResult, { exact }: Resolved): R[] {
  return result.records.map((record) => {
    const row: Record<string, unknown> = {};
    record.keys.forEach((key) => {
      row[key as string] = plainValue(record.get(key), exact.has(key as string));
    });
    return row as R;
  });
}

function plainValue(value: unknown, isExact: boolean): unknown {
  return isExact ? exactColumn(value) : fromDriver(value);
}
