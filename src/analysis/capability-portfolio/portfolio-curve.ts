import { efficientChoices, ENUMERATED_UNIONS } from './efficient-choices.ts';
import { capabilitiesOf, portfolioProblem, totalOf } from './portfolio-problem.ts';
import type { Aim } from './portfolio-problem.ts';
import { gapBetween, PROVEN_GAP, solvePortfolio } from './solve-portfolio.ts';
import type { SolvedPortfolio, SolvingMeans, Unproven } from './solve-portfolio.ts';
import { costOf } from './value-model.ts';
import type { ValueModel } from './value-model.ts';

/** One point of the way from nothing to everything. */
export interface CurvePoint {
  readonly capabilities: readonly number[];
  /** In the model's units of cost. */
  readonly cost: number;
  readonly newValue: number;
  /** No choice that costs at most this much has more new value. */
  readonly bound: number;
  /** Null where it is proven that nothing for as much money is worth more, and nothing cheaper worth as much; else why not. */
  readonly unproven: Unproven | null;
  /** Whether the clock cut a part of the search short. */
  readonly cut: boolean;
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
      cut: false,
    }));
    return thinned(points, options.points);
  }
  // Small budgets may still be enumerated; it is not worth much trying.
  return budgetByBudget(model, { ...options, enumeratedUnions: unions / 10 });
}

/** The two ends of the curve alone, for an answer that cannot wait: nothing, under the total, and all new value. */
export function curveEnds(model: ValueModel): CurvePoint[] {
  const end = quickEnd(model);
  // Where everything is free, nothing is not a point of its own.
  if (end.cost === 0) return [end];
  const nothing = { capabilities: [], cost: 0, newValue: 0, bound: end.newValue };
  return [{ ...nothing, unproven: 'TIME', cut: false }, end];
}

/**
 * What every group likes best, which is also the cheapest set with all new value, and the only one, unless a group likes several
 * bundles equally.
 */
function quickEnd(model: ValueModel): CurvePoint {
  const capabilities = [...new Set(model.groups.flatMap((group) => model.bundles[group[0]!.bundle]!))].sort(
    (a, b) => a - b,
  );
  const total = totalOf(model);
  const isOnly = model.groups.every((group) => group.length === 1 || group[1]!.value < group[0]!.value);
  const cost = costOf(model, capabilities);
  return { capabilities, cost, newValue: total, bound: total, unproven: isOnly ? null : 'TIME', cut: false };
}

/** The cheapest set with all new value: one that gives every group one of those that it likes best. */
async function cheapestEnd(model: ValueModel, means: SolvingMeans): Promise<CurvePoint> {
  const quick = quickEnd(model);
  if (quick.unproven === null) return quick;
  const groups = model.groups.map((group) =>
    group.filter(({ value }) => value === group[0]!.value).map(({ bundle }) => ({ bundle, value: 1 })),
  );
  return cheaper({ ...model, groups }, { point: quick, reach: groups.length - 0.5 }, means);
}

/**
 * The best choice within each of evenly spaced budgets, as far as the time goes, and the two ends; what is not proven at first
 * gets what time is left.
 */
async function budgetByBudget(
  model: ValueModel,
  options: SolvingMeans & { readonly points: number },
): Promise<CurvePoint[]> {
  const end = await cheapestEnd(model, shareOf(options, options.points));
  if (options.points === 1) return [end];
  const steps = options.points - 1;
  const found: CurvePoint[] = [];
  for (let step = 0; step < steps; step += 1) {
    // That for no money always.
    if (step > 0 && options.timeLeft() <= 0) break;
    const limit = (end.cost * step) / steps;
    found.push(await pointWithin(model, { limit }, shareOf(options, steps - step)));
  }
  const open = [...found.keys()].filter((step) => found[step]!.unproven !== null);
  for (const [place, step] of open.entries()) {
    if (options.timeLeft() <= 0) break;
    const asked = { limit: (end.cost * step) / steps, known: found[step]! };
    found[step] = await pointWithin(model, asked, shareOf(options, open.length - place));
  }
  return undominated([...found, end], 1e-12 * totalOf(model));
}

/** The time left is shared by the questions left, so that a hard one does not starve the rest. */
function shareOf(means: SolvingMeans, questions: number): SolvingMeans {
  const untouched = means.timeLeft() * (1 - 1 / questions);
  return { ...means, timeLeft: () => means.timeLeft() - untouched };
}

/** The most new value within a limit, and then the least cost that has so much; `known` is not asked again. */
async function pointWithin(
  model: ValueModel,
  { limit, known }: { readonly limit: number; readonly known?: CurvePoint },
  means: SolvingMeans,
): Promise<CurvePoint> {
  const point =
    known !== undefined && isMost(known)
      ? known
      : better(
          known,
          pointOf(model, await solvePortfolio(model, { kind: 'WITHIN', measure: 'COST', limit }, means)),
        );
  if (!isMost(point) || point.cost === 0) return point;
  // Sums of values meet the point's as their decimals would.
  const reach = point.newValue - 2e-12 * totalOf(model);
  return cheaper(model, { point: { ...point, unproven: 'TIME' }, reach }, means);
}

function pointOf(model: ValueModel, { capabilities, objective, ...rest }: SolvedPortfolio): CurvePoint {
  const { bound, unproven, cut } = rest;
  return { capabilities, cost: costOf(model, capabilities), newValue: objective, bound, unproven, cut };
}

/** Of two answers for one budget the one worth more, under the lower bound of both. */
function better(first: CurvePoint | undefined, second: CurvePoint): CurvePoint {
  if (first === undefined || second.unproven === null) return second;
  const more = second.newValue > first.newValue ? second : first;
  return { ...more, bound: Math.max(more.newValue, Math.min(first.bound, second.bound)) };
}

/** Whether no choice for as much money has more new value. */
function isMost({ bound, newValue }: CurvePoint): boolean {
  return gapBetween(bound, newValue) <= PROVEN_GAP;
}

/** The point at the least cost that reaches as much in the model, as far as the time goes. */
async function cheaper(
  model: ValueModel,
  { point, reach }: { readonly point: CurvePoint; readonly reach: number },
  means: SolvingMeans,
): Promise<CurvePoint> {
  if (means.timeLeft() <= 0) return point;
  const aim: Aim = { kind: 'REACH', measure: 'COST', newValue: reach };
  const { capabilities, unproven, cut } = await solvePortfolio(model, aim, means);
  const cost = costOf(model, capabilities);
  const proof = { unproven, cut: cut || point.cut };
  return cost < point.cost ? { ...point, capabilities, cost, ...proof } : { ...point, ...proof };
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
