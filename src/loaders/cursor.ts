import { readCursorFields, writeCursorFields } from '../cursor-fields.ts';
import { badInput } from '../errors.ts';
import { date } from '../graph/values.ts';
import { isCalendarDate } from '../model/calendar.ts';
import type { Order, SortKey } from './order.ts';

/**
 * A place in an ordered list, between the rows before and after a row that need not be there any more. Its id is any text: a
 * page may end at a node that others wrote past the model, and the next one begins there.
 */
export interface Place {
  /** The value of each key of the order, as it is sent; null: it was missing. */
  readonly values: readonly unknown[];
  readonly id: string;
}

/**
 * Names the place of a row by its id and the values of the keys of its order: it holds however the list changes around it.
 */
export function writeCursor(order: Order, id: string, values: readonly unknown[]): string {
  if (order.fingerprint !== '') return writeCursorFields([order.fingerprint, ...values, id]);
  return Buffer.from(`id:${id}`).toString('base64url');
}

/** @throws ThroughlineError BAD_USER_INPUT for a cursor of another order, or none of ours. */
export function readCursor(order: Order, cursor: string, argument: 'after' | 'before'): Place {
  const text = Buffer.from(cursor, 'base64url').toString();
  const parts = text.startsWith('id:') ? ['', text.slice('id:'.length)] : readCursorFields(cursor);
  const [fingerprint, ...rest] = parts;
  const id = rest.pop();
  if (typeof fingerprint !== 'string' || typeof id !== 'string' || id === '') {
    throw noCursor(cursor, argument);
  }
  if (fingerprint !== order.fingerprint) {
    throw badInput(
      `Expected "${argument}" to be a cursor of this order, got one of another. Keep "orderBy" while paging, or start again without a cursor.`,
    );
  }
  const fits = rest.length === order.keys.length && order.keys.every((key, at) => isValueOf(key, rest[at]));
  if (!fits || writeCursor(order, id, rest) !== cursor) throw noCursor(cursor, argument);
  return { id, values: rest.map((value, at) => (isDay(order.keys[at]) ? toDay(value) : value)) };
}

function noCursor(cursor: string, argument: string): Error {
  return badInput(
    `Expected "${argument}" to be a cursor from an earlier page, got "${cursor.slice(0, 100)}".`,
  );
}

function isValueOf({ by }: SortKey, value: unknown): boolean {
  if (by.kind === 'COUNT') return typeof value === 'number';
  if (value === null) return true;
  switch (by.operand.property.type) {
    case 'FLOAT':
    case 'INTEGER':
    case 'ENUM':
      return typeof value === 'number';
    case 'BOOLEAN':
      return typeof value === 'boolean';
    case 'DATE':
      return typeof value === 'string' && isCalendarDate(value);
    default:
      return typeof value === 'string';
  }
}

function isDay(key: SortKey | undefined): boolean {
  return key?.by.kind === 'PROPERTY' && key.by.operand.property.type === 'DATE';
}

function toDay(value: unknown): unknown {
  return typeof value === 'string' ? date(value) : value;
}
