import { overdue } from '../errors.ts';
import { makeNodeReader } from '../loaders/node-reader.ts';
import type { ReadGraph } from '../loaders/read-together.ts';
import type { NodeRef } from '../loaders/node-ref.ts';
import { makeSlots } from '../slots.ts';
import { inImaginedGraph } from '../write/imagine.ts';
import type { WhatIfChange } from '../write/what-if-change.ts';
import type { Context } from './context.ts';

/** The graph as one answer sees it: as it is, or with the changes that its question imagines. */
export interface GraphView {
  /** Reads what an answer rests on, and does nothing else: it may run again, and writers may wait for it to end. */
  readonly read: ReadGraph;
  /** A node to show, none for no id; whatever a query selects of it, and beyond it, is read in the same view. */
  readonly node: ShowNode;
}

export interface ShowNode {
  (kind: string, id: string): NodeRef;
  (kind: string, id: string | null): NodeRef | null;
}

/**
 * Those who imagine the same wait for each other inside Neo4j, on a connection each. More wait here instead, so that
 * connections are left for all others.
 */
const takeSlot = makeSlots(8);

/** The view that a question asks for; without changes, the graph as it is. */
export function graphView(context: Context, whatIf?: readonly WhatIfChange[] | null): GraphView {
  if (whatIf === undefined || whatIf === null || whatIf.length === 0) {
    return { read: (work) => work(context.graph), node: showNode({}) };
  }
  const imagined = { model: context.model, changes: whatIf };
  const read: ReadGraph = async (work) => {
    const giveBack = await takeSlot((context.deadline - Date.now()) / 1000);
    if (giveBack === undefined) throw overdue();
    try {
      return await inImaginedGraph(context.graph, imagined, work);
    } finally {
      giveBack();
    }
  };
  const reader = makeNodeReader(read, context.model);
  return { read, node: showNode({ reader }) };
}

/** The same view, where names by id that came with the facts need not be read again. */
export function knowingNames(view: GraphView, names: ReadonlyMap<string, string>): GraphView {
  const node = (kind: string, id: string | null): NodeRef | null => {
    const ref = view.node(kind, id);
    const name = ref === null ? undefined : names.get(ref.id);
    return ref === null || name === undefined ? ref : { ...ref, name };
  };
  return { ...view, node: node as ShowNode };
}

function showNode(readBy: Pick<NodeRef, 'reader'>): ShowNode {
  return ((kind: string, id: string | null) =>
    id === null ? null : { __typename: kind, id, ...readBy }) as ShowNode;
}
