import { efficientChoices, isEnumerable } from './enumeration.ts';
import { capabilitiesOf, portfolioProblem, totalOf } from './portfolio-problem.ts';
import { solvePortfolio } from './solve-portfolio.ts';
import type { SolvingMeans, Unproven } from './solve-portfolio.ts';
import type { ValueModel } from './value-model.ts';

/** One point of the way from nothing to everything. */
export interface CurvePoint {
  readonly capabilities: readonly number[];
  /** In the model's units of cost. */
  readonly cost: number;
  readonly newValue: number;
  /** No choice that costs at most this much has more new value. */
  readonly bound: number;
  /** Why the bound is not the point's own new value; null where it is. */
  readonly unproven: Unproven | null;
}

/**
 * Efficient points of cost and new value, cheapest first: no other point found is as cheap and worth more. The first costs
 * nothing, the last has all new value. Small models give every efficient point, thinned evenly where there are more than
 * asked for; larger ones give the best choice within each of evenly spaced budgets.
 * @param options `points` 1 or more; with 1 there is only the last.
 */
export async function portfolioCurve(
  model: ValueModel,
  options: SolvingMeans & { readonly points: number },
): Promise<CurvePoint[]> {
  const problem = portfolioProblem(model, { kind: 'WITHIN', measure: 'COST', limit: Infinity });
  if (isEnumerable(problem, options.enumerationWork)) {
    const points = efficientChoices(problem).map(({ items, weight, newValue }) => ({
      capabilities: capabilitiesOf(problem, items),
      cost: weight,
      newValue,
      bound: newValue,
      unproven: null,
    }));
    return thinned(points, options.points);
  }
  return budgetByBudget(model, totalCost(problem.costs), options);
}

function totalCost(costs: readonly number[]): number {
  return costs.reduce((sum, cost) => sum + cost, 0);
}

async function budgetByBudget(
  model: ValueModel,
  fullCost: number,
  options: SolvingMeans & { readonly points: number },
): Promise<CurvePoint[]> {
  const found: CurvePoint[] = [];
  const steps = Math.max(1, options.points - 1);
  for (let step = options.points === 1 ? 1 : 0; step <= steps; step += 1) {
    const limit = (fullCost * step) / steps;
    // What is left is shared by the budgets that are left, so that a hard one does not starve the rest.
    const until = options.timeLeft() * (1 - 1 / (steps - step + 1));
    const portfolio = await solvePortfolio(
      model,
      { kind: 'WITHIN', measure: 'COST', limit },
      { ...options, timeLeft: () => options.timeLeft() - until },
    );
    found.push({
      capabilities: portfolio.capabilities,
      cost: portfolio.capabilities.reduce((sum, capability) => sum + model.costs[capability]!, 0),
      newValue: portfolio.objective,
      bound: portfolio.bound,
      unproven: portfolio.unproven,
    });
  }
  return undominated(found, 1e-12 * totalOf(model));
}

/** Cheapest first, each worth more than the one before. */
function undominated(points: readonly CurvePoint[], crumb: number): CurvePoint[] {
  const kept: CurvePoint[] = [];
  for (const point of points.toSorted((a, b) => a.cost - b.cost || b.newValue - a.newValue)) {
    const last = kept.at(-1);
    if (last === undefined || point.newValue > last.newValue + crumb) kept.push(point);
  }
  return kept;
}

/** The first, the last, and evenly between. */
function thinned(points: readonly CurvePoint[], count: number): CurvePoint[] {
  if (points.length <= count) return [...points];
  if (count === 1) return points.slice(-1);
  const places = Array.from({ length: count }, (_, place) =>
    Math.round((place * (points.length - 1)) / (count - 1)),
  );
  return places.map((place) => points[place]!);
}
