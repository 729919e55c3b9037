import { groupBy } from '../../group-by.ts';
import type { BundleValue, ValueModel } from './value-model.ts';

/** A part of a model that shares no group with the rest: its own items, bundles and groups, numbered from 0. */
export interface IndependentPart {
  /** The model's number of each item. */
  readonly items: readonly number[];
  readonly costs: readonly number[];
  readonly bundles: readonly (readonly number[])[];
  readonly groups: readonly (readonly BundleValue[])[];
}

/** Splits a model into parts whose new values add up; items that no group has a use for are in none. By smallest item. */
export function independentParts(model: ValueModel): IndependentPart[] {
  const leader = model.costs.map((_, item) => item);
  const leaderOf = (item: number): number => {
    let at = item;
    while (leader[at] !== at) at = leader[at] = leader[leader[at]!]!;
    return at;
  };
  for (const group of model.groups) {
    const first = leaderOf(model.bundles[group[0]!.bundle]![0]!);
    for (const { bundle } of group) {
      for (const item of model.bundles[bundle]!) leader[leaderOf(item)] = first;
    }
  }
  return [...groupBy(model.groups, (group) => leaderOf(model.bundles[group[0]!.bundle]![0]!)).values()]
    .map((groups) => part(model, groups))
    .sort((a, b) => a.items[0]! - b.items[0]!);
}

function part(model: ValueModel, groups: readonly (readonly BundleValue[])[]): IndependentPart {
  const bundles = ascending(groups.flatMap((group) => group.map(({ bundle }) => bundle)));
  const items = ascending(bundles.flatMap((bundle) => model.bundles[bundle]!));
  const bundleAt = new Map(bundles.map((bundle, place) => [bundle, place]));
  const itemAt = new Map(items.map((item, place) => [item, place]));
  return {
    items,
    costs: items.map((item) => model.costs[item]!),
    bundles: bundles.map((bundle) => model.bundles[bundle]!.map((item) => itemAt.get(item)!)),
    groups: groups.map((group) =>
      group.map(({ bundle, value }) => ({ bundle: bundleAt.get(bundle)!, value })),
    ),
  };
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
