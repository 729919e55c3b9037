import { byCodeUnit } from '../code-unit-order.ts';
import { neededCapabilities } from '../needed-capabilities.ts';
import { stepsOfJob } from '../steps-of-job.ts';
import type { FrictionFacts } from './friction-facts.ts';
import type { GrowthTarget } from './growth-outlook.ts';
import { mainEcosystem, placesOfStep } from './place-shares.ts';
import { reliefOf } from './relief.ts';
import type { ServingOffering } from './relief.ts';

/** A step to act on, and the offering to do it with. */
export interface GrowthMove extends Omit<GrowthTarget, 'cells'> {
  readonly ecosystem: string | null;
  readonly offering: string | null;
  readonly provider: string | null;
  /** What the offering takes away of the value at least, in currency per year. */
  readonly relieves: number | null;
  readonly reason: string;
}

/** What offerings need, and who has it. */
export interface NeedFacts {
  readonly requires: readonly { readonly offering: string; readonly capability: string }[];
  readonly dependsOn: readonly { readonly capability: string; readonly on: string }[];
  /** What the focal provider holds. */
  readonly held: ReadonlySet<string>;
  /** By capability, the other providers that lend it or have it maturely. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

/**
 * The move for each target: with the offering that takes most of its friction away, own ones before others, live ones before
 * planned ones, ties by id. Inside only the provider's own offerings come into question.
 */
export function growthMoves(
  targets: readonly GrowthTarget[],
  facts: FrictionFacts & { readonly provider: string; readonly offerings: readonly ServingOffering[] },
): GrowthMove[] {
  return targets.map(({ cells, ...target }) => {
    const shares = cells.map((cell) => ({ cell, share: 1 }));
    const [best] = facts.offerings
      .filter(({ providers }) => !target.inside || providers.has(facts.provider))
      .map((offering) => ({ offering, relieves: Math.min(target.value, reliefOf(offering, shares).value) }))
      .filter(({ relieves }) => relieves > 0)
      .sort(
        (a, b) =>
          b.relieves - a.relieves ||
          rankOf(a.offering, facts.provider) - rankOf(b.offering, facts.provider) ||
          byCodeUnit(a.offering.id, b.offering.id),
      );
    return {
      ...target,
      ecosystem: ecosystemOf(target, facts),
      offering: best?.offering.id ?? null,
      provider: best === undefined ? null : actorOf(best.offering, facts.provider),
      relieves: best?.relieves ?? null,
      reason: reasonOf(target, best?.offering ?? null, facts.provider),
    };
  });
}

/** Whether the focal provider would have to make the offering itself: it is not live, and its own or nobody's. */
export function isToBeMade(offering: ServingOffering, provider: string): boolean {
  return offering.status === 'PLANNED' && (offering.providers.size === 0 || offering.providers.has(provider));
}

/** What the focal provider misses for an offering, and who could help, each by id. */
export function missingFor(
  offering: string,
  needs: NeedFacts,
): { readonly missing: readonly string[]; readonly holders: readonly string[] } {
  const missing = neededCapabilities(needs)(offering, needs.held).toSorted(byCodeUnit);
  const holders = new Set(missing.flatMap((capability) => needs.others.get(capability) ?? []));
  return { missing, holders: [...holders].sort(byCodeUnit) };
}

function rankOf({ providers, status }: ServingOffering, provider: string): number {
  return (providers.has(provider) ? 0 : 2) + (status === 'LIVE' ? 0 : 1);
}

function actorOf({ providers }: ServingOffering, provider: string): string {
  return providers.size === 0 || providers.has(provider)
    ? provider
    : [...providers.keys()].sort(byCodeUnit)[0]!;
}

/** Where most of the step takes place, ties by id. */
function ecosystemOf({ step, job }: Pick<GrowthTarget, 'step' | 'job'>, facts: FrictionFacts): string | null {
  const at = stepsOfJob(facts.tree, job).find((one) => one.job === step);
  return at === undefined ? null : mainEcosystem(placesOfStep(at, facts.places));
}

function reasonOf(
  { inside }: Pick<GrowthTarget, 'inside'>,
  offering: ServingOffering | null,
  provider: string,
): string {
  const part = inside
    ? 'The provider takes part in this step already'
    : 'The provider takes no part in this step yet';
  if (offering === null) {
    return inside
      ? `${part}, and none of its offerings takes more of the friction away: improve the step itself.`
      : `${part}, and no offering of anybody takes more of the friction away: it is a white space.`;
  }
  if (offering.providers.size === 0)
    return `${part}; this concept of nobody's yet would take most of the friction away.`;
  if (!offering.providers.has(provider)) {
    return offering.status === 'LIVE'
      ? `${part}; this live offering of another provider takes most of the friction away: orchestrate it.`
      : `${part}; this planned offering of another provider would take most of the friction away.`;
  }
  return offering.status === 'LIVE'
    ? `${part}; this live offering of its own takes most of the friction away: win the customers that do not use it.`
    : `${part}; this planned offering of its own would take most of the friction away.`;
}
