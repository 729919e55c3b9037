import type { Graph } from '../../graph/graph.ts';
import { integer } from '../../graph/values.ts';

/** Nodes of one page. */
const PAGE = 2_000;

/** Properties as the graph returns them. */
export type StoredProperties = Readonly<Record<string, unknown>>;

/** A node as it is stored. */
export interface ExportedNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
}

/**
 * The nodes of a label by id, in pages; nodes whose id is no text are not among them.
 * @param ids only those of these ids, which come in order; null: all.
 */
export async function* exportedNodes(
  graph: Graph,
  label: string,
  ids: readonly string[] | null = null,
): AsyncGenerator<readonly ExportedNode[]> {
  if (ids !== null) {
    yield* ofIds(graph, label, ids);
    return;
  }
  // The index of the label's constraint gives them in this order: no page sorts, or passes over the pages before it.
  const text = `
    MATCH (n:${label})
    WHERE n.id > $after
    RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
    ORDER BY id
    LIMIT $page`;
  let after = '';
  for (;;) {
    const page = await graph.ask<ExportedNode>({ text, params: { after, page: integer(PAGE) } });
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = (page.at(-1) as ExportedNode).id;
  }
}

async function* ofIds(
  graph: Graph,
  label: string,
  ids: readonly string[],
): AsyncGenerator<readonly ExportedNode[]> {
  const text = `
    MATCH (n:${label})
    WHERE n.id IN $ids
    RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
    ORDER BY id`;
  for (let at = 0; at < ids.length; at += PAGE) {
    const page = await graph.ask<ExportedNode>({ text, params: { ids: ids.slice(at, at + PAGE) } });
    if (page.length > 0) yield page;
  }
}
