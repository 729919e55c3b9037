import { badInput } from '../errors.ts';
import type { NodeKind } from '../model/model.ts';
import type { Context } from './context.ts';
import type { NodeRef } from '../loaders/node-ref.ts';

interface SearchArguments {
  readonly query: string;
  readonly kinds?: readonly NodeKind[] | null;
  readonly first: number;
}

interface SearchHit {
  readonly node: NodeRef;
  readonly score: number;
}

const LONGEST_QUERY = 1000;
const LARGEST_PAGE = 1000;
/** More words would only slow the index; its own limit is 1024. */
const MOST_WORDS = 100;

/** Query.search: words in, nodes out. */
export async function search(
  _: unknown,
  { query, kinds, first }: SearchArguments,
  context: Context,
): Promise<SearchHit[]> {
  if (query.length > LONGEST_QUERY || query.trim() === '') {
    throw badInput(
      `Expected "query" to be 1 to ${LONGEST_QUERY} characters with a word in them, got ${query.length} characters.`,
    );
  }
  if (first < 1 || first > LARGEST_PAGE)
    throw badInput(`Expected "first" from 1 to ${LARGEST_PAGE}, got ${first}.`);
  const words = searchWords(query);
  if (words === '') return [];
  const labels = (kinds ?? context.model.nodes.map((node) => node.kind)).map(
    (kind) => context.model.node(kind).label,
  );
  const rows = await context.graph.ask<{ label: string; id: string; score: number }>('search/nodes', {
    query: words,
    labels,
    first,
  });
  return rows.map(({ label, id, score }) => ({ node: { __typename: label, id }, score }));
}

/** The words of a text, each quoted, so that nothing of the index's query syntax is left; empty where there are none. */
export function searchWords(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, MOST_WORDS)
    .map((word) => `"${word}"`)
    .join(' ');
}
