import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byEvidence } from '../../../src/analysis/connections/connection-order.ts';
import {
  findConnections,
  type ConnectionQuestion,
} from '../../../src/analysis/connections/find-connections.ts';
import type { Link } from '../../../src/analysis/connections/link-table.ts';
import { bruteForcePaths, shownArcs } from './brute-force-paths.ts';

const link = (text: string, confidence: number | null = null): Link => {
  const [from, type, to] = text.split(' ') as [string, string, string];
  return { from, type, to, confidence };
};

const question = (given: Partial<ConnectionQuestion>): ConnectionQuestion => ({
  from: 'a',
  targets: new Set(['z']),
  endsAtTarget: true,
  notCrossed: new Set(),
  maxHops: 6,
  via: [],
  first: 100,
  after: null,
  ...given,
});

const lines = (links: readonly Link[], given: Partial<ConnectionQuestion> = {}): string[] =>
  findConnections(links, question(given)).paths.map(({ arcs }) => shownArcs('a', arcs));

it('puts more confidence first, then fewer hops, then the smaller ids', () => {
  const links = [
    link('a USES d', 0.5),
    link('d SERVES z', 1),
    link('a USES c', 0.5),
    link('c SERVES z', 1),
    link('a USES z', 0.5),
    link('a LENDS b', 0.9),
    link('b LENDS e', 0.9),
    link('z LENDS e', 0.9),
  ];
  expect(lines(links)).toEqual([
    'a -LENDS-> b -LENDS-> e <-LENDS- z',
    'a -USES-> z',
    'a -USES-> c -SERVES-> z',
    'a -USES-> d -SERVES-> z',
  ]);
});

it('takes factors in another order for the tie that they are on paper', () => {
  const chain = (middle: string, factors: readonly number[]): Link[] => [
    link(`a R ${middle}1`, factors[0]!),
    link(`${middle}1 R ${middle}2`, factors[1]!),
    link(`${middle}2 R z`, factors[2]!),
  ];
  // 0.7 · 0.8 · 0.9 and 0.9 · 0.8 · 0.7 differ in binary.
  expect(lines([...chain('b', [0.9, 0.8, 0.7]), ...chain('c', [0.7, 0.8, 0.9])])[0]).toContain('b1');
  expect(lines([...chain('c', [0.9, 0.8, 0.7]), ...chain('b', [0.7, 0.8, 0.9])])[0]).toContain('b1');
});

it('tells how much is certain, and null where nobody said', () => {
  const found = findConnections([link('a R b', 0.5), link('b R z'), link('a S z')], question({}));
  expect(found.paths.map(({ confidence }) => confidence)).toEqual([null, 0.5]);
});

it('crosses no hub, but may end there', () => {
  const links = [link('a R h'), link('h R z'), link('a R b'), link('b R z')];
  expect(lines(links, { notCrossed: new Set(['h']) })).toEqual(['a -R-> b -R-> z']);
  expect(lines(links, { notCrossed: new Set(['h']), targets: new Set(['h']) })).toEqual([
    'a -R-> h',
    'a -R-> b -R-> z <-R- h',
  ]);
});

it('says when its budget ended it, and lists in order what it has', () => {
  const links = 'bcdefghij'.split('').flatMap((middle) => [link(`a R ${middle}`), link(`${middle} R z`)]);
  const { paths, isComplete, hasNextPage } = findConnections(links, question({}), { budget: 14 });
  expect({ isComplete, hasNextPage }).toEqual({ isComplete: false, hasNextPage: false });
  expect(paths.map(({ arcs }) => arcs[0]?.to)).toEqual(['b', 'c', 'd', 'e'].slice(0, paths.length));
});

it('asks whether it is overdue', () => {
  const checkpoint = (): never => {
    throw new Error('overdue');
  };
  expect(() => findConnections([link('a R z')], question({}), { checkpoint })).toThrow('overdue');
});

const nodes = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'z');
const worlds = fc.record({
  links: fc.uniqueArray(
    fc.record({
      from: nodes,
      type: fc.constantFrom('R', 'S'),
      to: nodes,
      confidence: fc.constantFrom(null, 0, 0.3, 0.7, 0.8, 0.9, 1, 1e-6),
    }),
    { maxLength: 14, selector: ({ from, type, to }) => `${from} ${type} ${to}` },
  ),
  targets: fc.constantFrom(['z'], ['b', 'z'], ['c']),
  via: fc.subarray(['b', 'd', 'e'], { maxLength: 2 }),
  notCrossed: fc.subarray(['c', 'd', 'z']),
  maxHops: fc.integer({ min: 1, max: 6 }),
  first: fc.integer({ min: 1, max: 4 }),
});

it('is what looking at every path says, page by page, in any world', () => {
  fc.assert(
    fc.property(worlds, ({ links, targets, via, notCrossed, maxHops, first }) => {
      const ends = {
        targets: new Set(targets),
        endsAtTarget: targets.length === 1,
        notCrossed: new Set(notCrossed.filter((id) => !via.includes(id))),
        maxHops,
        via,
      };
      const all = bruteForcePaths(links, { from: 'a', ...ends });
      const listed: string[] = [];
      let after: ConnectionQuestion['after'] = null;
      for (;;) {
        const page = findConnections(links, question({ ...ends, first, after }));
        expect(page.isComplete).toBe(true);
        listed.push(...page.paths.map(({ arcs }) => shownArcs('a', arcs)));
        if (!page.hasNextPage) break;
        after = page.paths.at(-1)!.key;
      }
      expect(listed).toEqual(all.sort((x, y) => byEvidence(x.key, y.key)).map(({ line }) => line));
    }),
    { numRuns: 300 },
  );
});
