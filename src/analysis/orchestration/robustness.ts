import { occurrencesPerYear } from '../generalised-cost.ts';
import { decimal, minus, times, toNumber } from '../exact-decimal.ts';
import { bestPathSearch, type StoppableRun } from './best-path-search.ts';
import type { OrchestrationFacts } from './orchestration-facts.ts';
import type { OrchestrationQuestion } from './orchestration-question.ts';
import type { Cheapest, PathResult } from './orchestration-result.ts';

/** What a provider of the best path is worth to it. */
export interface ProviderLoss {
  readonly provider: string;
  /** The best path without it; null where there is none, or none was found. */
  readonly next: PathResult | null;
  /** Currency per occurrence that the next best path costs more; null without one. */
  readonly extra: number | null;
  /** The same per year; null without a frequency too. */
  readonly yearlyExtra: number | null;
  /** TRUNCATED where the search ended before it was sure whether there is a path without the provider. */
  readonly completeness: 'COMPLETE' | 'TRUNCATED';
}

/**
 * For each provider of the allowed path of least generalised cost, in the order of its steps: the best path without it,
 * which keeps to all other constraints of the question, and what that costs more. Nothing where that path is not known.
 * @throws what `findOrchestration` throws.
 */
export function robustness(
  facts: OrchestrationFacts,
  question: OrchestrationQuestion,
  { cheapest: best, ...run }: StoppableRun & { readonly cheapest: Cheapest },
): readonly ProviderLoss[] {
  if (best === null || best === 'UNKNOWN') return [];
  const bestOf = bestPathSearch(facts, question, run);
  const weight = occurrencesPerYear({
    population: facts.customer.population,
    frequencyPerMonth: facts.hasJob?.frequencyPerMonth ?? null,
  });
  return best.providers.map((provider) => {
    const withoutProviders = [...question.withoutProviders, provider];
    const { path: next, isSure } = bestOf({ ...question, withoutProviders });
    const extra =
      next === null ? null : minus(decimal(next.cost.generalised), decimal(best.cost.generalised));
    return {
      provider,
      next,
      extra: extra === null ? null : toNumber(extra),
      yearlyExtra: extra === null || weight === null ? null : toNumber(times(weight, extra)),
      completeness: isSure ? 'COMPLETE' : 'TRUNCATED',
    };
  });
}
