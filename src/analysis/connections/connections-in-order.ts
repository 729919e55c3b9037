import { heap } from '../heap.ts';
import { completionBounds, type CompletionBounds, type StopBits } from './completion-bounds.ts';
import { comparedConfidence } from './connection-order.ts';
import type { Arc, LinkTable } from './link-table.ts';

/** A path by what it goes along. */
export interface FoundConnection {
  readonly arcs: readonly Arc[];
  /** Product of the confidences stated, from the first hop to the last; 1 where none is. */
  readonly product: number;
}

/** How a list of paths ended: all of them, or no more looked at than the budget allows. */
export type ListEnd = 'ALL' | 'BUDGET';

/**
 * All paths from `table.from` to a target that pass every stop, no node twice, in the order of evidence: the first comes
 * without looking at the others. Best-first search (A*): the path under way whose best completion is first in the order is
 * extended next, so what is whole when its turn comes is before everything that is not. `completionBounds` never
 * underestimates, which is what that needs (Hart, Nilsson and Raphael, 1968).
 */
export function* connectionsInOrder(
  table: LinkTable,
  by: {
    /** Nodes that must be on the path; at most a handful. */
    readonly stops: readonly number[];
    readonly maxHops: number;
    /** Paths under way at most. */
    readonly budget: number;
    readonly checkpoint: () => void;
  },
): Generator<FoundConnection, ListEnd, undefined> {
  const bits = new Map(by.stops.map((node, index) => [node, 1 << index]));
  const bitOf: StopBits = (node) => bits.get(node) ?? 0;
  const all = 2 ** by.stops.length - 1;
  const bounds = completionBounds(table, {
    maxHops: by.maxHops,
    stops: by.stops.length,
    bitOf,
    checkpoint: by.checkpoint,
  });
  const waiting = heap<Way>(isBefore);
  const begun = beginning(table, { bounds, maxHops: by.maxHops, passed: bitOf(table.from) });
  if (begun === null) return 'ALL';
  waiting.push(begun);
  let made = 1;
  for (let way = waiting.pop(); way !== undefined; way = waiting.pop()) {
    by.checkpoint();
    if (way.isWhole) {
      yield { arcs: way.trail.map((arc) => table.arcs[arc]!), product: way.product };
      continue;
    }
    if (made >= by.budget) return 'BUDGET';
    if (way.passed === all && table.isTarget[way.node] === 1) {
      waiting.push({
        ...way,
        isWhole: true,
        confidence: comparedConfidence(way.product),
        hops: way.trail.length,
      });
    }
    const hopsLeft = by.maxHops - way.trail.length - 1;
    for (let arc = table.begin[way.node]!; hopsLeft >= 0 && arc < table.begin[way.node + 1]!; arc++) {
      const node = table.to[arc]!;
      const passed = way.passed | bitOf(node);
      const most = bounds.most({ node, hopsLeft, passed });
      if (most < 0 || way.trail.some((earlier) => table.to[earlier] === node)) continue;
      const product = way.product * table.confidence[arc]!;
      made += 1;
      waiting.push({
        confidence: comparedConfidence(product * most * ROUNDING),
        hops: way.trail.length + 1 + bounds.fewest({ node, hopsLeft, passed }),
        trail: [...way.trail, arc],
        node,
        passed,
        product,
        isWhole: false,
      });
    }
  }
  return 'ALL';
}

/** A path under way, or a whole one; the first two tell the best that it can become. */
interface Way {
  readonly confidence: number;
  readonly hops: number;
  /** Numbers of arcs. */
  readonly trail: readonly number[];
  readonly node: number;
  readonly passed: number;
  readonly product: number;
  readonly isWhole: boolean;
}

/** Two products of the same ten factors differ by less than this, whatever the order of multiplication. */
const ROUNDING = 1 + 4e-15;

function beginning(
  table: LinkTable,
  of: { readonly bounds: CompletionBounds; readonly maxHops: number; readonly passed: number },
): Way | null {
  const state = { node: table.from, hopsLeft: of.maxHops, passed: of.passed };
  const most = of.bounds.most(state);
  if (most < 0) return null;
  return {
    confidence: comparedConfidence(most * ROUNDING),
    hops: of.bounds.fewest(state),
    trail: [],
    node: table.from,
    passed: of.passed,
    product: 1,
    isWhole: false,
  };
}

/** Arcs are numbered in the order of hops, so trails from one node compare by their numbers. */
function isBefore(a: Way, b: Way): boolean {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  if (a.hops !== b.hops) return a.hops < b.hops;
  const length = Math.min(a.trail.length, b.trail.length);
  for (let index = 0; index < length; index++) {
    if (a.trail[index] !== b.trail[index]) return a.trail[index]! < b.trail[index]!;
  }
  if (a.trail.length !== b.trail.length) return a.trail.length < b.trail.length;
  return a.isWhole && !b.isWhole;
}
