import { addCosts, NO_COST, type CostVector } from '../cost-vector.ts';
import type { LayerOption } from './layered-job.ts';
import type { LinearOrder } from './linear-order.ts';

type Steps = readonly (readonly LayerOption[])[];

/** Bounds of the paths that use some providers only: the best option of each step, handed over for free. */
export interface StepBounds {
  /** No path of these providers comes before this cost in the order. */
  inOrder(providers: readonly string[]): CostVector;
  /** No path of these providers costs less than this in any part. */
  ofEachPart(providers: readonly string[]): CostVector;
}

/** Looks through the options once, for any number of sets of providers; each set must cover every step. */
export function stepBounds(steps: Steps, order: LinearOrder): StepBounds {
  const less = (a: CostVector, b: CostVector): CostVector =>
    order(a.hours - b.hours, a.money - b.money, a.effort - b.effort) < 0 ? a : b;
  const inOrder = leastByProvider(steps, less);
  const ofEachPart = leastByProvider(steps, lower);
  return {
    inOrder: (providers) => boundOf(inOrder, providers, less),
    ofEachPart: (providers) => boundOf(ofEachPart, providers, lower),
  };
}

type Least = (a: CostVector, b: CostVector) => CostVector;

/** By step and provider, the least cost; that of unaided is under null. */
function leastByProvider(steps: Steps, least: Least): readonly ReadonlyMap<string | null, CostVector>[] {
  return steps.map((options) => {
    const byProvider = new Map<string | null, CostVector>();
    for (const { provider, cost } of options) {
      const known = byProvider.get(provider);
      byProvider.set(provider, known === undefined ? cost : least(known, cost));
    }
    return byProvider;
  });
}

function boundOf(
  steps: readonly ReadonlyMap<string | null, CostVector>[],
  providers: readonly string[],
  least: Least,
): CostVector {
  return steps.reduce((sum, byProvider) => {
    let best = byProvider.get(null);
    for (const provider of providers) {
      const cost = byProvider.get(provider);
      best = cost === undefined || best === undefined ? (cost ?? best) : least(best, cost);
    }
    return addCosts(sum, best ?? NO_COST);
  }, NO_COST);
}

function lower(a: CostVector, b: CostVector): CostVector {
  return {
    hours: Math.min(a.hours, b.hours),
    money: Math.min(a.money, b.money),
    effort: Math.min(a.effort, b.effort),
  };
}
