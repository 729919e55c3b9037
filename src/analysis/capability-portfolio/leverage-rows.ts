import { byCodeUnit } from '../code-unit-order.ts';
import { acquisitionWays } from './acquisition-ways.ts';
import type { AcquisitionWay } from './acquisition-ways.ts';
import type { Candidates } from './candidates.ts';
import type { CapabilityKind, CapabilityPortfolioFacts } from './facts.ts';
import { marginals } from './leverage.ts';
import type { ShapleyShares } from './shapley.ts';
import type { ValueModel } from './value-model.ts';

/** What one missing capability costs, in currency, and contributes, in the measure's unit per year. */
export interface CapabilityLeverage {
  readonly capability: string;
  /** Null where it states none. */
  readonly kind: CapabilityKind | null;
  readonly cost: number;
  readonly leverage: number;
  readonly standardError: number;
  readonly alone: number;
  readonly lostWithout: number;
  readonly needsAlso: readonly string[];
  /** The candidates that need it, by id. */
  readonly unlocks: readonly string[];
  readonly ways: readonly AcquisitionWay[];
}

/** Every missing capability with what it contributes, most leverage first. */
export function leverageRows(input: {
  readonly facts: CapabilityPortfolioFacts;
  readonly found: Candidates;
  readonly model: ValueModel;
  readonly shares: ShapleyShares;
}): CapabilityLeverage[] {
  const { found, model, shares } = input;
  const { alone, lostWithout, needsAlso } = marginals(model);
  const ways = acquisitionWays(input.facts.holders);
  const unlocks = found.missing.map((): string[] => []);
  for (const { id, needs } of found.offerings) for (const need of needs) unlocks[need]!.push(id);
  return found.missing
    .map((capability, number) => ({
      capability: capability.id,
      kind: input.facts.kinds.get(capability.id) ?? null,
      cost: capability.buildCost,
      leverage: shares.shares[number]!,
      standardError: shares.standardErrors[number]!,
      alone: alone[number]!,
      lostWithout: lostWithout[number]!,
      needsAlso: needsAlso[number]!.map((other) => found.missing[other]!.id),
      unlocks: unlocks[number]!,
      ways: ways(capability),
    }))
    .sort((a, b) => rankOf(b) - rankOf(a) || byCodeUnit(a.capability, b.capability));
}

/** Leverage to 12 digits, so that equal shares summed in another order stand in the order of their ids. */
export function rankOf({ leverage }: { readonly leverage: number }): number {
  return Number(leverage.toPrecision(12));
}
