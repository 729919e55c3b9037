import fc from 'fast-check';
import type { Link } from '../../src/analysis/connections/link-table.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { groupBy } from '../../src/group-by.ts';
import { labelOf } from '../../src/loaders/walk-pattern.ts';
import type { NodeKind } from '../../src/model/model.ts';
import { cypher, emptyGraph, model } from './graph.ts';

/** A small graph of nodes of several kinds, and relationships that the model allows between them. */
export interface TypedWorld {
  readonly nodes: readonly { readonly id: string; readonly kind: NodeKind }[];
  readonly links: readonly Link[];
}

const KINDS = ['CUSTOMER', 'JOB', 'OFFERING', 'PROVIDER', 'CAPABILITY'] as const;

/** 11 nodes; relationships of every type that the model has between them, full of ties and missing confidences. */
export const typedWorlds: fc.Arbitrary<TypedWorld> = fc
  .array(
    fc.record({
      relationship: fc.constantFrom(
        ...model.relationships.filter(({ from, to }) =>
          [from, to].every((kind) => KINDS.includes(kind as never)),
        ),
      ),
      from: fc.nat(2),
      to: fc.nat(2),
      confidence: fc.constantFrom(null, 0, 0.5, 0.7, 0.8, 0.9, 1),
    }),
    { minLength: 15, maxLength: 26 },
  )
  .map((made) => {
    const links = made.map(({ relationship, from, to, confidence }): Link => ({
      from: idOf(relationship.from, from),
      type: relationship.type,
      to: idOf(relationship.to, to),
      confidence,
    }));
    return {
      nodes: KINDS.flatMap((kind) => [0, 1, 2].map((at) => ({ id: idOf(kind, at), kind }))),
      links: [
        ...new Map(links.map((link) => [`${link.from} ${link.type} ${link.to}`, link])).values(),
      ].filter(({ from, to }) => from !== to),
    };
  });

/** Ids of all kinds mixed in their order. */
function idOf(kind: NodeKind, at: number): string {
  return `${'bca'[at]}${kind.charAt(1).toLowerCase()}`;
}

/** Makes it the whole graph. */
export async function writeWorld(graph: Graph, { nodes, links }: TypedWorld): Promise<void> {
  await emptyGraph(graph);
  for (const [kind, ofKind] of groupBy(nodes, (node) => node.kind)) {
    const ids = ofKind.map(({ id }) => id);
    await cypher(graph, `UNWIND $ids AS id CREATE (:${labelOf(kind)}:Entity {id: id, name: id})`, { ids });
  }
  for (const [type, rows] of groupBy(links, (link) => link.type)) {
    await cypher(
      graph,
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
       CREATE (a)-[:${type} {confidence: row.confidence}]->(b)`,
      { rows },
    );
  }
}
