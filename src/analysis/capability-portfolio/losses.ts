import { valueIndex } from './selection.ts';
import type { ValueModel } from './value-model.ts';

/** A set of items that knows at every moment what losing each one would cost. */
export interface Losses {
  has(item: number): boolean;
  /** Ascending. */
  chosen(): number[];
  weight(): number;
  /** The new value of what is chosen; sums of many changes, so compare it with a tolerance. */
  value(): number;
  isUnlocked(bundle: number): boolean;
  add(item: number): void;
  drop(item: number): void;
  /** The chosen item of some weight that is missed least for it, of those whose loss is at most this; undefined without any. */
  leastMissed(atMost: number): number | undefined;
  /** Steps of work done so far, the same on every machine. */
  work(): number;
}

/** Opens the set with nothing chosen. */
export function openLosses(model: ValueModel): Losses {
  const { groups, bundles, costs } = model;
  const { bundlesOf, usesOf } = valueIndex(model);
  const groupsOf = bundlesOf.map((list) => [
    ...new Set(list.flatMap((bundle) => usesOf[bundle]!.map(({ group }) => group))),
  ]);
  const chosen = new Uint8Array(costs.length);
  const unmet = Int32Array.from(bundles, (bundle) => bundle.length);
  const losses = new Float64Array(costs.length);
  // Items that a look at a group has met already, by the number of the look.
  const metAt = new Int32Array(costs.length);
  let looks = 0;
  let weight = 0;
  let value = 0;
  let work = 0;

  /** Adds what a group has, and what it would lose with each item of its best bundle, `sign` times. */
  const count = (group: number, sign: 1 | -1): void => {
    const list = groups[group]!;
    const at = list.findIndex(({ bundle }) => unmet[bundle] === 0);
    work += 1;
    if (at < 0) return;
    const best = list[at]!;
    value += sign * best.value;
    let left = bundles[best.bundle]!;
    work += left.length;
    // An item is missed down to the next bundle that does without it.
    for (let next = at + 1; next < list.length && left.length > 0; next += 1) {
      const { bundle, value: instead } = list[next]!;
      if (unmet[bundle]! > 0) continue;
      looks += 1;
      for (const item of bundles[bundle]!) metAt[item] = looks;
      for (const item of left) if (metAt[item] !== looks) losses[item]! += sign * (best.value - instead);
      left = left.filter((item) => metAt[item] === looks);
      work += bundles[bundle]!.length;
    }
    for (const item of left) losses[item]! += sign * best.value;
  };
  const change = (item: number, by: 1 | -1): void => {
    for (const group of groupsOf[item]!) count(group, -1);
    chosen[item] = by === 1 ? 1 : 0;
    weight += by * costs[item]!;
    for (const bundle of bundlesOf[item]!) unmet[bundle]! -= by;
    for (const group of groupsOf[item]!) count(group, 1);
  };

  return {
    has: (item) => chosen[item] === 1,
    chosen: () => [...chosen.keys()].filter((item) => chosen[item] === 1),
    weight: () => weight,
    value: () => value,
    isUnlocked: (bundle) => unmet[bundle] === 0,
    add: (item) => chosen[item] === 0 && change(item, 1),
    drop: (item) => chosen[item] === 1 && change(item, -1),
    leastMissed(atMost) {
      let least: number | undefined;
      let leastRatio = Infinity;
      for (let item = 0; item < costs.length; item += 1) {
        if (chosen[item] === 0 || losses[item]! > atMost || costs[item]! <= 0) continue;
        const ratio = losses[item]! / costs[item]!;
        if (ratio >= leastRatio) continue;
        leastRatio = ratio;
        least = item;
      }
      work += costs.length >> 2;
      return least;
    },
    work: () => work,
  };
}
