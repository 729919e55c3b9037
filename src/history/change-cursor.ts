import { createHash } from 'node:crypto';
import { badInput } from '../errors.ts';

/** A place in the order of writes of one graph. */
export interface ChangePlace {
  /** 0: before the first. */
  readonly sequence: number;
  /**
   * Tells the change that is there, or the last one before it, from that of another graph or of one that was restored since;
   * empty where none came before.
   */
  readonly mark: string;
}

/** The place after what a write did; an empty id: after nothing. */
export function placeAfter({
  sequence,
  write,
}: {
  readonly sequence: number;
  readonly write: string;
}): ChangePlace {
  return { sequence, mark: markOf(write) };
}

/** What a place is marked with after a write of this id. Ids of writes are random. */
export function markOf(write: string): string {
  return write === '' ? '' : createHash('sha256').update(write).digest('base64url').slice(0, 10);
}

/** Names a place: it holds whatever is written or removed later. */
export function writeChangeCursor({ sequence, mark }: ChangePlace): string {
  return Buffer.from(`change:${sequence}:${mark}`).toString('base64url');
}

/** @throws ThroughlineError BAD_USER_INPUT for a cursor that is none of ours. */
export function readChangeCursor(cursor: string): ChangePlace {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, digits, mark = ''] = /^change:(\d{1,15}):((?:[\w-]{10})?)$/.exec(text) ?? [];
  const place = { sequence: Number(digits), mark };
  if (digits === undefined || writeChangeCursor(place) !== cursor) {
    throw badInput(
      `Expected "after" to be the cursor of a change, got "${cursor.slice(0, 100)}". Ask \`changes { newest }\`, read the graph anew, and follow from there.`,
    );
  }
  return place;
}
