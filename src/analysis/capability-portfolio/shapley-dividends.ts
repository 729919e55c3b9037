import type { BundleValue, ValueModel } from './value-model.ts';

/** Bits of each half of a set: two halves make one key that a double holds exactly. */
const HALF = 26;

/**
 * Adds the Shapley shares of one group, from its dividends: what a set of capabilities adds over all its subsets, split evenly
 * among its members (Harsanyi 1963). False, with nothing added, where the group's bundles have more than `limit` unions, or
 * more than 52 sorts of capabilities that other bundles need.
 *
 * With bundles best first, value(S) = Σᵢ (vᵢ − vᵢ₊₁)·[one of the first i bundles lies in S]. That indicator is
 * 1 − Πⱼ≤ᵢ (1 − [bundle j in S]), and a product of such indicators is the indicator of the union, so expanding one bundle
 * more takes one pass over the unions so far. Capabilities that the same bundles need come in the same unions: each sort of
 * them is one bit.
 */
export function addDividends(
  model: ValueModel,
  group: readonly BundleValue[],
  { limit, shares }: { readonly limit: number; readonly shares: number[] },
): boolean {
  const sorts = sortsOf(model, group);
  if (sorts.members.length > 2 * HALF) return false;
  // The unions so far: the two halves of each, and what it counts in the product.
  const [lows, highs, factors] = [[0], [0], [1]] as [number[], number[], number[]];
  const dividends = [0];
  const placeOf = new Map([[0, 0]]);
  let alive = 1;
  for (const [place, { value }] of group.entries()) {
    const [low, high] = sorts.bundles[place]!;
    const known = lows.length;
    const before = factors.slice();
    for (let union = 0; union < known; union += 1) {
      const factor = before[union]!;
      if (factor === 0) continue;
      const [nextLow, nextHigh] = [lows[union]! | low, highs[union]! | high];
      const key = nextHigh * 2 ** HALF + nextLow;
      let next = placeOf.get(key);
      if (next === undefined) {
        next = lows.push(nextLow) - 1;
        highs.push(nextHigh);
        factors.push(0);
        dividends.push(0);
        placeOf.set(key, next);
      }
      if (factors[next] === 0) alive += 1;
      factors[next]! -= factor;
      if (factors[next] === 0) alive -= 1;
    }
    if (alive > limit) return false;
    const step = value - (group[place + 1]?.value ?? 0);
    for (let union = 1; union < factors.length; union += 1) dividends[union]! -= step * factors[union]!;
  }
  split(dividends, { lows, highs, members: sorts.members, shares });
  return true;
}

/** The capabilities of a group's bundles by which of them need it, and each bundle as the two halves of a set of these sorts. */
function sortsOf(model: ValueModel, group: readonly BundleValue[]) {
  const neededBy = new Map<number, number>();
  group.forEach(({ bundle }, place) => {
    for (const item of model.bundles[bundle]!) neededBy.set(item, (neededBy.get(item) ?? 0) + 2 ** place);
  });
  // Beyond this many bundles a double does not tell them apart, and every capability is a sort of its own.
  const merges = group.length <= 2 * HALF;
  const bySort = new Map<number, number[]>();
  const sortOf = new Map<number, number>();
  const members: number[][] = [];
  for (const [item, places] of neededBy) {
    const known = merges ? bySort.get(places) : undefined;
    const sort = known ?? [];
    if (known === undefined) {
      members.push(sort);
      if (merges) bySort.set(places, sort);
    }
    sort.push(item);
    sortOf.set(item, known === undefined ? members.length - 1 : sortOf.get(sort[0]!)!);
  }
  const bundles = group.map(({ bundle }): readonly [number, number] => {
    let [low, high] = [0, 0];
    for (const item of model.bundles[bundle]!) {
      const sort = sortOf.get(item)!;
      if (sort < HALF) low |= 1 << sort;
      else high |= 1 << (sort - HALF);
    }
    return [low, high];
  });
  return { members, bundles };
}

/** Splits each union's dividend evenly among the capabilities in it. */
function split(
  dividends: readonly number[],
  unions: {
    readonly lows: readonly number[];
    readonly highs: readonly number[];
    readonly members: readonly (readonly number[])[];
    readonly shares: number[];
  },
): void {
  const { lows, highs, members, shares } = unions;
  const ofSort = new Float64Array(members.length);
  const has = (union: number, sort: number) =>
    sort < HALF ? (lows[union]! >> sort) & 1 : (highs[union]! >> (sort - HALF)) & 1;
  for (let union = 1; union < dividends.length; union += 1) {
    if (dividends[union] === 0) continue;
    let size = 0;
    for (let sort = 0; sort < members.length; sort += 1) {
      if (has(union, sort) === 1) size += members[sort]!.length;
    }
    const each = dividends[union]! / size;
    for (let sort = 0; sort < members.length; sort += 1) {
      if (has(union, sort) === 1) ofSort[sort]! += each;
    }
  }
  members.forEach((items, sort) => items.forEach((item) => (shares[item]! += ofSort[sort]!)));
}
