import { decimal, plus, toNumber, ZERO } from '../exact-decimal.ts';
import type {
  CapabilityPortfolio,
  CapabilityPortfolioMeans,
  CapabilityPortfolioQuestion,
} from './capability-portfolio.ts';
import type { CapabilityPortfolioFacts } from './facts.ts';
import { portfolioNotes } from './portfolio-notes.ts';
import { totalOf } from './portfolio-problem.ts';
import { sensitivities } from './portfolio-sensitivity.ts';
import type { Choice } from './portfolio-sensitivity.ts';
import { aimOf, preparePortfolio } from './prepared-portfolio.ts';
import type { PreparedPortfolio } from './prepared-portfolio.ts';

/** How much hangs on one capability, in currency and in what was asked for. */
export interface CapabilitySensitivity {
  readonly capability: string;
  readonly chosen: boolean;
  /** In currency. */
  readonly cost: number;
  /** Above this cost the choice stays the best, in currency; null where it does so however little it costs. */
  readonly costFrom: number | null;
  /** Up to this cost, itself included; null where it does so however much it costs. */
  readonly costTo: number | null;
  /** The most new value with it, or the least cost or count; null where no allowed choice has it. */
  readonly withIt: number | null;
  /** The same without it; null where the target cannot be reached without. */
  readonly withoutIt: number | null;
  readonly exact: boolean;
}

export interface SensitivityQuestion extends CapabilityPortfolioQuestion {
  /** So many of the chosen, and so many of the others, each with most leverage. */
  readonly first: number;
}

/** The sensitivities of the most important capabilities of an answer, chosen ones first. */
export async function capabilitySensitivities(
  facts: CapabilityPortfolioFacts,
  asked: {
    readonly question: SensitivityQuestion;
    readonly answer: Pick<CapabilityPortfolio, 'chosen' | 'leverage' | 'proof'>;
  },
  means: CapabilityPortfolioMeans,
): Promise<CapabilitySensitivity[]> {
  const { question, answer } = asked;
  const began = means.now();
  const prepared = preparePortfolio(facts, question, portfolioNotes());
  const { found, costs, model } = prepared;
  const aim = aimOf(question.constraint, { total: totalOf(model), costs });
  const numberOf = new Map(found.missing.map(({ id }, number) => [id, number]));
  const chosen = new Set(answer.chosen.map(({ capability }) => capability));
  const others = answer.leverage.filter((row) => row.leverage > 0 && !chosen.has(row.capability));
  const inCurrency = aim.kind === 'REACH' && aim.measure === 'COST';
  const rows = await sensitivities(
    model,
    {
      aim,
      solved: choiceOf(prepared, answer),
      capabilities: [...answer.chosen.slice(0, question.first), ...others.slice(0, question.first)].map(
        ({ capability }) => numberOf.get(capability)!,
      ),
    },
    { solve: means.solve, timeLeft: () => question.timeLimitSeconds - (means.now() - began) / 1000 },
  );
  const amount = (units: number | null) => (units === null ? null : costs.amountOf(units));
  // What the budget has beyond whole units of cost is room as well, for whatever a limit in units has set an end to.
  const isWithinBudget = question.constraint.kind === 'BUDGET' && answer.proof.status === 'OPTIMAL';
  const spare = isWithinBudget ? costs.spare(question.constraint.budget) : ZERO;
  const withSpare = (units: number | null) =>
    units === null ? null : toNumber(plus(decimal(costs.amountOf(units)), spare));
  const objective = (units: number | null) => (inCurrency ? amount(units) : units);
  return rows.map((row) => ({
    capability: found.missing[row.capability]!.id,
    chosen: row.isChosen,
    cost: found.missing[row.capability]!.buildCost,
    costFrom: row.costFrom === model.costs[row.capability] ? amount(row.costFrom) : withSpare(row.costFrom),
    costTo: withSpare(row.costTo),
    // The answer's own bound is in currency: one of the two, or both where nothing was asked.
    withIt: row.isChosen || !row.isAsked ? row.withIt : objective(row.withIt),
    withoutIt: row.isChosen && row.isAsked ? objective(row.withoutIt) : row.withoutIt,
    exact: row.isExact,
  }));
}

/** An answer's choice, by numbers again. */
export function choiceOf(
  { found }: Pick<PreparedPortfolio, 'found'>,
  { chosen, proof }: Pick<CapabilityPortfolio, 'chosen' | 'proof'>,
): Choice {
  const ids = new Set(chosen.map(({ capability }) => capability));
  return {
    capabilities: found.missing.flatMap(({ id }, number) => (ids.has(id) ? [number] : [])),
    bound: proof.bound,
    unproven: proof.status === 'OPTIMAL' ? null : 'TIME',
  };
}
