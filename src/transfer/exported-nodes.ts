import type { Graph } from '../graph/graph.ts';
import { integer } from '../graph/values.ts';
import type { StoredProperties } from './json-line.ts';

/** Nodes of one page. */
const PAGE = 2_000;

/** A node as it is stored. */
export interface ExportedNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
}

/** The nodes of a label by id, in pages; nodes whose id is no text are not among them. */
export async function* exportedNodes(graph: Graph, label: string): AsyncGenerator<readonly ExportedNode[]> {
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
