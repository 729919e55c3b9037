import { ThroughlineError, badInput } from '../errors.ts';
import type { Graph, GraphReader } from '../graph/graph.ts';
import type { Model } from '../model/model.ts';
import { writeLocked } from '../write/lock-graph.ts';
import { takeBack } from '../write/take-back.ts';
import type { UndoneChange } from '../write/journal.ts';
import type { WriteOrigin } from '../write/write-origin.ts';
import type { Change } from './change.ts';
import { readChange, readRecords } from './read-changes.ts';
import { UndoCheck } from './undo-check.ts';

/** Which write to take back. */
export interface UndoWrite {
  readonly graph: Graph;
  readonly model: Model;
  /** The id of a mutation, import or undo, as `Change.write` has it. */
  readonly write: string;
  /** On whose behalf: of kind UNDO. */
  readonly origin: WriteOrigin;
  /** Told how many of the write's changes have been dealt with, of how many; each is looked at once before, once while. */
  readonly onProgress?: (progress: {
    readonly stage: 'check' | 'undo';
    readonly done: number;
    readonly of: number;
  }) => void;
}

/** What an undo did. */
export interface UndoReport {
  /** The id under which it is kept: undoing that brings everything back. */
  readonly id: string;
  /** How many changes were taken back: one for a mutation, one for each batch of an import; those alone that no other undo took back meanwhile. */
  readonly changes: number;
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * Takes back a write with all its changes, the last one first, each in one transaction. First all of them are compared with
 * the graph: where somebody has written since, nothing is undone. An undo that was cut off can be repeated: it goes on.
 * @throws ThroughlineError NOT_FOUND for an id that no kept change has; BAD_USER_INPUT for a write that cannot be undone;
 * GRAPH_RULE with the conflicts.
 */
export async function undoWrite(call: UndoWrite): Promise<UndoReport> {
  const { graph, model, write, origin, onProgress = () => {} } = call;
  const changes = await changesToUndo(graph, write);
  const check = new UndoCheck(graph);
  for (const [at, change] of changes.entries()) {
    await check.look(await recordOf(graph, change));
    onProgress({ stage: 'check', done: at + 1, of: changes.length });
  }
  await check.finish();
  refuse(check);

  const undone: Change[] = [];
  for (const [at, change] of changes.entries()) {
    const record = await recordOf(graph, change);
    try {
      const isMine = await writeLocked({ graph, origin }, async (locked) => {
        if (!(await stands(locked, change))) return false;
        const { id, sequence } = change;
        locked.journal.takesBack({ id, sequence, overturned: await overturnedBy(locked, change) });
        await takeBack(locked, model, record);
        return true;
      });
      if (isMine) undone.push(change);
    } catch (error) {
      if (!(error instanceof ThroughlineError) || error.code !== 'GRAPH_RULE' || undone.length === 0)
        throw error;
      // Somebody has written since the comparison: what was taken back comes again, so that nothing is half undone.
      await undoWrite({
        graph,
        model,
        write: origin.write,
        origin: { ...origin, write: `${origin.write}-back` },
      });
      throw error;
    }
    onProgress({ stage: 'undo', done: at + 1, of: changes.length });
  }
  if (undone.length === 0) throw undoneAlready(write);
  const sum = (from: number): number =>
    undone.reduce(
      (all, { counts }) => all + counts.slice(from, from + 3).reduce((one, other) => one + other, 0),
      0,
    );
  return { id: origin.write, changes: undone.length, nodes: sum(0), relationships: sum(3) };
}

async function changesToUndo(graph: Graph, write: string): Promise<readonly Change[]> {
  const all = await graph.ask<Change & { readonly begins: boolean | null }>('change/of-write', { write });
  const [first] = all;
  if (first === undefined) {
    throw new ThroughlineError(
      'NOT_FOUND',
      `Expected the id of a write that is kept, got "${write}". \`changes { nodes { write } }\` names those that are.`,
    );
  }
  if (first.begins === false) {
    throw badInput(
      `Expected a write that is kept whole, got "${write}", whose first changes have been removed for their age (THROUGHLINE_CHANGES_DAYS).`,
    );
  }
  if (all.some(({ history }) => !history)) {
    throw badInput(
      `Expected a write whose values before and after are kept, got "${write}", written with THROUGHLINE_HISTORY=off.`,
    );
  }
  const left = all.filter(({ undoneBy }) => undoneBy === null);
  if (left.length === 0) throw undoneAlready(write);
  return left.reverse();
}

function undoneAlready(write: string): ThroughlineError {
  return badInput(`Expected a write that stands, got "${write}", which is undone already.`);
}

/** Another undo of the same write may have taken a change back meanwhile. */
async function stands(graph: GraphReader, { id }: Change): Promise<boolean> {
  const now = await readChange(graph, { id, whole: false });
  return now?.undoneBy === null;
}

/** What stands otherwise once a change is taken back that took back another. */
async function overturnedBy(graph: GraphReader, change: Change): Promise<UndoneChange['overturned']> {
  const overturned: { sequence: number; undoneBy: string | null }[] = [];
  let standing: Change | null = null;
  for (let { undoes } = change; undoes !== null;) {
    const undone = await readChange(graph, { id: undoes, whole: false });
    if (undone === null) break;
    overturned.push({ sequence: undone.sequence, undoneBy: standing?.id ?? null });
    standing = standing === null ? undone : null;
    ({ undoes } = undone);
  }
  return overturned;
}

async function recordOf(graph: Graph, change: Change) {
  const record = (await readRecords(graph, [change])).get(change.sequence);
  if (record === undefined) {
    throw badInput(
      `Expected the change "${change.id}" to be kept, got none: it has been removed for its age.`,
    );
  }
  return record;
}

function refuse({ conflicts }: UndoCheck): void {
  const [first] = conflicts.listed;
  if (first === undefined) return;
  const message =
    conflicts.count === 1
      ? `${first.message} Nothing was undone.`
      : `Expected what the write left, got ${conflicts.count} conflicts with what was written since; nothing was undone. The first: ${first.message}`;
  throw new ThroughlineError('GRAPH_RULE', message, { faults: conflicts.listed });
}
