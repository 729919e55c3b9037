import { byCodeUnit } from '../code-unit-order.ts';
import type { LayerOption } from './layered-job.ts';
import type { OfferingFacts } from './orchestration-facts.ts';
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
  const sets = constraintSets(constraints);
  return optionsOf(step, ({ facts, providers }) =>
    keptOut(facts, sets).length > 0 ? null : providers.filter((provider) => isLeft(provider, sets)),
  );
}

/** The constraints that keep an offering from being chosen, by their names; none where it may be. */
export function keptOutBy(offering: OfferingFacts, constraints: ProviderConstraints): readonly string[] {
  return keptOut(offering, constraintSets(constraints));
}

/** The provider that an offering would be shown under, if the question left it one; null for a concept. */
export function providerShown({ providers }: OfferingFacts, constraints: ProviderConstraints): string | null {
  const sets = constraintSets(constraints);
  const sorted = providers.toSorted(byCodeUnit);
  return sorted.find((provider) => isLeft(provider, sets)) ?? sorted[0] ?? null;
}

interface ConstraintSets {
  readonly only: ReadonlySet<string> | null;
  readonly without: ReadonlySet<string>;
  readonly withoutOfferings: ReadonlySet<string>;
}

function constraintSets(constraints: ProviderConstraints): ConstraintSets {
  return {
    only: constraints.onlyProviders === null ? null : new Set(constraints.onlyProviders),
    without: new Set(constraints.withoutProviders),
    withoutOfferings: new Set(constraints.withoutOfferings),
  };
}

function keptOut(
  { id, providers }: OfferingFacts,
  sets: ConstraintSets,
): readonly (keyof ProviderConstraints)[] {
  const { only, without, withoutOfferings } = sets;
  const isTakenAway = providers.length === 0 ? only !== null : !providers.some((one) => isLeft(one, sets));
  return [
    ...(isTakenAway && only !== null && (providers.length === 0 || providers.some((one) => !only.has(one)))
      ? (['onlyProviders'] as const)
      : []),
    ...(isTakenAway && providers.some((one) => without.has(one)) ? (['withoutProviders'] as const) : []),
    ...(withoutOfferings.has(id) ? (['withoutOfferings'] as const) : []),
  ];
}

function isLeft(provider: string, { only, without }: ConstraintSets): boolean {
  return (only === null || only.has(provider)) && !without.has(provider);
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
