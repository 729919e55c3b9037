import type { Note } from '../notes.ts';
import type { CapabilityPortfolioFacts } from './facts.ts';
import type { ValueMeasure } from './cost-measure.ts';
import { leverageByKind } from './leverage-by-kind.ts';
import type { KindOfLeverage } from './leverage-by-kind.ts';
import { leverageRows } from './leverage-rows.ts';
import type { CapabilityLeverage } from './leverage-rows.ts';
import { curveEnds, portfolioCurve } from './portfolio-curve.ts';
import type { CurvePoint } from './portfolio-curve.ts';
import { portfolioNotes } from './portfolio-notes.ts';
import type { PortfolioNotes } from './portfolio-notes.ts';
import type { Measure } from './portfolio-problem.ts';
import { totalOf } from './portfolio-problem.ts';
import { aimOf, preparePortfolio } from './prepared-portfolio.ts';
import { roadmap } from './roadmap.ts';
import type { RoadmapStep } from './roadmap.ts';
import { shapleyShares } from './shapley.ts';
import type { ShapleyShares } from './shapley.ts';
import { PROVEN_GAP, solvePortfolio } from './solve-portfolio.ts';
import type { SolvedPortfolio } from './solve-portfolio.ts';
import type { SolveProgram } from './solve-program.ts';
import { costOf, newValue, valuableCapabilities } from './value-model.ts';
import type { WholeCosts } from './whole-costs.ts';

/** What is asked of a portfolio. */
export type PortfolioConstraint =
  | { readonly kind: 'BUDGET'; readonly budget: number }
  | { readonly kind: 'MAX_CAPABILITIES'; readonly maxCapabilities: number }
  | { readonly kind: 'TARGET_SHARE'; readonly targetShare: number; readonly minimise: Measure };

export interface CapabilityPortfolioQuestion {
  readonly constraint: PortfolioConstraint;
  readonly value: ValueMeasure;
  /** Points of the curve at most, 1 or more. */
  readonly curvePoints: number;
  /** Currency per hour, for customers that state none. */
  readonly valueOfTime: number | null;
  /** Seconds for preparing the facts, leverage, solving and the curve together. */
  readonly timeLimitSeconds: number;
}

/** What the analysis needs from outside: it has no clock and no threads of its own. */
export interface CapabilityPortfolioMeans {
  readonly solve: SolveProgram;
  /** Milliseconds since whenever. */
  readonly now: () => number;
  /** Hears of complete answers on the way to the last one, each as good as the one before or better: whoever cannot wait has these. */
  readonly report?: (answer: CapabilityPortfolio) => void;
}

/** The answer; capabilities and offerings by id, amounts in currency, values in the measure's unit per year. */
export interface CapabilityPortfolio {
  readonly chosen: readonly CapabilityLeverage[];
  readonly cost: number;
  readonly newValue: number;
  readonly totalNewValue: number;
  /** Null where the total is 0. */
  readonly valueShare: number | null;
  /** Chosen over missing capabilities with a leverage above 0; null where there is none of those. */
  readonly capabilityShare: number | null;
  readonly proof: OptimalityProof;
  readonly curve: readonly PortfolioPoint[];
  /** All missing capabilities, most leverage first. */
  readonly leverage: readonly CapabilityLeverage[];
  /** What each kind of capability contributes; no kind that none is of. */
  readonly byKind: readonly KindOfLeverage[];
  /** The order in which to build what is chosen. */
  readonly roadmap: readonly RoadmapStep[];
  /** Offerings that need something and have it with what is chosen, by id. */
  readonly unlocked: readonly string[];
  readonly notes: readonly Note[];
}

export interface OptimalityProof {
  readonly status: 'OPTIMAL' | 'FEASIBLE';
  readonly bound: number;
  readonly gap: number;
  readonly seconds: number;
}

export interface PortfolioPoint {
  readonly cost: number;
  readonly count: number;
  readonly newValue: number;
  readonly valueShare: number | null;
  readonly bound: number;
  readonly exact: boolean;
}

/** The share of the time for leverage, which is done first, and for leverage and solving together. */
const LEVERAGE_UNTIL = 0.25;
/** Until then leverage goes on where it would otherwise say little. */
const LEVERAGE_AT_MOST_UNTIL = 0.4;
const SOLVED_UNTIL = 0.85;

/** The orders that sampled Shapley shares are drawn in. */
const SEED = 1;

/**
 * Which capabilities to acquire: the most new value within a limit or the least cost that reaches a share of it, with
 * proof; what each capability contributes; and the way from nothing to everything.
 */
export async function capabilityPortfolio(
  facts: CapabilityPortfolioFacts,
  question: CapabilityPortfolioQuestion,
  means: CapabilityPortfolioMeans,
): Promise<CapabilityPortfolio> {
  const notes = portfolioNotes();
  const began = means.now();
  notes.add('STEPS_PRICED_ALONE', []);
  const prepared = preparePortfolio(facts, question, notes);
  const { found, costs, model } = prepared;
  const total = totalOf(model);
  const left = (share: number) => question.timeLimitSeconds * share - (means.now() - began) / 1000;
  const shares = shapleyShares(model, {
    seed: SEED,
    outOfTime: () => left(LEVERAGE_UNTIL) <= 0,
    overdue: () => left(LEVERAGE_AT_MOST_UNTIL) <= 0,
  });
  const leverage = leverageRows({ facts, found, model, shares });
  const valuable = valuableCapabilities(model).size;
  const numberOf = new Map(found.missing.map(({ id }, number) => [id, number]));
  const solvingBegan = means.now();
  const solvingSeconds = () => (means.now() - solvingBegan) / 1000;
  const answerOf = (
    solved: SolvedPortfolio,
    points: readonly CurvePoint[],
    seconds: number,
    overdue = left(1) <= 0,
  ): CapabilityPortfolio => {
    const endings = portfolioNotes();
    noteEndings(endings, { shares, solved, points, overdue });
    const chosen = new Set(solved.capabilities);
    const value = newValue(model, (capability) => chosen.has(capability));
    const chosenRows = leverage.filter(({ capability }) => chosen.has(numberOf.get(capability)!));
    return {
      chosen: chosenRows,
      cost: costs.amountOf(costOf(model, solved.capabilities)),
      newValue: value,
      totalNewValue: total,
      valueShare: shareOf(value, total),
      capabilityShare: shareOf(chosen.size, valuable),
      proof: {
        ...proofOf(question.constraint, { solved, costs, value }),
        seconds,
      },
      curve: points.map((point) => ({
        cost: costs.amountOf(point.cost),
        count: point.capabilities.length,
        newValue: point.newValue,
        valueShare: shareOf(point.newValue, total),
        bound: point.bound,
        exact: point.unproven === null,
      })),
      leverage,
      byKind: leverageByKind(leverage, { chosen: chosenRows, total }),
      roadmap: roadmap(prepared, solved.capabilities, { inCurrency: question.value === 'GENERALISED' }),
      unlocked: found.offerings
        .filter(({ needs }) => needs.length > 0 && needs.every((capability) => chosen.has(capability)))
        .map(({ id }) => id),
      notes: [...notes.notes(), ...endings.notes()],
    };
  };

  // It stands only where the time ends before the last answer.
  const onTheWay = (solved: SolvedPortfolio) =>
    means.report?.(answerOf(solved, curveEnds(model), solvingSeconds(), true));
  const solved = await solvePortfolio(model, aimOf(question.constraint, { total, costs }), {
    solve: means.solve,
    timeLeft: () => left(SOLVED_UNTIL),
    report: onTheWay,
  });
  const seconds = solvingSeconds();
  onTheWay(solved);
  const points = await portfolioCurve(model, {
    solve: means.solve,
    timeLeft: () => left(1),
    points: question.curvePoints,
  });
  return answerOf(solved, points, seconds);
}

/** The proof in the unit that was asked for: units of cost become currency. */
function proofOf(
  constraint: PortfolioConstraint,
  {
    solved,
    costs,
    value,
  }: { readonly solved: SolvedPortfolio; readonly costs: WholeCosts; readonly value: number },
) {
  const inCurrency = constraint.kind === 'TARGET_SHARE' && constraint.minimise === 'COST';
  // Added in another order, the same new value may differ in its last digit, which a bound of it must not be below.
  const atLeast = constraint.kind === 'TARGET_SHARE' ? -Infinity : value;
  return {
    status: solved.gap <= PROVEN_GAP ? ('OPTIMAL' as const) : ('FEASIBLE' as const),
    bound: inCurrency ? costs.amountOf(solved.bound) : Math.max(solved.bound, atLeast),
    gap: solved.gap,
  };
}

function noteEndings(
  notes: PortfolioNotes,
  ended: {
    readonly shares: ShapleyShares;
    readonly solved: SolvedPortfolio;
    readonly points: readonly CurvePoint[];
    /** Whether points may be missing for want of time. */
    readonly overdue: boolean;
  },
): void {
  const { shares, solved, points, overdue } = ended;
  if (shares.sampledGroups > 0) {
    notes.add('LEVERAGE_SAMPLED', [], `Orders drawn: ${shares.orders}, with seed ${SEED}.`);
  }
  if (overdue || shares.cut || [solved, ...points].some(({ unproven, cut }) => unproven === 'TIME' || cut))
    notes.add('TIME_LIMIT_REACHED', []);
  if (solved.unproven === 'FAILURE' || points.some((point) => point.unproven === 'FAILURE'))
    notes.add('SOLVER_FAILED', []);
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
