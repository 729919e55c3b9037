import { newValueOf, totalOf } from './portfolio-problem.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import { costOf } from './value-model.ts';

/** Whether a set keeps to the aim, and is better than another by the model's own numbers, or equal and lighter. */
export function isBetter(
  problem: PortfolioProblem,
  items: readonly number[],
  than: readonly number[],
): boolean {
  const { aim } = problem;
  const [weight, other] = [costOf(problem, items), costOf(problem, than)];
  const [value, otherValue] = [newValueOf(problem, items), newValueOf(problem, than)];
  if (aim.kind === 'REACH') {
    if (value < aim.newValue) return false;
    return otherValue < aim.newValue || weight < other;
  }
  if (weight > aim.limit) return false;
  const crumb = 1e-12 * totalOf(problem);
  return Math.abs(value - otherValue) > crumb ? value > otherValue : weight < other;
}
