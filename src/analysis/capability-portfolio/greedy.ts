import { totalOf } from './portfolio-problem.ts';
import { openSelection, valueIndex } from './selection.ts';
import type { Selection } from './selection.ts';
import { bundleWorths, costOf } from './value-model.ts';
import type { ValueModel } from './value-model.ts';

/** A selection that grows bundle by bundle. */
export interface Greedy extends Selection {
  /** The bundle that would add the most new value per weight it still needs, of those allowed; undefined where none adds any. */
  best(allowed: (bundle: number, addedWeight: number) => boolean): number | undefined;
  addBundle(bundle: number): void;
}

/**
 * Opens a greedy choice with nothing chosen.
 *
 * Greedy by single capabilities fails here, as one alone mostly unlocks nothing; so it goes by whole bundles, and keeps for
 * each what it would add and what it still weighs. It carries no guarantee: bounds are made elsewhere.
 */
export function openGreedy(problem: ValueModel): Greedy {
  const { bundlesOf } = valueIndex(problem);
  const weights = problem.bundles.map((bundle) => costOf(problem, bundle));
  const worths = bundleWorths(problem);
  // Sums of many changes leave crumbs behind: what would add less than one adds nothing.
  const crumb = 1e-12 * totalOf(problem);
  const missing = Float64Array.from(weights);
  const adds = Float64Array.from(worths);
  const selection = openSelection(problem, (group, before, after) => {
    for (const { bundle, value } of problem.groups[group]!) {
      adds[bundle]! += Math.max(0, value - after) - Math.max(0, value - before);
    }
  });
  const add = (item: number) => {
    if (selection.has(item)) return;
    for (const bundle of bundlesOf[item]!) missing[bundle]! -= problem.costs[item]!;
    selection.add(item);
  };

  return {
    ...selection,
    add,
    drop(item) {
      if (!selection.has(item)) return;
      for (const bundle of bundlesOf[item]!) missing[bundle]! += problem.costs[item]!;
      selection.drop(item);
    },
    clear() {
      selection.clear();
      missing.set(weights);
      adds.set(worths);
    },
    best(allowed) {
      let best: number | undefined;
      let bestRatio = 0;
      for (let bundle = 0; bundle < adds.length; bundle += 1) {
        if (adds[bundle]! <= crumb) continue;
        const weight = Math.max(0, missing[bundle]!);
        const ratio = weight === 0 ? Infinity : adds[bundle]! / weight;
        if (ratio > bestRatio && allowed(bundle, weight)) {
          best = bundle;
          bestRatio = ratio;
        }
      }
      return best;
    },
    addBundle: (bundle) => problem.bundles[bundle]!.forEach(add),
  };
}
