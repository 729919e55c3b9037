import type { Model, NodeType, Property, RelationshipType } from '../model/model.ts';
import { checkAcyclic } from './check-acyclic.ts';
import type { LockedGraph } from './lock-graph.ts';
import { addFaults, noFaults, refuseFaults } from './refusal.ts';
import { valueTable } from './value-table.ts';
import type { CheckedValues } from './value-table.ts';
import { NOTHING_WRITTEN } from './write-result.ts';
import type { WriteResult } from './write-result.ts';

/** Something that a check had found is not so any more: the rows must be written with all checks. */
export class NotFresh extends Error {}

/**
 * Creates nodes that were checked against the model, and that the graph did not have then: one statement without looking
 * anything up but the sources. Their ids are unique by constraint.
 * @throws NotFresh where a cited source has gone; an error of the constraint where a node has come: nothing is written then.
 */
export async function createFreshNodes(
  graph: LockedGraph,
  { node, rows }: { readonly node: NodeType; readonly rows: readonly CheckedValues[] },
): Promise<WriteResult> {
  await requireSources(graph, rows, node.label === 'Source' ? rows : []);
  const { columns, values } = valueTable(rows, node.properties);
  const text = `UNWIND $rows AS row CREATE (:Entity:${node.label} {${settersOf(columns, 0)}})`;
  rows.forEach((row, at) => {
    const after = afterOf(columns, values[at]);
    graph.journal.nodeCreated({ labels: [node.label], id: row['id'] as string }, after);
  });
  await graph.ask({ text, params: { rows: values } });
  return { ...NOTHING_WRITTEN, created: rows.length };
}

/** A relationship that was checked against the model. */
export interface FreshRelationship {
  readonly from: string;
  readonly to: string;
  readonly properties: CheckedValues;
}

/**
 * Creates relationships that were checked against the model, by one statement; those that the graph has by now are left
 * alone, and where a node has at most one of the type, those that would be a second one.
 * @returns the rows, by their place, that are left alone.
 * @throws NotFresh where an end or a cited source has gone: nothing is written then.
 * @throws ThroughlineError GRAPH_RULE with each cycle that they would close.
 */
export async function createFreshRelationships(
  graph: LockedGraph,
  call: { readonly model: Model; readonly type: string; readonly rows: readonly FreshRelationship[] },
): Promise<readonly number[]> {
  const { model, type, rows } = call;
  const given = rows.map(({ properties }) => properties);
  await requireSources(graph, given, []);
  const faults = noFaults();
  const [relationship] = model.ofType(type) as [RelationshipType];
  const edges = rows.map(({ from, to }, index) => ({ index, from, to, relationship }));
  addFaults(faults.rules, await checkAcyclic(graph, model, edges));
  refuseFaults(faults);
  const { columns, values } = valueTable(given, propertiesOfType(model, type));
  const inTheWay = model.ofType(type).some(({ onlyOne }) => onlyOne) ? '' : 'b';
  const text = `
    UNWIND $rows AS row
    ${matchedEnds(model, type)}
    WITH a, b, row, EXISTS { (a)-[:${type}]->(${inTheWay}) } AS known
    FOREACH (_ IN CASE WHEN known THEN [] ELSE [0] END | CREATE (a)-[:${type} {${settersOf(columns, 3)}}]->(b))
    RETURN count(*) AS matched, collect(CASE WHEN known THEN row[0] END) AS known`;
  const params = { rows: rows.map(({ from, to }, at) => [at, from, to, ...(values[at] ?? [])]) };
  const [answer] = await graph.ask<{ matched: number; known: readonly number[] }>({ text, params });
  if (answer?.matched !== rows.length) throw new NotFresh();
  const known = new Set(answer.known);
  rows.forEach(({ from, to }, at) => {
    if (known.has(at)) return;
    graph.journal.relationshipCreated({ type, from, to }, afterOf(columns, values[at]));
  });
  return answer.known;
}

/**
 * Finds the ends `a` and `b` of relationships of a type by the ids `row[1]` and `row[2]`. A seek is asked for: planned while
 * the counts of the graph are old, as after it was emptied, the statement read all of an index for each row, and 5,000 rows
 * took over a minute.
 */
export function matchedEnds(model: Model, type: string): string {
  const labels = (end: 'from' | 'to'): string =>
    [...new Set(model.ofType(type).map((pair) => model.node(pair[end]).label))].join('|');
  return `MATCH (a:Entity {id: row[1]}) USING INDEX SEEK a:Entity(id) WHERE a:${labels('from')}
    MATCH (b:Entity {id: row[2]}) USING INDEX SEEK b:Entity(id) WHERE b:${labels('to')}`;
}

/** The properties of a type, whatever kinds it joins. */
export function propertiesOfType(model: Model, type: string): ReadonlyMap<string, Property> {
  return new Map(model.ofType(type).flatMap(({ properties }) => [...properties]));
}

function afterOf(columns: readonly string[], values: readonly unknown[] = []): () => CheckedValues {
  return () => Object.fromEntries(columns.map((name, column) => [name, values[column]]));
}

function settersOf(columns: readonly string[], first: number): string {
  return columns.map((name, at) => `${name}: row[${first + at}]`).join(', ');
}

async function requireSources(
  graph: LockedGraph,
  rows: readonly CheckedValues[],
  own: readonly CheckedValues[],
): Promise<void> {
  const ids = new Set(rows.flatMap(({ sourceId }) => (typeof sourceId === 'string' ? [sourceId] : [])));
  for (const { id } of own) ids.delete(id as string);
  if (ids.size === 0) return;
  const found = await graph.ask('write/sources-by-id', { ids: [...ids] });
  if (found.length < ids.size) throw new NotFresh();
}
