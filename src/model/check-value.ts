import { isCalendarDate, isMoment } from './calendar.ts';
import { ID_PATTERN, LARGEST_NUMBER } from './model.ts';
import type { Property } from './model.ts';

/** A value that fits its property. Dates and moments are ISO strings, enums their names. */
export type PropertyValue = string | number | boolean | readonly string[];

/** The value as it is to be stored, or a phrase that tells what would fit. */
export type CheckedValue = { readonly value: PropertyValue } | { readonly expected: string };

/** Whether a value fits its property. Nothing is coerced, but for -0, which becomes 0. Never throws. */
export function checkValue(value: unknown, property: Property): CheckedValue {
  return fits(value, property) ? { value: value === 0 ? 0 : value } : { expected: expectedOf(property) };
}

/** What fits a property, as a phrase: `a number from 0 to 10`. */
export function expectedOf(property: Property): string {
  switch (property.type) {
    case 'STRING':
      if (property.name === 'id') return EXPECTED_ID;
      return `a text ${property.required ? 'that is not blank ' : ''}of at most ${longestOf(property)} characters`;
    case 'STRING_LIST':
      return `a list of texts of at most ${longestOf(property)} characters`;
    case 'FLOAT':
      return `a number ${rangeOf(property)}`;
    case 'INTEGER':
      return `a whole number ${rangeOf(property)}`;
    case 'BOOLEAN':
      return 'true or false';
    case 'ENUM':
      return `one of ${property.values.join(', ')}`;
    case 'DATE':
      return 'a day of the calendar as YYYY-MM-DD';
    case 'DATE_TIME':
      return 'a moment with its offset as YYYY-MM-DDTHH:MM:SSZ';
  }
}

const EXPECTED_ID = '1 to 128 of the signs A–Z a–z 0–9 . _ : ~ -';

function fits(value: unknown, property: Property): value is PropertyValue {
  switch (property.type) {
    case 'STRING':
      return isText(value, property) && (property.name !== 'id' || ID_PATTERN.test(value));
    case 'STRING_LIST':
      return Array.isArray(value) && value.every((item) => isText(item, property));
    case 'FLOAT':
      return isInRange(value, property);
    case 'INTEGER':
      return isInRange(value, property) && Number.isInteger(value);
    case 'BOOLEAN':
      return typeof value === 'boolean';
    case 'ENUM':
      return typeof value === 'string' && property.values.includes(value);
    case 'DATE':
      return typeof value === 'string' && isCalendarDate(value);
    case 'DATE_TIME':
      return typeof value === 'string' && isMoment(value);
  }
}

function isInRange(value: unknown, { min, max, above }: Property): value is number {
  return (
    typeof value === 'number' &&
    Number.isFinite(value) &&
    Math.abs(value) <= LARGEST_NUMBER &&
    (min === null || value >= min) &&
    (max === null || value <= max) &&
    (above === null || value > above)
  );
}

/** Half of a surrogate pair alone: it would be stored as U+FFFD, so that two texts could become one. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Anything but spaces, control signs and signs without a width. */
const VISIBLE = /[^\p{Control}\p{Format}\p{Separator}]/u;

/** Whether a text can be stored and read back as it is. */
export function isStorable(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0') && !LONE_SURROGATE.test(value);
}

function isText(value: unknown, { required, longest }: Property): value is string {
  return isStorable(value) && isWithin(value, longest) && (!required || VISIBLE.test(value));
}

function isWithin(text: string, longest: number | null): boolean {
  return (
    longest === null || text.length <= longest || (text.length <= 2 * longest && [...text].length <= longest)
  );
}

function rangeOf({ min, max, above }: Property): string {
  const upper = (max ?? LARGEST_NUMBER).toLocaleString('en');
  return above === null
    ? `from ${(min ?? -LARGEST_NUMBER).toLocaleString('en')} to ${upper}`
    : `above ${above.toLocaleString('en')} and up to ${upper}`;
}

function longestOf({ longest }: Property): string {
  return (longest ?? Infinity).toLocaleString('en');
}
