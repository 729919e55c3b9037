import type { BundleValue, ValueModel } from './value-model.ts';

/** The most capabilities of a group whose sets fit a table: 2¹⁶ values, some ten milliseconds. */
export const TABLE_PLAYERS = 16;

/** The capabilities that a group's bundles need together, ascending. */
export function playersOf(model: ValueModel, group: readonly BundleValue[]): readonly number[] {
  return [...new Set(group.flatMap(({ bundle }) => model.bundles[bundle]!))].sort((a, b) => a - b);
}

/**
 * The exact Shapley shares of one group of at most `TABLE_PLAYERS` players, in their order: the value of every set in a
 * table, each player's share the mean of what it adds, weighted |S|! (n − |S| − 1)! / n! (Shapley 1953). Takes 2ⁿ · n steps.
 */
export function tableShares(
  model: ValueModel,
  group: readonly BundleValue[],
  players: readonly number[],
): readonly number[] {
  const values = valueTable(model, group, players);
  const sizes = new Uint8Array(values.length);
  for (let set = 1; set < sizes.length; set += 1) sizes[set] = sizes[set >> 1]! + (set & 1);
  const weights = [1 / players.length];
  for (let size = 1; size < players.length; size += 1) {
    weights.push((weights[size - 1]! * size) / (players.length - size));
  }
  return players.map((_, place) => {
    const bit = 1 << place;
    let share = 0;
    for (let set = 0; set < values.length; set += 1) {
      if ((set & bit) === 0) share += weights[sizes[set]!]! * (values[set | bit]! - values[set]!);
    }
    return share;
  });
}

/** The value of every set of players, a player a bit: that of the best bundle inside it. */
function valueTable(
  model: ValueModel,
  group: readonly BundleValue[],
  players: readonly number[],
): Float64Array {
  const bitOf = new Map(players.map((player, place) => [player, 1 << place]));
  const values = new Float64Array(2 ** players.length);
  for (const { bundle, value } of group) {
    const set = model.bundles[bundle]!.reduce((bits, player) => bits | bitOf.get(player)!, 0);
    values[set] = Math.max(values[set]!, value);
  }
  for (let bit = 1; bit < values.length; bit <<= 1) {
    for (let set = 0; set < values.length; set += 1) {
      if ((set & bit) !== 0) values[set] = Math.max(values[set]!, values[set ^ bit]!);
    }
  }
  return values;
}
