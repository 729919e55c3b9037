import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rankedPage } from '../../src/analysis/ranked-page.ts';

const items = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...'abcdefghij'), rank: fc.constantFrom(null, 0, 1, 1.5, 2) }),
  { selector: ({ id }) => id },
);

describe('a ranked list', () => {
  it('read page by page is the whole list, the most first, nothing stated last, ties by id', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 4 }), (list, first) => {
        const read: (typeof list)[number][] = [];
        let after: string | null = null;
        for (let more = true; more;) {
          const page: ReturnType<typeof rankedPage<(typeof list)[number]>> = rankedPage(list, {
            order: 'X',
            first,
            after,
          });
          expect(page.pageInfo.hasPreviousPage).toBe(read.length > 0);
          read.push(...page.items);
          after = page.pageInfo.endCursor;
          more = page.pageInfo.hasNextPage;
        }
        const key = ({ rank, id }: { rank: number | null; id: string }) => `${8 - (rank ?? -1)} ${id}`;
        expect(read.map(key)).toEqual(list.map(key).sort());
      }),
      { numRuns: 100 },
    );
  });

  it('goes on after a place whose item has gone, and neither repeats nor hides anything', () => {
    const list = ['a', 'b', 'c'].map((id) => ({ id, rank: 1 }));
    const { pageInfo } = rankedPage(list, { order: 'X', first: 2, after: null });
    const rest = [{ id: 'z', rank: 9 }, ...list.filter(({ id }) => id !== 'b')];
    const next = rankedPage(rest, { order: 'X', first: 2, after: pageInfo.endCursor });
    expect(next.items.map(({ id }) => id)).toEqual(['c']);
  });

  it('refuses a cursor of another order, and what is none', () => {
    const { pageInfo } = rankedPage([{ id: 'a', rank: 1 }], { order: 'X', first: 1, after: null });
    const read = (after: string, order: string) => () => rankedPage([], { order, first: 1, after });
    expect(read(pageInfo.endCursor!, 'Y')).toThrow('a cursor of this order');
    expect(read('nonsense', 'X')).toThrow('Expected "after" to be an endCursor');
  });
});
