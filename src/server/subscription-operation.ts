import { GraphQLError, getOperationAST, parse, validate } from 'graphql';
import type { DocumentNode, ExecutionArgs, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { FastifyBaseLogger } from 'fastify';
import type { Limits } from '../config.ts';
import { badInput } from '../errors.ts';
import type { Context } from '../resolvers/context.ts';
import type { Caller } from './authenticate.ts';
import { checkSource } from './check-source.ts';
import { checkSize } from './guard-operation.ts';
import { maskError } from './mask-error.ts';
import type { RegisteredOperations } from './registered-operations.ts';

/** What both transports of subscriptions need of the service. */
export interface SubscriptionService {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  /** Null: any document. */
  readonly registered: RegisteredOperations | null;
  readonly logger: FastifyBaseLogger;
  readonly makeContext: (caller: Caller) => Context;
}

/** What a client sends to subscribe. */
export interface SubscriptionRequest {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/** What GraphQL subscribes by. */
export type SubscriptionArgs = ExecutionArgs & { contextValue: Context & Record<PropertyKey, unknown> };

/** A subscription that may run, or why not. */
export type PreparedSubscription =
  { readonly args: SubscriptionArgs } | { readonly errors: readonly GraphQLError[] };

/** Checks a subscription as every other operation is checked: its length, its validity, its size, who asks. */
export function prepareSubscription(
  service: SubscriptionService,
  { request, caller }: { readonly request: SubscriptionRequest; readonly caller: Caller },
): PreparedSubscription {
  try {
    return { args: checked(service, request, caller) };
  } catch (error) {
    if (error instanceof InvalidDocument) return { errors: error.faults };
    return { errors: [new GraphQLError((error as Error).message, { originalError: error as Error })] };
  }
}

/** A document that GraphQL itself complains of. */
class InvalidDocument extends Error {
  readonly faults: readonly GraphQLError[];

  constructor(faults: readonly GraphQLError[], code: string) {
    super();
    this.faults = faults.map(
      ({ message, nodes, source, positions }) =>
        new GraphQLError(message, {
          nodes: nodes ?? null,
          source: source ?? null,
          positions: positions ?? null,
          extensions: { code },
        }),
    );
  }
}

function checked(
  service: SubscriptionService,
  request: SubscriptionRequest,
  caller: Caller,
): SubscriptionArgs {
  const { schema, limits, registered } = service;
  const source = registered === null ? request.query : registered.documentOf(request);
  if (typeof source !== 'string') throw badInput('Expected a document in "query", got none.');
  checkSource(source, limits);
  const document = parsed(source);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new InvalidDocument(faults, 'GRAPHQL_VALIDATION_FAILED');
  const operationName = typeof request.operationName === 'string' ? request.operationName : null;
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription') {
    throw badInput('Expected one subscription, got another operation or none. Send queries to /graphql.');
  }
  const variableValues = (request.variables ?? {}) as Record<string, unknown>;
  checkSize({ schema, document, operation, given: variableValues, limits });
  return {
    schema,
    document,
    operationName,
    variableValues,
    contextValue: { ...service.makeContext(caller) },
  };
}

function parsed(source: string): DocumentNode {
  try {
    return parse(source);
  } catch (error) {
    throw error instanceof GraphQLError ? new InvalidDocument([error], 'GRAPHQL_PARSE_FAILED') : error;
  }
}

/** A result as its reader may see it. */
export function maskResult<T extends { readonly errors?: readonly unknown[] | undefined }>(
  result: T,
  logger: FastifyBaseLogger,
): Omit<T, 'errors'> & { readonly errors?: readonly GraphQLFormattedError[] } {
  const { errors, ...rest } = result;
  return errors === undefined ? rest : { ...rest, errors: maskAll(errors, logger) };
}

/** Errors as their reader may see them. */
export function maskAll(
  errors: readonly unknown[],
  logger: FastifyBaseLogger,
): readonly GraphQLFormattedError[] {
  const told = { codes: new Set<string>(), masked: 0 };
  return errors.map((error) => maskError(error, { logger, told }));
}
