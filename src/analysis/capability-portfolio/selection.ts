import type { ValueModel } from './value-model.ts';

/** A set of chosen capabilities whose value is kept while capabilities come and go. */
export interface Selection {
  has(capability: number): boolean;
  /** Chosen capabilities, ascending. */
  chosen(): number[];
  /** The summed cost of what is chosen. */
  cost(): number;
  /** The new value of what is chosen; sums of many changes, so compare it with a tolerance. */
  value(): number;
  /** How many capabilities of the bundle are not chosen. */
  unmet(bundle: number): number;
  /** The bundles that some group takes now, ascending. */
  taken(): number[];
  add(capability: number): void;
  drop(capability: number): void;
  clear(): void;
}

/** Where a value model's capabilities and bundles are used. */
export interface ValueIndex {
  readonly bundlesOf: readonly (readonly number[])[];
  /** Per bundle the groups that take it, with its place in each group's list. */
  readonly usesOf: readonly (readonly { readonly group: number; readonly place: number }[])[];
}

/** The model's index, in one pass over its bundles and groups. */
export function valueIndex(model: ValueModel): ValueIndex {
  const bundlesOf = model.costs.map((): number[] => []);
  model.bundles.forEach((bundle, number) =>
    bundle.forEach((capability) => bundlesOf[capability]!.push(number)),
  );
  const usesOf = model.bundles.map((): { group: number; place: number }[] => []);
  model.groups.forEach((group, number) =>
    group.forEach((entry, place) => usesOf[entry.bundle]!.push({ group: number, place })),
  );
  return { bundlesOf, usesOf };
}

/** An empty selection. `onChange` hears of each group whose value changes, with its value before. */
export function openSelection(
  model: ValueModel,
  onChange?: (group: number, before: number, after: number) => void,
): Selection {
  const { bundlesOf, usesOf } = valueIndex(model);
  const sizes = model.bundles.map((bundle) => bundle.length);
  const lengths = model.groups.map((group) => group.length);
  const chosen = new Uint8Array(model.costs.length);
  const unmet = Int32Array.from(sizes);
  // The place of the bundle that a group takes now; the length of its list where it takes none.
  const taken = Int32Array.from(lengths);
  let cost = 0;
  let value = 0;

  const valueAt = (group: number, place: number) => model.groups[group]![place]?.value ?? 0;
  const take = (group: number, place: number) => {
    const before = valueAt(group, taken[group]!);
    const after = valueAt(group, place);
    taken[group] = place;
    value += after - before;
    if (before !== after) onChange?.(group, before, after);
  };

  return {
    has: (capability) => chosen[capability] === 1,
    chosen: () => model.costs.flatMap((_, capability) => (chosen[capability] === 1 ? [capability] : [])),
    cost: () => cost,
    value: () => value,
    unmet: (bundle) => unmet[bundle]!,
    taken: () => {
      const bundles = model.groups.flatMap((group, number) => group[taken[number]!]?.bundle ?? []);
      return [...new Set(bundles)].sort((a, b) => a - b);
    },
    add(capability) {
      if (chosen[capability] === 1) return;
      chosen[capability] = 1;
      cost += model.costs[capability]!;
      for (const bundle of bundlesOf[capability]!) {
        unmet[bundle]! -= 1;
        if (unmet[bundle]! > 0) continue;
        for (const { group, place } of usesOf[bundle]!) if (place < taken[group]!) take(group, place);
      }
    },
    drop(capability) {
      if (chosen[capability] === 0) return;
      chosen[capability] = 0;
      cost -= model.costs[capability]!;
      for (const bundle of bundlesOf[capability]!) {
        unmet[bundle]! += 1;
        if (unmet[bundle]! > 1) continue;
        for (const { group, place } of usesOf[bundle]!) {
          if (place !== taken[group]!) continue;
          const list = model.groups[group]!;
          let next = place + 1;
          while (next < list.length && unmet[list[next]!.bundle]! > 0) next += 1;
          take(group, next);
        }
      }
    },
    clear() {
      chosen.fill(0);
      unmet.set(sizes);
      taken.set(lengths);
      cost = 0;
      value = 0;
    },
  };
}
