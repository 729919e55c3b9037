import { groupJoins } from './group-joins.ts';
import { addDividends } from './shapley-dividends.ts';
import { addJoinedShares } from './shapley-joined.ts';
import { sampledShares } from './shapley-sample.ts';
import type { SampleOptions } from './shapley-sample.ts';
import { playersOf, tableShares, TABLE_PLAYERS } from './shapley-table.ts';
import type { BundleValue, ValueModel } from './value-model.ts';

/** A group of any size is exact while its bundles have at most this many different unions; more take too long to expand. */
const EXACT_UNIONS = 1_024;

/** Each capability's Shapley share of new value: the mean of what it adds over all orders of acquiring them. */
export interface ShapleyShares {
  /** By capability number, in the measure's unit per year; they add up to the total new value. */
  readonly shares: readonly number[];
  /** Of the mean of the orders drawn; 0 where every group of the capability is exact. */
  readonly standardErrors: readonly number[];
  /** How many groups (after equal ones were added together) were sampled. */
  readonly sampledGroups: number;
  /** How many orders were drawn for them; 0 without any. */
  readonly orders: number;
  /** Whether the time ran out before every exact group was counted or every order drawn. */
  readonly cut: boolean;
}

/**
 * Shapley shares. The share is linear over groups; those that choose among the same few bundles are counted together, any other
 * exactly from its dividends where there are few, from a table of all sets where it has at most 16 capabilities, and else drawn
 * together with the others left.
 */
export function shapleyShares(model: ValueModel, options: SampleOptions): ShapleyShares {
  const shares = model.costs.map(() => 0);
  const tooLarge: (readonly BundleValue[])[] = [];
  let cut = false;
  const { joins, alone } = groupJoins(model);
  for (const join of joins) {
    cut ||= options.overdue();
    if (cut) tooLarge.push(...join.groups);
    else addJoinedShares(model, join, shares);
  }
  for (const group of alone) {
    cut ||= options.overdue();
    if (cut || !addExact(model, group, shares)) tooLarge.push(group);
  }
  const sampled = sampledShares({ ...model, groups: tooLarge }, options);
  return {
    // A true share is never negative; cancelling dividends may leave -1e-17.
    shares: shares.map((share, capability) => Math.max(0, share) + sampled.shares[capability]!),
    standardErrors: sampled.standardErrors,
    sampledGroups: tooLarge.length,
    orders: sampled.orders,
    cut: cut || sampled.cut,
  };
}

/** Adds a group's exact shares; false where it has too many capabilities and too many unions for that. */
function addExact(model: ValueModel, group: readonly BundleValue[], shares: number[]): boolean {
  if (addDividends(model, group, { limit: EXACT_UNIONS, shares })) return true;
  const players = playersOf(model, group);
  if (players.length > TABLE_PLAYERS) return false;
  const exact = tableShares(model, group, players);
  players.forEach((player, place) => {
    shares[player]! += exact[place]!;
  });
  return true;
}
