import { byCodeUnit } from '../code-unit-order.ts';
import type { LayerOption } from './layered-job.ts';

type Steps = readonly (readonly LayerOption[])[];

/** Sets of providers that together can get every step done. */
export interface ProviderSets {
  readonly sets: readonly (readonly string[])[];
  /** Whether there are more than were looked at. */
  readonly leftOut: boolean;
}

/**
 * The sets of `size` providers (all, where there are fewer) whose offerings, with what is done unaided, cover every step.
 * A path uses at most `size` providers exactly when one of these sets holds all of its providers. Providers that serve
 * more steps come first, so that the sets looked at are the ones that matter most.
 */
export function providerSets(of: {
  readonly steps: Steps;
  readonly size: number;
  /** A provider that every set must hold. */
  readonly mustHold: string | null;
  /** How many sets, and beginnings of sets, are looked at. */
  readonly atMost: number;
}): ProviderSets {
  const served = stepsServed(of.steps);
  if (of.mustHold !== null && !served.has(of.mustHold)) {
    return { sets: [], leftOut: false };
  }
  const providers = [...served.keys()].sort(
    (a, b) =>
      Number(b === of.mustHold) - Number(a === of.mustHold) ||
      served.get(b)!.size - served.get(a)!.size ||
      byCodeUnit(a, b),
  );
  const size = Math.min(of.size, providers.length);
  const needed = of.steps.flatMap((options, step) =>
    options.some(({ provider }) => provider === null) ? [] : [step],
  );
  // By provider: whether it or one after it serves the step.
  const servedFrom = new Array<ReadonlySet<number>>(providers.length + 1);
  servedFrom[providers.length] = new Set();
  for (let index = providers.length - 1; index >= 0; index--) {
    servedFrom[index] = new Set([...servedFrom[index + 1]!, ...served.get(providers[index]!)!]);
  }

  const sets: (readonly string[])[] = [];
  let visits = 0;
  const visit = (chosen: readonly string[], from: number, open: readonly number[]): void => {
    if (visits++ >= of.atMost) {
      return;
    }
    if (chosen.length === size) {
      if (open.length === 0) {
        sets.push(chosen);
      }
      return;
    }
    const last = of.mustHold !== null && from === 0 ? 1 : providers.length - (size - chosen.length) + 1;
    for (let index = from; index < last; index++) {
      if (!open.every((step) => servedFrom[index]!.has(step))) {
        return; // no provider from here on serves one of the steps still open
      }
      const provider = providers[index]!;
      const serves = served.get(provider)!;
      visit(
        [...chosen, provider],
        index + 1,
        open.filter((step) => !serves.has(step)),
      );
    }
  };
  visit([], 0, needed);
  return { sets, leftOut: visits > of.atMost };
}

/** The most providers that a path can use: a limit on their number binds only below it. */
export function mostProviders(steps: Steps): number {
  const stepsWithOfferings = steps.filter((options) => options.some(({ provider }) => provider !== null));
  return Math.min(stepsServed(steps).size, stepsWithOfferings.length);
}

/** The options that are left when only these providers are used. */
export function stepsOfProviders(steps: Steps, providers: readonly string[]): Steps {
  const held = new Set(providers);
  return steps.map((options) => options.filter(({ provider }) => provider === null || held.has(provider)));
}

/** Each provider with the steps for which it offers something. */
export function stepsServed(steps: Steps): ReadonlyMap<string, ReadonlySet<number>> {
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
