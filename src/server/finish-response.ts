import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { httpStatus, retryAfter } from './http-status.ts';
import type { Context } from '../resolvers/context.ts';

/** How many errors an answer lists. A list of a thousand nodes with the same fault is told by its first hundred. */
const ERRORS_LISTED = 100;

/** Bounds the errors of an answer, and says by its HTTP status when nothing could be answered for want of the graph. */
export function finishResponse(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body, http } }) => {
        if (body.kind !== 'single') return;
        const result = body.singleResult;
        const errors = result.errors ?? [];
        if (http.status === undefined && nothingAnswered(result.data) && errors.some(isUnavailable)) {
          http.status = httpStatus('UNAVAILABLE');
          http.headers.set('retry-after', String(retryAfter(http.status)));
        }
        if (errors.length > ERRORS_LISTED) {
          result.errors = errors.slice(0, ERRORS_LISTED);
          result.extensions = {
            ...result.extensions,
            errorsListed: ERRORS_LISTED,
            errorCount: errors.length,
          };
        }
      },
    }),
  };
}

function nothingAnswered(data: Record<string, unknown> | null | undefined): boolean {
  return Object.values(data ?? {}).every((value) => value === null);
}

function isUnavailable({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.['code'] === 'UNAVAILABLE';
}
