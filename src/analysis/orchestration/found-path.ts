import { addCosts, NO_COST, type CostVector } from '../cost-vector.ts';
import type { HandoffRules, HandoffSide } from './handoff-rules.ts';
import type { LayerOption } from './layered-job.ts';

/** A path as the search hands it over: one option for each step that is not skipped, and what they cost in all. */
export interface FoundPath {
  readonly choices: readonly LayerOption[];
  /** Steps and handoffs, in whole millionths. */
  readonly cost: CostVector;
}

/** The tie rule: step by step, unaided before the smaller offering id. */
export function byChoices(a: FoundPath, b: FoundPath): number {
  for (const [step, choice] of a.choices.entries()) {
    const difference = choice.rank - b.choices[step]!.rank;
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
}

/** The cost of all handoffs of a path: from each offering to the next one chosen. */
export function handoffCostOf(path: FoundPath, rules: HandoffRules): CostVector {
  let cost = NO_COST;
  let last: HandoffSide | null = null;
  for (const { side } of path.choices) {
    if (side !== null) {
      cost = last === null ? cost : addCosts(cost, rules.between(last, side).cost);
      last = side;
    }
  }
  return cost;
}
