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
      for (const item of had) {
        const row = item * itemCount;
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
