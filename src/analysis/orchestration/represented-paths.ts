import { epsilonOf } from './front-bound.ts';
import { firstPath, type AllowedPaths, type ParetoPaths } from './allowed-paths.ts';
import { inTurn, type LinearOrder } from './linear-order.ts';
import { archivedPaths, costsOf, frontOfArchive, mergedArchives } from './pareto-archive.ts';
import type { FoundPath } from './found-path.ts';
import { representatives } from './representatives.ts';
import { rangesOf } from './supported-paths.ts';
import type { Ceiling } from './sweep.ts';

/** Some Pareto-optimal paths that stand for all. */
export interface RepresentedPaths {
  readonly paths: ParetoPaths;
  /** How many Pareto-optimal costs were found. */
  readonly frontSize: number;
  /** How far away the cost represented worst is at most, as a share of the ranges over what was found. */
  readonly within: number;
}

/**
 * Representatives of the Pareto-optimal paths: those of the least hours, money, effort and generalised cost, which are
 * among them also where not all are found, and what represents the rest best.
 */
export function representedPaths(
  paths: AllowedPaths,
  { generalised, limits }: { readonly generalised: LinearOrder; readonly limits: Ceiling },
): RepresentedPaths {
  const orders = extremeOrders(generalised);
  const pareto = paths.pareto();
  const front = pareto.cuts === null ? pareto : withExtremes(pareto, paths, orders);
  const musts = front.size === 0 ? [] : orders.map((order) => leastOf(front, order));
  const { numbers, within } = representatives(front, musts);
  const costs = costsOf(front);
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
    within:
      front.cuts === null
        ? within
        : epsilonOf(
            numbers.map((number) => costs[number]!),
            { cuts: front.cuts, ranges: rangesOf(costs), limits },
          ),
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

/** Some of a front, with the extremes of all of it. */
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

function leastOf(front: ParetoPaths, order: LinearOrder): number {
  const costs = costsOf(front);
  return costs.reduce((least, cost, number) => {
    const { hours, money, effort } = costs[least]!;
    return order(cost.hours - hours, cost.money - money, cost.effort - effort) < 0 ? number : least;
  }, 0);
}
