import neo4j from 'neo4j-driver';
import type { Session } from 'neo4j-driver';
import { ThroughlineError } from '../errors.ts';
import type { ConnectOptions } from './connect.ts';
import { explainFailure } from './explain-failure.ts';
import type { Row, Statement } from './graph.ts';
import { fromDriver } from './values.ts';
import { noAnswer } from './verify-neo4j.ts';

/** A Neo4j that holds no graph of the model, and is only read. */
export interface ForeignGraph {
  /**
   * Sees that it lets us in, to the database that was named.
   * @throws ThroughlineError UNAVAILABLE with what was met there, such as a wrong password, and what to check.
   */
  verify(): Promise<void>;
  /**
   * The rows of a statement as they come, some at a time: the server waits while they are dealt with. Neo4j refuses whatever
   * would write.
   * @throws ThroughlineError UNAVAILABLE, DEADLINE_EXCEEDED.
   */
  read(statement: Statement): AsyncGenerator<readonly Row[]>;
  close(): Promise<void>;
}

/** Rows fetched at a time. */
const TOGETHER = 1_000;

/** The longest that a connection may take to be made, in milliseconds. */
const CONNECTION_MS = 10_000;

interface ForeignOptions extends Omit<ConnectOptions, 'timeoutMs' | 'poolSize'> {
  /** The sentence on what to check where it does not answer. */
  readonly remedy: string;
}

/** Opens a Neo4j to be read. Nothing is sent before the first statement. */
export function foreignGraph(options: ForeignOptions): ForeignGraph {
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.username, options.password), {
    fetchSize: TOGETHER,
    connectionTimeout: CONNECTION_MS,
    connectionAcquisitionTimeout: CONNECTION_MS,
    userAgent: 'throughline',
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  const readingSession = (): Session =>
    driver.session({
      defaultAccessMode: neo4j.session.READ,
      ...(options.database === undefined ? {} : { database: options.database }),
    });
  return {
    verify: async () => {
      const session = readingSession();
      try {
        // A statement, since the driver's own check does not look whether there is such a database.
        await session.run('RETURN 1');
      } catch (error) {
        throw noAnswer(error, options);
      } finally {
        await session.close();
      }
    },
    read: async function* ({ text, params }) {
      const session = readingSession();
      try {
        let rows: Row[] = [];
        for await (const record of session.run(text, params)) {
          rows.push(fromDriver(record.toObject()) as Row);
          if (rows.length < TOGETHER) continue;
          yield rows;
          rows = [];
        }
        yield rows;
      } catch (error) {
        const failure = explainFailure(error);
        throw isAway(failure) ? noAnswer(failure, options) : failure;
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

function isAway(failure: unknown): boolean {
  return failure instanceof ThroughlineError && failure.code === 'UNAVAILABLE';
}
