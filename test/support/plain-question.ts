import type { OrchestrationQuestion } from '../../src/analysis/orchestration/orchestration-question.ts';

/** What `orchestration(input: { customer, job })` asks: every default of the schema. */
export const PLAIN_QUESTION: OrchestrationQuestion = {
  select: 'PARETO',
  orderBy: 'GENERALISED',
  first: 10,
  difference: 0.3,
  after: null,
  handoff: { hours: 0.25, money: 0, effort: 1 },
  sameProviderHandoff: { hours: 0, money: 0, effort: 0 },
  valueOfTime: null,
  optionalSteps: 'WITHOUT',
  onlyProviders: null,
  withoutProviders: [],
  withoutOfferings: [],
  mustUseProvider: null,
  maxProviders: null,
  limits: { hours: null, money: null, effort: null },
  includePlanned: false,
  asOf: null,
  minConfidence: null,
};
