import type { Fault } from '../errors.ts';
import type { ExactProperties, ExactValue } from '../graph/exact-values.ts';
import { readableValue } from '../graph/exact-values.ts';
import type { GraphReader } from '../graph/graph.ts';
import { groupBy } from '../group-by.ts';
import { describeValue } from '../model/describe-value.ts';
import { batches } from './batches.ts';
import type { ChangeRecord, NodeChange, RelationshipChange } from './change-record.ts';
import { SCORE_PROPERTIES } from './scores.ts';

/** A node that a write touched, and what is there now. */
export interface TouchedNode {
  readonly change: NodeChange;
  /** Null where there is none of that id. */
  readonly now: NodeNow | null;
}

/** A node as it is now. */
export interface NodeNow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly element: string;
  readonly properties: ExactProperties;
  /** How many it has, one to itself counted twice. */
  readonly relationships: number;
}

/** A relationship that a write touched, and what is there now. */
export interface TouchedRelationship {
  readonly change: RelationshipChange;
  /** The element ids of its ends; null where they are gone. */
  readonly ends: { readonly start: string; readonly end: string } | null;
  /** Null where there is none between these ends. */
  readonly now: { readonly element: string; readonly properties: ExactProperties } | null;
}

/** What one write touched, in the order of its record. */
export interface LeftByWrite {
  readonly nodes: readonly TouchedNode[];
  readonly relationships: readonly TouchedRelationship[];
}

/** Looks up all that a write touched. */
export async function leftByWrite(graph: GraphReader, record: ChangeRecord): Promise<LeftByWrite> {
  const nodes = new Map<string, NodeNow>();
  const ids = record.nodes.flatMap(({ id }) => (id === null ? [] : [id]));
  for (const batch of batches(ids)) {
    for (const node of await graph.ask<NodeNow>('change/nodes-now', { ids: batch })) nodes.set(node.id, node);
  }
  const relationships: TouchedRelationship[] = [];
  for (const [type, changes] of groupBy(record.relationships, (change) => change.type)) {
    for (const batch of batches(changes)) relationships.push(...(await relationshipsNow(graph, type, batch)));
  }
  return {
    nodes: record.nodes.map((change) => ({
      change,
      now: change.id === null ? null : (nodes.get(change.id) ?? null),
    })),
    relationships,
  };
}

interface RelationshipNow {
  readonly index: number;
  readonly start: string;
  readonly end: string;
  readonly element: string | null;
  readonly properties: ExactProperties | null;
}

async function relationshipsNow(
  graph: GraphReader,
  type: string,
  changes: readonly RelationshipChange[],
): Promise<readonly TouchedRelationship[]> {
  const rows = changes.map(({ from, to }, index) => ({ index, from, to }));
  // The type is composed, since one given as a parameter would look through all relationships of a hub.
  const text = `
    UNWIND $rows AS row
    MATCH (a:Entity {id: row.from})
    MATCH (b:Entity {id: row.to})
    CALL (a, b) { OPTIONAL MATCH (a)-[r:\`${type.replaceAll('`', '``')}\`]->(b) RETURN r LIMIT 1 }
    RETURN row.index AS index, elementId(a) AS start, elementId(b) AS end, elementId(r) AS element,
      properties(r) AS properties`;
  const found = await graph.ask<RelationshipNow>({ text, params: { rows }, exact: ['properties'] });
  const byIndex = new Map(found.map((row) => [row.index, row]));
  return changes.map((change, index) => {
    const { start, end, element, properties } = byIndex.get(index) ?? {};
    return {
      change,
      ends: start === undefined || end === undefined ? null : { start, end },
      now: element == null || properties == null ? null : { element, properties },
    };
  });
}

/** How something stands to how a write left it. */
export type Standing =
  /** As the write left it. */
  | { readonly is: 'left' }
  /** As it was before the write. */
  | { readonly is: 'before' }
  /** Others have written since. */
  | { readonly is: 'other'; readonly conflicts: readonly Fault[] };

const LEFT: Standing = { is: 'left' };
const BEFORE: Standing = { is: 'before' };

/** How something stands that a write touched. The scores of analyses recorded since follow from the rest, and stand in no undo's way. */
export function standingOf({ change, now }: TouchedNode | TouchedRelationship): Standing {
  const { action, before = {}, after = {}, properties = [] } = change;
  const name = nameOf(change);
  if (action === 'CREATED') {
    if (now === null) return BEFORE;
    return standing(unlike(now.properties, after), { name, was: after, now: now.properties }) ?? LEFT;
  }
  if (action === 'DELETED') {
    if (now === null) return LEFT;
    return standing(unlike(now.properties, before), { name, was: before, now: now.properties }) ?? BEFORE;
  }
  if (now === null) return { is: 'other', conflicts: [conflict(name, 'to be there', 'none')] };
  const changedSince = properties.filter((property) => !same(now.properties[property], after[property]));
  if (changedSince.every((property) => same(now.properties[property], before[property]))) {
    return changedSince.length === properties.length && properties.length > 0 ? BEFORE : LEFT;
  }
  const others = changedSince.filter((property) => !same(now.properties[property], before[property]));
  return standing(others, { name, was: after, now: now.properties }) ?? LEFT;
}

/** What a conflict calls a node or a relationship. */
export function nameOf(change: NodeChange | RelationshipChange): string {
  if ('type' in change)
    return `${change.type} from ${describeValue(change.from)} to ${describeValue(change.to)}`;
  return `${change.labels.find((label) => label !== 'Entity') ?? 'node'} ${describeValue(change.id)}`;
}

/** A fault that keeps a write from being taken back. */
export function conflict(name: string, expected: string, got: string): Fault {
  return { index: 0, field: null, expected, got, message: `Expected ${name} ${expected}, got ${got}.` };
}

function standing(
  names: readonly string[],
  about: { readonly name: string; readonly was: ExactProperties; readonly now: ExactProperties },
): Standing | null {
  if (names.length === 0) return null;
  const conflicts = names.map((field) => {
    const [expected, got] = [about.was, about.now].map((from) => described(from[field])) as [string, string];
    const message = `Expected "${field}" of ${about.name} to be ${expected}, as the write left it, got ${got}.`;
    return { index: 0, field, expected, got, message };
  });
  return { is: 'other', conflicts };
}

/** The names of what differs, but for scores. */
function unlike(one: ExactProperties, other: ExactProperties): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => !SCORE_PROPERTIES.has(name) && !same(one[name], other[name]),
  );
}

function same(one: ExactValue | undefined, other: ExactValue | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

function described(value: ExactValue | undefined): string {
  return value === undefined || value === null ? 'nothing' : describeValue(readableValue(value));
}
