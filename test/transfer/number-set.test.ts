import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NumberSet } from '../../src/transfer/number-set.ts';

const number = fc.oneof(
  fc.integer({ min: 0, max: 50 }),
  // Pairs of indexes, as the check of relationships makes them.
  fc.tuple(fc.nat(5_000), fc.nat(5_000)).map(([from, to]) => from * 2 ** 26 + to),
  fc.maxSafeNat(),
);

it('knows each number it was given, as a Set does', () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 3_000 }), (numbers) => {
      const ours = new NumberSet();
      const theirs = new Set<number>();
      for (const one of numbers) {
        expect(ours.add(one)).toBe(!theirs.has(one));
        theirs.add(one);
      }
      expect(ours.size).toBe(theirs.size);
    }),
    { numRuns: 50 },
  );
});
