import { firstPath, type AllowedPaths, type ParetoPaths } from './allowed-paths.ts';
import type { CostVector } from '../cost-vector.ts';
import { inTurn, type LinearOrder } from './linear-order.ts';
import { archivedPaths, frontOfArchive, mergedArchives } from './pareto-archive.ts';
import type { FoundPath } from './found-path.ts';
import { representatives } from './representatives.ts';

/** Some Pareto-optimal paths that stand for all. */
export interface RepresentedPaths {
  readonly paths: ParetoPaths;
  /** How many Pareto-optimal costs they stand for, as far as the search was exact. */
  readonly frontSize: number;
  /** How far away the cost represented worst is, as a share of the ranges over the front. */
  readonly within: number;
}

/**
 * Representatives of the Pareto-optimal paths: those of the least hours, money, effort and generalised cost, which are
 * exact also where the front is thinned, and what represents the rest best.
 */
export function representedPaths(paths: AllowedPaths, generalised: LinearOrder): RepresentedPaths {
  const orders = extremeOrders(generalised);
  const pareto = paths.pareto();
  const front = pareto.epsilon === 0 ? pareto : withExtremes(pareto, paths, orders);
  const musts = front.size === 0 ? [] : orders.map((order) => leastOf(front, order));
  const { numbers, within } = representatives(front, musts);
  return {
    paths: {
      ...front,
      size: numbers.length,
      hours: Float64Array.from(numbers, (number) => front.hours[number]!),
      money: Float64Array.from(numbers, (number) => front.money[number]!),
      effort: Float64Array.from(numbers, (number) => front.effort[number]!),
      path: (index) => front.path(numbers[index]!),
    },
    frontSize: front.size,
    within,
  };
}

/** Orders whose first path is Pareto-optimal: by one measure, and then by all others. */
function extremeOrders(generalised: LinearOrder): readonly LinearOrder[] {
  const parts: readonly LinearOrder[] = [
    (hours) => hours,
    (_hours, money) => money,
    (_hours, _money, effort) => effort,
  ];
  return [generalised, ...parts].map((first) => inTurn([first, generalised, ...parts]));
}

/** A thinned front with the exact extremes. */
function withExtremes(pareto: ParetoPaths, paths: AllowedPaths, orders: readonly LinearOrder[]): ParetoPaths {
  const extremes = orders.flatMap((order): FoundPath[] => {
    const path = firstPath(paths, { order, counted: 'ALL' });
    return path === null || path === 'UNKNOWN' ? [] : [path];
  });
  const archive = extremes.reduce(
    (merged, path) => mergedArchives(merged, [{ ...path.cost, path: () => path }]),
    archivedPaths(pareto),
  );
  return { ...pareto, ...frontOfArchive(archive) };
}

function leastOf({ size, hours, money, effort }: ParetoPaths, order: LinearOrder): number {
  const costOf = (number: number): CostVector => ({
    hours: hours[number]!,
    money: money[number]!,
    effort: effort[number]!,
  });
  let [least, cost] = [0, costOf(0)];
  for (let number = 1; number < size; number++) {
    const rival = costOf(number);
    if (order(rival.hours - cost.hours, rival.money - cost.money, rival.effort - cost.effort) < 0) {
      [least, cost] = [number, rival];
    }
  }
  return least;
}
