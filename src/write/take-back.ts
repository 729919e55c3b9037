import type { Fault } from '../errors.ts';
import { ThroughlineError } from '../errors.ts';
import { exactParameter } from '../graph/exact-values.ts';
import type { ExactProperties, ExactValue } from '../graph/exact-values.ts';
import { groupBy } from '../group-by.ts';
import type { Model } from '../model/model.ts';
import { batches } from './batches.ts';
import type { ChangeRecord } from './change-record.ts';
import { checkAcyclic } from './check-acyclic.ts';
import { deleteNodeElements, deleteRelationshipElements } from './delete-elements.ts';
import { findOutgoing } from './find-relationships.ts';
import { conflict, leftByWrite, nameOf, standingOf } from './left-by-write.ts';
import type { TouchedNode, TouchedRelationship } from './left-by-write.ts';
import type { LockedGraph } from './lock-graph.ts';
import type { RelationshipRow } from './relationship-rows.ts';

/**
 * Takes back what one write did, all or nothing: what it created goes, what it deleted comes back, what it changed gets its
 * values again. Nothing that was written since is overwritten.
 * @throws ThroughlineError GRAPH_RULE with every conflict; BAD_USER_INPUT for a value of a type that others stored.
 */
export async function takeBack(graph: LockedGraph, model: Model, record: ChangeRecord): Promise<void> {
  const left = await leftByWrite(graph, record);
  refuse([...left.nodes, ...left.relationships].flatMap((touched) => conflictsOf(touched)));
  const { nodes: touchedNodes, relationships: touchedRelationships } = left;
  const nodes = touchedNodes.filter((touched) => standingOf(touched).is === 'left');
  const relationships = touchedRelationships.filter((touched) => standingOf(touched).is === 'left');
  const of = <T extends TouchedNode | TouchedRelationship>(all: readonly T[], action: string): T[] =>
    all.filter(({ change }) => change.action === action);

  await deleteRelationshipElements(graph, elementsOf(of(relationships, 'CREATED')));
  await deleteNodes(graph, of(nodes, 'CREATED'));
  await changeNodes(graph, of(nodes, 'CHANGED'));
  await restoreNodes(graph, of(nodes, 'DELETED'));
  await restoreRelationships(graph, model, of(relationships, 'DELETED'));
  await changeRelationships(graph, of(relationships, 'CHANGED'));
  await refuseMissingSources(graph, [...nodes, ...relationships]);
}

/** @throws ThroughlineError GRAPH_RULE where what came back cites a source that has gone meanwhile. */
async function refuseMissingSources(
  graph: LockedGraph,
  touched: readonly (TouchedNode | TouchedRelationship)[],
): Promise<void> {
  const citing = touched.flatMap(({ change }) => {
    const source = change.before?.['sourceId'];
    return typeof source === 'string' ? [{ change, source }] : [];
  });
  if (citing.length === 0) return;
  const ids = [...new Set(citing.map(({ source }) => source))];
  const found = await graph.ask<{ id: string }>('write/sources-by-id', { ids });
  const known = new Set(found.map(({ id }) => id));
  refuse(
    citing
      .filter(({ source }) => !known.has(source))
      .map(({ change, source }) =>
        conflict(nameOf(change), `to cite a source that is there`, `"${source}", which is gone`),
      ),
  );
}

function conflictsOf(touched: TouchedNode | TouchedRelationship): readonly Fault[] {
  const standing = standingOf(touched);
  return standing.is === 'other' ? standing.conflicts : [];
}

/** @throws ThroughlineError GRAPH_RULE where there is a conflict. */
function refuse(conflicts: readonly Fault[]): void {
  const [first] = conflicts;
  if (first === undefined) return;
  throw new ThroughlineError('GRAPH_RULE', first.message, { faults: conflicts });
}

function elementsOf(touched: readonly (TouchedNode | TouchedRelationship)[]): string[] {
  return touched.flatMap(({ now }) => (now === null ? [] : [now.element]));
}

/** Nodes that the write created go, unless something has come to hang on them. */
async function deleteNodes(graph: LockedGraph, touched: readonly TouchedNode[]): Promise<void> {
  if (touched.length === 0) return;
  const ids = touched.flatMap(({ change }) => (change.id === null ? [] : [change.id]));
  const degrees = new Map<string, number>();
  for (const batch of batches(ids)) {
    const rows = await graph.ask<{ id: string; relationships: number }>('change/nodes-now', { ids: batch });
    for (const { id, relationships } of rows) degrees.set(id, relationships);
  }
  refuse(
    touched.flatMap(({ change }) => {
      const count = degrees.get(change.id ?? '') ?? 0;
      return count === 0 ? [] : [conflict(nameOf(change), 'to have no relationships', `${count} since`)];
    }),
  );
  const sources = touched.filter(({ change }) => change.labels.includes('Source'));
  if (sources.length > 0) {
    const cited = await graph.ask<{ id: string; nodes: number; relationships: number }>(
      'write/cited-sources',
      {
        ids: sources.map(({ change }) => change.id),
      },
    );
    refuse(
      cited.map(({ id, nodes, relationships }) =>
        conflict(`Source "${id}"`, 'to be cited by nothing', `${nodes + relationships} that cite it since`),
      ),
    );
  }
  await deleteNodeElements(graph, elementsOf(touched));
}

async function changeNodes(graph: LockedGraph, touched: readonly TouchedNode[]): Promise<void> {
  for (const batch of batches(touched)) {
    const rows = batch.map(rowToRestore);
    const answer = await graph.ask<Restored>('write/change-nodes', { rows });
    for (const { index, before } of answer) {
      const { labels, id } = (batch[index] as TouchedNode).change;
      graph.journal.nodeChanged({ labels, id }, { given: rows[index]?.properties ?? {}, before });
    }
  }
}

async function restoreNodes(graph: LockedGraph, touched: readonly TouchedNode[]): Promise<void> {
  for (const batch of batches(touched)) {
    const rows = batch.map(({ change: { labels, before } }) => ({
      labels,
      properties: parametersOf(before),
    }));
    await graph.ask('write/restore-nodes', { rows });
    batch.forEach(({ change: { labels, id } }, at) =>
      graph.journal.nodeCreated({ labels, id }, rows[at]?.properties ?? {}),
    );
  }
}

/** Relationships that the write deleted come back, where their ends are there and the rules of the model allow it. */
async function restoreRelationships(
  graph: LockedGraph,
  model: Model,
  touched: readonly TouchedRelationship[],
): Promise<void> {
  // Their ends may have come back only now.
  const { relationships } = await leftByWrite(graph, {
    nodes: [],
    relationships: touched.map(({ change }) => change),
  });
  refuse(
    relationships
      .filter(({ ends }) => ends === null)
      .map(({ change }) => conflict(nameOf(change), 'to have both its ends', 'one that is gone')),
  );
  for (const [type, some] of groupBy(relationships, ({ change }) => change.type)) {
    const rows = some.map(({ ends, change }) => ({
      start: ends?.start ?? '',
      end: ends?.end ?? '',
      properties: parametersOf(change.before),
    }));
    await refuseAgainstRules(graph, model, some);
    for (const batch of batches(rows)) await graph.ask('write/create-relationships', { type, rows: batch });
    some.forEach(({ change: { from, to } }, at) =>
      graph.journal.relationshipCreated({ type, from, to }, rows[at]?.properties ?? {}),
    );
  }
}

/** @throws ThroughlineError GRAPH_RULE for a cycle, or a second one where a node has one at most. */
async function refuseAgainstRules(
  graph: LockedGraph,
  model: Model,
  touched: readonly TouchedRelationship[],
): Promise<void> {
  const [first] = touched;
  const [relationship] = first === undefined ? [] : model.ofType(first.change.type);
  if (relationship === undefined || !(relationship.acyclic || relationship.onlyOne)) return;
  const rows: RelationshipRow[] = touched.map(({ change, ends }, index) => ({
    index,
    from: change.from ?? '',
    to: change.to ?? '',
    start: ends?.start ?? '',
    end: ends?.end ?? '',
    relationship,
    values: new Map(),
  }));
  refuse(await checkAcyclic(graph, model, rows));
  if (!relationship.onlyOne) return;
  const outgoing = await findOutgoing(graph, {
    model,
    type: relationship.type,
    starts: rows.map(({ start }) => start),
  });
  const byStart = new Map(outgoing.map((other) => [other.start, other]));
  refuse(
    touched.flatMap(({ change, ends }) => {
      const other = byStart.get(ends?.start ?? '');
      return other === undefined
        ? []
        : [conflict(nameOf(change), 'to be the only one', `one to "${other.to}" since`)];
    }),
  );
}

async function changeRelationships(
  graph: LockedGraph,
  touched: readonly TouchedRelationship[],
): Promise<void> {
  for (const batch of batches(touched)) {
    const rows = batch.map(rowToRestore);
    const answer = await graph.ask<Restored>('write/change-relationships', { rows });
    for (const { index, before } of answer) {
      const { type, from, to } = (batch[index] as TouchedRelationship).change;
      graph.journal.relationshipChanged({ type, from, to }, { given: rows[index]?.properties ?? {}, before });
    }
  }
}

interface Restored {
  readonly index: number;
  readonly before: readonly ExactValue[];
}

/** A row of the questions that change properties, with the values from before the write. */
function rowToRestore({ change, now }: TouchedNode | TouchedRelationship, index: number) {
  const properties = parametersOf(change.before);
  return { index, element: now?.element ?? '', names: Object.keys(properties), properties };
}

function parametersOf(properties: ExactProperties = {}): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, exactParameter(value)]));
}
