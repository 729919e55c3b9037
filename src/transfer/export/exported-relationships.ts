import type { Graph } from '../../graph/graph.ts';
import type { StoredProperties } from './exported-nodes.ts';
import { pagesAfter, pagesOfIds } from './pages.ts';

/** Starts looked at together, and relationships of one page. */
const STARTS = 2_000;
const PAGE = 5_000;

/** A relationship as it is stored, by the ids of its ends. */
export interface ExportedRelationship {
  readonly from: string;
  readonly to: string;
  readonly properties: StoredProperties;
}

/** A type between two labels. */
export interface RelationshipPattern {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The relationships of a pattern by the ids of their ends, in pages. Starts are taken together as far as their
 * relationships fill one page; those of a start with more than a page come in pages of their own. Those whose ends' ids are
 * no texts are not among them.
 * @param ids only those that start at these ids, which come in order; null: all.
 */
export async function* exportedRelationships(
  graph: Graph,
  pattern: RelationshipPattern,
  ids: readonly string[] | null = null,
): AsyncGenerator<readonly ExportedRelationship[]> {
  const found = ids === null ? startsOf(graph, pattern) : startsAmong(graph, pattern, ids);
  for await (const starts of found) {
    for (const { ids: together, count } of packed(starts.filter((start) => start.count > 0))) {
      const [only] = together;
      if (only !== undefined && count > PAGE) yield* ofLargeStart(graph, pattern, only);
      else yield await ofStarts(graph, pattern, together);
    }
  }
}

interface Start {
  readonly id: string;
  readonly count: number;
}

function startsOf(graph: Graph, { type, from, to }: RelationshipPattern): AsyncGenerator<readonly Start[]> {
  const text = `
    MATCH (a:${from}) USING INDEX SEEK a:${from}(id)
    WHERE a.id > $after
    WITH a ORDER BY a.id LIMIT $page
    RETURN a.id AS id, COUNT { (a)-[:${type}]->(:${to}) } AS count
    ORDER BY id`;
  return pagesAfter<Start>(graph, { text, size: STARTS }, ({ id }) => id);
}

function startsAmong(
  graph: Graph,
  { type, from, to }: RelationshipPattern,
  ids: readonly string[],
): AsyncGenerator<readonly Start[]> {
  const text = `
    MATCH (a:${from})
    WHERE a.id IN $ids
    RETURN a.id AS id, COUNT { (a)-[:${type}]->(:${to}) } AS count
    ORDER BY id`;
  return pagesOfIds(graph, { text, size: STARTS }, ids);
}

interface Pack {
  readonly ids: string[];
  count: number;
}

function packed(starts: readonly Start[]): readonly Pack[] {
  const packs: Pack[] = [];
  for (const { id, count } of starts) {
    const last = packs.at(-1);
    if (last !== undefined && last.count + count <= PAGE) {
      last.ids.push(id);
      last.count += count;
    } else {
      packs.push({ ids: [id], count });
    }
  }
  return packs;
}

function ofStarts(
  graph: Graph,
  { type, from, to }: RelationshipPattern,
  ids: readonly string[],
): Promise<readonly ExportedRelationship[]> {
  const text = `
    UNWIND $ids AS id
    MATCH (a:${from} {id: id})-[r:${type}]->(b:${to})
    WHERE b.id IS :: STRING NOT NULL
    RETURN a.id AS from, b.id AS to, properties(r) AS properties
    ORDER BY from, to, elementId(r)`;
  return graph.ask({ text, params: { ids } });
}

/** By a text that no two of them share: of relationships that others wrote twice, one may end a page and one begin the next. */
function ofLargeStart(
  graph: Graph,
  { type, from, to }: RelationshipPattern,
  id: string,
): AsyncGenerator<readonly ExportedRelationship[]> {
  const text = `
    MATCH (a:${from} {id: $id})-[r:${type}]->(b:${to})
    WITH a, r, b, CASE WHEN b.id IS :: STRING NOT NULL THEN b.id + ' ' + elementId(r) END AS place
    WHERE place > $after
    WITH a, r, b, place ORDER BY place LIMIT $page
    RETURN a.id AS from, b.id AS to, properties(r) AS properties, place
    ORDER BY place`;
  type Placed = ExportedRelationship & { readonly place: string };
  return pagesAfter<Placed>(graph, { text, size: PAGE, params: { id } }, ({ place }) => place);
}
