import { addTo, groupBy } from '../../group-by.ts';
import { costOf, isSubset, newValue } from './value-model.ts';
import type { ValueModel } from './value-model.ts';

/** What is asked of a portfolio: the most new value within a limit, or the least weight that reaches a new value. */
export type Aim =
  | { readonly kind: 'WITHIN'; readonly measure: Measure; readonly limit: number }
  | { readonly kind: 'REACH'; readonly measure: Measure; readonly newValue: number };

/** What a portfolio is limited by, or made small in. */
export type Measure = 'COST' | 'COUNT';

/**
 * A value model made smaller without changing what can be reached: its capabilities are items, each one or more
 * capabilities that only make sense together, and its costs are the items' weights in the aim's measure.
 */
export interface PortfolioProblem extends ValueModel {
  readonly aim: Aim;
  /** The capability numbers of each item. */
  readonly members: readonly (readonly number[])[];
  /** Whether every weight is a whole number, so that bounds of weights may be rounded up. */
  readonly whole: boolean;
  /** Whether every value is a whole number, so that bounds of new value may be rounded down. */
  readonly wholeValues: boolean;
}

/**
 * Reduces the question to what decides it: capabilities that exactly the same bundles need become one item, those that no
 * bundle needs go, and so do bundles that weigh more than the limit.
 */
export function portfolioProblem(model: ValueModel, aim: Aim): PortfolioProblem {
  const weightOf = (capability: number) => (aim.measure === 'COST' ? model.costs[capability]! : 1);
  const affordable = model.bundles.map(
    (bundle) =>
      aim.kind === 'REACH' || bundle.reduce((sum, member) => sum + weightOf(member), 0) <= aim.limit,
  );
  const groups = model.groups
    .map((group) => group.filter((entry) => affordable[entry.bundle]))
    .filter((group) => group.length > 0);
  const used = [...new Set(groups.flatMap((group) => group.map((entry) => entry.bundle)))].sort(
    (a, b) => a - b,
  );
  const members = twins(model, used);
  const itemOf = new Map(
    members.flatMap((list, item) => list.map((capability) => [capability, item] as const)),
  );
  const renumbered = new Map(used.map((bundle, index) => [bundle, index]));
  const costs = members.map((list) => list.reduce((sum, member) => sum + weightOf(member), 0));
  return {
    aim,
    members,
    costs,
    whole: costs.every(Number.isSafeInteger),
    wholeValues: groups.every((group) => group.every(({ value }) => Number.isSafeInteger(value))),
    bundles: used.map((bundle) =>
      [...new Set(model.bundles[bundle]!.map((member) => itemOf.get(member)!))].sort((a, b) => a - b),
    ),
    groups: groups.map((group) =>
      group.map(({ bundle, value }) => ({ bundle: renumbered.get(bundle)!, value })),
    ),
  };
}

/** The capabilities behind chosen items, ascending. */
export function capabilitiesOf(problem: PortfolioProblem, items: readonly number[]): number[] {
  return items.flatMap((item) => problem.members[item]!).sort((a, b) => a - b);
}

/** What the aim makes great or small: new value for WITHIN, weight for REACH. */
export function objectiveOf(problem: PortfolioProblem, items: readonly number[]): number {
  return problem.aim.kind === 'WITHIN' ? newValueOf(problem, items) : costOf(problem, items);
}

/** Whether some items keep to the aim. */
export function keepsTo(problem: PortfolioProblem, items: readonly number[]): boolean {
  const { aim } = problem;
  return aim.kind === 'WITHIN'
    ? costOf(problem, items) <= aim.limit
    : newValueOf(problem, items) >= aim.newValue;
}

/** The new value of some items. */
export function newValueOf(problem: PortfolioProblem, items: readonly number[]): number {
  const chosen = new Set(items);
  return newValue(problem, (item) => chosen.has(item));
}

/** What choosing everything brings: the sum of what every group likes best. */
export function totalOf(model: ValueModel): number {
  return model.groups.reduce((sum, group) => sum + (group[0]?.value ?? 0), 0);
}

/** The capabilities that the used bundles need, those needed by exactly the same bundles together; by smallest number. */
function twins(model: ValueModel, used: readonly number[]): number[][] {
  const neededBy = new Map<number, number[]>();
  for (const bundle of used) {
    for (const capability of model.bundles[bundle]!) addTo(neededBy, capability, bundle);
  }
  const capabilities = [...neededBy.keys()].sort((a, b) => a - b);
  return [...groupBy(capabilities, (capability) => neededBy.get(capability)!.join(',')).values()];
}

/**
 * The precedences that follow from the bundles: for each item, items that every bundle with it needs too. Choosing it
 * without them is pointless, so a model may demand them; the chain of dependencies of the graph comes back this way.
 */
export function impliedItems(model: ValueModel): (readonly number[])[] {
  const implied: (number[] | undefined)[] = model.costs.map(() => undefined);
  for (const bundle of model.bundles) {
    for (const item of bundle) {
      const known = implied[item];
      implied[item] = known === undefined ? [...bundle] : known.filter((other) => isSubset([other], bundle));
    }
  }
  return implied.map((list, item) => (list ?? []).filter((other) => other !== item));
}
