import type { Fault } from '../errors.ts';
import { checkProperties } from './check-properties.ts';
import type { PropertyValues } from './check-properties.ts';
import { isStorable } from './check-value.ts';
import { describeValue } from './describe-value.ts';
import type { RelationshipType } from './model.ts';

/** What the properties of one row of relationships are checked against. */
export interface RelationshipRules {
  readonly relationship: RelationshipType;
  /** Which row it is, from 0. */
  readonly index: number;
  /** Whether it comes from an import: what recorded analyses wrote back is then accepted, otherwise refused. */
  readonly fromImport: boolean;
}

/** The properties of one relationship as far as they fit the model. */
export interface CheckedRelationship {
  readonly values: PropertyValues;
  readonly faults: readonly Fault[];
}

/**
 * Checks the properties of one relationship by themselves: an object, or nothing, with properties of this type that hold
 * from a day to no earlier a day. Never throws, whatever it is given.
 */
export function checkRelationship(given: unknown, rules: RelationshipRules): CheckedRelationship {
  const { relationship, index } = rules;
  if (given === null || given === undefined) return { values: new Map(), faults: [] };
  if (typeof given !== 'object' || Array.isArray(given)) {
    const got = describeValue(given);
    const expected = `an object with properties of ${relationship.type}`;
    return {
      values: new Map(),
      faults: [{ index, field: null, expected, got, message: `Expected ${expected}, got ${got}.` }],
    };
  }
  const checked = checkProperties(given, {
    ...rules,
    owner: relationship.type,
    properties: relationship.properties,
  });
  const from = checked.values.get('validFrom') ?? null;
  const until = checked.values.get('validUntil') ?? null;
  const order = endsBeforeItBegins({ from, until, index });
  return order === null ? checked : { values: checked.values, faults: [...checked.faults, order] };
}

/** A fault when the last day on which a relationship holds comes before the first; days are ISO dates or null. */
export function endsBeforeItBegins(days: { from: unknown; until: unknown; index: number }): Fault | null {
  const { from, until, index } = days;
  // Four-digit years: ISO dates order as texts do.
  if (typeof from !== 'string' || typeof until !== 'string' || from <= until) return null;
  const expected = `a day from ${from}, its "validFrom", on`;
  const got = describeValue(until);
  return {
    index,
    field: 'validUntil',
    expected,
    got,
    message: `Expected "validUntil" to be ${expected}, got ${got}.`,
  };
}

/** A fault when an end of a relationship is no text that could be an id. */
export function checkEnd(value: unknown, end: { field: 'from' | 'to'; index: number }): Fault | null {
  if (isStorable(value) && value !== '') return null;
  const got = describeValue(value);
  return {
    ...end,
    expected: 'the id of a node',
    got,
    message: `Expected "${end.field}" to be the id of a node, got ${got}.`,
  };
}
