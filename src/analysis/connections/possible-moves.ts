/** A relationship type between two kinds of nodes, as the model states it. */
export interface StatedRelationship<Kind extends string = string> {
  readonly type: string;
  readonly from: Kind;
  readonly to: Kind;
}

/** One hop by kinds, along a relationship (forward) or against it. */
export interface Move<Kind extends string = string> {
  readonly from: Kind;
  readonly type: string;
  readonly forward: boolean;
  readonly to: Kind;
}

/**
 * Which moves the first, second and each further hop can be on a way of at most `maxHops` hops from one kind of node to
 * another, as far as the model knows: a move is there when some sequence of relationship types leads up to it and on to the
 * end. What is not there is never asked of the graph.
 */
export function possibleMoves<Kind extends string>(ways: {
  readonly relationships: readonly StatedRelationship<Kind>[];
  readonly from: Kind;
  readonly to: Kind;
  readonly maxHops: number;
}): readonly (readonly Move<Kind>[])[] {
  const moves = ways.relationships.flatMap(({ type, from, to }): Move<Kind>[] => [
    { from, type, forward: true, to },
    { from: to, type, forward: false, to: from },
  ]);
  const hopsToEnd = hopsTo(ways.to, moves);
  const hops: (readonly Move<Kind>[])[] = [];
  let standing = new Set([ways.from]);
  for (let left = ways.maxHops - 1; left >= 0; left--) {
    const possible = moves.filter(
      ({ from, to }) => standing.has(from) && (hopsToEnd.get(to) ?? Infinity) <= left,
    );
    hops.push(possible);
    standing = new Set(possible.map(({ to }) => to));
  }
  return hops;
}

/** The fewest hops from each kind to the end; a kind from which nothing leads there is missing. */
function hopsTo<Kind extends string>(end: Kind, moves: readonly Move<Kind>[]): ReadonlyMap<Kind, number> {
  const hops = new Map([[end, 0]]);
  // A map is walked in the order of insertion, what is added on the way included: a breadth-first walk.
  for (const [kind, distance] of hops) {
    for (const { from, to } of moves) {
      if (to === kind && !hops.has(from)) hops.set(from, distance + 1);
    }
  }
  return hops;
}
