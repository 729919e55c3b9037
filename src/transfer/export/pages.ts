import type { Graph } from '../../graph/graph.ts';
import { integer } from '../../graph/values.ts';
import { batches } from '../../write/batches.ts';

/** A statement whose rows come in pages. */
interface PagedQuestion {
  readonly text: string;
  /** Rows of one page; `$page` of the statement. */
  readonly size: number;
  readonly params?: Readonly<Record<string, unknown>>;
}

/**
 * The rows of a statement in the order of a key, page by page: each begins after the last key of the one before, `$after`. No
 * page passes over those before it.
 */
export async function* pagesAfter<Row>(
  graph: Graph,
  { text, size, params = {} }: PagedQuestion,
  keyOf: (row: Row) => string,
): AsyncGenerator<readonly Row[]> {
  let after = '';
  for (;;) {
    const page = await graph.ask<Row>({ text, params: { ...params, after, page: integer(size) } });
    if (page.length > 0) yield page;
    if (page.length < size) return;
    after = keyOf(page.at(-1) as Row);
  }
}

/** What a statement tells of `$ids`, so many at a time. */
export async function* pagesOfIds<Row>(
  graph: Graph,
  { text, size }: PagedQuestion,
  ids: readonly string[],
): AsyncGenerator<readonly Row[]> {
  for (const some of batches(ids, size)) {
    const page = await graph.ask<Row>({ text, params: { ids: some } });
    if (page.length > 0) yield page;
  }
}
