import { badInput, ThroughlineError } from '../errors.ts';
import type { Graph, GraphReader } from '../graph/graph.ts';
import { groupBy } from '../group-by.ts';
import { isStorable } from '../model/check-value.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Model, NodeKind } from '../model/model.ts';
import { deleteRelationshipElements } from './delete-elements.ts';
import { deleteNodes } from './delete-nodes.ts';
import { namedRelationships } from './delete-relationships.ts';
import { findNodes } from './find-nodes.ts';
import { rehearseUnlocked } from './lock-graph.ts';
import type { LockedGraph } from './lock-graph.ts';
import { upsertNodes } from './upsert-nodes.ts';
import { upsertRelationships } from './upsert-relationships.ts';
import { changeRuns } from './what-if-change.ts';
import type { ChangeRun, IndexedChange, WhatIfChange } from './what-if-change.ts';

/** What a graph is imagined to be different by. */
export interface Imagined {
  readonly model: Model;
  /** Made one after another, each by the rules of a write; at most `MOST_CHANGES`. */
  readonly changes: readonly WhatIfChange[];
}

/** Relationships that may go with the nodes imagined away: more take long to delete, while they are locked. */
const MOST_RELATIONSHIPS_REMOVED = 50_000;

/**
 * Does the work on the graph with changes that nobody else ever sees: they are made in a transaction that is rolled back.
 * The work may run again, so it has no side effects. It should read what it needs and end: what the changes touch is
 * locked for writers until then.
 * @throws ThroughlineError what the same writes would be refused with, the faults naming `whatIf[2]`; NOT_FOUND for
 *   something to remove that is not there; BAD_USER_INPUT for too many changes.
 */
export function inImaginedGraph<T>(
  graph: Graph,
  { model, changes }: Imagined,
  work: (imagined: GraphReader) => Promise<T>,
): Promise<T> {
  const runs = changeRuns(changes);
  return rehearseUnlocked(graph, async (transaction) => {
    // All at once and in one order, so that those who imagine the same in another order wait for each other once.
    await transaction.ask('write/lock-nodes', { ids: [...new Set(runs.flat().flatMap(idsOf))] });
    for (const run of runs) await make(transaction, model, run);
    return work(transaction);
  });
}

async function make(graph: LockedGraph, model: Model, run: ChangeRun): Promise<void> {
  const [first] = run;
  switch (first.what) {
    case 'setNode': {
      const rows = run.flatMap((change) => ('node' in change ? [rowOf(change)] : []));
      return toldByPlace(run, () => upsertNodes(graph, { model, kind: first.node.kind, rows }));
    }
    case 'removeNode':
      return removeNodes(graph, model, run);
    case 'setRelationship': {
      const { type } = first.relationship;
      return toldByPlace(run, () => upsertRelationships(graph, { model, type, rows: relationshipsOf(run) }));
    }
    case 'removeRelationship':
      return removeRelationships(graph, model, { type: first.relationship.type, run });
  }
}

function idsOf(change: IndexedChange): readonly string[] {
  if ('node' in change) return [change.node.id];
  return 'relationship' in change ? [change.relationship.from, change.relationship.to] : [change.id];
}

/** The row as `upsertNodes` takes it. What is no object stays, to be refused there. */
function rowOf({ node, index }: IndexedChange & { readonly what: 'setNode' }): unknown {
  const { properties, id } = node;
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) return properties;
  const own = (properties as { readonly id?: unknown }).id;
  if (own !== undefined && own !== id) {
    throw badInput(
      `Expected "whatIf[${index}].setNode.properties" without "id", or with ${describeValue(id)}, got ${describeValue(own)}.`,
    );
  }
  return { ...properties, id };
}

function relationshipsOf(run: ChangeRun) {
  return run.flatMap((change) => ('relationship' in change ? [change.relationship] : []));
}

async function removeNodes(graph: LockedGraph, model: Model, run: ChangeRun): Promise<void> {
  const ids = run.flatMap((change) => ('id' in change ? [change.id] : []));
  const found = await findNodes(graph, {
    ids: ids.filter(isStorable),
    labels: model.nodes.map(({ label }) => label),
  });
  const kindOf = (id: string): NodeKind | undefined =>
    model.nodes.find(({ label }) => found.get(id)?.labels.includes(label))?.kind;
  run.forEach((change, at) => {
    const id = ids[at] as string;
    if (kindOf(id) === undefined) throw nothingThere(change, describeValue(id));
  });
  const [counted] = await graph.ask<{ relationships: number }>('write/count-relationships', {
    elements: [...found.values()].map(({ element }) => element),
  });
  const relationships = counted?.relationships ?? 0;
  if (relationships > MOST_RELATIONSHIPS_REMOVED) {
    throw badInput(
      `Expected "whatIf[${run[0].index}].removeNode" to take at most ${MOST_RELATIONSHIPS_REMOVED.toLocaleString('en')} relationships along, got ${relationships.toLocaleString('en')}. Imagine its relationships away that matter.`,
    );
  }
  for (const [kind, own] of groupBy(run, (change) => ('id' in change ? kindOf(change.id) : undefined))) {
    const call = {
      model,
      kind: kind as NodeKind,
      ids: own.flatMap((change) => ('id' in change ? [change.id] : [])),
    };
    await toldByPlace(own, () => deleteNodes(graph, call));
  }
}

async function removeRelationships(
  graph: LockedGraph,
  model: Model,
  { type, run }: { readonly type: string; readonly run: ChangeRun },
): Promise<void> {
  const rows = relationshipsOf(run);
  const found = await namedRelationships(graph, { model, type, rows });
  run.forEach((change, at) => {
    const row = rows[at];
    if (row !== undefined && !found.has(at)) {
      throw nothingThere(change, `${type} from ${describeValue(row.from)} to ${describeValue(row.to)}`);
    }
  });
  await deleteRelationshipElements(
    graph,
    [...found.values()].flatMap(({ elements }) => elements),
  );
}

function nothingThere({ index, what }: IndexedChange, got: string): ThroughlineError {
  return new ThroughlineError(
    'NOT_FOUND',
    `Expected "whatIf[${index}].${what}" to be something to remove, got ${got}, which the graph does not have there.`,
  );
}

/** Makes changes, and tells a refusal of them by their places in the list. */
async function toldByPlace(changes: readonly IndexedChange[], write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof ThroughlineError) || error.faults === undefined) throw error;
    const faults = error.faults.map((fault) => {
      const index = changes[fault.index]?.index ?? fault.index;
      return { ...fault, index, message: `In "whatIf[${index}]": ${fault.message}` };
    });
    const first = faults[0]?.message ?? error.message;
    const message =
      faults.length === 1
        ? first
        : `Expected changes that fit the model and the graph, got ${faults.length} faults. The first: ${first}`;
    throw new ThroughlineError(error.code, message, { faults });
  }
}
