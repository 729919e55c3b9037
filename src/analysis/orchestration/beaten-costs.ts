import type { FrontCosts } from './representatives.ts';

/** Whether some known path has less hours than a cost and no more money and effort; what it does not tell may be so too. */
export type IsBeaten = (hours: number, money: number, effort: number) => boolean;

/** Cells of the table in each direction: fine enough to tell most, small enough for the second-level cache. */
const CELLS = 96;

/**
 * A table over ranges of money and effort that holds the least hours of all known paths with no more of both than any cost
 * in the range: one look-up tells for most costs whether they are beaten.
 */
export function beatenCosts({ size, hours, money, effort }: FrontCosts): IsBeaten {
  if (size === 0) return () => false;
  const ofMoney = scaleOf(money);
  const ofEffort = scaleOf(effort);
  const least = new Float64Array(CELLS * CELLS).fill(Infinity);
  for (let path = 0; path < size; path++) {
    // A path counts from the first range on that lies above it as a whole.
    const cell = ofMoney.above(money[path]!) * CELLS + ofEffort.above(effort[path]!);
    least[cell] = Math.min(least[cell]!, hours[path]!);
  }
  for (let row = 0; row < CELLS; row++) {
    for (let column = 0; column < CELLS; column++) {
      const cell = row * CELLS + column;
      const left = column === 0 ? Infinity : least[cell - 1]!;
      const below = row === 0 ? Infinity : least[cell - CELLS]!;
      least[cell] = Math.min(least[cell]!, left, below);
    }
  }
  return (hours, money, effort) => {
    const [row, column] = [ofMoney.at(money), ofEffort.at(effort)];
    return row >= 0 && column >= 0 && least[row * CELLS + column]! < hours;
  };
}

/** Ranges of equal width from the least to the most, the last one open; one range where all are equal. */
function scaleOf(costs: Float64Array): { above(cost: number): number; at(cost: number): number } {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const cost of costs) {
    if (cost < lowest) lowest = cost;
    if (cost > highest) highest = cost;
  }
  if (lowest === highest) {
    return { above: () => 0, at: (cost) => (cost < lowest ? -1 : 0) };
  }
  const perUnit = (CELLS - 2) / (highest - lowest);
  const rangeOf = (cost: number): number => Math.floor((cost - lowest) * perUnit);
  return { above: (cost) => rangeOf(cost) + 1, at: (cost) => Math.min(CELLS - 1, rangeOf(cost)) };
}
