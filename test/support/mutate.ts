import { GraphQLError } from 'graphql';
import type { ErrorCode, Fault } from '../../src/errors.ts';
import { ThroughlineError } from '../../src/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { WriteResult } from '../../src/write/write-result.ts';
import { makeSchema } from '../../src/resolvers/index.ts';
import { ask, model } from './graph.ts';

const schema = makeSchema(model);

/** What a mutation answered: its counts, or the code and faults of its refusal. */
export type Outcome =
  | { readonly wrote: WriteResult }
  | {
      readonly code: ErrorCode | 'GRAPHQL' | 'INTERNAL';
      readonly message: string;
      readonly faults: readonly Fault[];
    };

interface Relationship {
  readonly from: string;
  readonly to: string;
  readonly properties?: unknown;
}

/** The mutations of a graph, in memory, as an editor. */
export function mutations(graph: () => Graph) {
  return {
    upsertNodes: (kind: string, nodes: readonly unknown[]) =>
      mutate(graph(), 'upsertNodes(kind: $kind, nodes: $rows)', '$kind: NodeKind!, $rows: [JSON!]!', {
        kind,
        rows: nodes,
      }),
    upsertRelationships: (type: string, relationships: readonly Relationship[], replace = false) =>
      mutate(
        graph(),
        'upsertRelationships(type: $type, relationships: $rows, replace: $replace)',
        '$type: RelationshipType!, $rows: [RelationshipInput!]!, $replace: Boolean!',
        { type, rows: relationships, replace },
      ),
    deleteNodes: (kind: string, ids: readonly string[]) =>
      mutate(graph(), 'deleteNodes(kind: $kind, ids: $ids)', '$kind: NodeKind!, $ids: [ID!]!', { kind, ids }),
    deleteRelationships: (type: string, relationships: readonly Relationship[]) =>
      mutate(
        graph(),
        'deleteRelationships(type: $type, relationships: $rows)',
        '$type: RelationshipType!, $rows: [RelationshipInput!]!',
        { type, rows: relationships },
      ),
    /** The typed mutation of a noun: `typed('upsertJobs', [...])`. */
    typed: (mutation: string, rows: readonly unknown[]) => {
      const argument = schema.getMutationType()?.getFields()[mutation]?.args[0];
      return mutate(graph(), `${mutation}(${argument?.name}: $rows)`, `$rows: ${String(argument?.type)}`, {
        rows,
      });
    },
  };
}

async function mutate(
  graph: Graph,
  field: string,
  declared: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  const { data, errors } = await ask(
    graph,
    `mutation (${declared}) { done: ${field} { created changed unchanged deleted relationshipsDeleted } }`,
    variables,
  );
  const error = errors?.[0];
  if (error === undefined) return { wrote: { ...(data?.['done'] as WriteResult) } };
  const { originalError, message } = error;
  if (originalError instanceof ThroughlineError) {
    return { code: originalError.code, message, faults: originalError.faults ?? [] };
  }
  const isGraphql =
    originalError === undefined || originalError === null || originalError instanceof GraphQLError;
  return { code: isGraphql ? 'GRAPHQL' : 'INTERNAL', message, faults: [] };
}

/** Counts as a mutation answers them; those not named are 0. */
export function wrote(counts: Partial<WriteResult>): Outcome {
  return { wrote: { created: 0, changed: 0, unchanged: 0, deleted: 0, relationshipsDeleted: 0, ...counts } };
}
