import { openGreedy } from './greedy.ts';
import type { PreparedPortfolio } from './prepared-portfolio.ts';
import { costOf, isSubset } from './value-model.ts';

/** One step of building a portfolio: what it adds to the steps before it. */
export interface RoadmapStep {
  /** From 1. */
  readonly order: number;
  /** What to acquire now, by id. */
  readonly capabilities: readonly string[];
  /** In currency. */
  readonly cost: number;
  /** The new value gained by this step, in the measure's unit per year. */
  readonly newValue: number;
  /** Cost / new value; null without a gain, or where value is not in currency. */
  readonly paybackYears: number | null;
  /** The candidates that have all they need from this step on, by id. */
  readonly unlocks: readonly string[];
  /** The orders of earlier steps with a capability that what this step unlocks needs, ascending. */
  readonly dependsOn: readonly number[];
}

/**
 * The order in which to build what was chosen: always next what gains most new value for its cost, a whole bundle at a time.
 * A bundle holds all that its capabilities depend on, so that no step needs a later one.
 * @param chosen ascending numbers of missing capabilities.
 * @param options `inCurrency`: whether new value is, so that cost can be paid back by it.
 */
export function roadmap(
  { found, costs, model }: PreparedPortfolio,
  chosen: readonly number[],
  options: { readonly inCurrency: boolean },
): RoadmapStep[] {
  const usable = model.bundles.map((bundle) => isSubset(bundle, chosen));
  const groups = model.groups
    .map((group) => group.filter(({ bundle }) => usable[bundle]))
    .filter((group) => group.length > 0);
  const greedy = openGreedy({ ...model, groups });
  const needing = found.missing.map((): number[] => []);
  found.offerings.forEach(({ needs }, offering) => needs.forEach((need) => needing[need]!.push(offering)));
  const steps: RoadmapStep[] = [];
  const stepOf = new Map<number, number>();
  const add = (added: readonly number[], newValue: number) => {
    const order = steps.length + 1;
    for (const capability of added) stepOf.set(capability, order);
    const unlocked = [...new Set(added.flatMap((capability) => needing[capability]!))]
      .sort((a, b) => a - b)
      .map((offering) => found.offerings[offering]!)
      .filter(({ needs }) => needs.every((need) => stepOf.has(need)));
    const cost = costs.amountOf(costOf(model, added));
    const needed = new Set(unlocked.flatMap(({ needs }) => needs.map((need) => stepOf.get(need)!)));
    needed.delete(order);
    steps.push({
      order,
      capabilities: added.map((capability) => found.missing[capability]!.id),
      cost,
      newValue,
      paybackYears: options.inCurrency && newValue > 0 ? cost / newValue : null,
      unlocks: unlocked.map(({ id }) => id),
      dependsOn: [...needed].sort((a, b) => a - b),
    });
  };
  const everything = () => true;
  for (let next = greedy.best(everything); next !== undefined; next = greedy.best(everything)) {
    const added = model.bundles[next]!.filter((capability) => !greedy.has(capability));
    const before = greedy.value();
    greedy.addBundle(next);
    add(added, greedy.value() - before);
  }
  const rest = chosen.filter((capability) => !greedy.has(capability));
  if (rest.length > 0) add(rest, 0);
  return steps;
}
