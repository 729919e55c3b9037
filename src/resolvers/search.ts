import type { GraphQLResolveInfo } from 'graphql';
import { counted } from '../counted.ts';
import { badInput } from '../errors.ts';
import type { NodeRecord } from '../loaders/connection-page.ts';
import { selectionOf } from '../loaders/selection.ts';
import type { NodeKind } from '../model/model.ts';
import { highlight } from '../search/highlight.ts';
import type { HighlightPart } from '../search/highlight.ts';
import { MOST_WORDS, indexQuery, searchWords, tolerances } from '../search/search-words.ts';
import type { WordTolerance } from '../search/search-words.ts';
import type { Context } from './context.ts';
import { within } from './within.ts';

interface SearchArguments {
  readonly query: string;
  readonly kinds?: readonly NodeKind[] | null;
  readonly first: number;
}

interface SearchHit {
  /** As deep as the query selects it, under whatever aliases. */
  readonly node: NodeRecord;
  readonly score: number;
  readonly highlights: readonly Highlight[];
}

interface Highlight {
  readonly property: 'name' | 'description';
  readonly parts: readonly HighlightPart[];
}

interface Row {
  readonly label: string;
  readonly id: string;
  readonly score: number;
  readonly name: unknown;
  readonly description: unknown;
}

const LONGEST_QUERY = 1000;
const LARGEST_PAGE = 1000;

/** Query.search: words in, nodes out. */
export async function search(
  _: unknown,
  { query, kinds, first }: SearchArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<SearchHit[]> {
  if (query.length > LONGEST_QUERY || query.trim() === '') {
    throw badInput(
      `Expected "query" to be 1 to ${LONGEST_QUERY} characters, and not blanks alone, got ${counted(query.length, 'character')}.`,
    );
  }
  within('first', first, [1, LARGEST_PAGE]);
  const asked = searchWords(query);
  if (asked.length > MOST_WORDS) {
    throw badInput(
      `Expected "query" to hold at most ${MOST_WORDS} different words, got ${asked.length}. Leave out those that tell least.`,
    );
  }
  const words = tolerances(asked);
  if (words.length === 0) return [];
  const labels = (kinds ?? context.model.nodes.map((node) => node.kind)).map(
    (kind) => context.model.node(kind).label,
  );
  const selected = selectionOf(info).of('SearchHit', info.fieldNodes);
  const texts = selected.some((field) => field.name.value === 'highlights');
  const rows = await context.graph.ask<Row>('search/nodes', {
    query: indexQuery(words),
    labels,
    first,
    texts,
  });
  const nodeFields = selected.filter((field) => field.name.value === 'node');
  const nodes = await Promise.all(
    rows.map(({ label, id }) =>
      context.nodes.ofRef({ ...info, fieldNodes: nodeFields }, { __typename: label, id }),
    ),
  );
  // A node that is deleted between the search and the reading is no hit; a null in its place would void the whole answer.
  return rows.flatMap((row, at) => {
    const node = nodes[at] ?? null;
    return node === null ? [] : [{ node, score: row.score, highlights: texts ? highlights(row, words) : [] }];
  });
}

function highlights(row: Row, words: readonly WordTolerance[]): Highlight[] {
  return (['name', 'description'] as const).flatMap((property) => {
    const text = row[property];
    const parts = typeof text === 'string' ? highlight(text, words) : null;
    return parts === null ? [] : [{ property, parts }];
  });
}
