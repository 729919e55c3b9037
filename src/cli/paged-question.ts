import { GraphQLObjectType, Kind, getNamedType, parse, parseType, print } from 'graphql';
import type {
  ConstValueNode,
  DefinitionNode,
  DocumentNode,
  FieldNode,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
} from 'graphql';
import { badInput } from '../errors.ts';

/** The variable that says where a page begins, and the name under which its end is answered. */
export const PAGE = 'throughlinePage';

/** Where a page of the list ended. */
export interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/**
 * The same question, asking of the list at its root also where its page ends, and beginning the page after the cursor in
 * the variable `PAGE`. As it stands where its root is no list in pages.
 * @param all whether all pages are to be followed, whatever their size.
 * @throws ThroughlineError BAD_USER_INPUT when all pages are asked for and cannot be followed from the question's.
 */
export function pagedQuestion(
  source: string,
  { schema, operation, all }: { schema: GraphQLSchema; operation: string | undefined; all: boolean },
): string {
  const document = parsed(source);
  if (document === null) return source;
  const asked = document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      (operation === undefined || definition.name?.value === operation),
  );
  const [root, ...others] = asked?.selectionSet.selections ?? [];
  const field = root?.kind === Kind.FIELD && others.length === 0 ? root : null;
  const from = field?.arguments?.find(({ name }) => name.value === 'after' || name.value === 'last');
  if (asked === undefined || field === null || !isPaged(field, schema)) {
    if (all) throw badInput('Expected a question for one list in pages, to follow all of them; got another.');
    return source;
  }
  if (all && from !== undefined) {
    throw badInput(
      `Expected a list from its beginning, to follow all of its pages; got "${from.name.value}".`,
    );
  }
  const definition: DefinitionNode = {
    ...asked,
    variableDefinitions: [
      ...(asked.variableDefinitions ?? []),
      ...(from === undefined
        ? [
            {
              kind: Kind.VARIABLE_DEFINITION as const,
              variable: { kind: Kind.VARIABLE as const, name: nameNode(PAGE) },
              type: parseType('String'),
            },
          ]
        : []),
    ],
    selectionSet: {
      ...asked.selectionSet,
      selections: [from === undefined ? beginning(field, all) : ending(field)],
    },
  };
  return print({
    ...document,
    definitions: document.definitions.map((one) => (one === asked ? definition : one)),
  });
}

/** Null where it is no GraphQL: who answers it tells what is wrong. */
function parsed(source: string): DocumentNode | null {
  try {
    return parse(source);
  } catch {
    return null;
  }
}

function isPaged(field: FieldNode, schema: GraphQLSchema): boolean {
  const definition = schema.getQueryType()?.getFields()[field.name.value];
  if (definition === undefined) return false;
  const type = getNamedType(definition.type);
  return (
    type instanceof GraphQLObjectType &&
    'pageInfo' in type.getFields() &&
    definition.args.some(({ name }) => name === 'after')
  );
}

/** Items of a page, where the question leaves it open and all of them are wanted. */
const LARGE_PAGE: ConstValueNode = { kind: Kind.INT, value: '500' };

function beginning(field: FieldNode, all: boolean): FieldNode {
  const given = field.arguments ?? [];
  const sized = given.some(({ name }) => name.value === 'first');
  return ending({
    ...field,
    arguments: [
      ...given,
      {
        kind: Kind.ARGUMENT,
        name: nameNode('after'),
        value: { kind: Kind.VARIABLE, name: nameNode(PAGE) },
      },
      ...(all && !sized
        ? [{ kind: Kind.ARGUMENT as const, name: nameNode('first'), value: LARGE_PAGE }]
        : []),
    ],
  });
}

function ending(field: FieldNode): FieldNode {
  const end: SelectionNode = {
    kind: Kind.FIELD,
    alias: nameNode(PAGE),
    name: nameNode('pageInfo'),
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: ['hasNextPage', 'endCursor'].map((name) => ({ kind: Kind.FIELD, name: nameNode(name) })),
    },
  };
  return {
    ...field,
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [...(field.selectionSet?.selections ?? []), end],
    },
  };
}

function nameNode(value: string) {
  return { kind: Kind.NAME as const, value };
}
