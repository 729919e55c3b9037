import { totalOf } from './portfolio-problem.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';

/** Rounds of the subgradient method. */
const ROUNDS = 300;

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
 * (Held, Wolfe, Crowder 1974, with Polyak's step).
 * @param options `weight` is where the bound should be tight, `newValue` one that is known to be reachable there.
 */
export function lagrangianBound(
  problem: PortfolioProblem,
  options: { readonly weight: number; readonly newValue: number; readonly outOfTime: () => boolean },
): ValueBound {
  const layout = layOut(problem);
  let prices = startPrices(problem, layout);
  let best = priced(problem, layout, prices, options.weight);
  let bestPrices = prices;
  let stretch = 1;
  let idle = 0;
  let current = best;
  const rounds = Math.min(ROUNDS, Math.ceil(WORK / Math.max(1, layout.size)));
  const enough = 1e-9 * Math.max(options.newValue, 1e-9);
  for (let round = 0; round < rounds && best.bound - options.newValue > enough; round += 1) {
    if (options.outOfTime()) break;
    const step = stepFrom(layout, prices, current);
    if (step.length === 0) break;
    const size = (stretch * (current.bound - options.newValue)) / step.length;
    const next = Float64Array.from(prices, (price, place) =>
      Math.max(0, price + size * step.direction[place]!),
    );
    prices = next;
    current = priced(problem, layout, prices, options.weight);
    if (current.bound < best.bound - 1e-7 * (best.bound - options.newValue)) {
      best = current;
      bestPrices = prices;
      idle = 0;
    } else {
      idle += 1;
      if (idle >= 8) {
        idle = 0;
        stretch /= 2;
        prices = bestPrices;
        current = best;
        if (stretch < 1e-4) break;
      }
    }
  }
  return boundOf(problem, best.collected, best.leftOver);
}

/** Where each group's prices lie: one for each item that some bundle of the group needs. */
interface Layout {
  readonly size: number;
  /** The item of each price. */
  readonly itemAt: Int32Array;
  /** Per group and bundle, in the order of the model, the places of the prices that it pays. */
  readonly places: readonly (readonly Int32Array[])[];
}

function layOut(problem: PortfolioProblem): Layout {
  const items: number[] = [];
  const places = problem.groups.map((group) => {
    const placeOf = new Map<number, number>();
    return group.map(({ bundle }) =>
      Int32Array.from(problem.bundles[bundle]!, (item) => {
        const known = placeOf.get(item);
        if (known !== undefined) return known;
        placeOf.set(item, items.length);
        items.push(item);
        return items.length - 1;
      }),
    );
  });
  return { size: items.length, itemAt: Int32Array.from(items), places };
}

/** Each group offers all that its best bundle is worth, spread over the items by their weight. */
function startPrices(problem: PortfolioProblem, layout: Layout): Float64Array {
  const prices = new Float64Array(layout.size);
  problem.groups.forEach((group, number) => {
    const places = layout.places[number]![0]!;
    const weight = problem.bundles[group[0]!.bundle]!.reduce((sum, item) => sum + problem.costs[item]!, 0);
    for (const place of places) {
      const share = weight > 0 ? problem.costs[layout.itemAt[place]!]! / weight : 1 / places.length;
      prices[place] = group[0]!.value * share;
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
  /** Per price, whether the group buys it. */
  readonly bought: Uint8Array;
  /** Per item, how much of it fits the knapsack. */
  readonly packed: Float64Array;
}

function priced(problem: PortfolioProblem, layout: Layout, prices: Float64Array, weight: number): Priced {
  const collected = new Float64Array(problem.costs.length);
  for (let place = 0; place < layout.size; place += 1) collected[layout.itemAt[place]!]! += prices[place]!;
  const bought = new Uint8Array(layout.size);
  let leftOver = 0;
  problem.groups.forEach((group, number) => {
    let most = 0;
    let choice: Int32Array | undefined;
    group.forEach(({ value }, index) => {
      let rest = value;
      for (const place of layout.places[number]![index]!) rest -= prices[place]!;
      if (rest > most) {
        most = rest;
        choice = layout.places[number]![index]!;
      }
    });
    leftOver += most;
    choice?.forEach((place) => (bought[place] = 1));
  });
  const packed = new Float64Array(problem.costs.length);
  const worth = pack(problem, collected, weight, packed);
  return { bound: leftOver + worth, leftOver, collected, bought, packed };
}

/** The fractional knapsack: the items that collect most per weight, the last one in part. Fills `packed` where given. */
function pack(
  problem: PortfolioProblem,
  collected: Float64Array,
  weight: number,
  packed?: Float64Array,
): number {
  let room = weight;
  let worth = 0;
  for (const item of byRatio(problem, collected)) {
    const part = problem.costs[item]! <= room ? 1 : room / problem.costs[item]!;
    if (packed !== undefined) packed[item] = part;
    worth += part * collected[item]!;
    room -= part * problem.costs[item]!;
    if (part < 1) break;
  }
  return worth;
}

function byRatio(problem: PortfolioProblem, collected: Float64Array): number[] {
  const ratio = (item: number) => {
    const cost = problem.costs[item]!;
    return cost === 0 ? Infinity : collected[item]! / cost;
  };
  return problem.costs
    .flatMap((_, item) => (collected[item]! > 0 ? [item] : []))
    .sort((a, b) => {
      const [x, y] = [ratio(a), ratio(b)];
      return x === y ? a - b : y - x;
    });
}

function stepFrom(layout: Layout, prices: Float64Array, at: Priced) {
  const direction = new Float64Array(layout.size);
  let length = 0;
  for (let place = 0; place < layout.size; place += 1) {
    const slope = at.bought[place]! - at.packed[layout.itemAt[place]!]!;
    // A price of 0 cannot fall.
    if (slope < 0 && prices[place] === 0) continue;
    direction[place] = slope;
    length += slope * slope;
  }
  return { direction, length };
}

function boundOf(problem: PortfolioProblem, collected: Float64Array, leftOver: number): ValueBound {
  const total = totalOf(problem);
  return {
    newValueWithin: (weight) => Math.min(total, leftOver + pack(problem, collected, weight)),
    weightToReach(newValue) {
      let missing = newValue - leftOver;
      let weight = 0;
      for (const item of byRatio(problem, collected)) {
        if (missing <= 0) break;
        const part = Math.min(1, missing / collected[item]!);
        weight += part * problem.costs[item]!;
        missing -= collected[item]!;
      }
      return weight;
    },
  };
}
