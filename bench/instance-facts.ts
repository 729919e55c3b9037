import type { OrchestrationFacts } from '../src/analysis/orchestration/orchestration-facts.ts';
import type { LayeredInstance } from './layered-instance.ts';

/** A generated job as the facts of one of many customers, who value their time differently; what uses it is the first offering of each step. */
export function instanceFacts({ steps }: LayeredInstance, customer: number): OrchestrationFacts {
  const offerings = steps.flatMap((candidates, step) =>
    candidates.map(({ provider, cost }, at) => ({ id: `s${step}o${at}`, step, at, provider, cost })),
  );
  const jobs = steps.map((_, step) => `s${step}`);
  return {
    customer: {
      id: `c${customer}`,
      market: null,
      population: 1 + customer,
      valueOfTime: 10 + (customer % 40),
      valueOfEffort: 1 + (customer % 3),
    },
    job: 'job',
    hasJob: { frequencyPerMonth: 1, confidence: null },
    stepEdges: jobs.map((child, position) => ({ parent: 'job', child, position, optional: false })),
    jobs: ['job', ...jobs].map((id) => ({ id, unaided: { hours: null, money: null, effort: null } })),
    offerings: offerings.map(({ id, provider, at }) => ({
      id,
      status: null,
      markets: [],
      providers: [`p${provider}`],
      used: at === 0,
    })),
    serves: offerings.map(({ id, step, cost: [hours, money, effort] }) => ({
      offering: id,
      job: `s${step}`,
      hours,
      money,
      effort,
      confidence: null,
    })),
    frictions: [],
    relieves: [],
    integrations: [],
    focal: null,
    capabilities: null,
  };
}
