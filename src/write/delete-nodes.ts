import { counted } from '../counted.ts';
import type { Fault } from '../errors.ts';
import { groupBy } from '../group-by.ts';
import { isStorable } from '../model/check-value.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Model, NodeKind, NodeType } from '../model/model.ts';
import { nameKind, nameLabels } from '../model/name-kind.ts';
import { deleteNodeElements, deleteRelationshipsOfNodes } from './delete-elements.ts';
import { findNodes } from './find-nodes.ts';
import { foreignRelationships, nameForeign } from './foreign-relationships.ts';
import type { ForeignRelationships } from './foreign-relationships.ts';
import type { LockedGraph } from './lock-graph.ts';
import { addFaults, noFaults, refuseFaults } from './refusal.ts';
import { NOTHING_WRITTEN } from './write-result.ts';
import type { WriteResult } from './write-result.ts';

/** Nodes of one kind to delete. */
export interface DeleteNodes {
  readonly model: Model;
  readonly kind: NodeKind;
  /** An id that is not there is no fault; one given twice counts once. */
  readonly ids: readonly string[];
}

/**
 * Deletes nodes with all their relationships, all or nothing. Evidence about them stays: it was observed. A source that
 * something else cites is refused, and a node that others keep relationships to from nodes outside the model: no undo could
 * bring these back.
 * @throws ThroughlineError GRAPH_RULE with every fault of every id.
 */
export async function deleteNodes(graph: LockedGraph, call: DeleteNodes): Promise<WriteResult> {
  const { model, kind } = call;
  const node = model.node(kind);
  const rowOf = new Map([...call.ids.entries()].reverse().map(([index, id]) => [id, index]));
  const ids = [...new Set(call.ids)].filter(isStorable);
  const found = await findNodes(graph, { ids, labels: [node.label] });
  const faults = noFaults();
  for (const { id, labels } of found.values()) {
    if (!labels.includes(node.label))
      faults.rules.push(otherKind({ node, id, is: nameLabels(model, labels), index: rowOf.get(id) ?? 0 }));
  }
  const there = [...found.values()].filter(({ labels }) => labels.includes(node.label));
  if (kind === 'SOURCE') {
    const cited = await citedSources(
      graph,
      there.map(({ id }) => id),
    );
    addFaults(
      faults.rules,
      cited.map((source) => citedFault(source, rowOf.get(source.id) ?? 0)),
    );
  }
  const elements = there.map(({ element }) => element);
  const foreign = groupBy(await foreignRelationships(graph, model, elements), ({ id }) => id);
  for (const [id, some] of foreign) faults.rules.push(foreignFault({ id, some }, rowOf.get(id) ?? 0));
  refuseFaults(faults);

  const relationshipsDeleted = await deleteRelationshipsOfNodes(graph, elements);
  const deleted = await deleteNodeElements(graph, elements);
  return { ...NOTHING_WRITTEN, deleted, relationshipsDeleted };
}

function otherKind({
  node,
  id,
  is,
  index,
}: {
  node: NodeType;
  id: string;
  is: string;
  index: number;
}): Fault {
  const expected = `the id of ${nameKind(node)}`;
  const got = describeValue(id);
  const message = `Expected ${expected}, got ${got}, which is ${is}. Delete it by that kind.`;
  return { index, field: 'id', expected, got, message };
}

interface CitedSource {
  readonly id: string;
  readonly nodes: number;
  readonly relationships: number;
}

/** Those of the sources that something else than the sources themselves cites, and how often. */
async function citedSources(graph: LockedGraph, ids: readonly string[]): Promise<readonly CitedSource[]> {
  return ids.length === 0 ? [] : graph.ask<CitedSource>('write/cited-sources', { ids });
}

function citedFault({ id, nodes, relationships }: CitedSource, index: number): Fault {
  const expected = 'a source that nothing cites';
  const got = `${describeValue(id)}, which ${counted(nodes, 'node')} and ${counted(relationships, 'relationship')} cite`;
  const message = `Expected ${expected}, got ${got}. Give those another "sourceId" first, or null.`;
  return { index, field: 'id', expected, got, message };
}

function foreignFault(
  { id, some }: { readonly id: string; readonly some: readonly ForeignRelationships[] },
  index: number,
): Fault {
  const expected = 'a node without relationships to nodes outside the model';
  const got = `${describeValue(id)} with ${nameForeign(some.slice(0, KINDS_NAMED))}`;
  const message = `Expected ${expected}, got ${got}. They would go with it, and no undo could bring them back: remove them first, where they may go.`;
  return { index, field: 'id', expected, got, message };
}

/** Kinds of relationships that a message names. */
const KINDS_NAMED = 5;
