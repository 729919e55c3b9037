/** The stable codes of `extensions.code`; clients may switch over them. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'GRAPH_RULE'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'QUERY_TOO_COMPLEX'
  | 'TOO_MANY_REQUESTS'
  | 'DEADLINE_EXCEEDED'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** One thing wrong with one row of a refused write. */
export interface Fault {
  /** Which of the rows given, from 0. */
  readonly index: number;
  /** The property, or `from`, `to`, `id`; null where the whole row is meant. */
  readonly field: string | null;
  readonly expected: string;
  readonly got: string;
  /** The sentence for people: expectation, evidence, what to do. */
  readonly message: string;
}

/** How many faults an answer lists; `faultCount` tells how many there are. */
export const FAULTS_LISTED = 100;

/**
 * An error that a caller may see: its message says what was expected and what was got, its code is stable.
 * Everything else is masked at the border.
 */
export class ThroughlineError extends Error {
  override readonly name = 'ThroughlineError';
  readonly code: ErrorCode;
  readonly faults: readonly Fault[] | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { faults?: readonly Fault[]; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.faults = options.faults;
  }
}

/** An argument that breaks a stated rule. */
export function badInput(message: string, faults?: readonly Fault[]): ThroughlineError {
  return new ThroughlineError('BAD_USER_INPUT', message, faults === undefined ? {} : { faults });
}

/**
 * An id argument of an analysis that names nothing of that kind; `noun` is a label such as "Offering".
 * @param is the labels of the node of another kind that has this id, where there is one.
 */
export function notFound(noun: string, id: string, is: readonly string[] = []): ThroughlineError {
  const evidence =
    is.length === 0 ? 'which the graph does not have' : `which is ${is.map(withArticle).join(' and ')}`;
  return new ThroughlineError(
    'NOT_FOUND',
    `Expected the id of ${withArticle(noun)}, got "${id}", ${evidence}.`,
  );
}

function withArticle(noun: string): string {
  const word = noun.toLowerCase();
  if (word === 'evidence') return word;
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

/** The answer is not there in the time allowed, or nobody waits for it any more. */
export function overdue(): ThroughlineError {
  return new ThroughlineError(
    'DEADLINE_EXCEEDED',
    'Expected the answer within the time allowed, got none. Ask for less at once, or narrow the question.',
  );
}
