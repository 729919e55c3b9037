import { readCursorFields, writeCursorFields } from '../../cursor-fields.ts';
import { badInput } from '../../errors.ts';
import { fingerprint } from '../fingerprint.ts';
import type { ConnectionKey } from './connection-order.ts';

/** Text for `cursor`, `startCursor` and `endCursor`: the place of a path in the order, which holds however the list changes. */
export function writeCursor({ confidence, hops }: ConnectionKey, question: string): string {
  return writeCursorFields([
    fingerprint(question),
    confidence,
    ...hops.map(({ to, type, forward }) => [to, type, forward]),
  ]);
}

/**
 * Reads a cursor of the same question.
 * @throws ThroughlineError BAD_USER_INPUT for any other text.
 */
export function readCursor(text: string, question: string): ConnectionKey {
  const [asked, confidence, ...hops] = readCursorFields(text);
  if (
    typeof asked !== 'string' ||
    typeof confidence !== 'number' ||
    hops.length === 0 ||
    !hops.every(isHop)
  ) {
    throw badInput(
      `Expected "after" to be a cursor from an earlier page of this question, got "${text.slice(0, 100)}".`,
    );
  }
  if (asked !== fingerprint(question)) {
    throw badInput(
      'Expected "after" to be a cursor of this question, got one of a question with other arguments. ' +
        'Ask for the first page again without "after".',
    );
  }
  return { confidence, hops: hops.map(([to, type, forward]) => ({ to, type, forward })) };
}

function isHop(value: unknown): value is readonly [to: string, type: string, forward: boolean] {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [to, type, forward] = value as readonly unknown[];
  return typeof to === 'string' && typeof type === 'string' && typeof forward === 'boolean';
}
