import type { ForecastModel } from './forecast-model.ts';
import { customersOfItems } from './interactions.ts';
import { itemWeightsModel } from './item-weights.ts';

/** The chance that the walk goes on at each step; else it starts again at the customer. */
const GOES_ON = 0.5;

/** Beyond these it takes too long, or too much memory. */
const ITEMS_MOST = 4_000;
const STEPS_MOST = 500_000_000;

/**
 * Personalised PageRank (Haveliwala, Topic-Sensitive PageRank, 2002): how often a walk between customers and items, that starts again
 * and again at the customer, comes by an item. Longer walks than of three rounds, seven steps, carry less than one part in a hundred.
 * @param rounds how often the walk goes from items over customers to items.
 */
export function personalisedPagerank(rounds: number): ForecastModel {
  return {
    method: 'personalised PageRank',
    isAffordable({ items, relationships, pairs }) {
      // From one item a round goes along the pairs of its customers at first, then everywhere.
      const steps = pairs + (rounds - 1) * items * relationships * 2;
      return items <= ITEMS_MOST && steps <= STEPS_MOST;
    },
    fit(training) {
      const n = training.itemCount;
      const customers = neighbourhood(customersOfItems(training));
      const items = neighbourhood(training.rows);
      const weights = new Float64Array(n * n);
      for (let item = 0; item < n; item++) {
        walkFrom(item, { customers, items, rounds, into: weights.subarray(item * n, (item + 1) * n) });
      }
      return itemWeightsModel({ itemCount: n, weights, combine: 'MEAN' });
    },
  };
}

/** What each place leads to, one after another: the neighbours of place p lie from starts[p] to before starts[p + 1]. */
interface Neighbourhood {
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

function neighbourhood(lists: readonly Int32Array[]): Neighbourhood {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, place) => (starts[place + 1] = starts[place]! + list.length));
  const places = new Int32Array(starts[lists.length]!);
  lists.forEach((list, place) => places.set(list, starts[place]));
  return { starts, places };
}

interface Walk {
  /** Of each item. */
  readonly customers: Neighbourhood;
  /** Of each customer. */
  readonly items: Neighbourhood;
  readonly rounds: number;
  readonly into: Float64Array;
}

function walkFrom(start: number, { customers, items, rounds, into }: Walk): void {
  let atItems = new Float64Array(into.length);
  atItems[start] = 1;
  let chance = (1 - GOES_ON) * GOES_ON;
  for (let round = 0; round < rounds; round++) {
    chance *= GOES_ON ** 2;
    const atCustomers = spread(atItems, customers, new Float64Array(items.starts.length - 1));
    atItems = spread(atCustomers, items, new Float64Array(into.length));
    for (let item = 0; item < into.length; item++) into[item]! += chance * atItems[item]!;
  }
}

/** Each place hands what it holds on to its neighbours, in equal parts. */
function spread(
  held: Float64Array<ArrayBuffer>,
  { starts, places }: Neighbourhood,
  into: Float64Array<ArrayBuffer>,
): Float64Array<ArrayBuffer> {
  for (let place = 0; place < held.length; place++) {
    const amount = held[place]!;
    const from = starts[place]!;
    const until = starts[place + 1]!;
    if (amount === 0 || from === until) continue;
    const part = amount / (until - from);
    for (let at = from; at < until; at++) into[places[at]!]! += part;
  }
  return into;
}
