import { totalOf } from './portfolio-problem.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';

/** Rounds of the subgradient method. */
const ROUNDS = 300;

/** Rounds without a better bound after which steps are shortened. */
const PATIENCE = 8;

/** How much of each step is the new slope; the rest is the direction of the step before, which keeps steps from zigzagging. */
const FRESH = 0.2;

/** Prices looked at in all: a bound of the work that does not depend on the machine's speed. */
const WORK = 60_000_000;

/** An upper bound of new value for every weight at once; true whatever rounding and cutting short did to its making. */
export interface ValueBound {
  /** No choice of items that weighs at most this has more new value. */
  newValueWithin(weight: number): number;
  /** No choice of items with at least this new value weighs less. */
  weightToReach(newValue: number): number;
}

/**
 * Bounds new value by Lagrangian relaxation: every group pays a price for each item that its bundle needs, whoever else
 * pays for it too, and an item collects what all groups together pay. For any prices of 0 and more
 *
 *   newValue(S) ≤ Σ over groups max(0, best value less prices) + Σ over items of S (what it collects),
 *
 * and the last sum is at most a fractional knapsack. The subgradient method only looks for prices that make it small
 * (Held, Wolfe, Crowder 1974, with Polyak's step, along averaged slopes as in Barahona, Anbil 2000).
 * @param options `weight` is where the bound should be tight, `newValue` one that is known to be reachable there.
 */
export function lagrangianBound(
  problem: PortfolioProblem,
  options: { readonly weight: number; readonly newValue: number; readonly outOfTime: () => boolean },
): ValueBound {
  const layout = layOut(problem);
  let prices = startPrices(problem, layout);
  let current = priced(layout, prices, options.weight);
  let best = current;
  let bestPrices = prices;
  const direction = new Float64Array(prices.length);
  let stretch = 1;
  let idle = 0;
  const rounds = Math.min(ROUNDS, Math.ceil(WORK / Math.max(1, layout.places.length)));
  const enough = 1e-9 * Math.max(options.newValue, 1e-9);
  for (let round = 0; round < rounds && best.bound - options.newValue > enough; round += 1) {
    if (options.outOfTime()) break;
    turn(direction, layout, { prices, at: current, fresh: round === 0 ? 1 : FRESH });
    const next = stepped({ prices, direction, missing: stretch * (current.bound - options.newValue) });
    if (next === undefined) break;
    prices = next;
    current = priced(layout, prices, options.weight);
    if (current.bound < best.bound - 1e-7 * (best.bound - options.newValue)) {
      best = current;
      bestPrices = prices;
      idle = 0;
      continue;
    }
    idle += 1;
    if (idle < PATIENCE) continue;
    // Steps that overshoot are shortened, from the best prices on.
    idle = 0;
    stretch /= 2;
    if (stretch < 1e-4) break;
    prices = bestPrices;
    current = best;
  }
  return boundOf(layout, best, totalOf(problem));
}

/** The problem in flat arrays, as every round walks all of it. Each group has one price per item that its bundles need. */
interface Layout {
  readonly weights: Float64Array;
  /** The item of each price. */
  readonly itemOfPrice: Int32Array;
  /** Per group, where its entries begin; an entry is one bundle of one group. */
  readonly entriesOfGroup: Int32Array;
  readonly valueOfEntry: Float64Array;
  /** Per entry, where the prices that it pays begin in `places`. */
  readonly placesOfEntry: Int32Array;
  readonly places: Int32Array;
}

function layOut(problem: PortfolioProblem): Layout {
  const itemOfPrice: number[] = [];
  const entriesOfGroup = [0];
  const valueOfEntry: number[] = [];
  const placesOfEntry = [0];
  const places: number[] = [];
  for (const group of problem.groups) {
    const priceOf = new Map<number, number>();
    for (const { bundle, value } of group) {
      for (const item of problem.bundles[bundle]!) {
        let price = priceOf.get(item);
        if (price === undefined) {
          price = itemOfPrice.push(item) - 1;
          priceOf.set(item, price);
        }
        places.push(price);
      }
      valueOfEntry.push(value);
      placesOfEntry.push(places.length);
    }
    entriesOfGroup.push(valueOfEntry.length);
  }
  return {
    weights: Float64Array.from(problem.costs),
    itemOfPrice: Int32Array.from(itemOfPrice),
    entriesOfGroup: Int32Array.from(entriesOfGroup),
    valueOfEntry: Float64Array.from(valueOfEntry),
    placesOfEntry: Int32Array.from(placesOfEntry),
    places: Int32Array.from(places),
  };
}

/** Each group offers all that its best bundle is worth, spread over the items by their weight. */
function startPrices(problem: PortfolioProblem, layout: Layout): Float64Array {
  const prices = new Float64Array(layout.itemOfPrice.length);
  problem.groups.forEach((group, number) => {
    const entry = layout.entriesOfGroup[number]!;
    const paid = layout.places.subarray(layout.placesOfEntry[entry], layout.placesOfEntry[entry + 1]);
    const weightOf = (price: number) => layout.weights[layout.itemOfPrice[price]!]!;
    const weight = paid.reduce((sum, price) => sum + weightOf(price), 0);
    for (const price of paid) {
      prices[price] = group[0]!.value * (weight > 0 ? weightOf(price) / weight : 1 / paid.length);
    }
  });
  return prices;
}

interface Priced {
  readonly bound: number;
  /** What the groups keep for themselves. */
  readonly leftOver: number;
  /** What each item collects. */
  readonly collected: Float64Array;
  /** Per price, 1 where its group buys the item. */
  readonly bought: Uint8Array;
  /** Per item, how much of it fits the knapsack, 0 to 1. */
  readonly packed: Float64Array;
}

function priced(layout: Layout, prices: Float64Array, weight: number): Priced {
  const { itemOfPrice, entriesOfGroup, valueOfEntry, placesOfEntry, places } = layout;
  const collected = new Float64Array(layout.weights.length);
  for (let price = 0; price < prices.length; price += 1) collected[itemOfPrice[price]!]! += prices[price]!;
  const bought = new Uint8Array(prices.length);
  let leftOver = 0;
  for (let group = 0; group + 1 < entriesOfGroup.length; group += 1) {
    let most = 0;
    let choice = -1;
    for (let entry = entriesOfGroup[group]!; entry < entriesOfGroup[group + 1]!; entry += 1) {
      let rest = valueOfEntry[entry]!;
      for (let at = placesOfEntry[entry]!; at < placesOfEntry[entry + 1]!; at += 1) {
        rest -= prices[places[at]!]!;
      }
      if (rest <= most) continue;
      most = rest;
      choice = entry;
    }
    if (choice < 0) continue;
    leftOver += most;
    for (let at = placesOfEntry[choice]!; at < placesOfEntry[choice + 1]!; at += 1) bought[places[at]!] = 1;
  }
  const { worth, packed } = pack(layout, collected, weight);
  return { bound: leftOver + worth, leftOver, collected, bought, packed };
}

/** The fractional knapsack: the items that collect most per weight, the last one in part. */
function pack(
  layout: Layout,
  collected: Float64Array,
  weight: number,
): { readonly worth: number; readonly packed: Float64Array } {
  const packed = new Float64Array(collected.length);
  let room = weight;
  let worth = 0;
  for (const item of byRatio(layout, collected)) {
    const part = layout.weights[item]! <= room ? 1 : room / layout.weights[item]!;
    packed[item] = part;
    worth += part * collected[item]!;
    room -= part * layout.weights[item]!;
    if (part < 1) break;
  }
  return { worth, packed };
}

/** The items that collect anything, most per weight first; those that weigh nothing before all. */
function byRatio({ weights }: Layout, collected: Float64Array): Int32Array {
  const ratios = collected.map((worth, item) => (weights[item] === 0 ? Infinity : worth / weights[item]!));
  const items = Int32Array.from(collected.keys()).filter((item) => collected[item]! > 0);
  return items.sort((a, b) => (ratios[a] === ratios[b] ? a - b : ratios[b]! - ratios[a]!));
}

/** Turns a direction towards the subgradient at these prices; by `fresh` of 1 all the way. */
function turn(
  direction: Float64Array,
  { itemOfPrice }: Layout,
  to: { readonly prices: Float64Array; readonly at: Priced; readonly fresh: number },
): void {
  const { prices, fresh } = to;
  const { bought, packed } = to.at;
  for (let price = 0; price < direction.length; price += 1) {
    let slope = bought[price]! - packed[itemOfPrice[price]!]!;
    // A price of 0 cannot fall.
    if (slope < 0 && prices[price] === 0) slope = 0;
    direction[price]! += fresh * (slope - direction[price]!);
  }
}

/** A step of Polyak's length along a direction; undefined where it leads nowhere. */
function stepped(from: {
  readonly prices: Float64Array;
  readonly direction: Float64Array;
  /** How far the bound is to fall. */
  readonly missing: number;
}): Float64Array | undefined {
  const { prices, direction } = from;
  // Plain loops: these arrays have hundreds of thousands of places, and callbacks take most of the time.
  let length = 0;
  for (let price = 0; price < direction.length; price += 1) length += direction[price]! ** 2;
  if (length === 0) return undefined;
  const size = from.missing / length;
  const next = new Float64Array(prices.length);
  for (let price = 0; price < next.length; price += 1) {
    const moved = prices[price]! + size * direction[price]!;
    if (moved > 0) next[price] = moved;
  }
  return next;
}

function boundOf(layout: Layout, { collected, leftOver }: Priced, total: number): ValueBound {
  return {
    newValueWithin: (weight) => Math.min(total, leftOver + pack(layout, collected, weight).worth),
    weightToReach(newValue) {
      let missing = newValue - leftOver;
      let weight = 0;
      for (const item of byRatio(layout, collected)) {
        if (missing <= 0) break;
        weight += Math.min(1, missing / collected[item]!) * layout.weights[item]!;
        missing -= collected[item]!;
      }
      return weight;
    },
  };
}
