import { badInput } from '../errors.ts';
import { ID_PATTERN } from '../model/model.ts';

/** The arguments of every list. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A checked page: how many, from which end, between which ids. */
export interface Page {
  readonly size: number;
  readonly backward: boolean;
  /** Only ids greater than this; null: from the start. */
  readonly afterId: string | null;
  /** Only ids less than this; null: to the end. */
  readonly beforeId: string | null;
}

const DEFAULT_SIZE = 20;
const LARGEST_SIZE = 1000;

/** @throws ThroughlineError BAD_USER_INPUT for a size out of range, both ends at once, or a cursor that is none of ours. */
export function readPage({ first, after, last, before }: PageArguments): Page {
  if (typeof first === 'number' && typeof last === 'number') {
    throw badInput('Expected "first" or "last", got both. Ask for one end of the list at a time.');
  }
  const backward = typeof last === 'number';
  const size = last ?? first ?? DEFAULT_SIZE;
  if (size < 1 || size > LARGEST_SIZE) {
    throw badInput(`Expected "${backward ? 'last' : 'first'}" from 1 to ${LARGEST_SIZE}, got ${size}.`);
  }
  return {
    size,
    backward,
    afterId: typeof after === 'string' ? readCursor('after', after) : null,
    beforeId: typeof before === 'string' ? readCursor('before', before) : null,
  };
}

/** Names the place after a node in a list ordered by id: it holds however the list changes around it. */
export function writeCursor(id: string): string {
  return Buffer.from(`id:${id}`).toString('base64url');
}

function readCursor(argument: string, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  const id = text.slice('id:'.length);
  if (!text.startsWith('id:') || !ID_PATTERN.test(id) || writeCursor(id) !== cursor) {
    throw badInput(
      `Expected "${argument}" to be a cursor from an earlier page, got "${cursor.slice(0, 100)}".`,
    );
  }
  return id;
}
