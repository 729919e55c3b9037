import { Kind, concatAST, parse } from 'graphql';
import type {
  DefinitionNode,
  DocumentNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  ObjectTypeDefinitionNode,
} from 'graphql';
import { aggregateSchema } from './aggregate-schema.ts';
import { filterSchema } from './filter-schema.ts';
import { deprecation, linkOf, orderName, propertiesName } from './link.ts';
import { orderSchema } from './order-schema.ts';
import { directive } from './read-model.ts';
import type { Model, NodeType, Property, Walk } from './model.ts';

/** What the API itself keeps of the directives on a definition. */
const OWN_DIRECTIVES = [
  'node',
  'relationship',
  'walks',
  'required',
  'range',
  'unit',
  'longest',
  'cites',
  'computed',
  'writtenBack',
];

/**
 * The schema as it is served: schema/ without its directives, and with all that follows from the model: the arguments and
 * types of connections, their filters, orders and aggregates, the root fields of each noun, the inputs and typed mutations.
 */
export function expandSchema(document: DocumentNode, model: Model): DocumentNode {
  const shared = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      .map((definition) => [definition.name.value, shown(definition.fields ?? [])]),
  );
  const walks = new Map(
    model.nodes.flatMap((node) => node.walks.map((walk) => [`${node.label}.${walk.field}`, walk])),
  );
  const definitions = document.definitions
    .filter((definition) => definition.kind !== Kind.DIRECTIVE_DEFINITION && !isWalkDirection(definition))
    .map((definition) => {
      if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
        return { ...definition, fields: shown(definition.fields ?? []) };
      if (definition.kind === Kind.OBJECT_TYPE_DEFINITION)
        return withArguments(expandType(definition, shared), { model, walks });
      return definition;
    });
  const served: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  return concatAST([served, parse(derivedSchema(model))]);
}

function isWalkDirection(definition: DefinitionNode): boolean {
  return definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'WalkDirection';
}

/** Adds the fields of the interfaces that a type names and does not repeat. */
function expandType(
  type: ObjectTypeDefinitionNode,
  shared: ReadonlyMap<string, readonly FieldDefinitionNode[]>,
): ObjectTypeDefinitionNode {
  const own = shown(type.fields ?? []);
  const names = new Set(own.map((field) => field.name.value));
  const inherited = (type.interfaces ?? [])
    .flatMap((name) => shared.get(name.name.value) ?? [])
    .filter((field) => !names.has(field.name.value));
  const isNode = directive(type, 'node') !== undefined;
  return { ...type, directives: [], fields: isNode ? [...inherited, ...own] : [...own, ...inherited] };
}

/** Adds the arguments of its connections to a noun. */
function withArguments(
  type: ObjectTypeDefinitionNode,
  { model, walks }: { readonly model: Model; readonly walks: ReadonlyMap<string, Walk> },
): ObjectTypeDefinitionNode {
  const fields = (type.fields ?? []).map((field) => {
    const walk = walks.get(`${type.name.value}.${field.name.value}`);
    if (walk === undefined) return field;
    const { name } = linkOf(model, walk);
    return { ...field, arguments: parseArguments(listArguments(`${name}Filter`, `${name}Order`)) };
  });
  return { ...type, fields };
}

/** The fields that the API shows, without our directives; numbers get their unit and range. */
function shown(fields: readonly FieldDefinitionNode[]): FieldDefinitionNode[] {
  return fields
    .filter(
      (field) => directive(field, 'writtenBack') === undefined || directive(field, 'computed') !== undefined,
    )
    .map((field) => ({
      ...field,
      ...(field.description && {
        description: { ...field.description, value: field.description.value + measure(field) },
      }),
      directives: (field.directives ?? []).filter((d) => !OWN_DIRECTIVES.includes(d.name.value)),
    }));
}

/** ` [hours, ≥ 0]`: the unit and range, for the reader of a description. */
function measure(field: FieldDefinitionNode): string {
  const unit = directive(field, 'unit') as { is: string } | undefined;
  return describeMeasure({
    unit: unit?.is ?? null,
    min: null,
    max: null,
    above: null,
    ...(directive(field, 'range') as Partial<Property> | undefined),
  });
}

function describeMeasure(property: Pick<Property, 'unit' | 'min' | 'max' | 'above'>): string {
  const { unit, min, max, above } = property;
  const range =
    min !== null && max !== null
      ? `${min} to ${max}`
      : min !== null
        ? `≥ ${min}`
        : above !== null
          ? `> ${above}`
          : null;
  const parts = [unit, range].filter((part) => part !== null);
  return parts.length === 0 ? '' : ` [${parts.join(', ')}]`;
}

function listArguments(filter: string, order: string): string {
  return `
  """
  Only what fits; all of it when missing. At most 200 conditions, a step to related nodes or to a source counting as five, 40 levels,
  6 steps from node to node, and 10,000 values in one list.
  """
  filter: ${filter}
  "First by the first of these, where that is equal by the next; by id when missing. At most 10."
  orderBy: [${order}!]
  "How many from the start, 1 to 1000; 20 without \`last\`."
  first: Int
  "Only what follows this cursor."
  after: String
  "How many from the end, 1 to 1000; not with \`first\`."
  last: Int
  "Only what comes before this cursor."
  before: String
`;
}

function parseArguments(text: string): readonly InputValueDefinitionNode[] {
  const type = parse(`type T { field(${text}): Int }`).definitions[0] as ObjectTypeDefinitionNode;
  return type.fields?.[0]?.arguments ?? [];
}

function derivedSchema(model: Model): string {
  return [
    ...model.nodes.flatMap((node) => [rootFields(node), rootConnection(node), input(node)]),
    ...model.nodes.flatMap((node) => node.walks.map((walk) => walkConnection(model, walk))),
    filterSchema(model),
    orderSchema(model),
    aggregateSchema(model),
  ].join('\n');
}

function rootFields(node: NodeType): string {
  return `
extend type Query {
  "One ${node.singular} by its id; null when the graph has none of that id."
  ${node.rootField}("The ${node.singular}'s id." id: ID!): ${node.label}
  """
  The ${node.plural} of the graph. In the order of names, what others wrote past the model without a name is left out; \`doctor\` finds it.
  """
  ${node.plural}(${listArguments(`${node.label}Filter`, orderName(node))}): ${node.label}Connection!
}
extend type Mutation {
  "Creates or changes ${node.plural} by id, as \`upsertNodes\` does, with typed properties."
  ${typedMutation(node)}(
    "Up to 10,000 of them."
    ${node.plural}: [${node.input}!]!
  ): WriteResult!
}`;
}

/** The typed mutation of a noun: `upsertCapabilities`. */
export function typedMutation(node: NodeType): string {
  return `upsert${node.plural.charAt(0).toUpperCase()}${node.plural.slice(1)}`;
}

function rootConnection(node: NodeType): string {
  return `
"A page of ${node.plural}."
type ${node.label}Connection {
  "The ${node.plural} with their cursors."
  edges: [${node.label}Edge!]!
  "The ${node.plural} alone."
  nodes: [${node.label}!]!
  "Where the page lies."
  pageInfo: PageInfo!
  "How many there are in all, those without an id that others wrote and no list holds among them."
  totalCount: Int!${summaries({ aggregate: `${node.label}Aggregate`, by: `by: ${node.label}GroupBy!` })}
}
"One of a page of ${node.plural}."
type ${node.label}Edge {
  "Its place, for \`after\` and \`before\`."
  cursor: String!
  "The ${node.singular}."
  node: ${node.label}!
}`;
}

/** All of a list at once, whatever page of it is shown. */
function summaries({ aggregate, by }: { readonly aggregate: string; readonly by: string }): string {
  return `
  "All of them summed up, whatever the page."
  aggregate: ${aggregate}!
  "All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last."
  groups(
    "What each group has in common."
    ${by}
    "How many groups at most, 1 to 1000."
    top: Int! = 10
  ): [${aggregate}!]!`;
}

function walkConnection(model: Model, walk: Walk): string {
  const { relationship } = walk;
  const link = linkOf(model, walk);
  const targetLabel = link.target.label;
  const by = `by: ${targetLabel}GroupBy
    "In place of \`by\`: a property of the relationship."
    byProperty: ${propertiesName(model, relationship)}GroupBy`;
  return `
"A page of what \`${walk.field}\` reaches, along ${relationship.type}."
type ${walk.connection} {
  "The nodes reached, each with its cursor and the relationship's properties."
  edges: [${walk.edge}!]!
  "The nodes reached alone."
  nodes: [${targetLabel}!]!
  "Where the page lies."
  pageInfo: PageInfo!
  """
  How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
  holds, too: of another kind, or without an id.
  """
  totalCount: Int!${summaries({ aggregate: `${link.name}Aggregate`, by })}
}
"One step along ${relationship.type}."
type ${walk.edge} {
  "Its place, for \`after\` and \`before\`."
  cursor: String!
  "The node reached."
  node: ${targetLabel}!
  "The relationship's own properties."
  properties: ${relationship.name}!
}`;
}

const GRAPHQL_TYPES = {
  STRING: 'String',
  FLOAT: 'Float',
  INTEGER: 'Int',
  BOOLEAN: 'Boolean',
  DATE: 'Date',
  DATE_TIME: 'DateTime',
  STRING_LIST: '[String!]',
} as const;

function input(node: NodeType): string {
  const fields = [...node.properties.values()].filter((property) => !property.writtenBack).map(inputField);
  return `
"A ${node.singular} to create or change. A property not given stays, null removes it."
input ${node.input} {${fields.join('')}
}`;
}

function inputField(property: Property): string {
  const type =
    property.name === 'id'
      ? 'ID!'
      : property.cites
        ? 'ID'
        : property.type === 'ENUM'
          ? property.enumName
          : GRAPHQL_TYPES[property.type];
  const description = property.cites ? 'The id of the Source it comes from.' : property.description;
  const needed = property.required && property.name !== 'id' ? ' Needed for a new one.' : '';
  return `
  ${JSON.stringify(description + describeMeasure(property) + needed)}
  ${property.name}: ${type}${property.name === 'id' ? '' : deprecation(property)}`;
}
