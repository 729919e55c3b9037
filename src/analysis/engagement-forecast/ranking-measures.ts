/** How well a ranking puts what was held out before what was not taken up. */
export interface RankingMeasures {
  /** The chance that something held out scores above something else, a tie counting half: 0 to 1 (Hanley and McNeil, 1982). */
  readonly auc: number;
  /** 1 where one of the first ten was held out, else 0. */
  readonly hitRateAt10: number;
  /** Discounted gain of the first ten over the best possible, 0 to 1 (Järvelin and Kekäläinen, 2002). */
  readonly ndcgAt10: number;
}

/** How many places of a ranking the last two measures look at. */
const PLACES = 10;

/**
 * Measures a ranking by score, ties by place.
 * @param scores of all items.
 * @param candidates the places of the items that are ranked, ascending, what was held out among them.
 * @param heldOut their places; neither none nor all of the candidates.
 */
export function rankingMeasures(
  scores: Float64Array,
  candidates: Int32Array,
  heldOut: ReadonlySet<number>,
): RankingMeasures {
  const rivals = new Float64Array(candidates.length);
  for (let at = 0; at < candidates.length; at++) rivals[at] = scores[candidates[at]!]!;
  const outs = Float64Array.from(heldOut, (item) => scores[item]!);
  let won = 0;
  let gain = 0;
  let best = 0;
  let isHit = false;
  let found = 0;
  for (const item of heldOut) {
    const score = scores[item]!;
    // What was held out is among the rivals: it does not count against itself.
    won += wonBy(score, rivals) - wonBy(score, outs);
    let rank = 1;
    for (let at = 0; at < rivals.length; at++) {
      const rival = rivals[at]!;
      if (rival > score || (rival === score && candidates[at]! < item)) rank += 1;
    }
    found += 1;
    if (found <= PLACES) best += discounted(found);
    if (rank <= PLACES) {
      gain += discounted(rank);
      isHit = true;
    }
  }
  return {
    auc: won / (heldOut.size * (candidates.length - heldOut.size)),
    hitRateAt10: isHit ? 1 : 0,
    ndcgAt10: gain / best,
  };
}

/** How many of the rivals a score is above, a tie counting half. */
function wonBy(score: number, rivals: Float64Array): number {
  let notAbove = 0;
  let below = 0;
  for (let at = 0; at < rivals.length; at++) {
    const rival = rivals[at]!;
    notAbove += rival <= score ? 1 : 0;
    below += rival < score ? 1 : 0;
  }
  return (notAbove + below) / 2;
}

function discounted(rank: number): number {
  return 1 / Math.log2(rank + 1);
}
