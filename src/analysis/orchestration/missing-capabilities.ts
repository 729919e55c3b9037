import { decimal, plus, toNumber, ZERO } from '../exact-decimal.ts';
import { neededCapabilities } from '../needed-capabilities.ts';
import type { CapabilityFacts } from './orchestration-facts.ts';

/** A capability that an offering needs and nobody holds for it. */
export interface MissingCapability {
  readonly id: string;
  /** Currency; null where it is not stated. */
  readonly buildCost: number | null;
}

/**
 * What a planned offering of the provider misses; of a concept, with null, what the focal provider would. What is `gained`
 * counts as held too.
 */
export type MissingCapabilities = (
  offering: string,
  provider: string | null,
  gained?: ReadonlySet<string>,
) => readonly MissingCapability[];

/**
 * What planned offerings and concepts miss: all that they need and their provider does not hold. A provider holds what it
 * HAS or LENDS itself and what its partners LEND. A concept is the focal provider's to build; without one nobody holds
 * anything for it.
 */
export function missingCapabilities(
  facts: CapabilityFacts | null,
  focal: string | null,
): MissingCapabilities {
  if (facts === null) {
    return () => [];
  }
  const needed = neededCapabilities({
    requires: facts.requires,
    dependsOn: facts.capabilities.flatMap(({ id, dependsOn }) =>
      dependsOn.map((on) => ({ capability: id, on })),
    ),
  });
  const capabilities = new Map(facts.capabilities.map((capability) => [capability.id, capability]));
  const heldBy = new Map<string | null, ReadonlySet<string>>([[null, new Set()]]);
  const held = (provider: string | null): ReadonlySet<string> => {
    const known = heldBy.get(provider) ?? heldCapabilities(facts, provider!);
    heldBy.set(provider, known);
    return known;
  };
  return (offering, provider, gained) => {
    const before = held(provider ?? focal);
    return needed(offering, gained === undefined ? before : new Set([...before, ...gained])).map((id) => ({
      id,
      buildCost: capabilities.get(id)?.buildCost ?? null,
    }));
  };
}

/** The sum in currency; null where one of them states no cost, 0 for none. */
export function totalBuildCost(missing: readonly MissingCapability[]): number | null {
  const stated = missing.flatMap(({ buildCost }) => buildCost ?? []);
  return stated.length < missing.length ? null : toNumber(stated.map(decimal).reduce(plus, ZERO));
}

/** The partners of a provider, whichever of the two the relationship leads from. */
export function partnersOf({ partners }: CapabilityFacts, provider: string): ReadonlySet<string> {
  return new Set(
    partners.flatMap((pair) =>
      pair.provider === provider ? [pair.partner] : pair.partner === provider ? [pair.provider] : [],
    ),
  );
}

function heldCapabilities(facts: CapabilityFacts, provider: string): ReadonlySet<string> {
  const partners = partnersOf(facts, provider);
  return new Set(
    facts.capabilities
      .filter(
        ({ hadBy, lentBy }) =>
          hadBy.includes(provider) || lentBy.some((lender) => lender === provider || partners.has(lender)),
      )
      .map(({ id }) => id),
  );
}
