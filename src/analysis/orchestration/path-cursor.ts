import { readCursorFields, writeCursorFields } from '../../cursor-fields.ts';
import { badInput } from '../../errors.ts';
import type { CostVector } from '../cost-vector.ts';
import { fingerprint } from '../fingerprint.ts';

/** Where a page ended: what its last path weighed in the order asked for, and how many with that same weight came so far. */
export interface PathCursor {
  /** Counted cost of the path, in whole millionths. */
  readonly counted: CostVector;
  /** How many paths of equal weight there are up to this one, it included. */
  readonly ties: number;
}

/** Text for `startCursor` and `endCursor`; opaque to callers. */
export function writeCursor({ counted, ties }: PathCursor, question: string): string {
  return writeCursorFields([fingerprint(question), counted.hours, counted.money, counted.effort, ties]);
}

/**
 * Reads a cursor of the same question.
 * @throws ThroughlineError BAD_USER_INPUT for any other text.
 */
export function readCursor(text: string, question: string): PathCursor {
  const fields = readCursorFields(text);
  const [asked, hours, money, effort, ties] = fields;
  const isCursor =
    fields.length === 5 &&
    typeof asked === 'string' &&
    isWhole(hours) &&
    isWhole(money) &&
    isWhole(effort) &&
    isWhole(ties) &&
    ties > 0;
  if (!isCursor) {
    throw badInput(`Expected "after" to be an endCursor of this question, got "${text.slice(0, 100)}".`);
  }
  if (asked !== fingerprint(question)) {
    throw badInput(
      'Expected "after" to be an endCursor of this question, got one of a question with other arguments. ' +
        'Ask for the first page again without "after".',
    );
  }
  return { counted: { hours, money, effort }, ties };
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
