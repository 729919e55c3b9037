import { seededRandom } from '../src/analysis/seeded-random.ts';
import type { Graph } from '../src/graph/graph.ts';
import { integer } from '../src/graph/values.ts';
import { groupBy } from '../src/group-by.ts';
import { labelOf } from '../src/loaders/walk-pattern.ts';
import type { Model, NodeKind } from '../src/model/model.ts';
import { throwAwayGraph } from './throw-away-graph.ts';

/** How many nodes of a kind there are for each 100 nodes in all; few ecosystems, which are therefore hubs. */
const SHARES: Partial<Record<NodeKind, number>> = {
  CUSTOMER: 30,
  JOB: 14,
  PROVIDER: 9.9,
  OFFERING: 30,
  CAPABILITY: 8,
  FRICTION: 8,
  ECOSYSTEM: 0.1,
};

/** How many relationships of a type there are for each 1,000 in all. */
const TYPES: Readonly<Record<string, number>> = {
  HAS_JOB: 120,
  USES: 120,
  EXPERIENCES: 100,
  ENGAGES_IN: 90,
  SERVES: 150,
  RELIEVES: 60,
  REQUIRES: 90,
  OFFERS: 60,
  INTEGRATES_WITH: 60,
  HINDERS: 20,
  HAS_CAPABILITY: 40,
  LENDS: 20,
  PARTNERS_WITH: 20,
  TAKES_PLACE_IN: 20,
  PRESENT_IN: 20,
  DEPENDS_ON: 10,
};

/** A graph of many kinds in a Neo4j of its own: most ends of relationships fall on few nodes, as in life. */
export interface HubGraph {
  readonly graph: Graph;
  /** An id of a kind; a small number is a node with many relationships. */
  id(kind: NodeKind, at: number): string;
  close(): Promise<void>;
}

/** The same graph in every run for the same size. */
export async function hubGraph(
  model: Model,
  size: { readonly nodes: number; readonly relationships: number },
): Promise<HubGraph> {
  const { graph, close } = await throwAwayGraph(model, { timeoutMs: 120_000 });
  const counts = new Map(
    Object.entries(SHARES).map(([kind, share]) => [
      kind as NodeKind,
      Math.max(1, Math.round((share * size.nodes) / 100)),
    ]),
  );
  const id = (kind: NodeKind, at: number): string => `${kind.slice(0, 2).toLowerCase()}${at}`;
  const run = (text: string, params: Readonly<Record<string, unknown>>): Promise<unknown> =>
    graph.write((transaction) => transaction.ask({ text, params }));
  for (const [kind, count] of counts) {
    await run(
      `UNWIND range(0, $count - 1) AS at CREATE (:${labelOf(kind)}:Entity {id: $word + at, name: $word + at})`,
      { count: integer(count), word: id(kind, 0).slice(0, -1) },
    );
  }
  const random = seededRandom(7);
  const scale = size.relationships / Object.values(TYPES).reduce((sum, share) => sum + share, 0);
  for (const [type, share] of Object.entries(TYPES)) {
    const between = model.ofType(type).filter(({ from, to }) => counts.has(from) && counts.has(to));
    const wanted = Math.round(share * scale);
    const rows = new Map<string, readonly unknown[]>();
    while (rows.size < wanted) {
      const { from, to } = between[Math.floor(random() * between.length)]!;
      // Squared, a number between 0 and 1 is mostly small: the ends of relationships gather at the first nodes.
      const ends = [from, to].map((kind) => id(kind, Math.floor(random() ** 2 * counts.get(kind)!)));
      const confidence = random() < 0.2 ? null : Math.round(50 + random() * 50) / 100;
      if (ends[0] !== ends[1]) rows.set(ends.join(' '), [...ends, confidence, from, to]);
    }
    for (const group of groupBy(
      rows.values(),
      ([, , , from, to]) => `${String(from)} ${String(to)}`,
    ).values()) {
      const [, , , from, to] = group[0] as [string, string, unknown, NodeKind, NodeKind];
      for (let start = 0; start < group.length; start += 20_000) {
        await run(
          `UNWIND $rows AS row MATCH (a:${labelOf(from)} {id: row[0]}), (b:${labelOf(to)} {id: row[1]})
           CREATE (a)-[:${type} {confidence: row[2]}]->(b)`,
          { rows: group.slice(start, start + 20_000) },
        );
      }
    }
  }
  return {
    graph,
    id,
    close,
  };
}
