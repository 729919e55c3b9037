import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../../../src/analysis/exact-decimal.ts';
import { linearOrder } from '../../../src/analysis/orchestration/linear-order.ts';

const weight = fc.oneof(
  fc.constantFrom(0, 1, 0.1, 1 / 3, 33.333333, 1e8, 1e-8, 5e-324),
  fc.double({ min: 0, max: 1e8, noNaN: true }),
);
const difference = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -(2 ** 52), max: 2 ** 52 }));

describe('a linear order', () => {
  it('has the sign of the exact weighted difference', () => {
    fc.assert(
      fc.property(
        fc.tuple(weight, weight, weight),
        fc.tuple(difference, difference, difference),
        (weights, [h, m, e]) => {
          const [hours, money, effort] = weights.map(decimal) as [
            ReturnType<typeof decimal>,
            ReturnType<typeof decimal>,
            ReturnType<typeof decimal>,
          ];
          const scaled = ({ units, scale }: ReturnType<typeof decimal>) => units * 10n ** BigInt(400 - scale);
          const exact = scaled(hours) * BigInt(h) + scaled(money) * BigInt(m) + scaled(effort) * BigInt(e);
          const found = linearOrder({ hours, money, effort })(h, m, e);
          expect(Math.sign(found) + 0).toBe(exact < 0n ? -1 : exact > 0n ? 1 : 0);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('ties what is equal on paper, where doubles differ', () => {
    expect(0.1 * 3 - 0.3).not.toBe(0);
    expect(linearOrder({ hours: decimal(0.1), money: decimal(1), effort: decimal(0.3) })(3, 0, -1)).toBe(0);
  });
});
