import { badInput } from '../errors.ts';
import type { GraphReader } from '../graph/graph.ts';
import { unpackRecord } from '../write/change-record.ts';
import type { ChangeRecord } from '../write/change-record.ts';
import { markOf, placeAfter } from './change-cursor.ts';
import type { ChangePlace } from './change-cursor.ts';
import type { Change, WholeChange } from './change.ts';

/** Which changes to read. */
export interface ChangesAsked {
  /** The changes come after this place; null: from the oldest that is kept. */
  readonly after: ChangePlace | null;
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
  /** The newest place in the order of writes when the reading began: no change up to there is missing for being too new. */
  readonly newest: ChangePlace;
}

/** Where changes are kept: between these places in the order of writes. */
export interface ChangesHead {
  readonly newest: number;
  /** The last place whose change has been removed for its age; 0 while all are there. */
  readonly expired: number;
  /** The id of the write whose change is the last one up to the newest place; empty without one. */
  readonly write: string;
  /** The same up to the place that was asked about. */
  readonly writeThere: string;
}

/** Records of one page at most, unpacked; the first is given whatever its length. */
const PAGE_BYTES = 16_000_000;

const NOTHING: ChangeRecord = { nodes: [], relationships: [] };

/**
 * Reads changes. None that is committed later comes before one that was read: a write takes its place in the order under
 * the lock of all writing, and gives it up when it is committed.
 * @throws ThroughlineError BAD_USER_INPUT for a place whose following changes are not kept any more, or that is not
 * of this graph.
 */
export async function readChanges(graph: GraphReader, asked: ChangesAsked): Promise<ChangesRead> {
  const { after, first, whole } = asked;
  // Looked at first: whoever goes on from there must not miss what is committed while the page is read.
  const before = await readHead(graph);
  const found = await graph.ask<Change>('change/page', {
    after: after?.sequence ?? 0,
    first: first + 1,
  });
  const fitting = found.slice(0, whole ? fittingCount(found, first) : first);
  const records = whole ? await readRecords(graph, fitting) : new Map<number, ChangeRecord>();
  // Looked at last: what expired meanwhile may be missing above.
  const head = await readHead(graph, after?.sequence);
  if (after !== null) check(after, head);
  return {
    changes: fitting.map((change) => ({ ...change, record: records.get(change.sequence) ?? NOTHING })),
    more: found.length > fitting.length,
    newest: placeAfter({ sequence: before.newest, write: before.write }),
  };
}

/** Whether it names a place of this graph after which nothing has been removed. */
function check({ sequence, mark }: ChangePlace, { newest, expired, writeThere }: ChangesHead): void {
  if (sequence > newest) throw foreignCursor('a place that it has not reached');
  if (sequence < expired) throw expiredCursor();
  if (mark !== markOf(writeThere)) {
    throw foreignCursor('one of another graph, or of one that was restored since');
  }
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

/** Where changes are kept, and what led to a place, where one is asked about. */
export async function readHead(graph: GraphReader, place?: number): Promise<ChangesHead> {
  const [head] = await graph.ask<ChangesHead>('change/head', { place: place ?? null });
  return head ?? { newest: 0, expired: 0, write: '', writeThere: '' };
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

function foreignCursor(got: string): Error {
  return badInput(
    `Expected "after" to be a cursor of this graph, got ${got}. Ask \`changes { newest }\`, read the graph anew, and follow ` +
      'from there.',
  );
}
