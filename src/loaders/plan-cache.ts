import type { FieldNode, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';

/** Plans kept for one operation: one for each place and each set of variables. */
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
  const variables = JSON.stringify(info.variableValues);
  if (variables.length > LONGEST_VARIABLES) return make();
  const plans = PLANS.get(info.operation) ?? new Map<string, unknown>();
  PLANS.set(info.operation, plans);
  const key = `${placeKey(info)}|${about}|${variables}`;
  const known = plans.get(key) as Plan | undefined;
  if (known !== undefined) return known;
  const plan = make();
  if (plans.size >= MOST_PLANS) plans.clear();
  plans.set(key, plan);
  return plan;
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
