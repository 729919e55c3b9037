import type { LayerOption } from './layered-job.ts';
import type { OrchestrationQuestion } from './orchestration-question.ts';
import type { PricedOffering, PricedStep } from './priced-job.ts';

/** What the question takes away from the offerings. */
export type ProviderConstraints = Pick<
  OrchestrationQuestion,
  'onlyProviders' | 'withoutProviders' | 'withoutOfferings'
>;

/**
 * What may be chosen at a step: unaided, the offerings that are left with a provider, and concepts, which never had one,
 * unless only some providers are allowed.
 */
export function allowedOptions(step: PricedStep, constraints: ProviderConstraints): readonly LayerOption[] {
  const only = constraints.onlyProviders === null ? null : new Set(constraints.onlyProviders);
  const without = new Set(constraints.withoutProviders);
  const withoutOfferings = new Set(constraints.withoutOfferings);
  return optionsOf(step, ({ facts, providers }) => {
    if (withoutOfferings.has(facts.id)) {
      return null;
    }
    if (providers.length === 0) {
      return only === null ? [] : null;
    }
    const left = providers.filter(
      (provider) => (only === null || only.has(provider)) && !without.has(provider),
    );
    return left.length === 0 ? null : left;
  });
}

/** What is chosen from today: unaided, and the LIVE offerings that the customer uses, with all of their providers. */
export function todaysOptions(step: PricedStep): readonly LayerOption[] {
  return optionsOf(step, ({ facts, providers, isPlanned }) => (facts.used && !isPlanned ? providers : null));
}

function optionsOf(
  step: PricedStep,
  /** Null where the offering may not be chosen. */
  providersLeft: (offering: PricedOffering) => readonly string[] | null,
): readonly LayerOption[] {
  const options: LayerOption[] = [];
  if (step.unaided !== null) {
    options.push({ rank: 0, side: null, provider: null, cost: step.unaided });
  }
  let rank = 0;
  for (const offering of step.offerings.values()) {
    rank += 1; // counted over all offerings of the step, so that options of different selections compare
    const providers = providersLeft(offering);
    if (providers !== null) {
      options.push({
        rank,
        side: { offering: offering.facts.id, providers },
        provider: providers[0] ?? null,
        cost: offering.cost,
      });
    }
  }
  return options;
}
