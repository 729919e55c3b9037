import { addCosts, NO_COST, type CostVector } from '../cost-vector.ts';
import type { LayerOption } from './layered-job.ts';
import type { LinearOrder } from './linear-order.ts';

type Steps = readonly (readonly LayerOption[])[];

/** A bound of every path of these steps in one order: the best option of each step, handed over for free. */
export function leastInOrder(steps: Steps, order: LinearOrder): CostVector {
  return steps.reduce((sum, options) => {
    const best = options.reduce((least, { cost }) => {
      const difference = order(
        cost.hours - least.hours,
        cost.money - least.money,
        cost.effort - least.effort,
      );
      return difference < 0 ? cost : least;
    }, options[0]!.cost);
    return addCosts(sum, best);
  }, NO_COST);
}

/** A bound of every path of these steps in each part at once. */
export function leastOfEachPart(steps: Steps): CostVector {
  const least = (part: keyof CostVector): number =>
    steps.reduce((sum, options) => sum + Math.min(...options.map(({ cost }) => cost[part])), 0);
  return { hours: least('hours'), money: least('money'), effort: least('effort') };
}
