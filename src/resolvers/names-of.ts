import type { NameOf } from '../analysis/name-of.ts';
import type { GraphReader } from '../graph/graph.ts';
import { textOf } from './stored-value.ts';

/** Reads the names of nodes of any kind: one question. */
export async function namesOf(graph: GraphReader, ids: Iterable<string>): Promise<NameOf> {
  const rows = await graph.ask<{ id: string; name: unknown }>('node/names', { ids: [...new Set(ids)] });
  const names = new Map(rows.map(({ id, name }) => [id, textOf(name)]));
  return (id) => names.get(id) ?? id;
}
