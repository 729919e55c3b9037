import type { Fault } from '../errors.ts';
import type { ExactValue } from '../graph/exact-values.ts';
import { checkNode } from '../model/check-node.ts';
import type { CheckedNode } from '../model/check-node.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Model, NodeKind, NodeType } from '../model/model.ts';
import { nameKind, nameLabels } from '../model/name-kind.ts';
import { batches } from './batches.ts';
import { checkSources } from './check-sources.ts';
import { findNodes } from './find-nodes.ts';
import type { LockedGraph } from './lock-graph.ts';
import { addFaults, noFaults, refuseFaults } from './refusal.ts';
import { storedValues } from './stored-values.ts';
import { NOTHING_WRITTEN } from './write-result.ts';
import type { WriteResult } from './write-result.ts';

/** Nodes of one kind to create or change. */
export interface UpsertNodes {
  readonly model: Model;
  readonly kind: NodeKind;
  /** Each an object with `id` and properties, checked here; each id once. */
  readonly rows: readonly unknown[];
  /** Default false. Whether to accept what recorded analyses wrote back. */
  readonly fromImport?: boolean;
}

/**
 * Creates or changes nodes by id, all or nothing: a property not given stays, null removes it. Sources that the rows cite
 * must be in the graph, or among the rows, by then.
 * @throws ThroughlineError BAD_USER_INPUT or GRAPH_RULE with every fault of every row.
 */
export async function upsertNodes(graph: LockedGraph, call: UpsertNodes): Promise<WriteResult> {
  const { model, kind, fromImport = false } = call;
  const node = model.node(kind);
  const rows = call.rows.map((row, index) => checkNode(row, { node, index, fromImport }));
  const named = rows.filter((row): row is NamedNode => row.id !== null);
  const found = await findNodes(graph, { ids: named.map((row) => row.id), labels: [node.label] });
  const ownSources = new Set(kind === 'SOURCE' ? named.map((row) => row.id) : []);

  const faults = noFaults();
  for (const row of rows) addFaults(faults.input, row.faults);
  addFaults(faults.input, repeatedIds(named));
  for (const row of named) {
    const stored = found.get(row.id);
    if (stored === undefined) addFaults(faults.input, row.faultsWhenNew);
    else if (!stored.labels.includes(node.label)) {
      faults.rules.push(otherKind(row, { node, is: nameLabels(model, stored.labels) }));
    }
  }
  addFaults(faults.rules, await checkSources(graph, rows, ownSources));
  refuseFaults(faults);

  const fresh = named.filter((row) => !found.has(row.id));
  const known = named.flatMap((row) => {
    const element = found.get(row.id)?.element;
    if (element === undefined) return [];
    return [{ row, element, properties: storedValues(row.values, node.properties) }];
  });
  await createNodes(graph, node, fresh);
  const changed = await changeNodes(graph, node, known);
  return { ...NOTHING_WRITTEN, created: fresh.length, changed, unchanged: known.length - changed };
}

type NamedNode = CheckedNode & { readonly id: string };

function repeatedIds(rows: readonly NamedNode[]): readonly Fault[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const before = first.get(row.id);
    if (before === undefined) {
      first.set(row.id, row.index);
      return [];
    }
    const got = describeValue(row.id);
    const message = `Expected each id once in one call, got ${got} in row ${before} too. Put all its properties into one row.`;
    return [{ index: row.index, field: 'id', expected: 'each id once', got, message }];
  });
}

function otherKind(row: NamedNode, about: { node: NodeType; is: string }): Fault {
  const expected = `a new id, or that of ${nameKind(about.node)}`;
  const got = describeValue(row.id);
  const message = `Expected "id" to be ${expected}, got ${got}, which is ${about.is}. Ids are unique over the whole graph: choose another.`;
  return { index: row.index, field: 'id', expected, got, message };
}

async function createNodes(graph: LockedGraph, node: NodeType, rows: readonly NamedNode[]): Promise<void> {
  for (const batch of batches(rows)) {
    const given = batch.map((row) => storedValues(row.values, node.properties));
    await graph.ask('write/create-nodes', { label: node.label, rows: given });
    batch.forEach(({ id }, at) => graph.journal.nodeCreated({ labels: [node.label], id }, given[at] ?? {}));
  }
}

interface KnownNode {
  readonly row: NamedNode;
  readonly element: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** How many of the rows made a difference. */
async function changeNodes(graph: LockedGraph, node: NodeType, rows: readonly KnownNode[]): Promise<number> {
  let changed = 0;
  for (const batch of batches(rows)) {
    const given = batch.map(({ element, properties }, index) => ({
      index,
      element,
      names: Object.keys(properties),
      properties,
    }));
    const answer = await graph.ask<{ index: number; before: readonly ExactValue[] }>('write/change-nodes', {
      rows: given,
    });
    for (const { index, before } of answer) {
      const { row, properties } = batch[index] as KnownNode;
      graph.journal.nodeChanged({ labels: [node.label], id: row.id }, { given: properties, before });
    }
    changed += answer.length;
  }
  return changed;
}
