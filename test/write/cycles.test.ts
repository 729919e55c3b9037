import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findCycles } from '../../src/write/cycles.ts';
import type { Edge } from '../../src/write/cycles.ts';

/** `a→b c→d`, rows numbered as they come; in brackets what the graph has already. */
function drawn(picture: string): Edge[] {
  let index = 0;
  return picture.split(' ').map((arrow) => {
    const [from, to] = arrow.replace(/[()]/g, '').split('→') as [string, string];
    return { from, to, index: arrow.startsWith('(') ? null : index++ };
  });
}

describe('a cycle', () => {
  it.each([
    ['a→a', [{ index: 0, ids: ['a', 'a'] }]],
    ['a→b b→a', [{ index: 1, ids: ['b', 'a', 'b'] }]],
    ['(a→b) b→a', [{ index: 0, ids: ['b', 'a', 'b'] }]],
    ['(b→c) a→b c→d d→a', [{ index: 2, ids: ['d', 'a', 'b', 'c', 'd'] }]],
    [
      'a→b b→a c→d d→c',
      [
        { index: 3, ids: ['d', 'c', 'd'] },
        { index: 1, ids: ['b', 'a', 'b'] },
      ],
    ],
    [
      '(a→b) (b→c) b→a c→a',
      [
        { index: 1, ids: ['c', 'a', 'b', 'c'] },
        { index: 0, ids: ['b', 'a', 'b'] },
      ],
    ],
  ])('in %s blames the last row on it and names the shortest way round', (picture, cycles) => {
    expect(findCycles(drawn(picture), 10)).toEqual(cycles);
  });

  it.each(['a→b b→c a→c', 'a→b a→b', '(a→b) (b→a) b→c x→a', '(a→a) a→b'])('is not in %s', (picture) => {
    expect(findCycles(drawn(picture), 10)).toEqual([]);
  });

  it('is found in chains of any length, without running out of stack', () => {
    const length = 50_000;
    const ring = Array.from({ length }, (_, at) => ({
      from: `j${at}`,
      to: `j${(at + 1) % length}`,
      index: at,
    }));
    expect(findCycles(ring, 10)).toHaveLength(1);
    expect(findCycles(ring.slice(1), 10)).toEqual([]);
  });

  it('is one of no more than were asked for', () => {
    const selves = Array.from({ length: 20 }, (_, index) => ({ from: `j${index}`, to: `j${index}`, index }));
    expect(findCycles(selves, 5).map((cycle) => cycle.index)).toEqual([19, 18, 17, 16, 15]);
  });

  it('is told exactly where there is one, is really there, and none is left without the rows blamed', () => {
    const node = fc.constantFrom(...'abcdef');
    const edges = fc.array(fc.record({ from: node, to: node, isStored: fc.boolean() }), { maxLength: 12 });
    fc.assert(
      fc.property(edges, (given) => {
        const all: Edge[] = given.map(({ from, to, isStored }, index) => ({
          from,
          to,
          index: isStored ? null : index,
        }));
        const cycles = findCycles(all, 1_000);
        expect(cycles.length > 0).toBe(all.some((edge) => edge.index !== null && isOnCycle(all, edge)));
        for (const { index, ids } of cycles) {
          expect(ids.at(0)).toBe(ids.at(-1));
          ids
            .slice(1)
            .forEach((to, at) =>
              expect(all.some((edge) => edge.from === ids[at] && edge.to === to)).toBe(true),
            );
          expect(all[index]).toMatchObject({ index, from: ids[0], to: ids[1] });
        }
        const left = all.filter((edge) => !cycles.some((cycle) => cycle.index === edge.index));
        expect(left.some((edge) => edge.index !== null && isOnCycle(left, edge))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

/** Whether one can walk from the edge's end to its start; by trying, until nothing new is reached. */
function isOnCycle(edges: readonly Edge[], { from, to }: Edge): boolean {
  const reached = new Set([to]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const edge of edges) if (reached.has(edge.from)) reached.add(edge.to);
  }
  return reached.has(from);
}
