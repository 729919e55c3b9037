import type { Walk } from '../model/model.ts';

/** The ends of a walk at one place of a statement: `from` is bound before, `edge` and `node` by it. */
export interface WalkEnds {
  readonly from: string;
  readonly edge: string;
  readonly node: string;
}

/** A pattern to match, and what must hold besides. */
export interface WalkPattern {
  readonly pattern: string;
  readonly condition: string | null;
}

/**
 * The pattern of a walk. Two nodes may have named each other along a relationship that is read both ways: only the one from
 * the node asked about counts then, so that each node is reached once.
 */
export function walkPattern(walk: Walk, { from, edge, node }: WalkEnds): WalkPattern {
  const { type } = walk.relationship;
  const between = `-[${edge}:${type}]-`;
  const end = `(${node}:${labelOf(walk.target)})`;
  switch (walk.direction) {
    case 'FORTH':
      return { pattern: `(${from})${between}>${end}`, condition: null };
    case 'BACK':
      return { pattern: `(${from})<${between}${end}`, condition: null };
    case 'EITHER':
      return {
        pattern: `(${from})${between}${end}`,
        condition: `(startNode(${edge}) = ${from} OR NOT EXISTS { (${from})-[:${type}]->(${node}) })`,
      };
  }
}

/** The same without a look at what kind of node is reached, or which relationship leads there; null where a condition has to. */
export function barePattern({ direction, relationship }: Walk, { from, node }: WalkEnds): string | null {
  if (direction === 'EITHER') return null;
  const between = `-[:${relationship.type}]-`;
  return direction === 'FORTH' ? `(${from})${between}>(${node})` : `(${from})<${between}(${node})`;
}

/** A pattern that matches as often, of which the store knows how often without a look at what is reached; null without one. */
export function degreePattern({ sole, direction, relationship }: Walk, from: string): string | null {
  if (!sole) return null;
  const between = `-[:${relationship.type}]-`;
  return direction === 'FORTH' ? `(${from})${between}>()` : `(${from})<${between}()`;
}

/** Labels are the kinds in camel case. */
export function labelOf(kind: Walk['target']): string {
  return kind.charAt(0) + kind.slice(1).toLowerCase();
}
