import { alongBits, sortsOfItems } from './group-joins.ts';
import type { GroupJoin } from './group-joins.ts';
import type { ValueModel } from './value-model.ts';

/**
 * Adds the Shapley shares of the groups of a join, from their dividends: what a set of bundles adds over all its subsets (the
 * Möbius transform of its values) is gained exactly where the union of its bundles is chosen, and is split evenly among
 * the items of that union (Harsanyi 1963).
 */
export function addJoinedShares(model: ValueModel, join: GroupJoin, shares: number[]): void {
  const parts = join.values.slice();
  const sorts = sortsOfItems(model, join);
  const all = parts.length - 1;
  alongBits(parts.length, (set, rest) => (parts[set]! -= parts[rest]!));
  // A set's union has all items but those that only other bundles need.
  const within = new Int32Array(parts.length);
  let items = 0;
  for (const sort of sorts) {
    within[sort.neededBy]! += sort.items.length;
    items += sort.items.length;
  }
  alongBits(parts.length, (set, rest) => (within[set]! += within[rest]!));
  for (let set = 1; set <= all; set += 1) parts[set]! /= items - within[all ^ set]!;
  // Likewise an item has its part of all sets but those of bundles that do without it.
  alongBits(parts.length, (set, rest) => (parts[set]! += parts[rest]!));
  for (const { neededBy, items: sort } of sorts) {
    const share = parts[all]! - parts[all ^ neededBy]!;
    for (const item of sort) shares[item]! += share;
  }
}
