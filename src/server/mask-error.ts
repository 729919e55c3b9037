import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { FAULTS_LISTED, ThroughlineError } from '../errors.ts';
import type { ToldOfRequest } from './request-scope.ts';
import { reworded } from './reworded.ts';

/** Where the details of a masked error go. */
export interface ErrorLog {
  readonly logger: { error(details: object, message: string): void };
  readonly told: ToldOfRequest;
}

/** Messages are cut here: GraphQL repeats what it was given, which may be as long as a body may be. */
const MESSAGE_CHARACTERS = 2_000;

/** A list of a thousand nodes with the same fault is one story: the log tells it this often. */
const MASKED_LOGGED = 20;

/** Codes of GraphQL and Apollo that clients know and that stay. */
const KEPT = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Apollo's other names for a request that cannot be right. */
const BAD_INPUT = new Set(['BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE']);

/**
 * The error as its caller may see it: the one place that decides so. What the program raised for callers keeps its code,
 * message and faults; so do GraphQL's own complaints about a request. Everything else is a fault of ours: the caller gets
 * a fixed message with an id, the log the details under the same id.
 */
export function maskError(error: unknown, log: ErrorLog): GraphQLFormattedError {
  const masked = { ...visibleError(error, log), ...placeOf(error) };
  log.told.codes.add(String(masked.extensions?.['code']));
  return masked;
}

function visibleError(error: unknown, log: ErrorLog): GraphQLFormattedError {
  const chain = [...causes(error)];
  const kept = keptCode(chain);
  const ours = chain.find((one) => one instanceof ThroughlineError);
  if (kept !== undefined && isExplained(chain)) {
    const message = bounded(chain[0]);
    return {
      message: kept === 'BAD_USER_INPUT' ? reworded(message) : message,
      extensions: { code: kept },
    };
  }
  if (ours !== undefined && ours.code !== 'INTERNAL') return explained(ours);
  if (isArgumentFault(chain)) return { message: bounded(chain[0]), extensions: { code: 'BAD_USER_INPUT' } };
  return concealed(chain, log);
}

/** The error and what GraphQL says it came from, outermost first. */
function* causes(error: unknown): Generator<unknown> {
  for (let one = error, left = 10; one !== undefined && one !== null && left > 0; left -= 1) {
    yield one;
    one = one instanceof GraphQLError ? one.originalError : undefined;
  }
}

function keptCode(chain: readonly unknown[]): string | undefined {
  const [outermost] = chain;
  const code = outermost instanceof GraphQLError ? outermost.extensions['code'] : undefined;
  if (typeof code !== 'string') return undefined;
  if (KEPT.has(code)) return code;
  return BAD_INPUT.has(code) ? 'BAD_USER_INPUT' : undefined;
}

/** Whether all of it was raised to explain something: a TypeError inside a scalar is no explanation. */
function isExplained(chain: readonly unknown[]): boolean {
  return chain.every((one) => one instanceof GraphQLError || one instanceof ThroughlineError);
}

/** GraphQL complains of an argument at its value, and of an answer at its field. */
function isArgumentFault(chain: readonly unknown[]): boolean {
  const innermost = chain.at(-1);
  return (
    isExplained(chain) &&
    innermost instanceof GraphQLError &&
    innermost.nodes !== undefined &&
    innermost.nodes.length > 0 &&
    innermost.nodes.every(({ kind }) => kind === 'Variable' || kind === 'Argument' || kind.endsWith('Value'))
  );
}

function explained({ code, message, faults }: ThroughlineError): GraphQLFormattedError {
  const listed =
    faults === undefined ? {} : { faults: faults.slice(0, FAULTS_LISTED), faultCount: faults.length };
  return { message: message.slice(0, MESSAGE_CHARACTERS), extensions: { code, ...listed } };
}

function concealed(chain: readonly unknown[], { logger, told }: ErrorLog): GraphQLFormattedError {
  const errorId = randomUUID();
  told.masked += 1;
  if (told.masked <= MASKED_LOGGED) {
    const [outermost] = chain;
    const path = outermost instanceof GraphQLError ? outermost.path : undefined;
    logger.error({ errorId, path, error: details(chain.at(-1)) }, 'An error was masked.');
  }
  if (told.masked === MASKED_LOGGED + 1) {
    logger.error(
      { errorId },
      `More than ${MASKED_LOGGED} errors of one request were masked; the log leaves out the rest.`,
    );
  }
  return {
    message:
      'Something went wrong on our side. The service\'s log has the details under the id in "extensions.errorId".',
    extensions: { code: 'INTERNAL', errorId },
  };
}

/** What the log gets of an error: no enumerable properties, which may carry parameters. */
function details(error: unknown, left = 3): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = (error as { code?: unknown }).code;
  return {
    name: error.name,
    message: error.message.slice(0, MESSAGE_CHARACTERS),
    ...(typeof code === 'string' ? { code } : {}),
    stack: error.stack?.slice(0, 10 * MESSAGE_CHARACTERS),
    ...(error.cause !== undefined && left > 0 ? { cause: details(error.cause, left - 1) } : {}),
  };
}

/** Where in the document and in the answer it happened. */
function placeOf(error: unknown): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  if (!(error instanceof GraphQLError)) return {};
  return {
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    ...(error.path === undefined ? {} : { path: error.path }),
  };
}

function bounded(error: unknown): string {
  return String((error as Error).message).slice(0, MESSAGE_CHARACTERS);
}
