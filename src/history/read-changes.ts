import { badInput } from '../errors.ts';
import type { GraphReader } from '../graph/graph.ts';
import { unpackRecord } from '../write/change-record.ts';
import type { ChangeRecord } from '../write/change-record.ts';
import type { Change, WholeChange } from './change.ts';

/** Which changes to read. */
export interface ChangesAsked {
  /** A place in the order of writes; the changes come after it. */
  readonly after: number;
  /** How many at most. */
  readonly first: number;
  /** Whether what they did is read too; without, `record` is empty. */
  readonly whole: boolean;
}

/** Changes in the order in which they were committed. */
export interface ChangesRead {
  readonly changes: readonly WholeChange[];
  /** Whether more follow. A page of long records ends early. */
  readonly more: boolean;
  /** The newest place in the order of writes. */
  readonly newest: number;
}

/** Where changes are kept: between these places in the order of writes. */
export interface ChangesHead {
  readonly newest: number;
  /** The last place whose change has been removed for its age; 0 while all are there. */
  readonly expired: number;
}

/** Records of one page at most, unpacked; the first is given whatever its length. */
const PAGE_BYTES = 16_000_000;

const NOTHING: ChangeRecord = { nodes: [], relationships: [] };

/**
 * Reads changes. None that is committed later comes before one that was read: a write takes its place in the order under
 * the lock of all writing, and gives it up when it is committed.
 * @throws ThroughlineError BAD_USER_INPUT for a place whose following changes are not kept any more, or that is not
 * reached yet.
 */
export async function readChanges(graph: GraphReader, asked: ChangesAsked): Promise<ChangesRead> {
  const { after, first, whole } = asked;
  const found = await graph.ask<Change>('change/page', { after, first: first + 1 });
  const fitting = found.slice(0, whole ? fittingCount(found, first) : first);
  const records = whole ? await readRecords(graph, fitting) : new Map<number, ChangeRecord>();
  // Looked at last: what expired meanwhile may be missing above.
  const { newest, expired } = await readHead(graph);
  if (after < expired && after > 0) throw expiredCursor();
  if (after > newest) throw foreignCursor();
  return {
    changes: fitting.map((change) => ({ ...change, record: records.get(change.sequence) ?? NOTHING })),
    more: found.length > fitting.length,
    newest,
  };
}

/** One change by its id; null where it is not kept. */
export async function readChange(
  graph: GraphReader,
  { id, whole }: { readonly id: string; readonly whole: boolean },
): Promise<WholeChange | null> {
  const sequence = Number(/^c(\d{1,15})$/.exec(id)?.[1] ?? 0);
  const [change] = await graph.ask<Change>('change/by-id', { sequence });
  if (change === undefined) return null;
  const records = whole ? await readRecords(graph, [change]) : new Map<number, ChangeRecord>();
  return { ...change, record: records.get(sequence) ?? NOTHING };
}

/** Where changes are kept. */
export async function readHead(graph: GraphReader): Promise<ChangesHead> {
  const [head] = await graph.ask<ChangesHead>('change/head');
  return head ?? { newest: 0, expired: 0 };
}

/** What changes did, by their places in the order of writes. */
export async function readRecords(
  graph: GraphReader,
  changes: readonly Change[],
): Promise<ReadonlyMap<number, ChangeRecord>> {
  const sequences = changes.map(({ sequence }) => sequence);
  const rows = await graph.ask<{ sequence: number; packed: string }>('change/records', { sequences });
  return new Map(
    await Promise.all(
      rows.map(async ({ sequence, packed }) => [sequence, await unpackRecord(packed)] as const),
    ),
  );
}

function fittingCount(changes: readonly Change[], first: number): number {
  let bytes = 0;
  const tooMuch = changes.findIndex((change, at) => (bytes += change.bytes) > PAGE_BYTES && at > 0);
  return Math.min(first, tooMuch < 0 ? changes.length : tooMuch);
}

function expiredCursor(): Error {
  return badInput(
    'Expected "after" to be the cursor of a change that is still kept, got one whose following changes have been ' +
      'removed for their age. Ask `changes { newest }`, read the graph anew, and follow from there.',
  );
}

function foreignCursor(): Error {
  return badInput(
    'Expected "after" to be a cursor of this graph, got a place that it has not reached. Ask `changes { newest }`, read ' +
      'the graph anew, and follow from there.',
  );
}
