import type { CapabilityPortfolioFacts } from '../capability-portfolio/facts.ts';
import { portfolioFactsUsed } from '../capability-portfolio/used-facts.ts';
import type { UsedFact } from '../evidence.ts';
import { wholeSystem } from './capability-concentration.ts';
import type { ConcentrationQuestion } from './capability-concentration.ts';

/** The facts that the total of a whole system comes from, as of a portfolio of everything; it rests on no cost. */
export function systemFactsUsed(
  facts: CapabilityPortfolioFacts,
  question: ConcentrationQuestion,
): readonly UsedFact[] {
  const chosen = [...facts.buildCosts.keys()].map((capability) => ({ capability }));
  return portfolioFactsUsed(wholeSystem(facts, question), question, { chosen }).filter(
    ({ property }) => property !== 'buildCost',
  );
}
