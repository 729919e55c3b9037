import type { Link } from '../analysis/connections/link-table.ts';
import { possibleMoves, type Move } from '../analysis/connections/possible-moves.ts';
import type { GraphReader } from '../graph/graph.ts';
import { groupBy } from '../group-by.ts';
import {
  degreeStatement,
  neighbourStatement,
  totalStatement,
  type DegreeRow,
  type NeighbourRow,
  type TotalRow,
} from '../loaders/neighbour-statement.ts';
import type { Model, NodeKind } from '../model/model.ts';
import { hopCost, isHub, likelyCost, sampleOf, type HopCost, type ReachedSide } from './connection-cost.ts';
import { numberOf } from './stored-value.ts';

/** Where paths begin and end, and what they may go along. */
export interface ReadingScope {
  readonly from: EndNode;
  /** Nodes that paths may end at, all of `targetKind`; null where they are too many to start from, and are found on the way. */
  readonly targets: readonly string[] | null;
  readonly targetKind: NodeKind;
  readonly via: ReadonlySet<string>;
  readonly without: ReadonlySet<string>;
  /** The relationship types that paths may go along. */
  readonly types: ReadonlySet<string>;
  readonly maxHops: number;
}

export interface EndNode {
  readonly id: string;
  readonly kind: NodeKind;
}

/** All that lies on paths between the ends, and more. */
export interface ConnectionLinks {
  readonly links: readonly Link[];
  /** Every node met. */
  readonly kinds: ReadonlyMap<string, NodeKind>;
  /** The hubs met, with how many relationships they have of the type of which they have most. */
  readonly hubs: ReadonlyMap<string, number>;
  /** Every path of so many hops goes along these links. */
  readonly hops: number;
  /** What ended the reading before the hops asked for; null where nothing did. */
  readonly endedBy: 'RELATIONSHIPS' | 'TIME' | null;
}

export interface ReadingLimits {
  /** A node with more relationships of one of the types than this is a hub. */
  readonly hub: number;
  /** Relationships that one question reads at most. */
  readonly relationships: number;
  /** No hop is begun later than this, in seconds: the rest of a request's time is for the hop under way and the search. */
  readonly seconds: number;
}

/** A hop that is likely to cost so many times what is left is not counted node by node any more. */
const TOO_MUCH = 2;

export const READING_LIMITS: ReadingLimits = { hub: 1_000, relationships: 100_000, seconds: 3 };

/**
 * Reads the neighbourhoods of both ends, a hop at a time, always on the side where the next hop costs less, until they meet
 * in the middle: a path of h hops lies within a hops of the one end and h − a of the other. A hop is read as a whole or not
 * at all, so that what is known is every path of a number of hops.
 */
export async function connectionLinks(
  { graph, model }: { readonly graph: GraphReader; readonly model: Model },
  scope: ReadingScope,
  limits: ReadingLimits = READING_LIMITS,
): Promise<ConnectionLinks> {
  const state: Reading = {
    graph,
    model,
    scope,
    limits,
    links: new Map(),
    kinds: new Map(),
    degrees: new Map(),
    totals: new Map(),
    spent: 0,
  };
  const away = sideFrom(state, [scope.from.id], {
    from: scope.from.kind,
    to: scope.targetKind,
    endsAt: scope.targets?.length === 1 ? scope.targets[0]! : null,
  });
  const back =
    scope.targets === null
      ? null
      : sideFrom(state, scope.targets, {
          from: scope.targetKind,
          to: scope.from.kind,
          endsAt: scope.from.id,
        });
  const sides = back === null ? [away] : [away, back];
  const radius = (): number => sides.reduce((sum, side) => sum + side.radius, 0);
  const begun = performance.now();
  let endedBy: ConnectionLinks['endedBy'] = null;
  while (endedBy === null && radius() < scope.maxHops) {
    await learnDegrees(
      state,
      sides.flatMap(({ frontier }) => sampleOf(state, frontier)),
    );
    const [cheaper] = sides
      .map((side) => ({ side, likely: likelyCost(state, side) }))
      .sort((one, other) => one.likely - other.likely);
    if (cheaper!.likely > TOO_MUCH * (limits.relationships - state.spent)) {
      endedBy = 'RELATIONSHIPS';
      break;
    }
    const { side } = cheaper!;
    const next = await nextHop(state, side);
    if (next.ids.length === 0) return read(state, scope.maxHops, null);
    if (state.spent + next.cost > limits.relationships) endedBy = 'RELATIONSHIPS';
    else if (performance.now() - begun > limits.seconds * 1000) endedBy = 'TIME';
    else {
      const other = sides.find((one) => one !== side);
      // The last hop is where both sides meet: what the other has not met leads to no end.
      const meets = other !== undefined && radius() + 1 === scope.maxHops ? other.seen : null;
      await takeHop(state, { side, ids: next.ids, meets });
    }
  }
  const meeting = back === null ? [] : intersection(away.frontier, back.frontier);
  await learnTotals(state, meeting);
  return read(state, radius(), endedBy);
}

interface Reading {
  readonly graph: GraphReader;
  readonly model: Model;
  readonly scope: ReadingScope;
  readonly limits: ReadingLimits;
  /** By type and ends: a relationship is met from both of them. */
  readonly links: Map<string, Link>;
  readonly kinds: Map<string, NodeKind>;
  readonly degrees: Map<string, ReadonlyMap<string, number>>;
  /** How many relationships of any type, where that was asked for. */
  readonly totals: Map<string, number>;
  spent: number;
}

/** What is known from one end: everything within `radius` hops, and at which nodes to go on. */
interface Side extends ReachedSide {
  /** The other end, where no path goes on; null where there are several. */
  readonly endsAt: string | null;
  readonly seen: Set<string>;
  radius: number;
  frontier: readonly string[];
}

function sideFrom(
  { model, scope, kinds }: Reading,
  ends: readonly string[],
  way: { readonly from: NodeKind; readonly to: NodeKind; readonly endsAt: string | null },
): Side {
  const relationships = model.relationships.filter(({ type }) => scope.types.has(type));
  for (const id of ends) kinds.set(id, way.from);
  return {
    moves: possibleMoves({ relationships, from: way.from, to: way.to, maxHops: scope.maxHops }),
    ends: new Set(ends),
    endsAt: way.endsAt,
    seen: new Set(ends),
    radius: 0,
    frontier: ends,
  };
}

/**
 * The next hop of a side. How many relationships a node has at all is one look at it, of each type many: types are counted
 * only at nodes that may be hubs, and at all where the hop might cost more than is left.
 */
async function nextHop(state: Reading, side: Side): Promise<HopCost> {
  await learnTotals(state, side.frontier);
  const most = side.frontier.reduce((sum, id) => sum + (state.totals.get(id) ?? 0), 0);
  if (state.spent + most > state.limits.relationships) await learnDegrees(state, side.frontier);
  return hopCost(state, side);
}

/** Reads a hop; where it is the last one, only as far as it leads to nodes that the other side has met. */
async function takeHop(
  state: Reading,
  hop: { readonly side: Side; readonly ids: readonly string[]; readonly meets: ReadonlySet<string> | null },
): Promise<void> {
  const { side, ids, meets } = hop;
  const among = meets === null ? null : [...meets];
  const moves = new Map((side.moves[side.radius] ?? []).map((move) => [keyOf(move), move]));
  const typesFrom = groupBy(moves.values(), ({ from }) => from);
  const answers = await Promise.all(
    [...groupBy(ids, (id) => state.kinds.get(id)!)].map(async ([kind, ofKind]) => {
      const types = [...new Set((typesFrom.get(kind) ?? []).map(({ type }) => type))];
      if (types.length === 0) return [];
      const rows = await state.graph.ask<NeighbourRow>(
        neighbourStatement({ kind, ids: ofKind }, { types, among }),
      );
      return rows.flatMap((row) => {
        const move = moves.get(keyOf({ ...row, from: kind, to: row.label?.toUpperCase() ?? '' }));
        return move === undefined ? [] : [{ row, move }];
      });
    }),
  );
  const frontier: string[] = [];
  for (const { row, move } of answers.flat()) {
    for (const [other, confidence] of row.reached) {
      // What others wrote past the model may have no id.
      if (typeof other !== 'string' || state.scope.without.has(other)) continue;
      addLink(state, { id: row.id, move, other, confidence: confidenceOf(confidence) });
      if (side.seen.has(other)) continue;
      side.seen.add(other);
      state.kinds.set(other, move.to);
      if (other !== side.endsAt) frontier.push(other);
    }
  }
  side.frontier = frontier;
  side.radius += 1;
}

function keyOf({ from, type, forward, to }: Move): string {
  return `${from} ${type} ${forward} ${to}`;
}

function addLink(
  state: Reading,
  at: {
    readonly id: string;
    readonly move: Move;
    readonly other: string;
    readonly confidence: number | null;
  },
): void {
  state.spent += 1;
  const [from, to] = at.move.forward ? [at.id, at.other] : [at.other, at.id];
  const key = `${from} ${at.move.type} ${to}`;
  const known = state.links.get(key);
  // Written past the model, a relationship may be there twice; the surer one stands for both.
  if (known !== undefined && (known.confidence ?? -1) >= (at.confidence ?? -1)) return;
  state.links.set(key, { from, type: at.move.type, to, confidence: at.confidence });
}

function confidenceOf(value: unknown): number | null {
  const number = numberOf(value);
  return number !== null && number >= 0 && number <= 1 ? number : null;
}

/** Asks how many relationships nodes have at all, and of those that may be hubs for it how many of each type. */
async function learnTotals(state: Reading, ids: readonly string[]): Promise<void> {
  const { graph, kinds, totals, limits } = state;
  const unknown = ids.filter((id) => !totals.has(id));
  await Promise.all(
    [...groupBy(unknown, (id) => kinds.get(id)!)].map(async ([kind, ofKind]) => {
      const rows = await graph.ask<TotalRow>(totalStatement({ kind, ids: ofKind }));
      for (const { id, total } of rows) totals.set(id, total);
    }),
  );
  await learnDegrees(
    state,
    ids.filter((id) => (totals.get(id) ?? 0) > limits.hub),
  );
}

/**
 * Asks how many relationships nodes have of each type, where that is not known yet: of all types, so that the statement for a
 * kind of node is always the same and is planned once.
 */
async function learnDegrees(
  { graph, model, scope, kinds, degrees }: Reading,
  ids: readonly string[],
): Promise<void> {
  const unknown = ids.filter((id) => !degrees.has(id));
  await Promise.all(
    [...groupBy(unknown, (id) => kinds.get(id)!)].map(async ([kind, ofKind]) => {
      const walked = model.relationships.filter(({ from, to }) => from === kind || to === kind);
      const types = [...new Set(walked.map(({ type }) => type))];
      if (types.length === 0) return;
      const rows = await graph.ask<DegreeRow>(degreeStatement({ kind, ids: ofKind }, types));
      for (const row of rows) {
        const counts = types.map((type, index) => [type, row.degrees[index] ?? 0] as const);
        degrees.set(row.id, new Map(counts.filter(([type]) => scope.types.has(type))));
      }
    }),
  );
}

function intersection(a: readonly string[], b: readonly string[]): readonly string[] {
  const other = new Set(b);
  return a.filter((id) => other.has(id));
}

function read(state: Reading, hops: number, endedBy: ConnectionLinks['endedBy']): ConnectionLinks {
  const hubs = [...state.degrees].filter(([id]) => isHub(state, id));
  return {
    links: [...state.links.values()],
    kinds: state.kinds,
    hubs: new Map(hubs.map(([id, counts]) => [id, Math.max(...counts.values())])),
    hops,
    endedBy,
  };
}
