/** One row of an answer, by column name, in plain values (see values.ts). */
export type Row = Readonly<Record<string, unknown>>;

/** Parameters by name. A number is sent as FLOAT unless the question's header says INTEGER or it is wrapped by `integer`. */
export type Params = Readonly<Record<string, unknown>>;

/** Cypher composed by a builder from the model's names; never from input text. */
export interface Statement {
  readonly text: string;
  readonly params: Params;
  /** Columns whose values keep their types, as a header types them EXACT. */
  readonly exact?: readonly string[];
}

/** The name of a file under cypher/ without its ending, `orchestration/candidates`, or composed Cypher. */
export type Question = string | Statement;

/** Asks questions; every one is bounded by the deadline that the reader was made with. */
export interface GraphReader {
  /**
   * The rows of one question.
   * @throws ThroughlineError DEADLINE_EXCEEDED, UNAVAILABLE.
   */
  ask<R = Row>(question: Question, params?: Params): Promise<R[]>;
}

/** Cypher that comes from outside. */
export interface AdHocStatement {
  readonly statement: string;
  /** Whole numbers among them are sent as INTEGER. */
  readonly parameters: Params;
  /** Rows at most; one more is looked for, to tell whether the answer was cut. */
  readonly limit: number;
}

/** The answer of ad hoc Cypher, values in the typed JSON of Neo4j's Query API. */
export interface AdHocRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly truncated: boolean;
}

/** What bounds the work of one request. */
export interface Bounds {
  /** Epoch milliseconds after which every question is refused or stopped. */
  readonly deadline?: number;
  /** Stops the running question on the server when the caller has gone. */
  readonly signal?: AbortSignal;
  /** Seen in SHOW TRANSACTIONS. */
  readonly requestId?: string;
}

/** The graph as the rest of the program sees it: this folder alone knows the driver. */
export interface Graph extends GraphReader {
  /**
   * Tells each row of an answer as it comes, its values in the order of the columns: nothing is gathered, so that an answer
   * may be larger than memory. Not tried again after a passing fault: what was told is told.
   * @throws ThroughlineError DEADLINE_EXCEEDED, UNAVAILABLE.
   */
  scan(statement: Statement, onRow: (values: readonly unknown[]) => void): Promise<void>;
  /** One write transaction: all or nothing; `work` may run again after a passing fault, so it has no side effects. */
  write<T>(work: (transaction: GraphReader) => Promise<T>): Promise<T>;
  /**
   * One write transaction that is never committed: the work sees what it writes, nobody else ever does, and no bookmark
   * comes of it. It may run again after a passing fault. What it writes to is locked for others that write until it
   * ends, at the latest after `REHEARSAL_MS`: read what is needed and be done.
   */
  rehearse<T>(work: (transaction: GraphReader) => Promise<T>): Promise<T>;
  /**
   * Cypher of somebody else's: planned first, run only when all of its plan is on the list of what reads, in a read
   * transaction.
   * @throws ThroughlineError BAD_USER_INPUT for a statement that does not parse or does more than read; DEADLINE_EXCEEDED.
   */
  readCypher(statement: AdHocStatement): Promise<AdHocRows>;
  /** The same graph, every question bounded. */
  within(bounds: Bounds): Graph;
  /** Resolves when the server answers; rejects UNAVAILABLE. */
  verify(): Promise<void>;
  close(): Promise<void>;
}
