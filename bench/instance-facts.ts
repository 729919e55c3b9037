import type { OrchestrationFacts } from '../src/analysis/orchestration/orchestration-facts.ts';
import { layeredFacts } from '../test/support/layered-facts.ts';
import type { LayeredInstance } from './layered-instance.ts';

/** A generated job as the facts of one of many customers, who value their time differently; what uses it is the first offering of each step. */
export function instanceFacts({ steps }: LayeredInstance, customer: number): OrchestrationFacts {
  const facts = layeredFacts({
    customer: {
      id: `c${customer}`,
      market: null,
      population: 1 + customer,
      valueOfTime: 10 + (customer % 40),
      valueOfEffort: 1 + (customer % 3),
    },
    job: 'job',
    steps: steps.map((_, step) => `s${step}`),
    offerings: steps.flatMap((candidates, step) =>
      candidates.map(({ provider, cost }, at) => ({
        id: `s${step}o${at}`,
        step,
        provider: `p${provider}`,
        cost,
        used: at === 0,
      })),
    ),
  });
  return { ...facts, hasJob: { frequencyPerMonth: 1, confidence: null } };
}
