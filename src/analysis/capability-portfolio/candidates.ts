import { byCodeUnit } from '../code-unit-order.ts';
import { neededCapabilities } from '../needed-capabilities.ts';
import type { CapabilityPortfolioFacts } from './facts.ts';
import type { PortfolioNotes } from './portfolio-notes.ts';

/** The candidate offerings with what they need, and the missing capabilities. */
export interface Candidates {
  /** By id; those that need something without a buildCost are not among them. */
  readonly offerings: readonly CandidateOffering[];
  /** What they need altogether, by id; a capability's number is its place here. */
  readonly missing: readonly MissingCapability[];
}

export interface CandidateOffering {
  readonly id: string;
  /** Ascending numbers of missing capabilities; empty where nothing is needed. */
  readonly needs: readonly number[];
}

export interface MissingCapability {
  readonly id: string;
  /** Currency, 0 or more. */
  readonly buildCost: number;
}

/**
 * What each candidate needs: all that it REQUIRES and, for what of that is not held, what those DEPEND_ON in turn, less what
 * is held. What the focal provider offers LIVE needs nothing.
 */
export function candidates(facts: CapabilityPortfolioFacts, notes: PortfolioNotes): Candidates {
  const needsOf = neededCapabilities(facts);
  const kept: { id: string; needs: readonly string[] }[] = [];
  for (const offering of facts.offerings.toSorted((a, b) => byCodeUnit(a.id, b.id))) {
    if (!offering.isCandidate) continue;
    const needs = offering.isOwn && offering.status === 'LIVE' ? [] : needsOf(offering.id, facts.held);
    const unpriced = needs.filter((capability) => (facts.buildCosts.get(capability) ?? null) === null);
    if (unpriced.length === 0) kept.push({ id: offering.id, needs });
    else {
      notes.add('BUILD_COST_MISSING', [
        { kind: 'Offering', id: offering.id },
        ...unpriced.map((id) => ({ kind: 'Capability' as const, id })),
      ]);
    }
  }
  const missing = [...new Set(kept.flatMap(({ needs }) => needs))].sort(byCodeUnit);
  const numberOf = new Map(missing.map((id, number) => [id, number]));
  return {
    offerings: kept.map(({ id, needs }) => ({
      id,
      needs: needs.map((capability) => numberOf.get(capability)!).sort((a, b) => a - b),
    })),
    missing: missing.map((id) => ({ id, buildCost: facts.buildCosts.get(id)! })),
  };
}
