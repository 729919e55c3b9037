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

function valuesOf({ bundles, groups }: Gathered): Float64Array {
  const values = new Float64Array(2 ** bundles.length);
  for (const group of groups) {
    const bits = group.map(({ bundle }) => 1 << bundles.indexOf(bundle));
    for (let set = 1; set < values.length; set += 1) {
      for (let place = 0; place < bits.length; place += 1) {
        if ((set & bits[place]!) === 0) continue;
        values[set]! += group[place]!.value;
        break;
      }
    }
  }
  return values;
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
  for (const [item, places] of neededBy) {
    const sort = sorts.get(places);
    if (sort === undefined) sorts.set(places, [item]);
    else sort.push(item);
  }
  return [...sorts].map(([places, items]) => ({ neededBy: places, items }));
}
