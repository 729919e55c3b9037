import type { Fault } from '../errors.ts';
import type { GraphReader } from '../graph/graph.ts';
import type { PropertyValues } from '../model/check-properties.ts';
import { describeValue } from '../model/describe-value.ts';

/** A row whose properties may cite a source. */
export interface CitingRow {
  readonly index: number;
  readonly values: PropertyValues;
}

/** A fault for each row that cites a source which neither the graph nor the call itself has. */
export async function checkSources(
  graph: GraphReader,
  rows: readonly CitingRow[],
  ownSources: ReadonlySet<string> = new Set(),
): Promise<readonly Fault[]> {
  const cited = rows.flatMap((row) => {
    const id = row.values.get('sourceId');
    return typeof id === 'string' && !ownSources.has(id) ? [{ index: row.index, id }] : [];
  });
  if (cited.length === 0) return [];
  const ids = [...new Set(cited.map(({ id }) => id))];
  const known = new Set(
    (await graph.ask<{ id: string }>('write/sources-by-id', { ids })).map(({ id }) => id),
  );
  return cited.filter(({ id }) => !known.has(id)).map(unknownSource);
}

function unknownSource({ index, id }: { index: number; id: string }): Fault {
  const expected = 'the id of a source';
  const got = describeValue(id);
  return {
    index,
    field: 'sourceId',
    expected,
    got,
    message: `Expected "sourceId" to be ${expected}, got ${got}, which the graph does not have. Create the source first.`,
  };
}
