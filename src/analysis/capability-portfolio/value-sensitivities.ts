import { byCodeUnit } from '../code-unit-order.ts';
import type { CapabilityPortfolio, CapabilityPortfolioMeans } from './capability-portfolio.ts';
import { choiceOf } from './capability-sensitivities.ts';
import type { SensitivityQuestion } from './capability-sensitivities.ts';
import type { CapabilityPortfolioFacts } from './facts.ts';
import { portfolioNotes } from './portfolio-notes.ts';
import { totalOf } from './portfolio-problem.ts';
import { aimOf, preparePortfolio } from './prepared-portfolio.ts';
import { valueRanges } from './value-ranges.ts';
import type { ValueRange } from './value-ranges.ts';

/** How far the value of a customer's step may move before the choice changes; values as `ValueRange` has them. */
export interface ValueSensitivity extends Omit<ValueRange, 'group' | 'isExact'> {
  readonly customer: string;
  readonly job: string;
  readonly step: string;
  readonly exact: boolean;
}

/** The sensitivities of the groups with most value, so many as the question's `first` says; equal ones by their ids. */
export async function valueSensitivities(
  facts: CapabilityPortfolioFacts,
  asked: {
    readonly question: SensitivityQuestion;
    readonly answer: Pick<CapabilityPortfolio, 'chosen' | 'proof'>;
  },
  means: CapabilityPortfolioMeans,
): Promise<ValueSensitivity[]> {
  const { question, answer } = asked;
  const began = means.now();
  const prepared = preparePortfolio(facts, question, portfolioNotes());
  const { found, costs, model, gains } = prepared;
  const values = gains.map(({ worth }) => worth.reduce((most, { value }) => Math.max(most, value), 0));
  const idsOf = (place: number) => {
    const { customer, job, step } = gains[place]!.group;
    return { customer, job, step: step.job };
  };
  const keyOf = (place: number) => Object.values(idsOf(place)).join('\n');
  const groups = [...gains.keys()]
    .sort((a, b) => values[b]! - values[a]! || byCodeUnit(keyOf(a), keyOf(b)))
    .slice(0, question.first);
  const rows = await valueRanges(
    {
      costs: model.costs,
      needs: found.offerings.map(({ needs }) => needs),
      groups: gains.map(({ worth }) => worth),
    },
    {
      aim: aimOf(question.constraint, { total: totalOf(model), costs }),
      solved: choiceOf(prepared, answer),
      groups,
    },
    { solve: means.solve, timeLeft: () => question.timeLimitSeconds - (means.now() - began) / 1000 },
  );
  return rows.map(({ group, isExact, ...range }) => ({ ...idsOf(group), ...range, exact: isExact }));
}
