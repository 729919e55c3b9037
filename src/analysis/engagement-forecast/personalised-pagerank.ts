import type { ForecastModel } from './forecast-model.ts';
import { customersOfItems } from './interactions.ts';
import { itemWeightsModel } from './item-weights.ts';

/** The chance that the walk goes on at each step; else it starts again at the customer. */
const GOES_ON = 0.5;

/** So many walks go side by side: they all go along the same relationships. */
const LANES = 4;

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
      for (let start = 0; start < n; start += LANES) walksFrom(start, { customers, items, rounds, weights });
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

interface Walks {
  /** Of each item. */
  readonly customers: Neighbourhood;
  /** Of each customer. */
  readonly items: Neighbourhood;
  readonly rounds: number;
  /** Row by row, from item to item. */
  readonly weights: Float64Array;
}

/** The walks from an item and from those after it, as many as there are lanes. */
function walksFrom(start: number, { customers, items, rounds, weights }: Walks): void {
  const n = customers.starts.length - 1;
  const lanes = Math.min(LANES, n - start);
  const atItems = new Float64Array(n * LANES);
  const atCustomers = new Float64Array((items.starts.length - 1) * LANES);
  for (let lane = 0; lane < lanes; lane++) atItems[(start + lane) * LANES + lane] = 1;
  let chance = (1 - GOES_ON) * GOES_ON;
  for (let round = 0; round < rounds; round++) {
    chance *= GOES_ON ** 2;
    spread(atItems, customers, atCustomers);
    spread(atCustomers, items, atItems);
    for (let lane = 0; lane < lanes; lane++) {
      const row = (start + lane) * n;
      for (let item = 0; item < n; item++) weights[row + item]! += chance * atItems[item * LANES + lane]!;
    }
  }
}

/** Each place hands what it holds, lane by lane, on to its neighbours, in equal parts; what they held before is gone. */
function spread(held: Float64Array, { starts, places }: Neighbourhood, into: Float64Array): void {
  into.fill(0);
  for (let place = 0; place + 1 < starts.length; place++) {
    const own = place * LANES;
    const a = held[own]!;
    const b = held[own + 1]!;
    const c = held[own + 2]!;
    const d = held[own + 3]!;
    const from = starts[place]!;
    const until = starts[place + 1]!;
    if (from === until || a + b + c + d === 0) continue;
    const count = until - from;
    const partA = a / count;
    const partB = b / count;
    const partC = c / count;
    const partD = d / count;
    for (let at = from; at < until; at++) {
      const next = places[at]! * LANES;
      into[next]! += partA;
      into[next + 1]! += partB;
      into[next + 2]! += partC;
      into[next + 3]! += partD;
    }
  }
}
