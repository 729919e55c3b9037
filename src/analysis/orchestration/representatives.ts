import type { FrontPaths } from './pareto-archive.ts';

/** The costs of a front, column by column, none dominated by another. */
export type FrontCosts = Omit<FrontPaths, 'path'>;

/** Some costs that stand for a whole front. */
export interface Representatives {
  /** Their numbers, ascending. */
  readonly numbers: readonly number[];
  /**
   * Every cost of the front has a representative that costs at most this much more in each part, as a share of the range
   * of that part over the front: the additive ε-indicator. 0 where they are all.
   */
  readonly within: number;
}

/** At most so many stand for a front; a smaller front stands for itself. */
const MOST = 9;
const FEWEST = 5;
/** From the fewest on, no more are added once all costs are represented within this share of the ranges. */
const NEAR = 0.05;

/**
 * Nine representatives of a front at most: those that must be among them and then, greedily, each time the cost that is
 * represented worst, by the additive ε-indicator on ranges (Zitzler and others, IEEE TEC 7(2), 2003); the farthest-first
 * choice is Gonzalez, TCS 38, 1985. Equally bad ones: the first of the front.
 */
export function representatives(front: FrontCosts, musts: readonly number[]): Representatives {
  if (front.size <= MOST) {
    return { numbers: Array.from({ length: front.size }, (_, number) => number), within: 0 };
  }
  const parts = [front.hours, front.money, front.effort].flatMap((costs) => {
    const range = rangeOf(costs);
    return range === 0 ? [] : [{ costs, range }];
  });
  const chosen: number[] = [];
  const excess = new Float64Array(front.size).fill(Infinity);
  const choose = (representative: number): void => {
    chosen.push(representative);
    for (let number = 0; number < front.size; number++) {
      let most = 0;
      for (const { costs, range } of parts) {
        most = Math.max(most, (costs[representative]! - costs[number]!) / range);
      }
      excess[number] = Math.min(excess[number]!, most);
    }
  };
  new Set(musts).forEach(choose);
  for (;;) {
    const worst = indexOfLargest(excess);
    const within = excess[worst]!;
    if (chosen.length === MOST || within === 0 || (chosen.length >= FEWEST && within <= NEAR)) {
      return { numbers: chosen.sort((a, b) => a - b), within };
    }
    choose(worst);
  }
}

function rangeOf(costs: Float64Array): number {
  let [least, most] = [Infinity, -Infinity];
  for (const cost of costs) {
    if (cost < least) least = cost;
    if (cost > most) most = cost;
  }
  return most - least;
}

function indexOfLargest(values: Float64Array): number {
  let largest = 0;
  for (let index = 1; index < values.length; index++) {
    if (values[index]! > values[largest]!) largest = index;
  }
  return largest;
}
