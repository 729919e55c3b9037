import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rankingMeasures } from '../../../src/analysis/engagement-forecast/ranking-measures.ts';

/** Few different scores, so that ties are common; every item is a candidate or not, and held out or not. */
const rankings = fc
  .array(fc.record({ score: fc.integer({ min: 0, max: 8 }), isOut: fc.boolean(), isRanked: fc.boolean() }), {
    minLength: 2,
    maxLength: 30,
  })
  .filter((items) =>
    [true, false].every((isOut) => items.some((item) => item.isRanked && item.isOut === isOut)),
  );

it('are those of their definitions', () => {
  fc.assert(
    fc.property(rankings, (items) => {
      const ranked = items.flatMap((item, place) => (item.isRanked ? [{ ...item, place }] : []));
      const measures = rankingMeasures(
        Float64Array.from(items, ({ score }) => score),
        Int32Array.from(ranked, ({ place }) => place),
        new Set(ranked.filter(({ isOut }) => isOut).map(({ place }) => place)),
      );
      const pairs = ranked
        .filter(({ isOut }) => isOut)
        .flatMap((out) =>
          ranked.filter(({ isOut }) => !isOut).map((other) => Math.sign(out.score - other.score)),
        );
      expect(measures.auc).toBeCloseTo(
        pairs.reduce((sum, sign) => sum + (sign + 1) / 2, 0) / pairs.length,
        12,
      );
      const order = [...ranked]
        .sort((a, b) => b.score - a.score || a.place - b.place)
        .map(({ isOut }) => isOut);
      expect(measures.hitRateAt10).toBe(order.slice(0, 10).some(Boolean) ? 1 : 0);
      const ideal = [...order].sort((a, b) => Number(b) - Number(a));
      expect(measures.ndcgAt10).toBeCloseTo(gainOf(order) / gainOf(ideal), 12);
    }),
    { numRuns: 300 },
  );
});

function gainOf(order: readonly boolean[]): number {
  return order.slice(0, 10).reduce((sum, isOut, at) => sum + (isOut ? 1 / Math.log2(at + 2) : 0), 0);
}
