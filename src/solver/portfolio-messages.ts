import type {
  CapabilityPortfolio,
  CapabilityPortfolioQuestion,
} from '../analysis/capability-portfolio/capability-portfolio.ts';
import type { CapabilityPortfolioFacts } from '../analysis/capability-portfolio/facts.ts';

/** What the thread of one portfolio is started with. */
export interface PortfolioTask {
  readonly facts: CapabilityPortfolioFacts;
  readonly question: CapabilityPortfolioQuestion;
}

/**
 * What the thread tells: complete answers, each as good as the one before or better, the last one final; and, once, that it
 * needs HiGHS, which the process compiles for all threads and sends back.
 */
export type PortfolioReport =
  | { readonly kind: 'ANSWER'; readonly answer: CapabilityPortfolio; readonly final: boolean }
  | { readonly kind: 'NEEDS_HIGHS' };
