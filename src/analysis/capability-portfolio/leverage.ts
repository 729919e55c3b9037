import { costOf } from './value-model.ts';
import type { ValueModel } from './value-model.ts';

/** What one capability does for new value beside its Shapley share; every number in the measure's unit per year. */
export interface Marginals {
  /** newValue({k}): what it adds with nothing else chosen. */
  readonly alone: readonly number[];
  /** newValue(all) − newValue(all without k). */
  readonly lostWithout: readonly number[];
  /** The rest of the smallest set in which k adds value; empty where it adds value alone, or never. */
  readonly needsAlso: readonly (readonly number[])[];
}

/**
 * The marginal measures of every capability, by its number.
 *
 * All three read off the undominated bundles: k adds value to a set T exactly where T and k hold a bundle with k that is
 * worth more to some group than what T holds, and the smallest such T is such a bundle less k.
 * @param model its capability numbers follow the order of ids, which decides between equally small and cheap sets.
 */
export function marginals(model: ValueModel): Marginals {
  return { alone: alone(model), lostWithout: lostWithout(model), needsAlso: needsAlso(model) };
}

function alone(model: ValueModel): number[] {
  const sums = model.costs.map(() => 0);
  for (const group of model.groups) {
    for (const { bundle, value } of group) {
      const needs = model.bundles[bundle]!;
      // Of several bundles of a group that are this one capability, dominance has left the best alone.
      if (needs.length === 1) sums[needs[0]!]! += value;
    }
  }
  return sums;
}

function lostWithout(model: ValueModel): number[] {
  const sums = model.costs.map(() => 0);
  for (const group of model.groups) {
    const top = group[0]!;
    for (const capability of model.bundles[top.bundle]!) {
      const next = group.find(({ bundle }) => !model.bundles[bundle]!.includes(capability));
      sums[capability]! += top.value - (next?.value ?? 0);
    }
  }
  return sums;
}

function needsAlso(model: ValueModel): (readonly number[])[] {
  const smallest: (Rest | undefined)[] = model.costs.map(() => undefined);
  const seen = new Set<number>();
  for (const group of model.groups) {
    for (const { bundle } of group) {
      if (seen.has(bundle)) continue;
      seen.add(bundle);
      for (const capability of model.bundles[bundle]!) {
        const known = smallest[capability];
        const rest = restOf(model, bundle, capability);
        if (known === undefined || isBefore(rest, known)) smallest[capability] = rest;
      }
    }
  }
  return smallest.map((rest) => rest?.capabilities ?? []);
}

interface Rest {
  readonly capabilities: readonly number[];
  readonly cost: number;
}

function restOf(model: ValueModel, bundle: number, capability: number): Rest {
  const capabilities = model.bundles[bundle]!.filter((other) => other !== capability);
  return { capabilities, cost: costOf(model, capabilities) };
}

/** Fewest, then cheapest, then the smaller ids in ascending order. */
function isBefore(a: Rest, b: Rest): boolean {
  if (a.capabilities.length !== b.capabilities.length) return a.capabilities.length < b.capabilities.length;
  if (a.cost !== b.cost) return a.cost < b.cost;
  const place = a.capabilities.findIndex((capability, index) => capability !== b.capabilities[index]);
  return place >= 0 && a.capabilities[place]! < b.capabilities[place]!;
}
