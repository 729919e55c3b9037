import { totalOf } from './portfolio-problem.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import { newValue } from './value-model.ts';

/** Whether a set keeps to the aim, and is better than another by the model's own numbers, or equal and lighter. */
export function isBetter(
  problem: PortfolioProblem,
  items: readonly number[],
  than: readonly number[],
): boolean {
  const { aim } = problem;
  const [weight, other] = [items, than].map((set) =>
    set.reduce((sum, item) => sum + problem.costs[item]!, 0),
  ) as [number, number];
  const [value, otherValue] = [items, than].map((set) => {
    const chosen = new Set(set);
    return newValue(problem, (item) => chosen.has(item));
  }) as [number, number];
  if (aim.kind === 'REACH') {
    if (value < aim.newValue) return false;
    return otherValue < aim.newValue || weight < other;
  }
  if (weight > aim.limit) return false;
  const crumb = 1e-12 * totalOf(problem);
  return Math.abs(value - otherValue) > crumb ? value > otherValue : weight < other;
}
