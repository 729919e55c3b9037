import { isCalendarDate, isMoment } from '../model/calendar.ts';
import type { Property } from '../model/model.ts';
import { exactValue, isTyped } from './exact-values.ts';
import type { ExactValue } from './exact-values.ts';
import { date, dateTime, integer } from './values.ts';

/**
 * A stored value as an import of its export would store it, null for what no export holds. Others may have stored a whole
 * number where the model has floats, or the text of a day where it has days: files write both alike.
 */
export function valueAsImported(value: ExactValue, { type }: Property): ExactValue {
  if (typeof value === 'boolean' || value === null) return value;
  if (isTyped(value) && value.$type === 'Float') return zeroOrNothing(value._value);
  switch (type) {
    case 'FLOAT':
      return wholeNumberOf(value) ?? value;
    case 'INTEGER':
      return Number.isSafeInteger(value) ? exactValue(integer(value as number)) : value;
    case 'DATE':
      return typeof value === 'string' && isCalendarDate(value) ? exactValue(date(value)) : value;
    case 'DATE_TIME':
      return typeof value === 'string' && isMoment(value) ? exactValue(dateTime(value)) : value;
    case 'STRING_LIST':
      return Array.isArray(value) ? value.map((item: ExactValue) => textOfTime(item) ?? item) : value;
    case 'STRING':
    case 'ENUM':
      return textOfTime(value) ?? value;
    case 'BOOLEAN':
      return value;
  }
}

/** Floats that JSON has no number for: −0, which an import takes for 0, and what is not finite, which no file holds. */
function zeroOrNothing(text: unknown): ExactValue {
  return Number(text) === 0 ? 0 : null;
}

function wholeNumberOf(value: ExactValue): number | null {
  return isTyped(value) && value.$type === 'Integer' ? Number(value._value) : null;
}

const TIMES: ReadonlySet<string> = new Set([
  'Date',
  'Time',
  'LocalTime',
  'LocalDateTime',
  'OffsetDateTime',
  'ZonedDateTime',
  'Duration',
]);

function textOfTime(value: ExactValue): string | null {
  return isTyped(value) && TIMES.has(value.$type) ? String(value._value) : null;
}
