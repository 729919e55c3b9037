import { groupJoins, sortsOfItems } from './group-joins.ts';
import type { GroupJoin } from './group-joins.ts';
import type { BundleValue, ValueModel } from './value-model.ts';

/**
 * The same function with fewer groups: those that choose among the same bundles become one, whose bundles are the unions of
 * theirs, each worth what all of them gain with it. That is smaller, and bounds that relax the choice of each group by itself
 * are tighter, since all groups of a union now relax theirs alike.
 * @returns bundles and groups alone are new; a join that would have more entries than its groups is not made.
 */
export function joinedModel(model: ValueModel): ValueModel {
  let joined = known.get(model);
  if (joined === undefined) known.set(model, (joined = join(model)));
  return joined;
}

/** One model is asked about again and again. */
const known = new WeakMap<ValueModel, ValueModel>();

function join(model: ValueModel): ValueModel {
  const bundles: (readonly number[])[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (items: readonly number[]): number => {
    const key = items.join();
    let number = numbers.get(key);
    if (number === undefined) {
      number = bundles.push(items) - 1;
      numbers.set(key, number);
    }
    return number;
  };
  const kept = (group: readonly BundleValue[]) =>
    group.map(({ bundle, value }) => ({ bundle: numberOf(model.bundles[bundle]!), value }));
  const { joins, alone } = groupJoins(model);
  const groups: (readonly BundleValue[])[] = alone.map(kept);
  for (const join of joins) {
    const entries = join.groups.reduce((sum, group) => sum + group.length, 0);
    const unions = join.groups.length > 1 ? usefulUnions(model, join, entries) : undefined;
    if (unions === undefined) {
      for (const group of join.groups) groups.push(kept(group));
      continue;
    }
    const ranked = unions.sort((a, b) => b.value - a.value || a.items.length - b.items.length);
    groups.push(ranked.map(({ items, value }) => ({ bundle: numberOf(items), value })));
  }
  return { costs: model.costs, bundles, groups };
}

interface Union {
  /** Ascending. */
  readonly items: readonly number[];
  readonly value: number;
}

/**
 * The unions of a join's bundles, each once, without those that are worth no more than one with a bundle less; undefined where
 * there are more than `most`.
 */
function usefulUnions(model: ValueModel, join: GroupJoin, most: number): Union[] | undefined {
  const { values } = join;
  const sorts = sortsOfItems(model, join);
  const needs = join.bundles.map((_, place) =>
    sorts.flatMap(({ neededBy }) => ((neededBy & (1 << place)) === 0 ? [] : [neededBy])),
  );
  const useful: number[] = [];
  for (let set = 1; set < values.length; set += 1) {
    if (!isUseful(set, { values, needs })) continue;
    if (useful.length === most) return undefined;
    useful.push(set);
  }
  return useful.map((set) => {
    const items = sorts.flatMap((sort) => ((sort.neededBy & set) === 0 ? [] : sort.items));
    return { items: items.sort((a, b) => a - b), value: values[set]! };
  });
}

/**
 * Whether a set of bundles has all that lie in its union, and is worth more than without any that adds to it.
 * @param join `needs`: for each bundle, which bundles need what it needs, sort by sort.
 */
function isUseful(
  set: number,
  { values, needs }: { readonly values: Float64Array; readonly needs: readonly (readonly number[])[] },
): boolean {
  // Plain loops: there are up to 2¹⁶ sets of a join.
  for (let place = 0; place < needs.length; place += 1) {
    const without = set & ~(1 << place);
    if (without !== set && values[without]! < values[set]!) continue;
    let isCovered = true;
    for (const neededBy of needs[place]!) isCovered &&= (neededBy & without) !== 0;
    if (isCovered === (without === set)) return false;
  }
  return true;
}
