import type { Fault } from '../errors.ts';
import { isStorable } from '../model/check-value.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Model, NodeKind } from '../model/model.ts';
import { batches } from './batches.ts';
import { findNodes } from './find-nodes.ts';
import type { LockedGraph } from './lock-graph.ts';
import { nameKind, nameLabels } from './name-kind.ts';
import { noFaults, refuseFaults } from './refusal.ts';
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
 * something else cites is refused.
 * @throws ThroughlineError GRAPH_RULE with every fault of every id.
 */
export async function deleteNodes(graph: LockedGraph, call: DeleteNodes): Promise<WriteResult> {
  const { model, kind } = call;
  const node = model.node(kind);
  const rowOf = new Map([...call.ids.entries()].reverse().map(([index, id]) => [id, index]));
  const ids = [...new Set(call.ids)].filter(isStorable);
  const found = await findNodes(graph, { ids, labels: [node.label] });
  const faults = noFaults();
  for (const [id, labels] of found) {
    if (labels.includes(node.label)) continue;
    const got = describeValue(id);
    const expected = `the id of ${nameKind(node)}`;
    const message = `Expected ${expected}, got ${got}, which is ${nameLabels(model, labels)}. Delete it by that kind.`;
    faults.rules.push({ index: rowOf.get(id) ?? 0, field: 'id', expected, got, message });
  }
  const there = ids.filter((id) => found.get(id)?.includes(node.label));
  if (kind === 'SOURCE')
    faults.rules.push(
      ...(await citedSources(graph, there)).map((cited) => citedFault(cited, rowOf.get(cited.id) ?? 0)),
    );
  refuseFaults(faults);

  let { deleted, relationshipsDeleted } = NOTHING_WRITTEN;
  for (const batch of batches(there)) {
    relationshipsDeleted += await count(graph, { text: deleteAround(node.label), params: { ids: batch } });
    deleted += await count(graph, { text: deleteAlone(node.label), params: { ids: batch } });
  }
  return { ...NOTHING_WRITTEN, deleted, relationshipsDeleted };
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
  const got = `${describeValue(id)}, which ${nodes} nodes and ${relationships} relationships cite`;
  const message = `Expected ${expected}, got ${got}. Give those another "sourceId" first, or null.`;
  return { index, field: 'id', expected, got, message };
}

function deleteAround(label: string): string {
  return `
    UNWIND $ids AS id
    MATCH (:${label} {id: id})-[r]-()
    WITH DISTINCT r
    DELETE r
    RETURN count(*) AS deleted`;
}

function deleteAlone(label: string): string {
  return `UNWIND $ids AS id MATCH (n:${label} {id: id}) DELETE n RETURN count(*) AS deleted`;
}

async function count(
  graph: LockedGraph,
  statement: { text: string; params: { ids: readonly string[] } },
): Promise<number> {
  return (await graph.ask<{ deleted: number }>(statement))[0]?.deleted ?? 0;
}
