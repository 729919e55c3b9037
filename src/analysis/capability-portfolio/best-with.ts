import type { Aim } from './portfolio-problem.ts';
import { totalOf } from './portfolio-problem.ts';
import { solvePortfolio } from './solve-portfolio.ts';
import type { SolvingMeans } from './solve-portfolio.ts';
import { costOf, isSubset, newValue, valueModel } from './value-model.ts';
import type { ValueModel } from './value-model.ts';

/** The most new value, or the least weight, of some choices, or a true bound of it. */
export interface Best {
  readonly bound: number;
  readonly isExact: boolean;
}

/** The best choice that has these capabilities, ascending: they are paid for first, and then free; undefined where none is allowed. */
export async function bestWith(
  model: ValueModel,
  { aim, capabilities }: { readonly aim: Aim; readonly capabilities: readonly number[] },
  means: SolvingMeans,
): Promise<Best | undefined> {
  const weight = weightOf(model, aim, capabilities);
  const owned = withCapabilities(model, capabilities);
  if (aim.kind === 'WITHIN') {
    if (weight > aim.limit) return undefined;
    const rest = await solvePortfolio(owned.model, { ...aim, limit: aim.limit - weight }, means);
    return { bound: owned.value + rest.bound, isExact: rest.unproven === null };
  }
  if (owned.value + totalOf(owned.model) < aim.newValue) return undefined;
  const rest = await solvePortfolio(owned.model, { ...aim, newValue: aim.newValue - owned.value }, means);
  return { bound: weight + rest.bound, isExact: rest.unproven === null };
}

/** What capabilities weigh in the aim's measure. */
export function weightOf(model: ValueModel, aim: Aim, capabilities: readonly number[]): number {
  if (aim.measure === 'COUNT') return capabilities.length;
  return costOf(model, capabilities);
}

/** The model once the capabilities are there: their new value alone, and what else can be gained. */
function withCapabilities(
  model: ValueModel,
  capabilities: readonly number[],
): { readonly model: ValueModel; readonly value: number } {
  const had = new Set(capabilities);
  const value = newValue(model, (one) => had.has(one));
  const needs: number[][] = [];
  const groups = model.groups.map((group) => {
    const before = group.find(({ bundle }) => isSubset(model.bundles[bundle]!, capabilities))?.value ?? 0;
    return group.flatMap((entry) => {
      if (entry.value <= before) return [];
      const rest = model.bundles[entry.bundle]!.filter((one) => !had.has(one));
      return [{ candidate: needs.push(rest) - 1, value: entry.value - before }];
    });
  });
  return { model: valueModel({ costs: model.costs, needs, groups }), value };
}
