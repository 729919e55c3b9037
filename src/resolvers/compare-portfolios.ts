import { comparedPortfolios } from '../analysis/capability-portfolio/compared-portfolios.ts';
import { badInput } from '../errors.ts';
import { answeredPortfolio, shownLeverage, shownPortfolio } from './capability-portfolio.ts';
import type { CapabilityPortfolioInput } from './capability-portfolio-question.ts';
import type { Context } from './context.ts';

/** Query.comparePortfolios. */
export async function comparePortfolios(
  _: unknown,
  inputs: { readonly before: CapabilityPortfolioInput; readonly after: CapabilityPortfolioInput },
  context: Context,
) {
  const { value } = inputs.before;
  if (inputs.after.value !== value) {
    throw badInput(
      `Expected "after.value" to be that of "before", ${value}, got ${inputs.after.value}. Only the same can be compared.`,
    );
  }
  const [before, after] = await Promise.all([
    answeredPortfolio(inputs.before, context),
    answeredPortfolio(inputs.after, context),
  ]);
  const compared = comparedPortfolios(before.answer, { answer: after.answer, held: after.facts.held });
  return {
    ...compared,
    before: shownPortfolio(before),
    after: shownPortfolio(after),
    capabilities: compared.capabilities.map((one) => ({
      ...one,
      // Where it is missing it is in the graph of that side.
      capability: (one.after === null ? before : after).view.node('Capability', one.capability),
      before: one.before === null ? null : shownLeverage(one.before, before.view),
      after: one.after === null ? null : shownLeverage(one.after, after.view),
    })),
  };
}
