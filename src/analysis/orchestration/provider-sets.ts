import type { LayerOption } from './layered-job.ts';

/** Sets of providers that together can get every step done. */
export interface ProviderSets {
  readonly sets: readonly ReadonlySet<string>[];
  /** Whether there are more than were asked for. */
  readonly leftOut: boolean;
}

/**
 * The sets of `size` providers (all, where there are fewer) whose offerings, with what is done unaided, cover every step.
 * A path uses at most `size` providers exactly when one of these sets holds all of its providers. Providers that serve
 * more steps come first, so that the sets within the bound are the ones that matter most.
 */
export function providerSets(of: {
  readonly steps: readonly (readonly LayerOption[])[];
  readonly size: number;
  /** A provider that every set must hold. */
  readonly mustHold: string | null;
  readonly atMost: number;
}): ProviderSets {
  const served = stepsServed(of.steps);
  const isMust = (provider: string): number => (provider === of.mustHold ? 0 : 1);
  const providers = [...served.keys()].sort(
    (a, b) =>
      isMust(a) - isMust(b) || served.get(b)!.size - served.get(a)!.size || (a < b ? -1 : a > b ? 1 : 0),
  );
  if (of.mustHold !== null && !served.has(of.mustHold)) {
    return { sets: [], leftOut: false };
  }
  const needed = of.steps.flatMap((options, step) =>
    options.some(({ side }) => side === null) ? [] : [step],
  );
  const size = Math.min(of.size, providers.length);
  const sets: Set<string>[] = [];
  let visits = 0;
  const visit = (chosen: readonly string[], from: number): void => {
    if (visits++ > of.atMost) {
      return;
    }
    const open = needed.filter((step) => !chosen.some((provider) => served.get(provider)!.has(step)));
    if (chosen.length === size) {
      if (open.length === 0) {
        sets.push(new Set(chosen));
      }
      return;
    }
    const left = providers.slice(from);
    if (open.some((step) => !left.some((provider) => served.get(provider)!.has(step)))) {
      return;
    }
    const last = of.mustHold !== null && chosen.length === 0 ? 1 : providers.length;
    for (let index = from; index < last && providers.length - index >= size - chosen.length; index++) {
      visit([...chosen, providers[index]!], index + 1);
    }
  };
  visit([], 0);
  return { sets, leftOut: visits > of.atMost };
}

/** How many providers the options of the steps have, and how many steps have offerings: what a limit must be below to bind. */
export function mostProviders(steps: readonly (readonly LayerOption[])[]): number {
  const stepsWithOfferings = steps.filter((options) => options.some(({ provider }) => provider !== null));
  return Math.min(stepsServed(steps).size, stepsWithOfferings.length);
}

/** The options that are left when only these providers are used. */
export function stepsOfProviders(
  steps: readonly (readonly LayerOption[])[],
  providers: ReadonlySet<string>,
): readonly (readonly LayerOption[])[] {
  return steps.map((options) =>
    options.filter(({ provider }) => provider === null || providers.has(provider)),
  );
}

/** Each provider with the steps for which it offers something. */
export function stepsServed(
  steps: readonly (readonly LayerOption[])[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const served = new Map<string, Set<number>>();
  steps.forEach((options, step) => {
    for (const { provider } of options) {
      if (provider !== null) {
        served.set(provider, (served.get(provider) ?? new Set<number>()).add(step));
      }
    }
  });
  return served;
}
