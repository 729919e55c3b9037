import { efficientChoices, ENUMERATED_UNIONS } from './efficient-choices.ts';
import { capabilitiesOf, portfolioProblem, totalOf } from './portfolio-problem.ts';
import { solvePortfolio } from './solve-portfolio.ts';
import type { SolvingMeans, Unproven } from './solve-portfolio.ts';
import { valuableCapabilities } from './value-model.ts';
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
  const unions = options.enumeratedUnions ?? ENUMERATED_UNIONS;
  const choices = efficientChoices(problem, { heaviest: Infinity, unions });
  if (choices !== undefined) {
    const points = choices.map(({ items, weight, newValue }) => ({
      capabilities: capabilitiesOf(problem, items),
      cost: weight,
      newValue,
      bound: newValue,
      unproven: null,
    }));
    return thinned(points, options.points);
  }
  const fullCost = problem.costs.reduce((sum, cost) => sum + cost, 0);
  // Small budgets may still be enumerated; it is not worth much trying.
  return budgetByBudget(model, fullCost, { ...options, enumeratedUnions: unions / 10 });
}

/** The two ends of the curve alone, for an answer that cannot wait: nothing, under the total, and everything. */
export function curveEnds(model: ValueModel): CurvePoint[] {
  const total = totalOf(model);
  const capabilities = [...valuableCapabilities(model)].sort((a, b) => a - b);
  const cost = capabilities.reduce((sum, capability) => sum + model.costs[capability]!, 0);
  const ends: CurvePoint[] = [{ capabilities, cost, newValue: total, bound: total, unproven: null }];
  // Where everything is free, nothing is not a point of its own.
  if (cost > 0) ends.unshift({ capabilities: [], cost: 0, newValue: 0, bound: total, unproven: 'TIME' });
  return ends;
}

/**
 * The best choice within each of evenly spaced budgets, as far as the time goes, and the two ends; what is not proven at first
 * gets what time is left.
 */
async function budgetByBudget(
  model: ValueModel,
  fullCost: number,
  options: SolvingMeans & { readonly points: number },
): Promise<CurvePoint[]> {
  const everything = curveEnds(model).at(-1)!;
  if (options.points === 1) return [everything];
  const steps = Math.max(1, options.points - 1);
  const budgets = Array.from({ length: steps }, (_, step) => (fullCost * step) / steps);
  const found = await pointsWithin(model, budgets, options);
  const open = [...found.keys()].filter((place) => found[place]!.unproven !== null);
  const again = await pointsWithin(
    model,
    open.map((place) => budgets[place]!),
    options,
  );
  again.forEach((point, index) => (found[open[index]!] = better(found[open[index]!]!, point)));
  return undominated([...found, everything], 1e-12 * totalOf(model));
}

/** A point for each of the budgets, or the first of them: as many as there is time for, and that for no money always. */
async function pointsWithin(
  model: ValueModel,
  budgets: readonly number[],
  means: SolvingMeans,
): Promise<CurvePoint[]> {
  const points: CurvePoint[] = [];
  for (const [place, limit] of budgets.entries()) {
    if (limit > 0 && means.timeLeft() <= 0) break;
    // The time left is shared by the budgets left, so that a hard one does not starve the rest.
    const untouched = means.timeLeft() * (1 - 1 / (budgets.length - place));
    const portfolio = await solvePortfolio(
      model,
      { kind: 'WITHIN', measure: 'COST', limit },
      { ...means, timeLeft: () => means.timeLeft() - untouched },
    );
    points.push({
      capabilities: portfolio.capabilities,
      cost: portfolio.capabilities.reduce((sum, capability) => sum + model.costs[capability]!, 0),
      newValue: portfolio.objective,
      bound: portfolio.bound,
      unproven: portfolio.unproven,
    });
  }
  return points;
}

/** Of two answers for one budget the one worth more, under the lower bound of both. */
function better(first: CurvePoint, second: CurvePoint): CurvePoint {
  const more = second.unproven === null || second.newValue > first.newValue ? second : first;
  return { ...more, bound: Math.max(more.newValue, Math.min(first.bound, second.bound)) };
}

/** Cheapest first, each worth more than the one before. */
function undominated(points: readonly CurvePoint[], crumb: number): CurvePoint[] {
  const kept: CurvePoint[] = [];
  for (const point of points.toSorted(
    (a, b) => a.cost - b.cost || b.newValue - a.newValue || a.bound - b.bound,
  )) {
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
