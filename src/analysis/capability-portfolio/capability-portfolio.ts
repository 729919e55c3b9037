import { byCodeUnit } from '../code-unit-order.ts';
import type { Note } from '../notes.ts';
import { acquisitionWays } from './acquisition-ways.ts';
import type { AcquisitionWay } from './acquisition-ways.ts';
import { candidates } from './candidates.ts';
import type { Candidates } from './candidates.ts';
import type { CapabilityPortfolioFacts } from './facts.ts';
import { gains } from './gains.ts';
import type { ValueMeasure } from './gains.ts';
import { marginals } from './leverage.ts';
import { portfolioCurve } from './portfolio-curve.ts';
import type { CurvePoint } from './portfolio-curve.ts';
import { portfolioNotes } from './portfolio-notes.ts';
import type { PortfolioNotes } from './portfolio-notes.ts';
import type { Aim, Measure } from './portfolio-problem.ts';
import { totalOf } from './portfolio-problem.ts';
import { shapleyShares } from './shapley.ts';
import type { ShapleyShares } from './shapley.ts';
import { PROVEN_GAP, solvePortfolio } from './solve-portfolio.ts';
import type { SolvedPortfolio } from './solve-portfolio.ts';
import type { SolveProgram } from './solve-program.ts';
import { newValue, valuableCapabilities, valueModel } from './value-model.ts';
import type { ValueModel } from './value-model.ts';
import { wholeCosts } from './whole-costs.ts';
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
  /** Seconds for leverage, solving and the curve together. */
  readonly timeLimitSeconds: number;
}

/** What the analysis needs from outside: it has no clock and no threads of its own. */
export interface CapabilityPortfolioMeans {
  readonly solve: SolveProgram;
  /** Milliseconds since whenever. */
  readonly now: () => number;
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

export interface CapabilityLeverage {
  readonly capability: string;
  readonly cost: number;
  readonly leverage: number;
  readonly standardError: number;
  readonly alone: number;
  readonly lostWithout: number;
  readonly needsAlso: readonly string[];
  /** The candidates that need it, by id. */
  readonly unlocks: readonly string[];
  readonly ways: readonly AcquisitionWay[];
}

/** The share of the time for leverage, which is done first, and for leverage and solving together. */
const LEVERAGE_UNTIL = 0.25;
/** Until then leverage goes on where it would otherwise say little. */
const LEVERAGE_AT_MOST_UNTIL = 0.5;
const SOLVED_UNTIL = 0.75;

/** The orders that sampled Shapley shares are drawn in. */
const SEED = 1;

/** Slack of a target share: sums of doubles meet it as their decimals would. */
const TARGET_SLACK = 1e-9;

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
  notes.add('STEPS_PRICED_ALONE', []);
  const found = candidates(facts, notes);
  const costs = wholeCosts(found.missing.map((capability) => capability.buildCost));
  const model = valueModel({
    costs: costs.units,
    needs: found.offerings.map((offering) => offering.needs),
    groups: gains(
      facts,
      { candidates: found.offerings, measure: question.value, valueOfTime: question.valueOfTime },
      notes,
    ),
  });
  const total = totalOf(model);

  const began = means.now();
  const left = (share: number) => question.timeLimitSeconds * share - (means.now() - began) / 1000;
  const shares = shapleyShares(model, {
    seed: SEED,
    outOfTime: () => left(LEVERAGE_UNTIL) <= 0,
    overdue: () => left(LEVERAGE_AT_MOST_UNTIL) <= 0,
  });
  const leverage = leverageOf({ facts, found, model, shares });
  const solvingBegan = means.now();
  const solved = await solvePortfolio(model, aimOf(question.constraint, { total, costs }), {
    solve: means.solve,
    timeLeft: () => left(SOLVED_UNTIL),
  });
  const seconds = (means.now() - solvingBegan) / 1000;
  const points = await portfolioCurve(model, {
    solve: means.solve,
    timeLeft: () => left(1),
    points: question.curvePoints,
  });
  noteEndings(notes, { shares, solved, points });

  const chosen = new Set(solved.capabilities);
  const value = newValue(model, (capability) => chosen.has(capability));
  const valuable = valuableCapabilities(model).size;
  const numberOf = new Map(found.missing.map(({ id }, number) => [id, number]));
  return {
    chosen: leverage.filter(({ capability }) => chosen.has(numberOf.get(capability)!)),
    cost: costs.amountOf(sumOf(model.costs, solved.capabilities)),
    newValue: value,
    totalNewValue: total,
    valueShare: shareOf(value, total),
    capabilityShare: shareOf(chosen.size, valuable),
    proof: { ...proofOf(question.constraint, solved, costs), seconds },
    curve: points.map((point) => ({
      cost: costs.amountOf(point.cost),
      count: point.capabilities.length,
      newValue: point.newValue,
      valueShare: shareOf(point.newValue, total),
      bound: point.bound,
      exact: point.unproven === null,
    })),
    leverage,
    unlocked: found.offerings
      .filter(({ needs }) => needs.length > 0 && needs.every((capability) => chosen.has(capability)))
      .map(({ id }) => id),
    notes: notes.notes(),
  };
}

function aimOf(
  constraint: PortfolioConstraint,
  { total, costs }: { readonly total: number; readonly costs: WholeCosts },
): Aim {
  switch (constraint.kind) {
    case 'BUDGET':
      return { kind: 'WITHIN', measure: 'COST', limit: costs.fit(constraint.budget) };
    case 'MAX_CAPABILITIES':
      return { kind: 'WITHIN', measure: 'COUNT', limit: constraint.maxCapabilities };
    case 'TARGET_SHARE':
      return {
        kind: 'REACH',
        measure: constraint.minimise,
        newValue: (constraint.targetShare - TARGET_SLACK) * total,
      };
  }
}

/** The proof in the unit that was asked for: units of cost become currency. */
function proofOf(constraint: PortfolioConstraint, solved: SolvedPortfolio, costs: WholeCosts) {
  const inCurrency = constraint.kind === 'TARGET_SHARE' && constraint.minimise === 'COST';
  return {
    status: solved.gap <= PROVEN_GAP ? ('OPTIMAL' as const) : ('FEASIBLE' as const),
    bound: inCurrency ? costs.amountOf(solved.bound) : solved.bound,
    gap: solved.gap,
  };
}

function leverageOf(input: {
  readonly facts: CapabilityPortfolioFacts;
  readonly found: Candidates;
  readonly model: ValueModel;
  readonly shares: ShapleyShares;
}): CapabilityLeverage[] {
  const { found, model, shares } = input;
  const { alone, lostWithout, needsAlso } = marginals(model);
  const ways = acquisitionWays(input.facts.holders);
  const unlocks = found.missing.map((): string[] => []);
  for (const { id, needs } of found.offerings) for (const need of needs) unlocks[need]!.push(id);
  return found.missing
    .map((capability, number) => ({
      capability: capability.id,
      cost: capability.buildCost,
      leverage: shares.shares[number]!,
      standardError: shares.standardErrors[number]!,
      alone: alone[number]!,
      lostWithout: lostWithout[number]!,
      needsAlso: needsAlso[number]!.map((other) => found.missing[other]!.id),
      unlocks: unlocks[number]!,
      ways: ways(capability),
    }))
    .sort((a, b) => rounded(b.leverage) - rounded(a.leverage) || byCodeUnit(a.capability, b.capability));
}

/** To 12 digits, so that equal shares summed in another order stand in the order of their ids. */
function rounded(leverage: number): number {
  return Number(leverage.toPrecision(12));
}

function noteEndings(
  notes: PortfolioNotes,
  ended: {
    readonly shares: ShapleyShares;
    readonly solved: SolvedPortfolio;
    readonly points: readonly CurvePoint[];
  },
): void {
  const { shares, solved, points } = ended;
  if (shares.sampledGroups > 0) {
    notes.add('LEVERAGE_SAMPLED', [], `Orders drawn: ${shares.orders}, with seed ${SEED}.`);
  }
  if (shares.cut || solved.unproven === 'TIME' || points.some((point) => point.unproven === 'TIME'))
    notes.add('TIME_LIMIT_REACHED', []);
  if (solved.unproven === 'FAILURE' || points.some((point) => point.unproven === 'FAILURE'))
    notes.add('SOLVER_FAILED', []);
}

function sumOf(costs: readonly number[], capabilities: readonly number[]): number {
  return capabilities.reduce((sum, capability) => sum + costs[capability]!, 0);
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
