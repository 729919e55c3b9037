import { seededRandom } from './seeded-random.ts';
import { openSelection } from './selection.ts';
import type { Selection } from './selection.ts';
import type { BundleValue, ValueModel } from './value-model.ts';

/**
 * A group counts exactly while its bundles have at most this many different unions. Bundles over 16 capabilities have at
 * most 2¹⁶, so every group within DESIGN's bound of 16 is exact; larger groups of few bundles are exact as well.
 */
export const EXACT_UNIONS = 65_536;

/** Random orders drawn for the groups that are not exact; always in pairs of an order and its reverse. */
export const SAMPLED_ORDERS = 4_000;

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
 * Shapley shares. The share is linear over groups, and in each group over its Harsanyi dividends: a dividend is what a set
 * adds over all its subsets, and is split evenly among its members (Harsanyi 1963).
 * @param options `outOfTime` is asked between pieces of work; `seed` fixes the orders drawn.
 */
export function shapleyShares(
  model: ValueModel,
  options: { readonly seed: number; readonly outOfTime: () => boolean; readonly exactUnions?: number },
): ShapleyShares {
  const shares = model.costs.map(() => 0);
  const tooLarge: (readonly BundleValue[])[] = [];
  let cut = false;
  for (const group of model.groups) {
    cut ||= options.outOfTime();
    const dividends = cut ? undefined : dividendsOf(model, group, options.exactUnions ?? EXACT_UNIONS);
    if (dividends === undefined) tooLarge.push(group);
    else for (const { members, dividend } of dividends) split(dividend, members, shares);
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

interface Dividend {
  readonly members: readonly number[];
  readonly dividend: number;
}

function split(dividend: number, members: readonly number[], shares: number[]): void {
  for (const member of members) shares[member]! += dividend / members.length;
}

/**
 * The dividends of one group, or undefined where its bundles have more than `limit` unions.
 *
 * With bundles best first, value(S) = Σᵢ (vᵢ − vᵢ₊₁)·[one of the first i bundles lies in S]. That indicator is
 * 1 − Πⱼ≤ᵢ (1 − [bundle j in S]), and a product of such indicators is the indicator of the union, so expanding one bundle
 * more takes one pass over the unions so far.
 */
function dividendsOf(
  model: ValueModel,
  group: readonly BundleValue[],
  limit: number,
): Dividend[] | undefined {
  let product = new Map<string, { readonly members: readonly number[]; readonly factor: number }>();
  product.set('', { members: [], factor: 1 });
  const sums = new Map<string, { readonly members: readonly number[]; dividend: number }>();
  for (const [place, { bundle, value }] of group.entries()) {
    const next = new Map(product);
    for (const { members, factor } of product.values()) {
      const union = unionOf(members, model.bundles[bundle]!);
      const key = union.join(',');
      next.set(key, { members: union, factor: (next.get(key)?.factor ?? 0) - factor });
    }
    for (const [key, { factor }] of next) if (factor === 0) next.delete(key);
    if (next.size > limit) return undefined;
    product = next;
    const step = value - (group[place + 1]?.value ?? 0);
    if (step === 0) continue;
    for (const [key, { members, factor }] of product) {
      if (members.length === 0) continue;
      const known = sums.get(key);
      if (known === undefined) sums.set(key, { members, dividend: -step * factor });
      else known.dividend -= step * factor;
    }
  }
  return [...sums.values()];
}

/** The union of two ascending lists, ascending. */
function unionOf(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

/** Means over random orders. An order and its reverse are drawn together: their mean varies less than that of two draws. */
function sampledShares(
  model: ValueModel,
  options: { readonly seed: number; readonly outOfTime: () => boolean },
): { shares: number[]; standardErrors: number[]; orders: number; cut: boolean } {
  const sums = model.costs.map(() => 0);
  const squares = model.costs.map(() => 0);
  const players = [
    ...new Set(model.groups.flatMap((group) => group.flatMap((e) => model.bundles[e.bundle]!))),
  ];
  let pairs = 0;
  let cut = false;
  if (players.length > 0) {
    players.sort((a, b) => a - b);
    const random = seededRandom(options.seed);
    const selection = openSelection(model);
    while (pairs < SAMPLED_ORDERS / 2 && !cut) {
      shuffle(players, random);
      const forth = contributions(selection, players);
      const back = contributions(selection, players.toReversed());
      for (const player of players) {
        const mean = (forth.get(player)! + back.get(player)!) / 2;
        sums[player]! += mean;
        squares[player]! += mean * mean;
      }
      pairs += 1;
      // Two pairs at least, so that there is a standard error to state.
      cut = pairs >= 2 && pairs < SAMPLED_ORDERS / 2 && options.outOfTime();
    }
  }
  const shares = sums.map((sum) => (pairs === 0 ? 0 : sum / pairs));
  const standardErrors = squares.map((square, player) =>
    pairs === 0 ? 0 : Math.sqrt(Math.max(0, square / pairs - shares[player]! ** 2) / (pairs - 1)),
  );
  return { shares, standardErrors, orders: 2 * pairs, cut };
}

/** What each capability adds when they come in this order. */
function contributions(selection: Selection, order: readonly number[]): ReadonlyMap<number, number> {
  const added = new Map<number, number>();
  selection.clear();
  for (const capability of order) {
    const before = selection.value();
    selection.add(capability);
    added.set(capability, selection.value() - before);
  }
  return added;
}

function shuffle(list: number[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
}
