import { occurrencesPerYear } from '../generalised-cost.ts';
import { decimal, minus, times, toNumber } from '../exact-decimal.ts';
import { findOrchestration, type SearchRun } from './find-orchestration.ts';
import type { OrchestrationFacts } from './orchestration-facts.ts';
import type { OrchestrationQuestion } from './orchestration-question.ts';
import type { PathResult } from './orchestration-result.ts';

/** What a provider of the best path is worth to it. */
export interface ProviderLoss {
  readonly provider: string;
  /** The best path without it; null where there is none. */
  readonly next: PathResult | null;
  /** Currency per occurrence that the next best path costs more; null without one. */
  readonly extra: number | null;
  /** The same per year; null without a frequency too. */
  readonly yearlyExtra: number | null;
}

/**
 * For each provider of the allowed path of least generalised cost, in the order of its steps: the best path without it,
 * which keeps to all other constraints of the question, and what that costs more.
 * @throws what `findOrchestration` throws.
 */
export function robustness(
  facts: OrchestrationFacts,
  question: OrchestrationQuestion,
  run: SearchRun = {},
): readonly ProviderLoss[] {
  const bestOf = (asked: OrchestrationQuestion): PathResult | null =>
    findOrchestration(facts, bestOnly(asked), run).paths[0] ?? null;
  const best = bestOf(question);
  const weight = occurrencesPerYear({
    population: facts.customer.population,
    frequencyPerMonth: facts.hasJob?.frequencyPerMonth ?? null,
  });
  return (best?.providers ?? []).map((provider) => {
    const withoutProviders = [...question.withoutProviders, provider];
    const next = bestOf({ ...question, withoutProviders });
    const extra =
      next === null ? null : minus(decimal(next.cost.generalised), decimal(best!.cost.generalised));
    return {
      provider,
      next,
      extra: extra === null ? null : toNumber(extra),
      yearlyExtra: extra === null || weight === null ? null : toNumber(times(weight, extra)),
    };
  });
}

/** The same question for the one path of least generalised cost. */
export function bestOnly(question: OrchestrationQuestion): OrchestrationQuestion {
  return { ...question, select: 'BEST', orderBy: 'GENERALISED', first: 1, after: null };
}
