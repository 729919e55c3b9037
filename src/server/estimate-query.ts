import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  typeFromAST,
  valueFromAST,
} from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLArgument,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

/** What answering an operation would take. */
export interface QueryEstimate {
  /** The most fields that lie inside one another; 1 for `{ graph }`. Fields of introspection do not count. */
  readonly depth: number;
  /** Values of the answer, and the price of the questions behind it. May be Infinity. */
  readonly values: number;
}

export interface EstimateOptions {
  readonly schema: GraphQLSchema;
  /** A valid operation: no fragment of it spreads itself. */
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A list or single node costs one question to the graph whatever it holds, about as long as giving out 5,000 values. */
const QUESTION = 5_000;

/** A field of Query that takes an `input` computes on what it reads: ten questions. Inside, it keeps to bounds of its own. */
const ANALYSIS = 50_000;

/** Pages below the first are seldom full: a node has about five relationships of a kind, where a page has room for 20. */
const FILLED = 0.25;

/** Items of a list that no argument bounds. */
const UNSIZED = 5;

/** Fields of a type, arguments of a field, values of an enum: on average fewer than three. */
const INTROSPECTED = 5;

/** A page without `first` or `last`. */
const PAGE = 20;

/** The arguments that say how many, with the most that each may be: more is refused by the field itself. */
const SIZES: Readonly<Record<string, number>> = { first: 1_000, last: 1_000, top: 1_000, limit: 10_000 };

/**
 * Estimates an operation before it runs. A field counts once for each object that it is asked of; lists multiply by
 * `first`, `last`, `top` or `limit`; a list of nodes adds its question once, because a level is read together.
 *
 * Cost libraries (graphql-query-complexity, graphql-cost-analysis, graphql-armor) walk a fragment at each of its spreads,
 * so 25 fragments that spread the next one twice keep them busy for 2^25 steps. Here each fragment is walked once for
 * each page size that it meets, so the work follows the length of the document.
 */
export function estimateQuery({ schema, operation, fragments, variables }: EstimateOptions): QueryEstimate {
  const rootType = schema.getRootType(operation.operation);
  if (rootType === undefined || rootType === null) return { depth: 0, values: 0 };
  const walk: Walk = { schema, fragments, variables, seen: new Map() };
  const { depth, values, questions } = estimateSelection(walk, operation.selectionSet, {
    type: rootType,
    page: undefined,
    root: true,
  });
  return { depth, values: values + questions };
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly seen: Map<string, Estimate>;
}

interface Estimate {
  readonly depth: number;
  /** For one object of the type. */
  readonly values: number;
  /** For all objects together. */
  readonly questions: number;
}

interface Place {
  readonly type: GraphQLCompositeType;
  /** The page size that the field above was asked for, which bounds the lists right below it. */
  readonly page: number | undefined;
  readonly root: boolean;
}

function estimateSelection(walk: Walk, selectionSet: SelectionSetNode, place: Place): Estimate {
  let depth = 0;
  let values = 0;
  let questions = 0;
  for (const selection of selectionSet.selections) {
    const part =
      selection.kind === Kind.FIELD
        ? estimateField(walk, selection, place)
        : selection.kind === Kind.FRAGMENT_SPREAD
          ? estimateFragment(walk, selection.name.value, place)
          : estimateSelection(walk, selection.selectionSet, {
              ...place,
              type: compositeType(walk.schema, selection.typeCondition) ?? place.type,
            });
    depth = Math.max(depth, part.depth);
    values += part.values;
    questions += part.questions;
  }
  return { depth, values, questions };
}

function estimateFragment(walk: Walk, name: string, place: Place): Estimate {
  const key = `${name} ${place.page ?? ''} ${place.root}`;
  const known = walk.seen.get(key);
  if (known !== undefined) return known;
  const fragment = walk.fragments.get(name);
  if (fragment === undefined) return NOTHING;
  // Validation has refused cycles; were one to come through, it would end here.
  walk.seen.set(key, NOTHING);
  const type = compositeType(walk.schema, fragment.typeCondition) ?? place.type;
  const estimate = estimateSelection(walk, fragment.selectionSet, { ...place, type });
  walk.seen.set(key, estimate);
  return estimate;
}

function estimateField(walk: Walk, node: FieldNode, place: Place): Estimate {
  const field = fieldOf(place, node.name.value);
  if (field === undefined) return { depth: 1, values: 1, questions: 0 };
  const asked = askedPage(walk, field, node);
  const items = isListType(getNullableType(field.type)) ? listItems(walk, { field, place, asked }) : 1;
  const type = getNamedType(field.type);
  const introspected = isIntrospectionType(type);
  const ownQuestions = introspected ? 0 : priceOf(field, place);
  if (node.selectionSet === undefined || !isCompositeType(type)) {
    const values = Math.max(items, 1);
    return { depth: 1, values, questions: ownQuestions };
  }
  const page = isConnection(type) ? filled(asked ?? PAGE, place) : asked;
  const inside = estimateSelection(walk, node.selectionSet, { type, page, root: false });
  return {
    depth: introspected ? 0 : 1 + inside.depth,
    values: items * inside.values,
    questions: ownQuestions + inside.questions,
  };
}

const NOTHING: Estimate = { depth: 0, values: 0, questions: 0 };

function fieldOf({ type, root }: Place, name: string): GraphQLField<unknown, unknown> | undefined {
  if (root && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (root && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** Every field at the top is a question of its own, and every connection below it. */
function priceOf(field: GraphQLField<unknown, unknown>, { root }: Place): number {
  if (!root) return isConnection(getNamedType(field.type)) ? QUESTION : 0;
  return field.args.some(({ name, type }) => name === 'input' && isInputObjectType(getNamedType(type)))
    ? ANALYSIS
    : QUESTION;
}

function isConnection(type: unknown): boolean {
  return (
    isObjectType(type) &&
    type.getFields()['pageInfo'] !== undefined &&
    type.getFields()['nodes'] !== undefined
  );
}

function filled(page: number, { root }: Place): number {
  return root ? page : Math.max(1, page * FILLED);
}

interface ListPlace {
  readonly field: GraphQLField<unknown, unknown>;
  readonly place: Place;
  readonly asked: number | undefined;
}

function listItems(walk: Walk, { field, place, asked }: ListPlace): number {
  if (isIntrospectionType(getNamedType(field.type))) {
    return field.name === 'types' ? Object.keys(walk.schema.getTypeMap()).length : INTROSPECTED;
  }
  return asked ?? place.page ?? UNSIZED;
}

/** What `first`, `last`, `top` or `limit` says, beside the field or in its `input`; undefined where it has none. */
function askedPage(walk: Walk, field: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined {
  const input = field.args.find(({ name }) => name === 'input');
  const given = input === undefined ? undefined : argumentValue(walk, input, node);
  for (const [name, most] of Object.entries(SIZES)) {
    const argument = field.args.find((one) => one.name === name);
    const size =
      argument === undefined
        ? (given as Readonly<Record<string, unknown>> | undefined)?.[name]
        : argumentValue(walk, argument, node);
    if (typeof size === 'number') return Math.min(Math.max(size, 1), most);
  }
  return undefined;
}

function argumentValue(walk: Walk, argument: GraphQLArgument, node: FieldNode): unknown {
  const given = node.arguments?.find(({ name }) => name.value === argument.name);
  const value = given === undefined ? undefined : valueFromAST(given.value, argument.type, walk.variables);
  return value === undefined ? argument.defaultValue : value;
}

function compositeType(
  schema: GraphQLSchema,
  condition: FragmentDefinitionNode['typeCondition'] | undefined,
): GraphQLCompositeType | undefined {
  const type = condition === undefined ? undefined : typeFromAST(schema, condition);
  return isCompositeType(type) ? type : undefined;
}
