import { addTo } from '../../group-by.ts';
import type { BundleValue, ValueModel } from './value-model.ts';

/** Bundles that the groups of one join may choose among: a table of their sets has 2¹⁶ values at most. */
const JOINED_BUNDLES = 16;

/** Values of all these tables together. */
const JOINED_SETS = 2 ** 22;

/** Groups that choose among the same few bundles. */
export interface GroupJoin {
  /** Ascending. */
  readonly bundles: readonly number[];
  readonly groups: readonly (readonly BundleValue[])[];
  /** New value of these groups by the set of `bundles` that is chosen whole, a bundle a bit. */
  readonly values: Float64Array;
}

/** Every group of a model, in a join or left alone because it chooses among too many bundles. */
export interface GroupJoins {
  readonly joins: readonly GroupJoin[];
  readonly alone: readonly (readonly BundleValue[])[];
}

/** Puts each group to those that choose among the same bundles, or among these and more; how many bundles at most, the model decides. */
export function groupJoins(model: ValueModel): GroupJoins {
  let joins = known.get(model);
  if (joins === undefined) known.set(model, (joins = joined(model)));
  return joins;
}

/** One model is asked about again and again. */
const known = new WeakMap<ValueModel, GroupJoins>();

function joined(model: ValueModel): GroupJoins {
  const sameSet = new Map<string, Gathered>();
  for (const group of model.groups) {
    const bundles = group.map(({ bundle }) => bundle).sort((a, b) => a - b);
    const key = bundles.join();
    const known = sameSet.get(key);
    if (known === undefined) sameSet.set(key, { bundles, groups: [group] });
    else known.groups.push(group);
  }
  const widest = [...sameSet.values()].sort((a, b) => b.bundles.length - a.bundles.length);
  const most = mostBundles(widest);
  const alone: (readonly BundleValue[])[] = [];
  const homes = model.bundles.map((): Gathered[] => []);
  const joins: Gathered[] = [];
  for (const set of widest) {
    const isTooWide = set.bundles.length > most;
    const home = homes[set.bundles[0]!]!.find(({ bundles }) =>
      set.bundles.every((bundle) => bundles.includes(bundle)),
    );
    if (isTooWide || home !== undefined) {
      const place = home?.groups ?? alone;
      for (const group of set.groups) place.push(group);
      continue;
    }
    joins.push(set);
    for (const bundle of set.bundles) homes[bundle]!.push(set);
  }
  return { joins: joins.map((set) => ({ ...set, values: valuesOf(set) })), alone };
}

/** How many bundles a join may have so that all tables stay small. */
function mostBundles(sets: readonly Gathered[]): number {
  let values = 0;
  for (const { bundles } of sets.toReversed()) {
    values += 2 ** bundles.length;
    if (values > JOINED_SETS) return Math.min(bundles.length - 1, JOINED_BUNDLES);
  }
  return JOINED_BUNDLES;
}

interface Gathered {
  readonly bundles: readonly number[];
  readonly groups: (readonly BundleValue[])[];
}

/**
 * What the groups gain with each set of bundles. A group gains its best less, for each place of its ranking at which nothing
 * so good is chosen, what the next is worth less; so all groups gain their best less what is missed of the sets that have
 * nothing chosen, which sums over subsets give for all sets at once, in 2ⁿ · n steps instead of 2ⁿ for each group.
 */
function valuesOf({ bundles, groups }: Gathered): Float64Array {
  const placeOf = new Map(bundles.map((bundle, place) => [bundle, place]));
  const [coarse, fine] = stepsOf(groups);
  const sums = [new Float64Array(2 ** bundles.length), new Float64Array(2 ** bundles.length)] as const;
  const all = sums[0].length - 1;
  for (const group of groups) {
    let missed = 0;
    let [above, aboveRest] = [0, 0];
    for (let place = 0; place <= group.length; place += 1) {
      const value = group[place]?.value ?? 0;
      const whole = Math.floor(value / coarse);
      const rest = Math.round((value - whole * coarse) / fine);
      if (place > 0) {
        sums[0][missed]! += above - whole;
        sums[1][missed]! += aboveRest - rest;
      }
      [above, aboveRest] = [whole, rest];
      if (place < group.length) missed |= 1 << placeOf.get(group[place]!.bundle)!;
    }
  }
  for (const sum of sums) alongBits(sum.length, (set, rest) => (sum[set]! += sum[rest]!));
  const gained = (sum: Float64Array, set: number) => sum[all]! - sum[all ^ set]!;
  return Float64Array.from(sums[0], (_, set) => gained(sums[0], set) * coarse + gained(sums[1], set) * fine);
}

/**
 * Powers of two such that sums of whole numbers of them are exact: of the coarse for all that is gained, of the fine for what
 * the coarse leaves of each value. So equal sums are equal, no set gains less than a part of it, and small values count beside great.
 */
function stepsOf(groups: readonly (readonly BundleValue[])[]): readonly [number, number] {
  const total = groups.reduce((sum, group) => sum + group[0]!.value, 0);
  const entries = groups.reduce((sum, group) => sum + group.length, 0);
  // No total that is worth telling from 0 comes near to where powers of two end.
  const coarse = 2 ** (Math.max(-900, Math.ceil(Math.log2(total))) - 51);
  return [coarse, coarse * 2 ** (Math.ceil(Math.log2(entries)) - 50)];
}

/** Each set with what is left of it without one bit, bit by bit: sums over all subsets, or what undoes them. */
export function alongBits(sets: number, look: (set: number, rest: number) => void): void {
  for (let bit = 1; bit < sets; bit <<= 1) {
    for (let set = bit; set < sets; set += 1) if ((set & bit) !== 0) look(set, set ^ bit);
  }
}

/** The items that a join's bundles need, those that the same bundles need together: which bundles, a bundle a bit. */
export function sortsOfItems(
  model: ValueModel,
  { bundles }: Pick<GroupJoin, 'bundles'>,
): { readonly neededBy: number; readonly items: readonly number[] }[] {
  const neededBy = new Map<number, number>();
  bundles.forEach((bundle, place) => {
    for (const item of model.bundles[bundle]!) neededBy.set(item, (neededBy.get(item) ?? 0) | (1 << place));
  });
  const sorts = new Map<number, number[]>();
  for (const [item, places] of neededBy) addTo(sorts, places, item);
  return [...sorts].map(([places, items]) => ({ neededBy: places, items }));
}
