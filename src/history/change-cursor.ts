import { badInput } from '../errors.ts';

/** Names the place after a change: it holds whatever is written or removed later. */
export function writeChangeCursor(sequence: number): string {
  return Buffer.from(`change:${sequence}`).toString('base64url');
}

/** @throws ThroughlineError BAD_USER_INPUT for a cursor that is none of ours. */
export function readChangeCursor(cursor: string): number {
  const [, digits] = /^change:(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  const sequence = Number(digits);
  if (digits === undefined || writeChangeCursor(sequence) !== cursor) {
    throw badInput(`Expected "after" to be the cursor of a change, got "${cursor.slice(0, 100)}".`);
  }
  return sequence;
}
