import { addTo } from '../../group-by.ts';
import { byCodeUnit } from '../code-unit-order.ts';
import { byHop, type HopKey } from './connection-order.ts';

/** A relationship as the graph has it, from its start to its end. */
export interface Link {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  /** 0 to 1; null where none is stated. */
  readonly confidence: number | null;
}

/** One way along a relationship: from the node whose arcs it is among. */
export interface Arc extends HopKey {
  readonly confidence: number | null;
}

/** Where paths begin and end, and how far they may go. */
export interface PathEnds {
  readonly from: string;
  /** `from` is none of them. */
  readonly targets: ReadonlySet<string>;
  /** Whether paths end where they first meet a target: true where there is one, as no path can come back to it. */
  readonly endsAtTarget: boolean;
  /** Nodes that may be the end of a path and nothing else. */
  readonly notCrossed: ReadonlySet<string>;
  readonly maxHops: number;
}

/** The nodes that lie on a way of at most `maxHops` hops from `from` to a target, numbered by id, and what leads from each. */
export interface LinkTable {
  readonly ids: readonly string[];
  /** The arcs from node n are those from `begin[n]` up to `begin[n + 1]`, in the order of hops. */
  readonly begin: Int32Array;
  readonly arcs: readonly Arc[];
  /** The node that an arc reaches. */
  readonly to: Int32Array;
  /** Of an arc; 1 where none is stated. */
  readonly confidence: Float64Array;
  readonly from: number;
  readonly isTarget: Uint8Array;
}

/** Numbers what matters of the links; null where no way leads from `from` to a target. `checkpoint` ends overdue work by throwing. */
export function linkTable(links: readonly Link[], ends: PathEnds, checkpoint: () => void): LinkTable | null {
  const arcs = arcsByNode(links, ends, checkpoint);
  const hopsFrom = hopsAway(arcs, [ends.from]);
  const hopsTo = hopsAway(turned(arcs), [...ends.targets]);
  const hops = (id: string): number => (hopsFrom.get(id) ?? Infinity) + (hopsTo.get(id) ?? Infinity);
  const ids = [...hopsFrom.keys()].filter((id) => hops(id) <= ends.maxHops).sort(byCodeUnit);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const from = numbers.get(ends.from);
  if (from === undefined) return null;
  const kept = ids.map((id) => {
    checkpoint();
    return (arcs.get(id) ?? [])
      .filter(({ to }) => (hopsFrom.get(id) ?? 0) + 1 + (hopsTo.get(to) ?? Infinity) <= ends.maxHops)
      .sort(byHop);
  });
  const begin = new Int32Array(ids.length + 1);
  kept.forEach((list, node) => {
    begin[node + 1] = begin[node]! + list.length;
  });
  const all = kept.flat();
  return {
    ids,
    begin,
    arcs: all,
    to: Int32Array.from(all, ({ to }) => numbers.get(to)!),
    confidence: Float64Array.from(all, ({ confidence }) => confidence ?? 1),
    from,
    isTarget: Uint8Array.from(ids, (id) => Number(ends.targets.has(id))),
  };
}

type Arcs = ReadonlyMap<string, readonly Arc[]>;

/** Both ways along every link, but none out of where paths end and none back to where they begin. */
function arcsByNode(links: readonly Link[], ends: PathEnds, checkpoint: () => void): Arcs {
  const arcs = new Map<string, Arc[]>();
  const add = (from: string, arc: Arc): void => {
    const isEnd = ends.notCrossed.has(from) || (ends.endsAtTarget && ends.targets.has(from));
    if (arc.to === ends.from || (isEnd && from !== ends.from)) return;
    addTo(arcs, from, arc);
  };
  for (const { from, type, to, confidence } of links) {
    checkpoint();
    if (from === to) continue;
    add(from, { to, type, forward: true, confidence });
    add(to, { to: from, type, forward: false, confidence });
  }
  return arcs;
}

function turned(arcs: Arcs): Arcs {
  const back = new Map<string, Arc[]>();
  for (const [from, list] of arcs) {
    for (const arc of list) addTo(back, arc.to, { ...arc, to: from });
  }
  return back;
}

/** The fewest hops from any of the starts to each node that can be reached. */
function hopsAway(arcs: Arcs, starts: readonly string[]): ReadonlyMap<string, number> {
  const hops = new Map(starts.map((id) => [id, 0]));
  for (const [id, distance] of hops) {
    for (const { to } of arcs.get(id) ?? []) {
      if (!hops.has(to)) hops.set(to, distance + 1);
    }
  }
  return hops;
}
