import { badInput } from '../errors.ts';
import { readCursor } from './cursor.ts';
import type { Place } from './cursor.ts';
import { readOrder } from './order.ts';
import type { Order, OrderInput } from './order.ts';
import type { FilterInput, FilterSubject } from './read-filter.ts';

/** The arguments of every list. */
export interface ListArguments {
  readonly filter?: FilterInput | null;
  readonly orderBy?: readonly OrderInput[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A checked page: how many, in which order, from which end, between which places. */
export interface Page {
  readonly size: number;
  readonly order: Order;
  readonly backward: boolean;
  /** Only what comes after this place; null: from the start. */
  readonly after: Place | null;
  /** Only what comes before this place; null: to the end. */
  readonly before: Place | null;
}

const DEFAULT_SIZE = 20;
const LARGEST_SIZE = 1000;

/** @throws ThroughlineError BAD_USER_INPUT for a size out of range, both ends at once, or a cursor that is none of ours. */
export function readPage(
  subject: FilterSubject,
  { orderBy, first, after, last, before }: ListArguments,
): Page {
  if (typeof first === 'number' && typeof last === 'number') {
    throw badInput('Expected "first" or "last", got both. Ask for one end of the list at a time.');
  }
  const backward = typeof last === 'number';
  const size = last ?? first ?? DEFAULT_SIZE;
  if (size < 1 || size > LARGEST_SIZE) {
    throw badInput(`Expected "${backward ? 'last' : 'first'}" from 1 to ${LARGEST_SIZE}, got ${size}.`);
  }
  const order = readOrder(subject, orderBy);
  return {
    size,
    order,
    backward,
    after: typeof after === 'string' ? readCursor(order, after, 'after') : null,
    before: typeof before === 'string' ? readCursor(order, before, 'before') : null,
  };
}
