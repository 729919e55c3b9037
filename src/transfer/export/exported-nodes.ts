import type { Graph } from '../../graph/graph.ts';
import { pagesAfter, pagesOfIds } from './pages.ts';

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
export function exportedNodes(
  graph: Graph,
  label: string,
  ids: readonly string[] | null = null,
): AsyncGenerator<readonly ExportedNode[]> {
  if (ids !== null) {
    const text = `
      MATCH (n:${label})
      WHERE n.id IN $ids
      RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
      ORDER BY id`;
    return pagesOfIds(graph, { text, size: PAGE }, ids);
  }
  // The index of the label's constraint gives them in this order, in which it compares them as well: no page sorts, and none
  // passes over an id that others wrote in letters beyond U+FFFF, which compare otherwise outside an index.
  const text = `
    MATCH (n:${label}) USING INDEX SEEK n:${label}(id)
    WHERE n.id > $after
    RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
    ORDER BY id
    LIMIT $page`;
  return pagesAfter<ExportedNode>(graph, { text, size: PAGE }, ({ id }) => id);
}
