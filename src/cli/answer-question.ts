import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import type { OnProgress } from '../resolvers/context.ts';
import { makeSchema } from '../resolvers/index.ts';
import { makeContext } from '../resolvers/make-context.ts';
import { checkSource } from '../server/check-source.ts';
import { makeApollo } from '../server/make-apollo.ts';
import { makeLogger } from '../server/make-logger.ts';
import { requestScope } from '../server/request-scope.ts';
import type { RequestScope } from '../server/request-scope.ts';
import { timeAllowed } from '../server/time-allowed.ts';
import { COMMAND } from '../write/write-origin.ts';
import type { OpenGraph } from './open-graph.ts';

/** A question as its caller wrote it. */
export interface AskedQuestion {
  readonly source: string;
  readonly variables: Record<string, unknown>;
  /** Which of several operations; undefined where there is one. */
  readonly operationName: string | undefined;
  /** Told how far a long analysis is. Default: nobody. */
  readonly onProgress?: OnProgress;
}

/** What GraphQL answers; `errors` is missing where there are none. */
export interface Answer {
  readonly data: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

/**
 * Answers as the service does to an editor, past HTTP: the same schema, guard, limits and masking.
 * @throws ThroughlineError QUERY_TOO_COMPLEX for a document that is too long to be read.
 */
export async function answerQuestion(
  { graph, model, config }: Pick<OpenGraph, 'graph' | 'model' | 'config'>,
  { source, variables, operationName, onProgress = () => {} }: AskedQuestion,
): Promise<Answer> {
  const { limits, currency, keep, logLevel } = config;
  checkSource(source, limits);
  const allowed = timeAllowed(source, limits);
  const logger = makeLogger(logLevel);
  const apollo = makeApollo({ schema: makeSchema(model), limits, logger });
  const scope: RequestScope = {
    requestId: randomUUID(),
    logger,
    roles: new Set(['reader', 'editor']),
    who: COMMAND,
    deadline: Date.now() + allowed,
    signal: AbortSignal.timeout(allowed),
    told: { codes: new Set(), masked: 0 },
  };
  try {
    const { body } = await requestScope.run(scope, () =>
      apollo.executeOperation(
        { query: source, variables, ...(operationName === undefined ? {} : { operationName }) },
        { contextValue: makeContext({ graph, model, currency, keep, onProgress, ...scope }) },
      ),
    );
    // Only @defer and @stream answer in parts, and GraphQL 16 has neither.
    if (body.kind !== 'single') throw new Error('Expected an answer in one part.');
    const { data = null, errors } = body.singleResult;
    return { data, ...(errors === undefined ? {} : { errors }) };
  } finally {
    await apollo.stop();
  }
}
