import { badInput } from '../errors.ts';
import { typedMutation } from '../model/expand-schema.ts';
import type { Model, NodeKind } from '../model/model.ts';
import { deleteNodes } from '../write/delete-nodes.ts';
import { deleteRelationships } from '../write/delete-relationships.ts';
import { writeLocked } from '../write/lock-graph.ts';
import type { LockedGraph } from '../write/lock-graph.ts';
import type { RelationshipInput } from '../write/relationship-rows.ts';
import { takeTurns } from '../write/take-turns.ts';
import { upsertNodes } from '../write/upsert-nodes.ts';
import { upsertRelationships } from '../write/upsert-relationships.ts';
import { newOrigin } from '../write/write-origin.ts';
import type { WriteResult } from '../write/write-result.ts';
import type { Context } from './context.ts';
import { mustBeEditor } from './must-be-editor.ts';

/** Rows of one call: what one transaction holds well within its deadline and memory. */
const MOST_ROWS = 10_000;

type Mutation<Arguments> = (parent: unknown, given: Arguments, context: Context) => Promise<KeptResult>;

/** What a mutation did, and the id under which that is kept; null where it did nothing. */
interface KeptResult extends WriteResult {
  readonly write: string | null;
}

interface NodesArguments {
  readonly kind: NodeKind;
  readonly nodes: readonly unknown[];
}

interface RelationshipsArguments {
  readonly type: string;
  readonly relationships: readonly RelationshipInput[];
}

/** The generic mutations, and the typed one of each noun, which is `upsertNodes` with checked types. */
export function writeResolvers(model: Model): {
  readonly Mutation: Readonly<Record<string, Mutation<never>>>;
} {
  const turns = takeTurns();
  const write = async (
    context: Context,
    rows: readonly unknown[],
    work: (graph: LockedGraph) => Promise<WriteResult>,
  ): Promise<KeptResult> => {
    mustBeEditor(context);
    mustBeFewEnough(rows);
    const origin = newOrigin('MUTATION', context);
    const result = await turns(() => writeLocked({ graph: context.graph, origin }, work));
    const { created, changed, deleted, relationshipsDeleted } = result;
    const anything = created + changed + deleted + relationshipsDeleted > 0;
    return { ...result, write: anything ? origin.write : null };
  };

  const generic = {
    upsertNodes: async (_: unknown, { kind, nodes }: NodesArguments, context: Context) =>
      write(context, nodes, (graph) => upsertNodes(graph, { model, kind, rows: nodes })),
    upsertRelationships: async (
      _: unknown,
      { type, relationships, replace }: RelationshipsArguments & { readonly replace: boolean },
      context: Context,
    ) =>
      write(context, relationships, (graph) =>
        upsertRelationships(graph, { model, type, rows: relationships, replace }),
      ),
    deleteNodes: async (
      _: unknown,
      { kind, ids }: { readonly kind: NodeKind; readonly ids: readonly string[] },
      context: Context,
    ) => write(context, ids, (graph) => deleteNodes(graph, { model, kind, ids })),
    deleteRelationships: async (
      _: unknown,
      { type, relationships }: RelationshipsArguments,
      context: Context,
    ) =>
      write(context, relationships, (graph) =>
        deleteRelationships(graph, { model, type, rows: relationships }),
      ),
  };
  const typed = model.nodes.map((node): [string, Mutation<Readonly<Record<string, readonly unknown[]>>>] => [
    typedMutation(node),
    async (_, given, context) => {
      const rows = given[node.plural] ?? [];
      return write(context, rows, (graph) => upsertNodes(graph, { model, kind: node.kind, rows }));
    },
  ]);
  return { Mutation: { ...generic, ...Object.fromEntries(typed) } };
}

function mustBeFewEnough(rows: readonly unknown[]): void {
  if (rows.length <= MOST_ROWS) return;
  const most = MOST_ROWS.toLocaleString('en');
  throw badInput(
    `Expected at most ${most} rows in one call, got ${rows.length.toLocaleString('en')}. Send them in several, or use \`throughline import\`.`,
  );
}
