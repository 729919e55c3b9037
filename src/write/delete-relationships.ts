import type { GraphReader } from '../graph/graph.ts';
import { isStorable } from '../model/check-value.ts';
import type { Model } from '../model/model.ts';
import { deleteRelationshipElements } from './delete-elements.ts';
import { findNodes } from './find-nodes.ts';
import { findRelationships } from './find-relationships.ts';
import type { FoundRelationship } from './find-relationships.ts';
import type { LockedGraph } from './lock-graph.ts';
import type { RelationshipInput } from './relationship-rows.ts';
import { NOTHING_WRITTEN } from './write-result.ts';
import type { WriteResult } from './write-result.ts';

/** Relationships of one type to delete. */
export interface DeleteRelationships {
  readonly model: Model;
  readonly type: string;
  /** One that is not there is no fault; one given twice counts once; properties are not looked at. */
  readonly rows: readonly RelationshipInput[];
}

/** Deletes relationships by their type and ends, all or nothing. */
export async function deleteRelationships(
  graph: LockedGraph,
  call: DeleteRelationships,
): Promise<WriteResult> {
  const found = await namedRelationships(graph, call);
  const elements = new Set([...found.values()].flatMap((relationship) => relationship.elements));
  return {
    ...NOTHING_WRITTEN,
    deleted: await deleteRelationshipElements(graph, [...elements]),
  };
}

/** What the graph has of the relationships that the rows name, by the row's index. */
export async function namedRelationships(
  graph: GraphReader,
  { model, type, rows }: DeleteRelationships,
): Promise<ReadonlyMap<number, FoundRelationship>> {
  const ends = await findNodes(graph, {
    ids: rows.flatMap(({ from, to }) => [from, to]).filter(isStorable),
    labels: model.ofType(type).flatMap((pair) => [model.node(pair.from).label, model.node(pair.to).label]),
  });
  const known = rows.flatMap(({ from, to }, index) => {
    const start = ends.get(from)?.element;
    const end = ends.get(to)?.element;
    return start === undefined || end === undefined ? [] : [{ index, start, end }];
  });
  return findRelationships(graph, type, known);
}
