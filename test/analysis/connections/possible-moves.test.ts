import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  possibleMoves,
  type Move,
  type StatedRelationship,
} from '../../../src/analysis/connections/possible-moves.ts';
import { readModel } from '../../../src/model/read-model.ts';

const { relationships } = readModel();

const told = (moves: readonly Move[]): string[] =>
  moves.map(({ from, type, forward, to }) => `${from} ${forward ? `-${type}->` : `<-${type}-`} ${to}`).sort();

it('knows that a capability meets a customer in one hop only where the customer has it', () => {
  const hops = possibleMoves({ relationships, from: 'CAPABILITY', to: 'CUSTOMER', maxHops: 1 });
  expect(hops.map(told)).toEqual([['CAPABILITY <-HAS_CAPABILITY- CUSTOMER']]);
});

it('leaves out what cannot come to the end in the hops that are left', () => {
  const hops = possibleMoves({ relationships, from: 'CAPABILITY', to: 'FRICTION', maxHops: 2 });
  expect(hops.map(told)).toEqual([
    ['CAPABILITY <-HAS_CAPABILITY- CUSTOMER', 'CAPABILITY <-REQUIRES- OFFERING'],
    ['CUSTOMER -EXPERIENCES-> FRICTION', 'OFFERING -RELIEVES-> FRICTION'],
  ]);
});

it('finds nothing where the types asked for lead nowhere', () => {
  const offers = relationships.filter(({ type }) => type === 'OFFERS');
  expect(possibleMoves({ relationships: offers, from: 'PROVIDER', to: 'JOB', maxHops: 3 })).toEqual([
    [],
    [],
    [],
  ]);
});

it('is what a list of all sequences of types says, in any model', () => {
  const kind = fc.constantFrom('A', 'B', 'C', 'D');
  const model = fc.uniqueArray(fc.record({ type: fc.constantFrom('R', 'S', 'T'), from: kind, to: kind }), {
    maxLength: 6,
    selector: ({ type, from, to }) => `${type} ${from} ${to}`,
  });
  fc.assert(
    fc.property(model, kind, kind, fc.integer({ min: 1, max: 4 }), (stated, from, to, maxHops) => {
      const expected = Array.from({ length: maxHops }, () => new Set<string>());
      for (const sequence of sequences(stated, from, maxHops)) {
        sequence.forEach((_, hop) => {
          const end = sequence.slice(hop).some((move) => move.to === to);
          if (end) expected[hop]!.add(told([sequence[hop]!])[0]!);
        });
      }
      const found = possibleMoves({ relationships: stated, from, to, maxHops });
      expect(found.map(told)).toEqual(expected.map((moves) => [...moves].sort()));
    }),
    { numRuns: 200 },
  );
});

/** Every sequence of at most so many moves, written out one by one. */
function sequences(stated: readonly StatedRelationship[], from: string, hops: number): Move[][] {
  if (hops === 0) return [[]];
  const moves = stated.flatMap(({ type, from: start, to: end }): Move[] => [
    ...(start === from ? [{ from, type, forward: true, to: end }] : []),
    ...(end === from ? [{ from, type, forward: false, to: start }] : []),
  ]);
  return [
    [],
    ...moves.flatMap((move) => sequences(stated, move.to, hops - 1).map((rest) => [move, ...rest])),
  ];
}
