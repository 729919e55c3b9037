import type { OrchestrationFacts } from '../../src/analysis/orchestration/orchestration-facts.ts';

interface LayeredOffering {
  readonly id: string;
  /** The step that it serves, from 0. */
  readonly step: number;
  readonly provider: string;
  readonly cost: readonly [hours: number, money: number, effort: number];
  readonly used?: boolean;
}

interface Layers {
  readonly customer: OrchestrationFacts['customer'];
  readonly job: string;
  readonly steps: readonly string[];
  readonly offerings: readonly LayeredOffering[];
}

/** A job of steps one after another, each served by offerings of its own and not to be done unaided, with nothing else around. */
export function layeredFacts({ customer, job, steps, offerings }: Layers): OrchestrationFacts {
  return {
    customer,
    job,
    hasJob: null,
    stepEdges: steps.map((child, position) => ({ parent: job, child, position, optional: false })),
    jobs: [job, ...steps].map((id) => ({ id, unaided: { hours: null, money: null, effort: null } })),
    offerings: offerings.map(({ id, provider, used = false }) => ({
      id,
      status: null,
      markets: [],
      providers: [provider],
      used,
    })),
    serves: offerings.map(({ id, step, cost: [hours, money, effort] }) => ({
      offering: id,
      job: steps[step]!,
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
