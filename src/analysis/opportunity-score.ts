import { decimal, minus, plus, toNumber } from './exact-decimal.ts';

/**
 * Opportunity score: importance + max(importance − satisfaction, 0), each 0 to 10; 0 to 20. Null where either is missing.
 * Computed on the decimals that the numbers print as, so that a score on the edge of a band is on it.
 * Source: Ulwick, What Customers Want (2005), the opportunity algorithm.
 */
export function opportunityScore(importance: number | null, satisfaction: number | null): number | null {
  if (importance === null || satisfaction === null) return null;
  if (satisfaction >= importance) return importance;
  const wanted = decimal(importance);
  return toNumber(plus(wanted, minus(wanted, decimal(satisfaction))));
}

/** The band of a score: above 15 extreme, from 12 high, from 10 solid, else low. */
export function opportunityBand(score: number | null): 'EXTREME' | 'HIGH' | 'SOLID' | 'LOW' | null {
  if (score === null) return null;
  return score > 15 ? 'EXTREME' : score >= 12 ? 'HIGH' : score >= 10 ? 'SOLID' : 'LOW';
}

/** Over-served: more satisfied than it is important. Null where either is missing. */
export function isOverServed(importance: number | null, satisfaction: number | null): boolean | null {
  return importance === null || satisfaction === null ? null : satisfaction > importance;
}
