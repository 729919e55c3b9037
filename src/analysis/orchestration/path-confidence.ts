import { decimal, ONE, times, toNumber, type Decimal } from '../exact-decimal.ts';
import type { NodeRef } from '../notes.ts';

/** A relationship that a path rests on. */
export interface RestsOn {
  /** Tells it from every other: `TYPE from to`. */
  readonly relationship: string;
  readonly confidence: number | null;
  readonly ends: readonly NodeRef[];
}

/**
 * The product of the confidences, each relationship once. A missing one counts 1; null when none is given.
 */
export function pathConfidence(restsOn: readonly RestsOn[]): number | null {
  const stated = new Map<string, number>();
  for (const { relationship, confidence } of restsOn) {
    if (confidence !== null) {
      stated.set(relationship, confidence);
    }
  }
  const product = [...stated.values()].reduce<Decimal>(
    (sofar, confidence) => times(sofar, decimal(confidence)),
    ONE,
  );
  return stated.size === 0 ? null : toNumber(product);
}
