import DataLoader from 'dataloader';
import type { GraphReader } from '../graph/graph.ts';
import { groupBy } from '../group-by.ts';
import { propertiesStatement } from '../loaders/neighbour-statement.ts';
import type { NodeKind } from '../model/model.ts';

/** A relationship with the kinds of its ends. */
export interface TypedRelationship {
  readonly type: string;
  readonly from: { readonly id: string; readonly kind: NodeKind };
  readonly to: { readonly id: string; readonly kind: NodeKind };
}

/** Reads what relationships hold: all those of one answer together, and none where nobody asks. */
export type HopProperties = (relationship: TypedRelationship) => Promise<unknown>;

export function hopProperties(graph: GraphReader): HopProperties {
  const loader = new DataLoader<TypedRelationship, unknown, string>(
    async (relationships) => {
      const found = await propertiesByKey(graph, relationships);
      return relationships.map((relationship) => found.get(keyOf(relationship)) ?? {});
    },
    { cacheKeyFn: keyOf },
  );
  return (relationship) => loader.load(relationship);
}

function keyOf({ type, from, to }: TypedRelationship): string {
  return `${type} ${from.id} ${to.id}`;
}

async function propertiesByKey(
  graph: GraphReader,
  relationships: readonly TypedRelationship[],
): Promise<ReadonlyMap<string, unknown>> {
  const groups = groupBy(relationships, ({ type, from, to }) => `${type} ${from.kind} ${to.kind}`);
  const answers = await Promise.all(
    [...groups.values()].map(async (group) => {
      const { type, from, to } = group[0]!;
      const ends = group.map((one) => [one.from.id, one.to.id] as const);
      const statement = propertiesStatement({ type, from: from.kind, to: to.kind, ends });
      const rows = await graph.ask<{ from: string; to: string; properties: unknown }>(statement);
      return rows.map((row) => [`${type} ${row.from} ${row.to}`, row.properties] as const);
    }),
  );
  return new Map(answers.flat());
}
