import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { costMeasure } from '../../../src/analysis/capability-portfolio/cost-measure.ts';
import { decimal, times } from '../../../src/analysis/exact-decimal.ts';
import { valuationOf } from '../../../src/analysis/generalised-cost.ts';

/** Amounts as people write them, some of them so large or so long that doubles do not hold their products. */
const amount = fc.oneof(
  fc.constantFrom(0, 0.1, 0.25, 1, 7.5, 35, 1_000_000),
  fc.integer({ min: 0, max: 10 ** 12 }).map((parts) => parts / 10 ** 6),
  fc.integer({ min: 0, max: 10 ** 9 }).map((parts) => parts / 10 ** 8),
);
const millionths = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((whole) => whole * 10 ** 6),
  fc.integer({ min: 0, max: 10 ** 13 }),
);
const cost = fc.record({ hours: millionths, money: millionths, effort: millionths });

describe('the measure of a customer', () => {
  it('compares and subtracts as whole numbers of any length do', () => {
    const asked = fc.record({
      measure: fc.constantFrom('GENERALISED', 'HOURS', 'EFFORT'),
      hour: amount,
      point: amount,
      population: amount,
      before: cost,
      after: cost,
    });
    fc.assert(
      fc.property(asked, ({ measure, hour, point, population, before, after }) => {
        const valuation = valuationOf({ valueOfTime: hour, valueOfEffort: point, questionValueOfTime: null });
        const measured = costMeasure(measure, valuation);
        // All numbers in hundred millionths.
        const units = (value: number) => BigInt(Math.round(value * 1e8));
        const plain = (of: typeof before): bigint => {
          if (measure === 'HOURS') return BigInt(of.hours) * 10n ** 8n;
          if (measure === 'EFFORT') return BigInt(of.effort) * 10n ** 8n;
          return (
            BigInt(of.money) * 10n ** 8n + BigInt(of.hours) * units(hour) + BigInt(of.effort) * units(point)
          );
        };
        const difference = plain(before) - plain(after);
        expect(Math.sign(measured.compare(before, after))).toBe(
          difference > 0n ? 1 : difference < 0n ? -1 : 0,
        );
        const weight = times(decimal(population), decimal(12));
        const saved = Number(`${difference * units(population) * 12n}e-22`);
        // Adding 0 takes the sign from a 0.
        expect(measured.saved(weight, before, after) + 0).toBe(saved + 0);
      }),
      { numRuns: 2_000 },
    );
  });
});
