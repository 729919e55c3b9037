/** What one group gains, above what it has with nothing chosen, once every capability of a bundle is chosen. */
export interface BundleValue {
  /** Index into `ValueModel.bundles`. */
  readonly bundle: number;
  /** In the measure's unit per year, above 0. */
  readonly value: number;
}

/**
 * New value as a function of the set of chosen capabilities, without the graph: capabilities and bundles are numbers from 0.
 *
 * A bundle is a set of capabilities that some candidate needs, each different set once. A group takes the best of the bundles
 * that are chosen whole, so newValue(S) = Σ over groups of the greatest value whose bundle lies in S. The function is 0 for
 * the empty set and never falls as S grows.
 */
export interface ValueModel {
  /** The cost of each capability, in the graph's currency, 0 or more; its length says how many capabilities there are. */
  readonly costs: readonly number[];
  /** Ascending capability numbers, at least one. */
  readonly bundles: readonly (readonly number[])[];
  /**
   * The bundles of each group, best first. A bundle that another one inside it equals or beats is left out, and groups with
   * the same bundles in the same order are added into one: neither changes the function.
   */
  readonly groups: readonly (readonly BundleValue[])[];
}

/** One candidate offering's worth to one group, as `valueModel` takes it. */
export interface CandidateValue {
  /** Index into `needs`. */
  readonly candidate: number;
  /** In the measure's unit per year; 0 and less is ignored. */
  readonly value: number;
}

/**
 * Builds the value model.
 * @param input `costs` per capability, `needs` per candidate (capability numbers, at least one), `groups` as rows of
 *   candidates with their worth above what the group has with nothing chosen.
 */
export function valueModel(input: {
  readonly costs: readonly number[];
  readonly needs: readonly (readonly number[])[];
  readonly groups: readonly (readonly CandidateValue[])[];
}): ValueModel {
  const { bundles, bundleOf } = distinctBundles(input.needs);
  const merged = new Map<string, { bundle: number; value: number }[]>();
  for (const group of input.groups) {
    const ranked = undominated(group, { bundles, bundleOf });
    if (ranked.length === 0) continue;
    const key = ranked.map((entry) => entry.bundle).join(',');
    const same = merged.get(key);
    if (same === undefined) merged.set(key, ranked);
    else same.forEach((entry, place) => (entry.value += ranked[place]!.value));
  }
  return { costs: input.costs, bundles, groups: [...merged.values()] };
}

/** newValue(S): what all groups gain with the capabilities for which `chosen` is true. */
export function newValue(model: ValueModel, chosen: (capability: number) => boolean): number {
  const unlocked = model.bundles.map((bundle) => bundle.every(chosen));
  let sum = 0;
  for (const group of model.groups) sum += group.find((entry) => unlocked[entry.bundle])?.value ?? 0;
  return sum;
}

/** The capabilities that can ever add value; by monotonicity exactly those with a Shapley share above 0. */
export function valuableCapabilities(model: ValueModel): ReadonlySet<number> {
  const used = new Set<number>();
  for (const group of model.groups) for (const entry of group) used.add(entry.bundle);
  return new Set([...used].flatMap((bundle) => model.bundles[bundle]!));
}

/** Whether every number of the ascending list `inner` is in the ascending list `outer`. */
export function isSubset(inner: readonly number[], outer: readonly number[]): boolean {
  let place = 0;
  for (const number of inner) {
    while (place < outer.length && outer[place]! < number) place += 1;
    if (outer[place] !== number) return false;
  }
  return true;
}

function distinctBundles(needs: readonly (readonly number[])[]) {
  const bundles: (readonly number[])[] = [];
  const byKey = new Map<string, number>();
  const bundleOf = needs.map((list) => {
    const sorted = [...new Set(list)].sort((a, b) => a - b);
    const key = sorted.join(',');
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, bundles.length);
    bundles.push(sorted);
    return bundles.length - 1;
  });
  return { bundles, bundleOf };
}

/**
 * Best first; among equal values smaller bundles first, so that what they dominate comes after them, and so does a bundle that
 * two candidates share.
 */
function undominated(
  group: readonly CandidateValue[],
  { bundles, bundleOf }: ReturnType<typeof distinctBundles>,
): { bundle: number; value: number }[] {
  const ranked: { bundle: number; value: number }[] = [];
  for (const { candidate, value } of group) {
    if (value > 0) ranked.push({ bundle: bundleOf[candidate]!, value });
  }
  ranked.sort(
    (a, b) =>
      b.value - a.value || bundles[a.bundle]!.length - bundles[b.bundle]!.length || a.bundle - b.bundle,
  );
  const kept: typeof ranked = [];
  for (const entry of ranked) {
    const needs = bundles[entry.bundle]!;
    const isDominated = kept.some(({ bundle }) => {
      const better = bundles[bundle]!;
      return better.length <= needs.length && isSubset(better, needs);
    });
    if (!isDominated) kept.push(entry);
  }
  return kept;
}

/** What each bundle is worth to all groups together while nothing is chosen. */
export function bundleWorths({ bundles, groups }: Pick<ValueModel, 'bundles' | 'groups'>): number[] {
  const worths = bundles.map(() => 0);
  for (const group of groups) for (const { bundle, value } of group) worths[bundle]! += value;
  return worths;
}

/** What some items cost together; what they weigh, where a problem has made weights of costs. */
export function costOf({ costs }: Pick<ValueModel, 'costs'>, items: readonly number[]): number {
  return items.reduce((sum, item) => sum + costs[item]!, 0);
}
