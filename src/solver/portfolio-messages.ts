import type {
  CapabilityConcentration,
  ConcentrationQuestion,
} from '../analysis/capability-concentration/capability-concentration.ts';
import type {
  CapabilityPortfolio,
  CapabilityPortfolioQuestion,
} from '../analysis/capability-portfolio/capability-portfolio.ts';
import type {
  CapabilitySensitivity,
  SensitivityQuestion,
} from '../analysis/capability-portfolio/capability-sensitivities.ts';
import type { ValueSensitivity } from '../analysis/capability-portfolio/value-sensitivities.ts';
import type { CapabilityPortfolioFacts } from '../analysis/capability-portfolio/facts.ts';
import type {
  PortfolioScenarios,
  PropertyInterval,
  ScenarioQuestion,
} from '../analysis/capability-portfolio/portfolio-scenarios.ts';
import type { UsedFact } from '../analysis/evidence.ts';

/** What a portfolio's thread may be started for, by name: its task, and its answer. */
export interface PortfolioTasks {
  readonly PORTFOLIO: {
    readonly task: { readonly question: CapabilityPortfolioQuestion };
    readonly answer: CapabilityPortfolio;
  };
  readonly FACTS_USED: {
    readonly task: {
      readonly question: CapabilityPortfolioQuestion;
      readonly answer: Pick<CapabilityPortfolio, 'chosen'>;
    };
    readonly answer: readonly UsedFact[];
  };
  readonly CONCENTRATION: {
    readonly task: { readonly question: ConcentrationQuestion };
    readonly answer: CapabilityConcentration;
  };
  readonly SYSTEM_FACTS_USED: {
    readonly task: PortfolioTasks['CONCENTRATION']['task'];
    readonly answer: readonly UsedFact[];
  };
  readonly SENSITIVITY: {
    readonly task: {
      readonly question: SensitivityQuestion;
      readonly answer: Pick<CapabilityPortfolio, 'chosen' | 'leverage' | 'proof'>;
    };
    readonly answer: readonly CapabilitySensitivity[];
  };
  readonly VALUE_SENSITIVITY: {
    readonly task: PortfolioTasks['SENSITIVITY']['task'];
    readonly answer: readonly ValueSensitivity[];
  };
  readonly SCENARIOS: {
    readonly task: { readonly question: ScenarioQuestion; readonly intervals: readonly PropertyInterval[] };
    readonly answer: PortfolioScenarios;
  };
}

/** What the thread is started with. */
export type PortfolioTask<Kind extends keyof PortfolioTasks = keyof PortfolioTasks> = {
  [Name in Kind]: {
    readonly kind: Name;
    readonly facts: CapabilityPortfolioFacts;
  } & PortfolioTasks[Name]['task'];
}[Kind];

/**
 * What the thread tells: complete answers, each as good as the one before or better, the last one final; and, once, that it
 * needs HiGHS, which the process compiles for all threads and sends back.
 */
export type PortfolioReport<Kind extends keyof PortfolioTasks = keyof PortfolioTasks> =
  | { readonly kind: 'ANSWER'; readonly answer: PortfolioTasks[Kind]['answer']; readonly final: boolean }
  | { readonly kind: 'NEEDS_HIGHS' };
