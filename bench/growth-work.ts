import { instanceFacts } from './instance-facts.ts';
import { asLayeredJob, layeredInstance, type InstanceSize } from './layered-instance.ts';
import { bestPath } from '../src/analysis/orchestration/best-path.ts';
import { findOrchestration } from '../src/analysis/orchestration/find-orchestration.ts';
import { paretoFronts } from '../src/analysis/orchestration/pareto-fronts.ts';
import { PLAIN_QUESTION } from '../test/support/plain-question.ts';

/** What is searched for in a generated job of this size. */
export interface GrowthCase {
  readonly size: InstanceSize;
  /** The whole front; the best path of each of `many` customers; the whole front with at most `many` providers. */
  readonly search: 'FRONT' | 'CUSTOMERS' | 'FEW_PROVIDERS';
  readonly many: number;
}

/** How much there was of what was found, and how much was compared; null where it was not counted. */
export interface Grown {
  readonly costs: number | null;
  readonly labels: number | null;
}

/** Makes the job of a case; what it gives searches in it. */
export function growthWork({ size, search, many }: GrowthCase): () => Grown {
  const instance = layeredInstance(size);
  switch (search) {
    case 'FRONT':
      return () => {
        const found = frontsOf(size);
        return { costs: found.fronts[0]![0]!.size, labels: found.labels };
      };
    case 'CUSTOMERS':
      return () => {
        const question = { ...PLAIN_QUESTION, select: 'BEST' as const, first: 1 };
        for (let at = 0; at < many; at += 1) bestPath(instanceFacts(instance, at), question);
        return { costs: null, labels: null };
      };
    case 'FEW_PROVIDERS':
      return () => {
        const question = { ...PLAIN_QUESTION, maxProviders: many };
        return { costs: findOrchestration(instanceFacts(instance, 0), question).totalCount, labels: null };
      };
  }
}

/** The whole front of every state, without a bound. */
export function frontsOf(size: InstanceSize) {
  return paretoFronts(asLayeredJob(layeredInstance(size)), {
    limits: { hours: Infinity, money: Infinity, effort: Infinity },
    keepCosts: false,
    labelBudget: Infinity,
    checkpoint: () => {},
  })!;
}
