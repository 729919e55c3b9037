import { byCodeUnit } from '../code-unit-order.ts';

/** One hop of a path: the node it reaches, and the relationship it goes along. */
export interface HopKey {
  readonly to: string;
  readonly type: string;
  readonly forward: boolean;
}

/** What decides the place of a path among all paths from one node. */
export interface ConnectionKey {
  /** Product of the confidences stated, to 12 significant digits; 1 where none is. */
  readonly confidence: number;
  readonly hops: readonly HopKey[];
}

/**
 * The order of an answer: more confidence, then fewer hops, then hop by hop the smaller id, the smaller type, and forward
 * before backward. Ids and types by code unit.
 */
export function byEvidence(a: ConnectionKey, b: ConnectionKey): number {
  if (a.confidence !== b.confidence) return b.confidence - a.confidence;
  if (a.hops.length !== b.hops.length) return a.hops.length - b.hops.length;
  for (const [index, hop] of a.hops.entries()) {
    const order = byHop(hop, b.hops[index]!);
    if (order !== 0) return order;
  }
  return 0;
}

/** The order of two hops from one node. */
export function byHop(a: HopKey, b: HopKey): number {
  return byCodeUnit(a.to, b.to) || byCodeUnit(a.type, b.type) || Number(b.forward) - Number(a.forward);
}

/**
 * A product of confidences as it is compared: to 12 significant digits, so that factors in another order, which differ in the
 * last binary place, are the tie that they are on paper.
 */
export function comparedConfidence(product: number): number {
  return Number(product.toPrecision(12));
}
