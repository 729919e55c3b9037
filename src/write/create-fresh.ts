import type { Model, NodeType, Property } from '../model/model.ts';
import type { LockedGraph } from './lock-graph.ts';
import { storedValue } from './stored-values.ts';
import { NOTHING_WRITTEN } from './write-result.ts';
import type { WriteResult } from './write-result.ts';

/** Something that a check had found is not so any more: the rows must be written with all checks. */
export class NotFresh extends Error {}

/** Properties that were checked, by name. */
type Checked = Readonly<Record<string, unknown>>;

/**
 * Creates nodes that were checked against the model, and that the graph did not have then: one statement without looking
 * anything up but the sources. Their ids are unique by constraint.
 * @throws NotFresh where a cited source has gone; an error of the constraint where a node has come: nothing is written then.
 */
export async function createFreshNodes(
  graph: LockedGraph,
  { node, rows }: { readonly node: NodeType; readonly rows: readonly Checked[] },
): Promise<WriteResult> {
  await requireSources(graph, rows, node.label === 'Source' ? rows : []);
  const { columns, values } = table(rows, node.properties);
  const text = `UNWIND $rows AS row CREATE (:Entity:${node.label} {${settersOf(columns, 0)}})`;
  rows.forEach((row, at) => {
    const after = Object.fromEntries(columns.map((name, column) => [name, values[at]?.[column]]));
    graph.journal.nodeCreated({ labels: [node.label], id: row['id'] as string }, after);
  });
  await graph.ask({ text, params: { rows: values } });
  return { ...NOTHING_WRITTEN, created: rows.length };
}

/** A relationship that was checked against the model. */
export interface FreshRelationship {
  readonly from: string;
  readonly to: string;
  readonly properties: Checked;
}

/**
 * Creates relationships that were checked against the model, by one statement; those that the graph has by now are left
 * alone. For types without a rule that looks at other relationships.
 * @returns the rows, by their place, that the graph has.
 * @throws NotFresh where an end or a cited source has gone: nothing is written then.
 */
export async function createFreshRelationships(
  graph: LockedGraph,
  call: { readonly model: Model; readonly type: string; readonly rows: readonly FreshRelationship[] },
): Promise<readonly number[]> {
  const { model, type, rows } = call;
  const pairs = model.ofType(type);
  const given = rows.map(({ properties }) => properties);
  await requireSources(graph, given, []);
  const { columns, values } = table(given, new Map(pairs.flatMap(({ properties }) => [...properties])));
  const labels = (end: 'from' | 'to'): string =>
    [...new Set(pairs.map((pair) => model.node(pair[end]).label))].join('|');
  const text = `
    UNWIND $rows AS row
    MATCH (a:Entity {id: row[1]}) WHERE a:${labels('from')}
    MATCH (b:Entity {id: row[2]}) WHERE b:${labels('to')}
    WITH a, b, row, EXISTS { (a)-[:${type}]->(b) } AS known
    FOREACH (_ IN CASE WHEN known THEN [] ELSE [0] END | CREATE (a)-[:${type} {${settersOf(columns, 3)}}]->(b))
    RETURN count(*) AS matched, collect(CASE WHEN known THEN row[0] END) AS known`;
  const params = { rows: rows.map(({ from, to }, at) => [at, from, to, ...(values[at] ?? [])]) };
  const [answer] = await graph.ask<{ matched: number; known: readonly number[] }>({ text, params });
  if (answer?.matched !== rows.length) throw new NotFresh();
  const known = new Set(answer.known);
  rows.forEach(({ from, to }, at) => {
    if (known.has(at)) return;
    const after = Object.fromEntries(columns.map((name, column) => [name, values[at]?.[column]]));
    graph.journal.relationshipCreated({ type, from, to }, after);
  });
  return answer.known;
}

interface Table {
  readonly columns: readonly string[];
  /** Null where a row has no such property. */
  readonly values: readonly (readonly unknown[])[];
}

/** The rows by columns, each value in the type that it is stored in: names are then sent once and not with every row. */
function table(rows: readonly Checked[], properties: ReadonlyMap<string, Property>): Table {
  const names = new Set<string>();
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  const columns = [...names].filter((name) => properties.has(name)).sort();
  const types = columns.map((name) => properties.get(name));
  return {
    columns,
    values: rows.map((row) => columns.map((name, at) => storedValue(row[name] ?? null, types[at]))),
  };
}

function settersOf(columns: readonly string[], first: number): string {
  return columns.map((name, at) => `${name}: row[${first + at}]`).join(', ');
}

async function requireSources(
  graph: LockedGraph,
  rows: readonly Checked[],
  own: readonly Checked[],
): Promise<void> {
  const ids = new Set(rows.flatMap(({ sourceId }) => (typeof sourceId === 'string' ? [sourceId] : [])));
  for (const { id } of own) ids.delete(id as string);
  if (ids.size === 0) return;
  const found = await graph.ask('write/sources-by-id', { ids: [...ids] });
  if (found.length < ids.size) throw new NotFresh();
}
