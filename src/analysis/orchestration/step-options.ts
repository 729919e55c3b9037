import type { LayerOption } from './layered-job.ts';
import type { OrchestrationQuestion } from './orchestration-question.ts';
import type { PricedOffering, PricedStep } from './priced-job.ts';

/** What the question takes away from the offerings. */
export type ProviderConstraints = Pick<
  OrchestrationQuestion,
  'onlyProviders' | 'withoutProviders' | 'withoutOfferings'
>;

/** What may be chosen at a step: unaided, and the offerings that are left with a provider. */
export function allowedOptions(step: PricedStep, constraints: ProviderConstraints): readonly LayerOption[] {
  const only = constraints.onlyProviders === null ? null : new Set(constraints.onlyProviders);
  const without = new Set(constraints.withoutProviders);
  const withoutOfferings = new Set(constraints.withoutOfferings);
  return optionsOf(step, (offering) =>
    withoutOfferings.has(offering.facts.id)
      ? []
      : offering.providers.filter(
          (provider) => (only === null || only.has(provider)) && !without.has(provider),
        ),
  );
}

/** What is chosen from today: unaided, and the offerings that the customer uses, with all of their providers. */
export function todaysOptions(step: PricedStep): readonly LayerOption[] {
  return optionsOf(step, ({ facts, providers }) => (facts.used ? providers : []));
}

function optionsOf(
  step: PricedStep,
  providersLeft: (offering: PricedOffering) => readonly string[],
): readonly LayerOption[] {
  const options: LayerOption[] = [];
  if (step.unaided !== null) {
    options.push({ rank: 0, side: null, provider: null, cost: step.unaided });
  }
  let rank = 0;
  for (const offering of step.offerings.values()) {
    rank += 1; // counted over all offerings of the step, so that options of different selections compare
    const providers = providersLeft(offering);
    if (providers.length > 0) {
      options.push({
        rank,
        side: { offering: offering.facts.id, providers },
        provider: providers[0]!,
        cost: offering.cost,
      });
    }
  }
  return options;
}
