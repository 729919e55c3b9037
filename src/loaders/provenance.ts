import type { GraphReader, Statement } from '../graph/graph.ts';
import { groupBy } from '../group-by.ts';
import type { Model } from '../model/model.ts';
import { noParameters } from './parameters.ts';

/** A node by its label, or a relationship by its type, and the ids that tell which. */
export type Stated =
  | { readonly kind: string; readonly id: string }
  | { readonly type: string; readonly from: string; readonly to: string };

/** Who said so, when and how surely, as the graph holds it. */
export interface StatedBy {
  readonly confidence: unknown;
  readonly observedAt: unknown;
  readonly sourceId: unknown;
}

/**
 * The provenance of nodes and relationships, in their order; null for what the graph does not have. One statement,
 * whatever their number and kinds.
 */
export async function readProvenance(
  graph: GraphReader,
  model: Model,
  asked: readonly Stated[],
): Promise<readonly (StatedBy | null)[]> {
  if (asked.length === 0) return [];
  const found: (StatedBy | null)[] = asked.map(() => null);
  for (const row of await graph.ask<ProvenanceRow>(provenanceStatement(model, asked))) {
    for (const [at, confidence, observedAt, sourceId] of row.stated) {
      found[at] = { confidence, observedAt, sourceId };
    }
  }
  return found;
}

interface ProvenanceRow {
  /** `[which of those asked for, confidence, observedAt, sourceId]` */
  readonly stated: readonly (readonly [number, unknown, unknown, unknown])[];
}

/** Every name in it is the model's; ids travel as parameters. */
function provenanceStatement(model: Model, asked: readonly Stated[]): Statement {
  const params = noParameters();
  const placed = asked.map((stated, at) => ({ stated, at }));
  const branches = [...groupBy(placed, ({ stated }) => ('id' in stated ? stated.kind : stated.type))].map(
    ([name, group]) => {
      const isNode = group[0] !== undefined && 'id' in group[0].stated;
      const rows = params.add('rows', isNode ? nodeRows(group) : relationshipRows(group));
      return [
        `UNWIND ${rows} AS row`,
        ...(isNode
          ? [`MATCH (s:${labelOf(model, name)} {id: row[1]})`, 'WITH row[0] AS at, s']
          : relationshipLines(model, name)),
        'RETURN collect([at, s.confidence, s.observedAt, s.sourceId]) AS stated',
      ].join('\n');
    },
  );
  return { text: branches.join('\nUNION ALL\n'), params: params.values };
}

interface Placed {
  readonly stated: Stated;
  /** Which of those asked for. */
  readonly at: number;
}

function nodeRows(group: readonly Placed[]): readonly unknown[] {
  return group.flatMap(({ stated, at }) => ('id' in stated ? [[at, stated.id]] : []));
}

/** Which, by the end that it leads to, for each node that relationships lead from. */
function relationshipRows(group: readonly Placed[]): readonly unknown[] {
  const byFrom = groupBy(group, ({ stated }) => ('id' in stated ? '' : stated.from));
  return [...byFrom].map(([from, several]) => [
    from,
    Object.fromEntries(several.flatMap(({ stated, at }) => ('id' in stated ? [] : [[stated.to, at]]))),
    several.length,
  ]);
}

function labelOf(model: Model, label: string): string {
  const type = model.byLabel(label);
  if (type === undefined) throw new Error(`Expected a fact about a noun, got "${label}".`);
  return type.label;
}

/**
 * A node of which most relationships are asked for is gone through once. Else each is sought by both its ends, so that those
 * of the end that has fewer are looked through.
 */
function relationshipLines(model: Model, type: string): string[] {
  const pairs = model.ofType(type);
  if (pairs.length === 0)
    throw new Error(`Expected a fact about a relationship of the model, got "${type}".`);
  const labels = (end: 'from' | 'to'): string =>
    [...new Set(pairs.map((pair) => model.node(pair[end]).label))].join('|');
  return [
    `MATCH (a:${labels('from')} {id: row[0]})`,
    `WITH a, row[1] AS asked, COUNT { (a)-[:${type}]->() } <= 4 * row[2] AS isMost`,
    'CALL (a, asked, isMost) {',
    `  WITH a, asked, isMost WHERE isMost`,
    `  MATCH (a)-[r:${type}]->(b:${labels('to')})`,
    '  WITH CASE WHEN b.id IS :: STRING NOT NULL THEN asked[b.id] END AS at, r WHERE at IS NOT NULL',
    '  RETURN at, r AS s',
    '  UNION ALL',
    '  WITH a, asked, isMost WHERE NOT isMost',
    '  UNWIND keys(asked) AS id',
    `  MATCH (b:${labels('to')} {id: id})`,
    `  CALL (a, b) { MATCH (a)-[r:${type}]->(b) RETURN r LIMIT 1 }`,
    '  RETURN asked[id] AS at, r AS s',
    '}',
  ];
}
