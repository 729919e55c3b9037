import { forEachPlace, layOut, startPrices } from './lagrangian-layout.ts';
import type { Layout } from './lagrangian-layout.ts';
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
  const prices = tightened(layout, startPrices(problem, layout), options);
  return boundOf(layout, priced(layout, prices, options.weight), totalOf(problem));
}

/** Prices with a bound at this weight that is mostly lower, and never higher. */
function tightened(
  layout: Layout,
  from: Float64Array,
  options: {
    readonly weight: number;
    readonly newValue: number;
    readonly outOfTime: () => boolean;
  },
): Float64Array {
  let prices = from;
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
  return bestPrices;
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
  const { itemOfPrice, entriesOfGroup, valueOfEntry, partOfEntry, placesOfEntry, places } = layout;
  const collected = new Float64Array(layout.weights.length);
  for (let price = 0; price < prices.length; price += 1) collected[itemOfPrice[price]!]! += prices[price]!;
  const bought = new Uint8Array(prices.length);
  const paid = new Float64Array(valueOfEntry.length);
  let leftOver = 0;
  for (let group = 0; group + 1 < entriesOfGroup.length; group += 1) {
    let most = 0;
    let choice = -1;
    // Parts stand behind what they are parts of.
    for (let entry = entriesOfGroup[group + 1]! - 1; entry >= entriesOfGroup[group]!; entry -= 1) {
      const part = partOfEntry[entry]!;
      let sum = part < 0 ? 0 : paid[part]!;
      for (let at = placesOfEntry[entry]!; at < placesOfEntry[entry + 1]!; at += 1) {
        sum += prices[places[at]!]!;
      }
      paid[entry] = sum;
      const rest = valueOfEntry[entry]! - sum;
      if (rest <= most) continue;
      most = rest;
      choice = entry;
    }
    if (choice < 0) continue;
    leftOver += most;
    forEachPlace(layout, choice, (price) => (bought[price] = 1));
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
function byRatio({ weights, order }: Layout, collected: Float64Array): Int32Array {
  const ratios = new Float64Array(weights.length);
  for (let item = 0; item < ratios.length; item += 1) {
    ratios[item] = weights[item] === 0 ? Infinity : collected[item]! / weights[item]!;
  }
  const isBehind = (a: number, b: number) => ratios[a]! < ratios[b]! || (ratios[a] === ratios[b] && a > b);
  // From one look to the next the order changes little.
  let moves = 0;
  for (let at = 1; at < order.length && moves <= MOVES_PER_ITEM * order.length; at += 1) {
    const item = order[at]!;
    let to = at;
    for (; to > 0 && isBehind(order[to - 1]!, item); to -= 1) order[to] = order[to - 1]!;
    order[to] = item;
    moves += at - to;
  }
  if (moves > MOVES_PER_ITEM * order.length) order.sort((a, b) => (isBehind(a, b) ? 1 : -1));
  return order.filter((item) => collected[item]! > 0);
}

/** Beyond so many a sort from scratch is quicker. */
const MOVES_PER_ITEM = 16;

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
