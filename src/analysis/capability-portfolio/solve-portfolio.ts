import { annealedClosure } from './closure-annealing.ts';
import { closureHull, hasClosure } from './closure-hull.ts';
import { closureSearch } from './closure-search.ts';
import { efficientChoices, ENUMERATED_UNIONS } from './efficient-choices.ts';
import { isBetter } from './is-better.ts';
import { joinedModel } from './joined-model.ts';
import { lagrangianBound } from './lagrangian-bound.ts';
import { firstChoice, localSearch } from './local-search.ts';
import { portfolioProgram } from './portfolio-program.ts';
import {
  capabilitiesOf,
  keepsTo,
  newValueOf,
  objectiveOf,
  portfolioProblem,
  totalOf,
} from './portfolio-problem.ts';
import type { Aim, PortfolioProblem } from './portfolio-problem.ts';
import { openSelection } from './selection.ts';
import type { SolveProgram } from './solve-program.ts';
import { costOf } from './value-model.ts';
import type { ValueModel } from './value-model.ts';

/** A choice of capabilities with its proof. */
export interface SolvedPortfolio {
  /** Ascending capability numbers. */
  readonly capabilities: readonly number[];
  /** New value for WITHIN, weight for REACH: what the bound is a bound of. */
  readonly objective: number;
  /** No choice has more new value (WITHIN), or less weight (REACH), than this. */
  readonly bound: number;
  /** |bound − objective| / max(|objective|, 10⁻⁹); proven the best where it is at most 10⁻⁹. */
  readonly gap: number;
  /** Why the proof is not complete; null where it is. */
  readonly unproven: Unproven | null;
  /** Whether the clock cut a part of the search short, so that a slower machine may choose another set of equal objective. */
  readonly cut: boolean;
}

/** The time was up, or the solver failed. */
export type Unproven = 'TIME' | 'FAILURE';

/** What solving needs from outside: the analysis has no clock and no threads of its own. */
export interface SolvingMeans {
  readonly solve: SolveProgram;
  /** Seconds that are left for this question; 0 and less: none. */
  readonly timeLeft: () => number;
  /** Default `ENUMERATED_UNIONS`. With more unions of bundles enumeration gives way to the solver; 0: at once. */
  readonly enumeratedUnions?: number;
  /** Hears of what stands before a longer search begins: a choice with a true bound. */
  readonly report?: (solved: SolvedPortfolio) => void;
}

/** The gap up to which an answer counts as proven the best. */
export const PROVEN_GAP = 1e-9;

/** Choices that the solver is told to leave out at most, since they pass its tolerance and not the aim. */
const REFUSED_MOST = 100;

/** A gap beyond which minimum cuts say too little to search by them, and one up to which they need no better choice. */
const NEAR = 0.5;
const NEARLY = 0.002;

/**
 * The best choice for an aim, proven where the time allows it, with a true bound always.
 *
 * Groups that choose among the same bundles are joined. Where all efficient choices can be enumerated, the best of them is the
 * answer. Else a local search finds a good choice. Where no group chooses between bundles, minimum cuts bound all choices, and
 * where that bound is near, a search over them goes on until it has the best. Elsewhere Lagrangian relaxation gives a bound, and
 * where choice and bound do not meet, a mixed-integer solver continues from both. What the solver returns is rounded and counted again
 * from the model's own numbers; where it does not hold, the solver is asked for another.
 */
export async function solvePortfolio(
  model: ValueModel,
  aim: Aim,
  means: SolvingMeans,
): Promise<SolvedPortfolio> {
  const reduced = portfolioProblem(model, aim);
  if (reduced.groups.length === 0 || (aim.kind === 'REACH' && aim.newValue <= 0)) {
    return { capabilities: [], objective: 0, bound: 0, gap: 0, unproven: null, cut: false };
  }
  const isClosure = hasClosure(reduced);
  const problem = isClosure ? reduced : portfolioProblem(joinedModel(model), aim);
  let cut = false;
  /** Whether no more than so many seconds are left; whoever hears so stops, and what follows depends on it. */
  const isDown = (seconds: number) => {
    const isSo = means.timeLeft() <= seconds;
    cut ||= isSo;
    return isSo;
  };
  const outOfTime = () => isDown(0);
  const hull = isClosure ? closureHull(problem, outOfTime) : undefined;
  const first = firstChoice(problem, {
    outOfTime,
    ...(hull === undefined
      ? {}
      : { start: hull.below.bundles.flatMap((bundle) => problem.bundles[bundle]!) }),
  });
  // Where time is short already, this is better than nothing while the longer parts begin.
  const soFar = solved(problem, first, { bound: hull?.bound ?? trivialBound(problem), unproven: 'TIME' });
  means.report?.({ ...soFar, cut });
  const best = enumerated(reduced, {
    // Weights that are not whole may add up to a little more in another order.
    heaviest: aim.kind === 'WITHIN' ? aim.limit : costOf(problem, first) * (1 + 1e-12),
    unions: means.enumeratedUnions ?? ENUMERATED_UNIONS,
  });
  // Enumeration finds the same choice whatever came before it.
  if (best !== undefined) return proven(reduced, best);
  // The bound first, without which a choice says little; half of what is left then for a better choice.
  const halfTime = () => {
    const until = means.timeLeft() / 2;
    return () => isDown(until);
  };
  const quick = hull?.bound ?? quickBound(problem, first, halfTime());
  const exchanged = localSearch(problem, { begun: first, outOfTime: halfTime() });
  const items =
    hull === undefined || gapBetween(hull.bound, objectiveOf(problem, exchanged)) <= NEARLY
      ? exchanged
      : annealedClosure(problem, { begun: exchanged, rate: hull.rate, outOfTime: halfTime() });
  const begun = solved(problem, items, { bound: quick, unproven: 'TIME' });
  if (begun.gap <= PROVEN_GAP || outOfTime()) return { ...begun, cut };
  means.report?.({ ...begun, cut });
  if (hull !== undefined && begun.gap <= NEAR) {
    const found = closureSearch(problem, { begun: items, hull, outOfTime });
    return { ...solved(problem, found.items, { bound: found.bound, unproven: 'TIME' }), cut };
  }
  return { ...(await continued(problem, { items, bound: quick }, means)), cut };
}

/** |bound − objective| / max(|objective|, 10⁻⁹). */
export function gapBetween(bound: number, objective: number): number {
  return Math.abs(bound - objective) / Math.max(Math.abs(objective), 1e-9);
}

/** The best choice, where all that are light enough can be looked at. */
function enumerated(
  problem: PortfolioProblem,
  options: { readonly heaviest: number; readonly unions: number },
): readonly number[] | undefined {
  const { aim } = problem;
  const choices = efficientChoices(problem, options);
  if (choices === undefined) return undefined;
  if (aim.kind === 'WITHIN') return choices.at(-1)!.items;
  return choices.find((choice) => choice.newValue >= aim.newValue)?.items;
}

function proven(problem: PortfolioProblem, items: readonly number[]): SolvedPortfolio {
  const objective = objectiveOf(problem, items);
  return {
    capabilities: capabilitiesOf(problem, items),
    objective,
    bound: objective,
    gap: 0,
    unproven: null,
    cut: false,
  };
}

/** What holds without any work: no choice has more than all there is, and none weighs less than nothing. */
function trivialBound(problem: PortfolioProblem): number {
  return problem.aim.kind === 'WITHIN' ? totalOf(problem) : 0;
}

function quickBound(problem: PortfolioProblem, items: readonly number[], outOfTime: () => boolean): number {
  const { aim } = problem;
  const value = newValueOf(problem, items);
  const weight = aim.kind === 'WITHIN' ? aim.limit : costOf(problem, items);
  const bound = lagrangianBound(problem, {
    weight,
    newValue: aim.kind === 'WITHIN' ? value : Math.min(value, aim.newValue),
    outOfTime,
  });
  return aim.kind === 'WITHIN' ? bound.newValueWithin(weight) : bound.weightToReach(aim.newValue);
}

async function continued(
  problem: PortfolioProblem,
  begun: { readonly items: readonly number[]; readonly bound: number },
  means: SolvingMeans,
): Promise<SolvedPortfolio> {
  let { items, bound } = begun;
  const refused: (readonly number[])[] = [];
  for (;;) {
    const known = objectiveOf(problem, items);
    const { program, columnsOf, itemsOf, boundOf } = portfolioProgram(problem, { known, refused });
    const { columns, ending, ...outcome } = await means.solve(program, {
      seconds: Math.max(0.01, means.timeLeft()),
      start: columnsOf(items),
    });
    const proven = outcome.bound === null ? bound : boundOf(outcome.bound);
    bound = problem.aim.kind === 'WITHIN' ? Math.min(bound, proven) : Math.max(bound, proven);
    const chosen = columns === null ? items : itemsOf(columns);
    const needed = neededOf(problem, chosen);
    if (isBetter(problem, needed, items)) items = needed;
    const asksAgain = ending === 'PROVEN' && !keepsTo(problem, needed) && refused.length < REFUSED_MOST;
    if (!asksAgain || means.timeLeft() <= 0) {
      return solved(problem, items, { bound, unproven: ending === 'TIME' || asksAgain ? 'TIME' : 'FAILURE' });
    }
    if (problem.aim.kind === 'WITHIN') {
      const heavy = heavyPartOf(problem, needed);
      const lighter = heavy.slice(1);
      if (isBetter(problem, lighter, items)) items = lighter;
      refused.push(heavy);
    } else {
      refused.push(idleWith(problem, chosen));
    }
  }
}

function solved(
  problem: PortfolioProblem,
  items: readonly number[],
  proof: { readonly bound: number; readonly unproven: Unproven },
): SolvedPortfolio {
  const objective = objectiveOf(problem, items);
  const bound = boundBeyond(problem, proof.bound, objective);
  const gap = gapBetween(bound, objective);
  const proven = gap <= PROVEN_GAP;
  return {
    capabilities: capabilitiesOf(problem, items),
    objective,
    bound: proven ? objective : bound,
    gap: proven ? 0 : gap,
    unproven: proven ? null : proof.unproven,
    cut: false,
  };
}

/** A bound on the right side of what was found; whole values and weights allow rounding it. */
function boundBeyond(problem: PortfolioProblem, bound: number, objective: number): number {
  if (problem.aim.kind === 'WITHIN') {
    return Math.max(problem.wholeValues ? Math.floor(bound + 1e-6) : bound, objective);
  }
  const rounded = problem.whole ? Math.ceil(bound - 1e-6) : bound;
  return Math.min(Math.max(0, rounded), objective);
}

/** The items without which some group would have to take another bundle: a solver may choose more than it uses. */
function neededOf(problem: PortfolioProblem, items: readonly number[]): number[] {
  const selection = openSelection(problem);
  for (const item of items) selection.add(item);
  const needed = new Set(selection.taken().flatMap((bundle) => problem.bundles[bundle]!));
  return items.filter((item) => needed.has(item));
}

/** Of a choice that is too heavy as few items that are too heavy together, cheapest first: the fewer, the more choices have them all. */
function heavyPartOf(problem: PortfolioProblem, items: readonly number[]): readonly number[] {
  const cheapestFirst = [...items].sort((a, b) => problem.costs[a]! - problem.costs[b]!);
  return cheapestFirst.reduce<readonly number[]>((kept, item) => {
    const fewer = kept.filter((one) => one !== item);
    return keepsTo(problem, fewer) ? kept : fewer;
  }, cheapestFirst);
}

/** A choice that reaches too little, with every item that adds nothing to it. */
function idleWith(problem: PortfolioProblem, items: readonly number[]): readonly number[] {
  const selection = openSelection(problem);
  for (const item of items) selection.add(item);
  for (const item of problem.costs.keys()) {
    if (selection.has(item)) continue;
    const before = selection.value();
    selection.add(item);
    if (selection.value() !== before) selection.drop(item);
  }
  return selection.chosen();
}
