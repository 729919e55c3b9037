import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { isCalendarDate, isMoment } from '../model/calendar.ts';

/** A calendar date without a time. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: String,
  parseValue: (value) => checked('Date', value, 'a calendar date such as "2026-03-31"', isCalendarDate),
  parseLiteral: (node) =>
    checked(
      'Date',
      node.kind === Kind.STRING ? node.value : node.kind,
      'a calendar date such as "2026-03-31"',
      isCalendarDate,
    ),
});

/** A moment with its offset. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: String,
  parseValue: (value) => checked('DateTime', value, 'a moment such as "2026-03-31T08:00:00Z"', isMoment),
  parseLiteral: (node) =>
    checked(
      'DateTime',
      node.kind === Kind.STRING ? node.value : node.kind,
      'a moment such as "2026-03-31T08:00:00Z"',
      isMoment,
    ),
});

/** Any JSON value. Objects from literals have no prototype, so that no key of theirs can reach one. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

function checked(type: string, value: unknown, expected: string, fits: (text: string) => boolean): string {
  if (typeof value === 'string' && fits(value)) return value;
  throw new GraphQLError(`Expected ${type} to be ${expected}, got ${JSON.stringify(value)?.slice(0, 100)}.`);
}
