import type { FieldNode, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';

/** What is kept for one operation: for each place and each set of variables. */
const MOST_PLANS = 100;
/** Longer variables, in characters, hardly come twice. */
const LONGEST_VARIABLES = 2_000;

/** An operation that is parsed once and asked often, as the server's store of documents makes it, is planned once. */
const PLANS = new WeakMap<OperationDefinitionNode, Map<string, unknown>>();

/**
 * The plan of the field being resolved, for what `about` says. A plan depends on the operation, the place in it and the
 * variables alone; it is never changed, so that requests may share it.
 */
export function cachedPlan<Plan>(info: GraphQLResolveInfo, about: string, make: () => Plan): Plan {
  const { operation, variableValues } = info;
  return cachedFor(operation, { about: `${placeKey(info)}|${about}`, variables: variableValues }, make);
}

/** What follows from an operation and its variables alone, for what `about` says. */
export function cachedFor<Made>(
  operation: OperationDefinitionNode,
  of: { readonly about: string; readonly variables: Readonly<Record<string, unknown>> },
  make: () => Made,
): Made {
  const variables = textOf(of.variables);
  if (variables === undefined || variables.length > LONGEST_VARIABLES) return make();
  const plans = PLANS.get(operation) ?? new Map<string, unknown>();
  PLANS.set(operation, plans);
  const key = `${of.about}|${variables}`;
  const known = plans.get(key) as Made | undefined;
  if (known !== undefined) return known;
  const plan = make();
  if (plans.size >= MOST_PLANS) plans.clear();
  plans.set(key, plan);
  return plan;
}

function textOf(variables: Readonly<Record<string, unknown>>): string | undefined {
  try {
    return JSON.stringify(variables);
  } catch {
    // Nested deeper than the stack goes.
    return undefined;
  }
}

const NUMBERS = new WeakMap<FieldNode, number>();
let last = 0;

/**
 * Tells the places of a query apart: by all the field nodes that meet there, since a fragment may be used at two places, and
 * meet others at one of them.
 */
export function placeKey({ fieldNodes }: Pick<GraphQLResolveInfo, 'fieldNodes'>): string {
  return fieldNodes.map(numberOf).join(',');
}

function numberOf(field: FieldNode): number {
  const known = NUMBERS.get(field);
  if (known !== undefined) return known;
  last += 1;
  NUMBERS.set(field, last);
  return last;
}
