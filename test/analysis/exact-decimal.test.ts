import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compareDecimals,
  decimal,
  floorMillionths,
  fromMillionths,
  minus,
  plus,
  times,
  toMillionths,
  toNumber,
} from '../../src/analysis/exact-decimal.ts';

/** Any finite number of a size that a graph may hold. */
const number = fc.oneof(
  fc.double({ min: -1e8, max: 1e8, noNaN: true }),
  fc.integer({ min: -1e8, max: 1e8 }).map((value) => value / 100),
  fc.constantFrom(0, -0, 5e-324, 1e-7, 1.5e-6, 0.1, 1e21, 123456789.123456),
);

describe('decimal', () => {
  it('is the decimal that a number prints as', () => {
    expect(decimal(0.1)).toEqual({ units: 100000n, scale: 6 });
    expect(decimal(1e-7)).toEqual({ units: 1n, scale: 7 });
    expect(decimal(-12)).toEqual({ units: -12n, scale: 0 });
    expect(decimal(1e21).units).toBe(10n ** 21n);
  });

  it('comes back as the same number', () => {
    fc.assert(fc.property(number, (value) => expect(toNumber(decimal(value))).toBe(value + 0)));
  });

  it('equals the printed digits, whichever way it was read', () => {
    fc.assert(
      fc.property(number, (value) => {
        const { units, scale } = decimal(value);
        expect(Number(`${units}e${-scale}`)).toBe(value + 0);
        const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
        const [whole = '', fraction = ''] = mantissa.split('.');
        const digits = BigInt(whole + fraction) * 10n ** 400n;
        const size = units < 0n ? -units : units;
        expect(size * 10n ** BigInt(400 - scale)).toBe(
          (digits * 10n ** 400n) / 10n ** BigInt(400 + fraction.length - Number(exponent)),
        );
      }),
    );
  });

  it('refuses what is no finite number', () => {
    expect(() => decimal(NaN)).toThrow(RangeError);
    expect(() => decimal(Infinity)).toThrow('Expected a finite number, got Infinity.');
  });
});

describe('sums and products', () => {
  it('are those of the printed decimals, not of the doubles', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(compareDecimals(plus(decimal(0.1), decimal(0.2)), decimal(0.3))).toBe(0);
    expect(toNumber(times(decimal(1.1), decimal(1.1)))).toBe(1.21);
    expect(compareDecimals(minus(decimal(1e8), decimal(1e-8)), decimal(1e8))).toBe(-1);
  });
});

describe('rounding to millionths', () => {
  it('takes a half away from zero', () => {
    const rounded = [0.0000005, 0.0000004999, 0.0000015, -0.0000005, -0.0000004, 2.5e-6, 1].map((value) =>
      toMillionths(decimal(value)),
    );
    expect(rounded).toEqual([1, 0, 2, -1, 0, 3, 1_000_000]);
  });

  it('rounds limits down, since costs are whole millionths', () => {
    const floors = [0.0000019, -0.0000001, 3, 1e300, -1e300].map((value) => floorMillionths(decimal(value)));
    expect(floors).toEqual([1, -1, 3_000_000, Infinity, -Infinity]);
  });

  it('gives whole millionths back as the number that they print as', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (millionths) => {
        expect(toNumber(fromMillionths(millionths))).toBe(Number(`${millionths}e-6`));
      }),
    );
  });

  it('refuses what would no longer be summed exactly', () => {
    expect(() => toMillionths(decimal(1e10))).toThrow(
      'Expected every cost to stay below 9,007,199,254 in size',
    );
  });
});
