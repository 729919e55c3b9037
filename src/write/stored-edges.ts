import type { GraphReader } from '../graph/graph.ts';
import type { Edge } from './cycles.ts';

/** What is asked for at once: nodes times hops, so that long chains take few questions and wide ones no long ones. */
const REACH = 256;
const FIRST_HOPS = 4;
const MOST_HOPS = 256;

/** The relationships of an acyclic type, which joins nodes of one label. */
export interface AcyclicType {
  readonly type: string;
  readonly label: string;
}

/**
 * Enough of the stored relationships to find every cycle that new ones would be part of: all that lead on from their
 * ends, or all that lead to their starts. Both are walked by turns and the first to be complete is enough, so that a leaf
 * under a large tree and a new top above it both cost little.
 */
export async function storedEdges(
  graph: GraphReader,
  over: AcyclicType,
  rows: readonly Edge[],
): Promise<readonly Edge[]> {
  const onward = walk(
    graph,
    forward(over),
    rows.map((row) => row.to),
  );
  const back = walk(
    graph,
    backward(over),
    rows.map((row) => row.from),
  );
  while (!onward.isComplete() && !back.isComplete()) {
    await (onward.edges.length <= back.edges.length ? onward : back).goOn();
  }
  return [...onward.edges, ...back.edges].map((edge) => ({ ...edge, index: null }));
}

type Ends = Omit<Edge, 'index'>;

interface Direction {
  /** The question for the relationships of all nodes within so many hops. */
  readonly text: (hops: number) => string;
  readonly edge: (near: string, far: string) => Ends;
}

function forward({ type, label }: AcyclicType): Direction {
  return {
    text: (hops) => `
      UNWIND $ids AS id
      MATCH (n:${label} {id: id})-[:${type}*0..${hops}]->(m:${label}) USING INDEX SEEK n:${label}(id)
      WITH DISTINCT m
      RETURN m.id AS near, [(m)-[:${type}]->(n:${label}) | n.id] AS far`,
    edge: (near, far) => ({ from: near, to: far }),
  };
}

function backward({ type, label }: AcyclicType): Direction {
  return {
    text: (hops) => `
      UNWIND $ids AS id
      MATCH (n:${label} {id: id})<-[:${type}*0..${hops}]-(m:${label}) USING INDEX SEEK n:${label}(id)
      WITH DISTINCT m
      RETURN m.id AS near, [(m)<-[:${type}]-(n:${label}) | n.id] AS far`,
    edge: (near, far) => ({ from: far, to: near }),
  };
}

interface Walk {
  readonly edges: readonly Ends[];
  readonly isComplete: () => boolean;
  readonly goOn: () => Promise<void>;
}

function walk(graph: GraphReader, direction: Direction, starts: readonly string[]): Walk {
  const edges: Ends[] = [];
  const visited = new Set<string>();
  let frontier = [...new Set(starts)];
  let hops = FIRST_HOPS;
  return {
    edges,
    isComplete: () => frontier.length === 0,
    goOn: async () => {
      const reach = Math.max(1, Math.min(hops, Math.floor(REACH / frontier.length)));
      const rows = await graph.ask<{ near: string; far: string[] }>({
        text: direction.text(powerOfTwo(reach)),
        params: { ids: frontier },
      });
      const fresh = rows.filter(({ near }) => !visited.has(near));
      for (const { near } of fresh) visited.add(near);
      for (const { near, far } of fresh) for (const id of far) edges.push(direction.edge(near, id));
      frontier = [...new Set(fresh.flatMap(({ far }) => far))].filter((id) => !visited.has(id));
      hops = Math.min(MOST_HOPS, hops * 4);
    },
  };
}

/** Few different texts, so that the server plans each once. */
function powerOfTwo(number: number): number {
  return 2 ** Math.floor(Math.log2(number));
}
