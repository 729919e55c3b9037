import type { ApolloServerOptions } from '@apollo/server';
import {
  execute,
  getNamedType,
  getVariableValues,
  GraphQLError,
  isInterfaceType,
  isObjectType,
  Kind,
  visit,
} from 'graphql';
import type {
  ASTNode,
  DocumentNode,
  ExecutionResult,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  NamedTypeNode,
  OperationDefinitionNode,
  SelectionSetNode,
  VariableDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery, CompilerOptions } from 'graphql-jit';

/** What is to be executed: an operation of a valid document, and who asks. */
export interface Execution {
  readonly document: DocumentNode;
  /** Missing where the name fits none. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | undefined;
  /** As they were given. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly contextValue: unknown;
}

export type Executor = (execution: Execution) => Promise<ExecutionResult>;

/** graphql-js, and the compiler that takes its place. */
export interface Engines {
  readonly execute: typeof execute;
  readonly compileQuery: (
    schema: GraphQLSchema,
    document: DocumentNode,
    name?: string,
    options?: Partial<CompilerOptions>,
  ) => CompiledQuery | ExecutionResult;
}

/**
 * Executes as graphql-js does; queries that read nodes and come again are compiled to JavaScript by graphql-jit: on large answers a
 * tenth of the time. All else stays with graphql-js: analyses, mutations, introspection, and variables that do not fit. What is
 * compiled is kept as long as its document, of which the server's store keeps those last used; a document that never comes again
 * costs nothing. Which of several errors are told, and in what order, graphql-jit decides otherwise: graphql-js is asked then.
 */
export function compiledExecutor(
  schema: GraphQLSchema,
  engines: Engines = { execute, compileQuery },
): Executor {
  const seen = new WeakMap<OperationDefinitionNode, Compiled | 'once' | 'never'>();
  const compiledOf = (document: DocumentNode, operation: OperationDefinitionNode): Compiled | undefined => {
    const known = seen.get(operation) ?? 'new';
    if (known === 'new') seen.set(operation, 'once');
    if (known !== 'once') return typeof known === 'string' ? undefined : known;
    const compiled = compile(schema, { document, operation, engines });
    seen.set(operation, compiled ?? 'never');
    return compiled;
  };
  return async ({ document, operation, operationName, variables, contextValue }) => {
    const compiled = operation === undefined ? undefined : compiledOf(document, operation);
    if (compiled !== undefined && operation !== undefined) {
      const given = coercedVariables(schema, operation, variables);
      if (given !== undefined && compiled.needed.every((name) => (given[name] ?? null) !== null)) {
        const result = await compiled.query(undefined, contextValue, given);
        if (isToldAlike(result)) return withErrors(result);
      }
    }
    return engines.execute({
      schema,
      document,
      contextValue,
      variableValues: variables,
      operationName: operationName ?? null,
    });
  };
}

interface Compiled {
  readonly query: CompiledQuery['query'];
  /**
   * Variables inside of lists and inputs: absent ones graphql-jit would take for null, and null it would not refuse where the one
   * field of a `@oneOf` input must have a value.
   */
  readonly needed: readonly string[];
}

function compile(
  schema: GraphQLSchema,
  of: {
    readonly document: DocumentNode;
    readonly operation: OperationDefinitionNode;
    readonly engines: Engines;
  },
): Compiled | undefined {
  const { document, operation, engines } = of;
  const anything = schema.getType(ANYTHING.name.value) !== undefined;
  const reads = operation.operation === 'query' && onlyReads(schema, document, operation.selectionSet);
  if (!reads || !anything) return undefined;
  const compiled = engines.compileQuery(
    schema,
    withAnyVariables(document, operation),
    operation.name?.value,
    {
      disablingCapturingStackErrors: true,
    },
  );
  return isCompiledQuery(compiled) ? { query: compiled.query, needed: innerVariables(document) } : undefined;
}

function innerVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Variable: (node, _key, parent) => {
      const inner = Array.isArray(parent) || (parent as ASTNode | undefined)?.kind === Kind.OBJECT_FIELD;
      if (inner) names.add(node.name.value);
    },
  });
  return [...names];
}

/**
 * Whether all root fields read nodes. The answers of others may hold functions, which graphql-jit does not call, and take longer
 * to find than to put together.
 */
function onlyReads(schema: GraphQLSchema, document: DocumentNode, { selections }: SelectionSetNode): boolean {
  return selections.every((selection): boolean => {
    if (selection.kind === Kind.FIELD) {
      const field = schema.getQueryType()?.getFields()[selection.name.value];
      return field === undefined ? selection.name.value === '__typename' : givesNodes(field.type);
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return onlyReads(schema, document, selection.selectionSet);
    const fragment = document.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION && onlyReads(schema, document, fragment.selectionSet);
  });
}

/** Whether nodes are what a field gives, or a connection of them. */
function givesNodes(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  const nodes = isObjectType(named) ? named.getFields()['nodes'] : undefined;
  return isNode(named) || (nodes !== undefined && isNode(getNamedType(nodes.type)));
}

function isNode(type: GraphQLNamedType): boolean {
  const kinds = isObjectType(type) ? type.getInterfaces() : isInterfaceType(type) ? [type] : [];
  return kinds.some(({ name }) => name === NODE);
}

/** The interface of all nodes. */
const NODE = 'Node';

/** The scalar that takes anything. */
const ANYTHING: NamedTypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'JSON' } };

/**
 * graphql-jit would compile code for all that the types of variables lead to, which takes seconds for our filters, and does not
 * know `@oneOf`. It is given variables that graphql-js has checked and coerced.
 */
function withAnyVariables(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const variableDefinitions = (operation.variableDefinitions ?? []).map((definition) =>
    isTruth(definition)
      ? definition
      : { kind: definition.kind, variable: definition.variable, type: ANYTHING },
  );
  return {
    ...document,
    definitions: document.definitions.map((one) =>
      one === operation ? { ...operation, variableDefinitions } : one,
    ),
  };
}

/** Such variables keep their type: `@skip` and `@include` take no other. */
function isTruth({ type }: VariableDefinitionNode): boolean {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return named.kind === Kind.NAMED_TYPE && named.name.value === 'Boolean';
}

/**
 * Undefined where they do not fit; so are those that are null in place of a default, since an argument that takes no null must
 * refuse them, which graphql-js does in its own words.
 */
function coercedVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Execution['variables'],
): Record<string, unknown> | undefined {
  const { coerced } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 });
  const refused = variableDefinitions.some(
    ({ variable, defaultValue }) => defaultValue !== undefined && coerced?.[variable.name.value] === null,
  );
  return refused ? undefined : coerced;
}

/** One error that a whole root field ended with is the same to both, as where the graph was not reached in time. */
function isToldAlike({ errors = [] }: ExecutionResult): boolean {
  return errors.length === 0 || (errors.length === 1 && errors[0]?.path?.length === 1);
}

/** Errors of the class that everybody else expects. */
function withErrors(result: ExecutionResult): ExecutionResult {
  if (result.errors === undefined) return result;
  const errors = result.errors.map(({ message, locations, path, originalError }) => {
    const error = new GraphQLError(message, { path, originalError });
    return Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
  });
  return { ...result, errors };
}

/** The executor as Apollo Server takes one: under the name of a gateway, its only door for that. */
export function asGateway(schema: GraphQLSchema, executor: Executor): ApolloGateway {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, operation, request, context }) =>
        executor({
          document,
          operation,
          operationName: request.operationName,
          variables: request.variables ?? {},
          contextValue: context,
        }),
    }),
    stop: async () => {},
  };
}

type ApolloGateway = NonNullable<ApolloServerOptions<object>['gateway']>;
