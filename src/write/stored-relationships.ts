import type { Model, RelationshipType } from '../model/model.ts';
import { batches } from './batches.ts';
import type { LockedGraph } from './lock-graph.ts';
import type { RelationshipRow } from './relationship-rows.ts';
import { storedValues } from './stored-values.ts';

/** Reads and writes the relationships of one type between nodes of two labels; their names come from the model alone. */
export interface StoredRelationships {
  /** Which of the rows the graph has a relationship for, by the row's index, with the days on which it holds. */
  readonly find: (rows: readonly RelationshipRow[]) => Promise<ReadonlyMap<number, Validity>>;
  /** All relationships of the type that start from these nodes. */
  readonly from: (ids: readonly string[]) => Promise<readonly OutgoingRelationship[]>;
  readonly create: (rows: readonly RelationshipRow[]) => Promise<void>;
  /** How many of the rows made a difference. */
  readonly change: (rows: readonly RelationshipRow[]) => Promise<number>;
}

/** The days on which a stored relationship holds: ISO dates, or null. */
export interface Validity {
  readonly validFrom: unknown;
  readonly validUntil: unknown;
}

/** A stored relationship, by the ids of its ends and its own in this transaction. */
export interface OutgoingRelationship {
  readonly from: string;
  readonly to: string | null;
  readonly element: string;
}

export function storedRelationships(
  graph: LockedGraph,
  about: { readonly model: Model; readonly relationship: RelationshipType },
): StoredRelationships {
  const { model, relationship } = about;
  const { type } = relationship;
  const start = model.node(relationship.from).label;
  const ends = `
    UNWIND $rows AS row
    MATCH (a:${start} {id: row.from})
    MATCH (b:${model.node(relationship.to).label} {id: row.to})`;
  const params = (rows: readonly RelationshipRow[]): { readonly rows: readonly unknown[] } => ({
    rows: rows.map((row) => ({
      index: row.index,
      from: row.from,
      to: row.to,
      properties: storedValues(row.values, relationship.properties),
    })),
  });
  return {
    find: async (rows) => {
      const text = `${ends}
        MATCH (a)-[r:${type}]->(b)
        RETURN row.index AS index, r.validFrom AS validFrom, r.validUntil AS validUntil`;
      const found = new Map<number, Validity>();
      for (const batch of batches(rows)) {
        const stored = await graph.ask<Validity & { index: number }>({ text, params: params(batch) });
        for (const { index, ...validity } of stored) found.set(index, validity);
      }
      return found;
    },
    from: (ids) =>
      graph.ask({
        text: `
          UNWIND $ids AS id
          MATCH (:${start} {id: id})-[r:${type}]->(b)
          RETURN id AS from, b.id AS to, elementId(r) AS element`,
        params: { ids },
      }),
    create: async (rows) => {
      const text = `${ends} CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
      for (const batch of batches(rows)) await graph.ask({ text, params: params(batch) });
    },
    change: async (rows) => {
      // Counted by row: others may have made several relationships where the model has one.
      const text = `${ends}
        MATCH (a)-[r:${type}]->(b)
        WITH row, r, properties(r) AS before
        SET r += row.properties
        RETURN count(DISTINCT CASE WHEN properties(r) <> before THEN row.index END) AS changed`;
      let changed = 0;
      for (const batch of batches(rows)) {
        changed += (await graph.ask<{ changed: number }>({ text, params: params(batch) }))[0]?.changed ?? 0;
      }
      return changed;
    },
  };
}

/** Deletes relationships read in this transaction; how many there were. */
export async function deleteElements(graph: LockedGraph, elements: readonly string[]): Promise<number> {
  let deleted = 0;
  for (const batch of batches(elements)) {
    const rows = await graph.ask<{ deleted: number }>('write/delete-relationships-by-element', {
      elements: batch,
    });
    deleted += rows[0]?.deleted ?? 0;
  }
  return deleted;
}
