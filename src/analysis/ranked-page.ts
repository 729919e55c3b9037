import { readCursorFields, writeCursorFields } from '../cursor-fields.ts';
import { badInput } from '../errors.ts';
import { byCodeUnit } from './code-unit-order.ts';

/** Something in a list from the most to the least. */
export interface Ranked {
  readonly id: string;
  /** Null comes last. */
  readonly rank: number | null;
}

/** A page of a ranked list, in the words of GraphQL. */
export interface RankedPage<T> {
  readonly items: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * The items from the most to the least, ties by id, after the place that a cursor names. A cursor names a rank and an id,
 * so that what comes or goes before it neither repeats nor hides anything.
 * @param page `order` names what is ranked by: a cursor of another order is refused.
 * @throws ThroughlineError BAD_USER_INPUT for a cursor of another order, or none of ours.
 */
export function rankedPage<T extends Ranked>(
  items: readonly T[],
  page: { readonly order: string; readonly first: number; readonly after: string | null },
): RankedPage<T> {
  const sorted = items.toSorted(mostFirst);
  const place = page.after === null ? null : readCursor(page.after, page.order);
  const begin = place === null ? 0 : sorted.findIndex((item) => mostFirst(place, item) < 0);
  const from = begin < 0 ? sorted.length : begin;
  const shown = sorted.slice(from, from + page.first);
  const cursorOf = (item: T | undefined) =>
    item === undefined ? null : writeCursorFields([page.order, item.rank, item.id]);
  return {
    items: shown,
    pageInfo: {
      hasNextPage: from + shown.length < sorted.length,
      hasPreviousPage: from > 0,
      startCursor: cursorOf(shown[0]),
      endCursor: cursorOf(shown.at(-1)),
    },
  };
}

function mostFirst(a: Ranked, b: Ranked): number {
  const [x, y] = [a.rank ?? -Infinity, b.rank ?? -Infinity];
  return x === y ? byCodeUnit(a.id, b.id) : y - x;
}

function readCursor(text: string, order: string): Ranked {
  const [of, rank, id, ...rest] = readCursorFields(text);
  const isPlace =
    typeof of === 'string' &&
    (rank === null || typeof rank === 'number') &&
    typeof id === 'string' &&
    rest.length === 0;
  if (!isPlace) {
    throw badInput(`Expected "after" to be an endCursor of this question, got "${text.slice(0, 100)}".`);
  }
  if (of !== order) {
    throw badInput(
      'Expected "after" to be a cursor of this order, got one of another. Keep "orderBy" while paging, or start again without a cursor.',
    );
  }
  return { rank, id };
}
