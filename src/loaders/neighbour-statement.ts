import type { Statement } from '../graph/graph.ts';
import { integer } from '../graph/values.ts';
import { ENTITY } from '../model/model.ts';
import type { NodeKind } from '../model/model.ts';
import { labelOf } from './walk-pattern.ts';

/** Nodes of one kind. */
export interface NodesOfKind {
  readonly kind: NodeKind;
  readonly ids: readonly string[];
}

/** The ids of all nodes of a kind, a column `id`, but no more rows than `most`. */
export function nodesStatement(kind: NodeKind, most: number): Statement {
  return {
    text: `MATCH (n:${labelOf(kind)}) WHERE n.id IS NOT NULL RETURN n.id AS id LIMIT $most`,
    params: { most: integer(most) },
  };
}

/** A row of `neighbourStatement`: what one node reaches along one type, in one direction, of one label. */
export interface NeighbourRow {
  readonly id: string;
  readonly type: string;
  /** Whether the relationships lead from the node. */
  readonly forward: boolean;
  readonly label: string | null;
  readonly reached: readonly (readonly [id: unknown, confidence: unknown])[];
}

/**
 * What is one hop from these nodes along relationships of these types, either way; where `among` is given, only what of that
 * is among these nodes: the rest is looked at and not sent. Every name in the text is the model's. A
 * plain pattern for each kind of node: pattern comprehensions and unions take Neo4j several times as long to plan.
 */
export function neighbourStatement(
  { kind, ids }: NodesOfKind,
  by: { readonly types: readonly string[]; readonly among: readonly string[] | null },
): Statement {
  return {
    text: [
      'UNWIND $ids AS id',
      `MATCH (n:${labelOf(kind)} {id: id})-[r:${by.types.join('|')}]-(m)`,
      ...(by.among === null ? [] : ['WHERE m.id IN $among']),
      'RETURN id, type(r) AS type, startNode(r) = n AS forward,',
      `  head([label IN labels(m) WHERE label <> '${ENTITY}']) AS label, collect([m.id, r.confidence]) AS reached`,
    ].join('\n'),
    params: by.among === null ? { ids } : { ids, among: by.among },
  };
}

/** A row of `degreeStatement`: how many relationships of each of its types, in their order, the node has, both ways together. */
export interface DegreeRow {
  readonly id: string;
  readonly degrees: readonly number[];
}

/** How many relationships of these types these nodes have; of a node with many the store knows without reading them. */
export function degreeStatement({ kind, ids }: NodesOfKind, types: readonly string[]): Statement {
  const degrees = types.map((type) => `COUNT { (n)-[:${type}]-() }`);
  return {
    text: [
      'UNWIND $ids AS id',
      `MATCH (n:${labelOf(kind)} {id: id})`,
      `RETURN id, [${degrees.join(', ')}] AS degrees`,
    ].join('\n'),
    params: { ids },
  };
}

/** A row of `totalStatement`: how many relationships the node has, both ways together. */
export interface TotalRow {
  readonly id: string;
  readonly total: number;
}

/** How many relationships these nodes have, of whatever type: one look at each, where `degreeStatement` takes one for each type. */
export function totalStatement({ kind, ids }: NodesOfKind): Statement {
  return {
    text: [
      'UNWIND $ids AS id',
      `MATCH (n:${labelOf(kind)} {id: id})`,
      'RETURN id, COUNT { (n)--() } AS total',
    ].join('\n'),
    params: { ids },
  };
}

/** What relationships of one type between nodes of two kinds hold: columns `from`, `to`, `properties`. */
export function propertiesStatement(of: {
  readonly type: string;
  readonly from: NodeKind;
  readonly to: NodeKind;
  /** The ids of both ends of each. */
  readonly ends: readonly (readonly [from: string, to: string])[];
}): Statement {
  return {
    text: [
      'UNWIND $ends AS ends',
      `MATCH (a:${labelOf(of.from)} {id: ends[0]})`,
      `MATCH (b:${labelOf(of.to)} {id: ends[1]})`,
      `MATCH (a)-[r:${of.type}]->(b)`,
      'RETURN ends[0] AS from, ends[1] AS to, properties(r) AS properties',
    ].join('\n'),
    params: { ends: of.ends },
  };
}
