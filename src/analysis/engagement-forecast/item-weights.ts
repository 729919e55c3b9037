import type { FittedModel } from './forecast-model.ts';

/** What each item that a customer has says for each other item. */
export interface ItemWeights {
  readonly itemCount: number;
  /** Row by row: what item i says for item j at i · itemCount + j. */
  readonly weights: Float64Array;
  /** SUM: every item that the customer has counts in full; MEAN: they share one vote. */
  readonly combine: 'SUM' | 'MEAN';
}

/** A model that is linear in what a customer has: its score of an item is made of one part for each of them. */
export function itemWeightsModel({ itemCount, weights, combine }: ItemWeights): FittedModel {
  const shareOf = (had: Int32Array) => (combine === 'SUM' ? 1 : 1 / Math.max(1, had.length));
  return {
    score(had, scores) {
      scores.fill(0);
      let at = 0;
      // Four at a time, so that a score is read and written once for them.
      for (; at + 3 < had.length; at += 4) {
        const a = had[at]! * itemCount;
        const b = had[at + 1]! * itemCount;
        const c = had[at + 2]! * itemCount;
        const d = had[at + 3]! * itemCount;
        for (let other = 0; other < itemCount; other++) {
          scores[other] =
            scores[other]! +
            weights[a + other]! +
            weights[b + other]! +
            weights[c + other]! +
            weights[d + other]!;
        }
      }
      for (; at < had.length; at++) {
        const row = had[at]! * itemCount;
        for (let other = 0; other < itemCount; other++) scores[other]! += weights[row + other]!;
      }
      const share = shareOf(had);
      if (share !== 1) for (let other = 0; other < itemCount; other++) scores[other]! *= share;
    },
    reasons: (had, item) =>
      Array.from(had, (own) => ({
        of: 'ITEM' as const,
        place: own,
        weight: weights[own * itemCount + item]! * shareOf(had),
      })),
  };
}
