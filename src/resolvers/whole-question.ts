import { getNamedType, isCompositeType, isInterfaceType, isObjectType, isRequiredArgument } from 'graphql';
import type { GraphQLCompositeType, GraphQLField, GraphQLSchema } from 'graphql';

/** Fields that work out more than their question asks for, or never say the same twice. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'Orchestration.robustness',
  'Orchestration.whyNot',
  'CapabilityPortfolio.scenarios',
  'CapabilityPortfolio.sensitivity',
  'CapabilityPortfolio.valueSensitivity',
  'OptimalityProof.seconds',
]);

/** Types that cost more than all the rest, and that the graph of the fingerprint tells again: what an answer rests on. */
const TYPES_LEFT_OUT: ReadonlySet<string> = new Set(['EvidenceSummary']);

/**
 * The operation that asks an analysis for all that it says by itself, as GraphQL with the one variable `input`: every field
 * but those that cannot do without arguments of their own, and what the answer rests on. Nodes are told by kind, id and name.
 */
export function wholeQuestion(schema: GraphQLSchema, field: string): string {
  const asked = schema.getQueryType()?.getFields()[field];
  const input = asked?.args[0];
  if (asked === undefined || input === undefined) {
    throw new Error(`Expected an analysis of the schema, got "${field}".`);
  }
  const selection = selectionOf(getNamedType(asked.type) as GraphQLCompositeType, []);
  return `query ($input: ${String(input.type)}) { ${field}(input: $input) ${selection} }`;
}

function selectionOf(type: GraphQLCompositeType, above: readonly string[]): string {
  if (isNoun(type)) return '{ __typename id name }';
  if (!isObjectType(type)) throw new Error(`Expected an object, got "${type.name}".`);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (LEFT_OUT.has(`${type.name}.${field.name}`) || TYPES_LEFT_OUT.has(named.name)) return [];
    if (asksMore(field) || above.includes(named.name)) return [];
    return isCompositeType(named)
      ? [`${field.name} ${selectionOf(named, [...above, type.name])}`]
      : [field.name];
  });
  return `{ ${fields.join(' ')} }`;
}

function isNoun(type: GraphQLCompositeType): boolean {
  return (
    (isInterfaceType(type) && type.name === 'Node') ||
    (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'))
  );
}

/** A question of its own: what it answers depends on more than the analysis. */
function asksMore({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(isRequiredArgument);
}
