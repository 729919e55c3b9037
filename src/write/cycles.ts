import { addTo } from '../group-by.ts';

/** A relationship of an acyclic type, by the ids of its ends. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** Which row of the call would make it; null: the graph has it already. */
  readonly index: number | null;
}

/** A way back to where it began, closed by one row of the call. */
export interface Cycle {
  readonly index: number;
  /** In walking order, first and last the same. */
  readonly ids: readonly string[];
}

/**
 * The cycles that rows close, at most `limit` of them, each without the row blamed for the one before. Of the rows on a
 * cycle the last is blamed, as if they had come one after another; the cycle named is the shortest through it. Cycles
 * that the graph had already are nobody's fault. Linear in the edges for each cycle found.
 * Source: a row is on a cycle exactly when its ends are in one strongly connected component (Tarjan 1972).
 */
export function findCycles(edges: readonly Edge[], limit: number): readonly Cycle[] {
  const cycles: Cycle[] = [];
  let left = edges;
  while (cycles.length < limit) {
    const component = componentsOf(left);
    const inside = left.filter((edge) => component.get(edge.from) === component.get(edge.to));
    const closing = inside.reduce<Edge | null>(
      (last, edge) => ((edge.index ?? -1) > (last?.index ?? -1) ? edge : last),
      null,
    );
    if (closing === null || closing.index === null) break;
    cycles.push({
      index: closing.index,
      ids: [closing.from, ...shortestWay(inside, closing.to, closing.from)],
    });
    left = inside.filter((edge) => edge !== closing);
  }
  return cycles;
}

function adjacency(edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) addTo(targets, from, to);
  return targets;
}

/** The strongly connected component of each node, by number. Without recursion: chains may be long. */
function componentsOf(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const targets = adjacency(edges);
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const component = new Map<string, number>();
  const open: string[] = [];
  let components = 0;
  const lower = (node: string, to: number): void => void low.set(node, Math.min(low.get(node) ?? to, to));

  for (const root of targets.keys()) {
    const path: { readonly node: string; next: number }[] = [];
    const enter = (node: string): void => {
      low.set(node, order.size);
      order.set(node, order.size);
      open.push(node);
      path.push({ node, next: 0 });
    };
    if (!order.has(root)) enter(root);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const target = targets.get(step.node)?.[step.next];
      step.next += 1;
      if (target !== undefined) {
        if (!order.has(target)) enter(target);
        else if (!component.has(target)) lower(step.node, order.get(target) ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lower(parent.node, low.get(step.node) ?? 0);
      if (low.get(step.node) !== order.get(step.node)) continue;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        component.set(member, components);
        if (member === step.node) break;
      }
      components += 1;
    }
  }
  return component;
}

/** The ids from start to end, both included, along the fewest edges. There is a way. */
function shortestWay(edges: readonly Edge[], start: string, end: string): readonly string[] {
  const targets = adjacency(edges);
  const cameFrom = new Map<string, string | null>([[start, null]]);
  // A Map is walked in the order of its making, also over what is added on the way.
  for (const node of cameFrom.keys()) {
    if (node === end) break;
    for (const target of targets.get(node) ?? []) if (!cameFrom.has(target)) cameFrom.set(target, node);
  }
  const way: string[] = [];
  for (let node: string | null = end; node !== null; node = cameFrom.get(node) ?? null) way.push(node);
  return way.reverse();
}
