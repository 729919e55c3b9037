import type { Move } from '../analysis/connections/possible-moves.ts';
import { groupBy } from '../group-by.ts';
import type { NodeKind } from '../model/model.ts';

/** What a reading knows of the nodes that it has met. */
export interface KnownNodes {
  readonly kinds: ReadonlyMap<string, NodeKind>;
  /** How many relationships of each type, where that was asked for. */
  readonly degrees: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly scope: { readonly via: ReadonlySet<string> };
  readonly limits: { readonly hub: number };
}

/** Where one end of the paths has got to. */
export interface ReachedSide {
  /** What paths may go along, hop by hop. */
  readonly moves: readonly (readonly Move<NodeKind>[])[];
  readonly ends: ReadonlySet<string>;
  /** How many hops were read. */
  readonly radius: number;
  /** The nodes at which to go on. */
  readonly frontier: readonly string[];
}

/** Where a hop goes on, and what it costs. */
export interface HopCost {
  /** Not hubs, unless paths may cross or begin there. */
  readonly ids: readonly string[];
  /** Relationships to read at most. */
  readonly cost: number;
}

/** The next hop of a side; what it costs as far as the degrees of its frontier are known. */
export function hopCost(state: KnownNodes, side: ReachedSide): HopCost {
  const ids = side.frontier.filter((id) => goesOnAt(state, side, id));
  const costOf = costOfNode(state, side);
  return { ids, cost: ids.reduce((sum, id) => sum + costOf(id), 0) };
}

/** So many nodes of a kind tell what the others of it cost. */
const SAMPLE = 100;

/** Nodes whose degrees stand for those of the others: of each kind some at even distances in the order of their ids. */
export function sampleOf({ kinds }: KnownNodes, frontier: readonly string[]): readonly string[] {
  return [...groupBy(frontier, (id) => kinds.get(id)!).values()].flatMap((ofKind) => {
    if (ofKind.length <= SAMPLE) return ofKind;
    const inOrder = ofKind.toSorted();
    return Array.from({ length: SAMPLE }, (_, at) => inOrder[Math.floor((at * inOrder.length) / SAMPLE)]!);
  });
}

/** What the next hop of a side costs, were all its nodes like those whose degrees are known. */
export function likelyCost(state: KnownNodes, side: ReachedSide): number {
  const costOf = costOfNode(state, side);
  let likely = 0;
  for (const ofKind of groupBy(side.frontier, (id) => state.kinds.get(id)!).values()) {
    const known = ofKind.filter((id) => state.degrees.has(id));
    const cost = known.reduce((sum, id) => sum + (goesOnAt(state, side, id) ? costOf(id) : 0), 0);
    likely += known.length === 0 ? 0 : (cost / known.length) * ofKind.length;
  }
  return likely;
}

/** How many relationships the next hop of a side reads at a node of known degrees. */
function costOfNode({ kinds, degrees }: KnownNodes, side: ReachedSide): (id: string) => number {
  const types = new Map(
    [...groupBy(side.moves[side.radius] ?? [], ({ from }) => from)].map(([kind, list]) => [
      kind,
      [...new Set(list.map(({ type }) => type))],
    ]),
  );
  return (id) => {
    const counts = degrees.get(id);
    return (types.get(kinds.get(id)!) ?? []).reduce((all, type) => all + (counts?.get(type) ?? 0), 0);
  };
}

function goesOnAt(state: KnownNodes, side: ReachedSide, id: string): boolean {
  return side.ends.has(id) || isCrossed(state, id);
}

function isCrossed(state: KnownNodes, id: string): boolean {
  return state.scope.via.has(id) || !isHub(state, id);
}

/** Whether it has more relationships of some type than a path may cross. */
export function isHub({ degrees, limits }: KnownNodes, id: string): boolean {
  return [...(degrees.get(id)?.values() ?? [])].some((count) => count > limits.hub);
}
