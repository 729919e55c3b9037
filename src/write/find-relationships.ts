import type { GraphReader } from '../graph/graph.ts';
import type { Model } from '../model/model.ts';
import { batches } from './batches.ts';
import { isForeign } from './foreign-relationships.ts';

/** A pair of nodes of one row, by their element ids. */
export interface RowEnds {
  readonly index: number;
  readonly start: string;
  readonly end: string;
}

/** What the graph has between the ends of a row. */
export interface FoundRelationship {
  /** Element ids; several only where others wrote past the model. */
  readonly elements: readonly string[];
  /** The days on which it holds: ISO dates, or null. */
  readonly validFrom: unknown;
  readonly validUntil: unknown;
}

/** The relationships of a type between the ends of rows, by the row's index. */
export async function findRelationships(
  graph: GraphReader,
  type: string,
  rows: readonly RowEnds[],
): Promise<ReadonlyMap<number, FoundRelationship>> {
  const found = new Map<number, FoundRelationship>();
  for (const batch of batches(rows)) {
    const params = { rows: batch.map(({ index, start, end }) => ({ index, start, end })) };
    const stored = await graph.ask<{
      index: number;
      element: string;
      validFrom: unknown;
      validUntil: unknown;
    }>({
      text: between(type),
      params,
    });
    for (const { index, element, ...days } of stored) {
      found.set(index, { ...days, elements: [...(found.get(index)?.elements ?? []), element] });
    }
  }
  return found;
}

/**
 * The subquery is given both ends, so the relationships of the end that has fewer are looked through. Without it the
 * planner follows all of one end: 10,000 rows from one node took over 100 seconds.
 */
function between(type: string): string {
  return `
    UNWIND $rows AS row
    MATCH (a) WHERE elementId(a) = row.start
    MATCH (b) WHERE elementId(b) = row.end
    CALL (a, b) { MATCH (a)-[r:${type}]->(b) RETURN r }
    RETURN row.index AS index, elementId(r) AS element, r.validFrom AS validFrom, r.validUntil AS validUntil`;
}

/** A relationship that leaves a node. */
export interface OutgoingRelationship {
  /** Element ids, of the nodes and of the relationship itself. */
  readonly start: string;
  readonly end: string;
  readonly element: string;
  /** The id of the node it leads to. */
  readonly to: string;
}

/**
 * All relationships of a type that leave these nodes, given by element ids, for other nodes of the model: what others keep
 * to nodes that a change cannot name is not ours to count or to delete.
 */
export function findOutgoing(
  graph: GraphReader,
  {
    model,
    type,
    starts,
  }: { readonly model: Model; readonly type: string; readonly starts: readonly string[] },
): Promise<readonly OutgoingRelationship[]> {
  const text = `
    UNWIND $starts AS start
    MATCH (a)-[r:${type}]->(b)
    WHERE elementId(a) = start AND NOT ${isForeign('b', model)}
    RETURN start, elementId(b) AS end, elementId(r) AS element, b.id AS to`;
  return graph.ask<OutgoingRelationship>({ text, params: { starts } });
}
