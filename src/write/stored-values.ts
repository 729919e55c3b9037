import { date, dateTime, integer } from '../graph/values.ts';
import type { PropertyValues } from '../model/check-properties.ts';
import type { Property } from '../model/model.ts';

/** Checked properties as a map parameter, each in the type that it is stored in; null removes one. */
export function storedValues(
  values: PropertyValues,
  properties: ReadonlyMap<string, Property>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...values].map(([name, value]) => [name, storedValue(value, properties.get(name))]),
  );
}

/** One checked value in the type that it is stored in. */
export function storedValue(value: unknown, property: Property | undefined): unknown {
  if (value === null) return null;
  if (property?.type === 'INTEGER') return integer(value as number);
  if (property?.type === 'DATE') return date(value as string);
  if (property?.type === 'DATE_TIME') return dateTime(value as string);
  return value;
}
