import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError, Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Limits } from '../config.ts';
import { badInput, ThroughlineError } from '../errors.ts';
import { cachedFor } from '../loaders/plan-cache.ts';
import type { Context } from '../resolvers/context.ts';
import { tooComplex } from './check-source.ts';
import { estimateQuery } from './estimate-query.ts';
import { httpStatus } from './http-status.ts';
import { requestScope } from './request-scope.ts';

/** Decides once for each operation, before anything runs, whether its caller may and whether it asks for too much. */
export function guardOperation(limits: Limits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, document, schema, request, contextValue }) => {
        // Apollo goes on to say so.
        if (operation === undefined) return;
        const told = requestScope.getStore()?.told;
        if (told !== undefined) {
          told.operation = operation.operation;
          if (operation.name !== undefined) told.operationName = operation.name.value.slice(0, 100);
        }
        const values = checked(() => {
          if (operation.operation === 'subscription') throw needsEvents();
          if (operation.operation === 'mutation') checkEditor(contextValue);
          return checkSize({ schema, document, operation, given: request.variables ?? {}, limits });
        });
        if (told !== undefined) told.estimatedValues = values;
      },
    }),
  };
}

function checkEditor({ roles }: Context): void {
  if (!roles.has('editor')) {
    throw new ThroughlineError('FORBIDDEN', 'Expected the role "editor" for a mutation, got "reader".');
  }
}

function needsEvents(): ThroughlineError {
  return badInput(
    'Expected a query or a mutation here, got a subscription. Subscribe by graphql-ws at /graphql, or by graphql-sse at /graphql/stream.',
  );
}

interface Sized {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly given: Readonly<Record<string, unknown>>;
  readonly limits: Limits;
}

/**
 * The values that an operation is estimated to answer with.
 * @throws ThroughlineError QUERY_TOO_COMPLEX.
 */
export function checkSize({ schema, document, operation, given, limits }: Sized): number {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
  // Variables that do not fit are refused by the execution, before any resolver.
  if (coerced === undefined) return 0;
  const { depth, values } = cachedFor(operation, { about: 'size', variables: coerced }, () =>
    estimateQuery({ schema, operation, fragments: fragmentsOf(document), variables: coerced }),
  );
  if (depth > limits.depth) {
    throw tooComplex(
      `Expected fields nested at most ${limits.depth} deep, got ${depth}. Ask in two steps: ids first, then what lies behind them.`,
    );
  }
  if (values > limits.values) {
    throw tooComplex(
      `Expected a query of at most ${shown(limits.values)} estimated values, got ${shown(values)}. ` +
        'Ask for shorter lists by "first", for fewer lists at once, or split the query.',
    );
  }
  return Math.ceil(values);
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
}

function shown(values: number): string {
  return values > 1e15 ? 'more than 10^15' : Math.ceil(values).toLocaleString('en');
}

/** Gives what is thrown the HTTP status of a refusal, which Apollo reads from the error. */
function checked<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof ThroughlineError)) throw error;
    throw new GraphQLError(error.message, {
      originalError: error,
      extensions: { http: { status: httpStatus(error.code) } },
    });
  }
}
