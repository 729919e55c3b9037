import type { ForecastModel } from './forecast-model.ts';
import { customersOfItems } from './interactions.ts';
import type { Interactions } from './interactions.ts';
import { itemWeightsModel } from './item-weights.ts';

/** The chance that the walk goes on at each step; else it starts again at the customer. */
const GOES_ON = 0.5;

/** Longer walks carry less than one part in a hundred. */
const ROUNDS = 3;

/** Beyond these it takes too long, or too much memory. */
const ITEMS_MOST = 4_000;
const STEPS_MOST = 2_000_000_000;

/**
 * Personalised PageRank (Page et al., The PageRank Citation Ranking, 1999; Haveliwala, Topic-Sensitive PageRank, 2002): how often a
 * walk between customers and items, that starts again and again at the customer, comes by an item. Walks of up to seven steps.
 */
export const personalisedPagerank: ForecastModel = {
  method: 'personalised PageRank',
  isAffordable: ({ items, relationships }) =>
    items <= ITEMS_MOST && items * relationships * 2 * ROUNDS <= STEPS_MOST,
  fit(training) {
    const n = training.itemCount;
    const columns = customersOfItems(training);
    const weights = new Float64Array(n * n);
    for (let item = 0; item < n; item++) {
      walkFrom(item, { training, columns, into: weights.subarray(item * n, (item + 1) * n) });
    }
    return itemWeightsModel({ itemCount: n, weights, combine: 'MEAN' });
  },
};

interface Walk {
  readonly training: Interactions;
  readonly columns: readonly Int32Array[];
  readonly into: Float64Array;
}

function walkFrom(start: number, { training, columns, into }: Walk): void {
  let atItems: Float64Array = new Float64Array(training.itemCount);
  atItems[start] = 1;
  let chance = (1 - GOES_ON) * GOES_ON;
  for (let round = 0; round < ROUNDS; round++) {
    chance *= GOES_ON ** 2;
    const atCustomers = spread(atItems, columns, new Float64Array(training.rows.length));
    atItems = spread(atCustomers, training.rows, new Float64Array(training.itemCount));
    for (let item = 0; item < into.length; item++) into[item]! += chance * atItems[item]!;
  }
}

/** Each place hands what it holds on to its neighbours, in equal parts. */
function spread(held: Float64Array, neighbours: readonly Int32Array[], into: Float64Array): Float64Array {
  for (let place = 0; place < held.length; place++) {
    const amount = held[place]!;
    const reached = neighbours[place]!;
    if (amount === 0 || reached.length === 0) continue;
    const part = amount / reached.length;
    for (const one of reached) into[one]! += part;
  }
  return into;
}
