import { isStorable } from '../model/check-value.ts';
import { batches } from './batches.ts';
import type { LockedGraph } from './lock-graph.ts';
import type { Model } from '../model/model.ts';
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
  const { model, type } = call;
  const rows = call.rows
    .filter(({ from, to }) => isStorable(from) && isStorable(to))
    .map(({ from, to }) => ({ from, to }));
  let { deleted } = NOTHING_WRITTEN;
  for (const pair of model.ofType(type)) {
    const text = `
      UNWIND $rows AS row
      MATCH (a:${model.node(pair.from).label} {id: row.from})
      MATCH (b:${model.node(pair.to).label} {id: row.to})
      MATCH (a)-[r:${type}]->(b)
      WITH DISTINCT r
      DELETE r
      RETURN count(*) AS deleted`;
    for (const batch of batches(rows)) {
      deleted += (await graph.ask<{ deleted: number }>({ text, params: { rows: batch } }))[0]?.deleted ?? 0;
    }
  }
  return { ...NOTHING_WRITTEN, deleted };
}
