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
      const rows = params.add(
        'rows',
        group.map(({ stated, at }) => ('id' in stated ? [at, stated.id] : [at, stated.from, stated.to])),
      );
      return [
        `UNWIND ${rows} AS row`,
        ...(group[0] !== undefined && 'id' in group[0].stated
          ? [`MATCH (s:${labelOf(model, name)} {id: row[1]})`]
          : relationshipLines(model, name)),
        'RETURN collect([row[0], s.confidence, s.observedAt, s.sourceId]) AS stated',
      ].join('\n');
    },
  );
  return { text: branches.join('\nUNION ALL\n'), params: params.values };
}

function labelOf(model: Model, label: string): string {
  const type = model.byLabel(label);
  if (type === undefined) throw new Error(`Expected a fact about a noun, got "${label}".`);
  return type.label;
}

/** The subquery is given both ends, so the relationships of the end that has fewer are looked through. */
function relationshipLines(model: Model, type: string): string[] {
  const pairs = model.ofType(type);
  if (pairs.length === 0)
    throw new Error(`Expected a fact about a relationship of the model, got "${type}".`);
  const labels = (end: 'from' | 'to'): string =>
    [...new Set(pairs.map((pair) => model.node(pair[end]).label))].join('|');
  return [
    `MATCH (a:${labels('from')} {id: row[1]})`,
    `MATCH (b:${labels('to')} {id: row[2]})`,
    `CALL (a, b) { MATCH (a)-[r:${type}]->(b) RETURN r LIMIT 1 }`,
    'WITH row, r AS s',
  ];
}
