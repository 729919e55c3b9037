import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { GraphQLInputType, GraphQLOutputType, GraphQLSchema } from 'graphql';

/** The time that an answer took. */
const DIFFERENT_EACH_TIME = new Set(['seconds']);

/** A query of each root field: whatever it needs, named "nobody", and of the answer all that needs no arguments. */
export function sampleQueries(schema: GraphQLSchema, depth: number): readonly string[] {
  return Object.values(schema.getQueryType()!.getFields()).map((field) => {
    const given = field.args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${sampleValue(arg.type)}`);
    const list = field.args.some(({ name }) => name === 'first') ? ['first: 3'] : [];
    const args = [...given, ...list];
    return `{ ${field.name}${args.length === 0 ? '' : `(${args.join(', ')})`}${selection(field.type, depth)} }`;
  });
}

function sampleValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sampleValue(type.ofType);
  if (isListType(type)) return `[${sampleValue(type.ofType)}]`;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{${needed.map((field) => `${field.name}: ${sampleValue(field.type)}`).join(', ')}}`;
  }
  if (isEnumType(type)) return type.getValues()[0]!.name;
  return { Int: '2', Float: '0.5', Boolean: 'true', Date: '"2026-01-01"' }[type.name] ?? '"nobody"';
}

function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return ' { __typename }';
  const fields = Object.values(named.getFields()).filter(
    (field) =>
      !DIFFERENT_EACH_TIME.has(field.name) &&
      !field.args.some(isRequiredArgument) &&
      (depth > 0 || isLeafType(getNamedType(field.type))),
  );
  return ` { __typename ${fields.map((field) => field.name + selection(field.type, depth - 1)).join(' ')} }`;
}
