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
    const { below, alike } = standing(score, rivals);
    const outside = standing(score, outs);
    // What was held out is among the rivals: it does not count against itself.
    won += below - outside.below + (alike - outside.alike) / 2;
    const above = rivals.length - below - alike;
    const rank = above < PLACES ? above + 1 + alikeBefore(item, { score, rivals, candidates }) : Infinity;
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

/** How many of the scores one is above, and how many are the same. */
function standing(score: number, others: Float64Array): { readonly below: number; readonly alike: number } {
  let below = 0;
  let notAbove = 0;
  for (let at = 0; at < others.length; at++) {
    const other = others[at]!;
    below += other < score ? 1 : 0;
    notAbove += other <= score ? 1 : 0;
  }
  return { below, alike: notAbove - below };
}

interface Ranked {
  readonly score: number;
  readonly rivals: Float64Array;
  readonly candidates: Int32Array;
}

/** How many candidates of the same score come before an item. */
function alikeBefore(item: number, { score, rivals, candidates }: Ranked): number {
  let count = 0;
  for (let at = 0; at < rivals.length && candidates[at]! < item; at++) if (rivals[at] === score) count += 1;
  return count;
}

function discounted(rank: number): number {
  return 1 / Math.log2(rank + 1);
}
