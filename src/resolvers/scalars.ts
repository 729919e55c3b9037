import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { isCalendarDate, isMoment } from '../model/calendar.ts';

/** A calendar date without a time. */
export const DateScalar = textScalar('Date', 'a calendar date such as "2026-03-31"', isCalendarDate);

/** A moment with its offset. */
export const DateTimeScalar = textScalar('DateTime', 'a moment such as "2026-03-31T08:00:00Z"', isMoment);

/** Any JSON value. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

/** A scalar that travels as text of one form. */
function textScalar(
  name: string,
  expected: string,
  fits: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && fits(value)) return value;
    throw new GraphQLError(
      `Expected ${name} to be ${expected}, got ${String(JSON.stringify(value)).slice(0, 100)}.`,
    );
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: String,
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : node.kind),
  });
}
