import { badInput } from '../errors.ts';
import { toTypedJson } from './typed-json.ts';
import type { TypedValue } from './typed-json.ts';
import { date, dateTime, toDriver } from './values.ts';

/**
 * A stored value as JSON that loses nothing: texts, booleans and floats as they are, lists of them as lists; anything else
 * (integers, temporals, points ...) as the typed JSON of Neo4j's Query API.
 */
export type ExactValue = string | number | boolean | null | TypedValue | readonly ExactValue[];

/** Properties by name. */
export type ExactProperties = Readonly<Record<string, ExactValue>>;

/** A value of the driver, or a parameter as `ask` takes it. */
export function exactValue(value: unknown): ExactValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    return Number.isFinite(value) && !Object.is(value, -0) ? value : toTypedJson(value);
  }
  if (Array.isArray(value)) return value.map(exactValue);
  return toTypedJson(toDriver(value));
}

/** A column that its question types as EXACT: a map of properties, or a list of values. */
export function exactColumn(value: unknown): unknown {
  if (value === null || Array.isArray(value)) return exactValue(value);
  return Object.fromEntries(
    Object.entries(value as object).map(([name, property]) => [name, exactValue(property)]),
  );
}

/**
 * The value as a parameter of the same type.
 * @throws ThroughlineError BAD_USER_INPUT for a type that the model does not use and others stored.
 */
export function exactParameter(value: ExactValue): unknown {
  if (Array.isArray(value)) return value.map(exactParameter);
  if (!isTyped(value)) return value;
  const text = String(value._value);
  switch (value.$type) {
    case 'Integer':
      return BigInt(text);
    case 'Float':
      return Number(text);
    case 'Date':
      return date(text);
    case 'OffsetDateTime':
      return dateTime(text);
    default:
      throw badInput(
        `Expected a value of a type that the model uses, got the ${value.$type} ${text}, which others stored.`,
      );
  }
}

/** The value for people: numbers as numbers where they fit, anything else that JSON does not have as text. */
export function readableValue(value: ExactValue): unknown {
  if (Array.isArray(value)) return value.map(readableValue);
  if (!isTyped(value)) return value;
  const number = value.$type === 'Integer' ? Number(value._value) : NaN;
  return Number.isSafeInteger(number) ? number : value._value;
}

/** Whether JSON itself does not have the value. */
export function isTyped(value: ExactValue): value is TypedValue {
  return typeof value === 'object' && value !== null && '$type' in value;
}
