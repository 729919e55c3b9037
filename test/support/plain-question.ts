import { WITHOUT_CONSTRAINTS } from '../../src/analysis/orchestration/best-path.ts';
import type { OrchestrationQuestion } from '../../src/analysis/orchestration/orchestration-question.ts';

/** What `orchestration(input: { customer, job })` asks: every default of the schema. */
export const PLAIN_QUESTION: OrchestrationQuestion = {
  ...WITHOUT_CONSTRAINTS,
  select: 'PARETO',
  first: 10,
  difference: 0.3,
};
