import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeShares, placesOfStep, sharedOut } from '../../../src/analysis/friction-value/place-shares.ts';
import type { StatedPlace } from '../../../src/analysis/friction-value/place-shares.ts';

const fractions = (places: readonly StatedPlace[]) => {
  const { whole, parts } = placeShares(places);
  return parts.map(({ ecosystem, weight }) => [ecosystem, Number(weight) / Number(whole)]);
};

describe('the shares of a job', () => {
  it('without any stated are equal', () => {
    expect(
      fractions([
        { ecosystem: 'port', share: null },
        { ecosystem: 'fair', share: null },
      ]),
    ).toEqual([
      ['fair', 0.5],
      ['port', 0.5],
    ]);
  });

  it('leave what is not stated to those without one, or else nowhere', () => {
    const fair = { ecosystem: 'fair', share: 0.7 };
    expect(fractions([fair, { ecosystem: 'port', share: null }])).toEqual([
      ['fair', 0.7],
      ['port', 0.3],
    ]);
    expect(fractions([fair])).toEqual([
      ['fair', 0.7],
      [null, 0.3],
    ]);
  });

  it('above 1 in sum are scaled to 1, and leave nothing', () => {
    expect(
      fractions([
        { ecosystem: 'fair', share: 1 },
        { ecosystem: 'port', share: 0.6 },
        { ecosystem: 'sea', share: null },
      ]),
    ).toEqual([
      ['fair', 0.625],
      ['port', 0.375],
    ]);
  });

  it('share out every unit of an amount, none of them a whole unit off', () => {
    const places = fc.uniqueArray(
      fc.record({
        ecosystem: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        share: fc.constantFrom(null, 0, 0.1, 0.25, 1 / 3, 0.6, 1),
      }),
      { maxLength: 5, selector: ({ ecosystem }) => ecosystem },
    );
    fc.assert(
      fc.property(places, fc.bigInt({ min: 0n, max: 10n ** 20n }), (stated, amount) => {
        const shares = placeShares(stated);
        const given = sharedOut(amount, shares);
        expect(given.reduce((sum, part) => sum + part, 0n)).toBe(amount);
        shares.parts.forEach(({ weight }, at) => {
          const off = given[at]! * shares.whole - amount * weight;
          expect(off < shares.whole && -off < shares.whole).toBe(true);
        });
        const expected = plainFractions(stated);
        for (const [ecosystem, fraction] of fractions(stated)) {
          expect(fraction).toBeCloseTo(expected.get(ecosystem as string | null) ?? 0, 12);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** The rule once more, in plain numbers. */
function plainFractions(places: readonly StatedPlace[]): Map<string | null, number> {
  const sum = places.reduce((total, { share }) => total + (share ?? 0), 0);
  const open = places.filter(({ share }) => share === null).length;
  const left = Math.max(0, 1 - sum);
  const found = new Map<string | null, number>(
    places.map(({ ecosystem, share }) => [
      ecosystem,
      share === null ? left / open : share / Math.max(1, sum),
    ]),
  );
  return found.set(null, open === 0 ? left : 0);
}

it('takes the places of the nearest job above that states any', () => {
  const places = new Map([
    ['whole', ['town']],
    ['part', ['home', 'shop']],
  ]);
  expect(placesOfStep({ job: 'part', above: ['whole'] }, places)).toEqual(['home', 'shop']);
  expect(placesOfStep({ job: 'leaf', above: ['part', 'whole'] }, places)).toEqual(['home', 'shop']);
  expect(placesOfStep({ job: 'leaf', above: ['other', 'whole'] }, places)).toEqual(['town']);
  expect(placesOfStep({ job: 'leaf', above: [] }, places)).toEqual([]);
});
