import type { Walk } from '../model/model.ts';
import type { Comparison, Condition } from './condition.ts';
import { operandCypher } from './operand.ts';
import type { Operand, Variables } from './operand.ts';
import type { Parameters } from './parameters.ts';
import { isPlain } from './text-order.ts';
import { walkPattern } from './walk-pattern.ts';

/**
 * What a condition may ask of the index of names. A node that a walk reaches is found along its relationships: of the index
 * only stated names are asked, it would give all nodes of a range for each node anew. `NOTHING`: it gives the order alone.
 */
export type NameIndexUse = 'ALL' | 'STATED' | 'NOTHING';

/** The parts of a condition that must all hold, in Cypher for WHERE, where what is neither true nor false counts as false. */
export function conditionCypher(
  condition: Condition | null,
  variables: Variables,
  { params, nameIndex }: { readonly params: Parameters; readonly nameIndex: NameIndexUse },
): readonly string[] {
  return partsOf(condition).map((part) => write(part, { variables, params, depth: 1, nameIndex }));
}

/** Whether a condition lets through only nodes of ids that it states or whose beginning it states, or of names that it states. */
export function isStated(condition: Condition | null): boolean {
  if (condition?.kind === 'ANY') return condition.of.every(isStated);
  return partsOf(condition).some((part) =>
    part.kind === 'ANY' ? isStated(part) : states(part, 'id') || states(part, 'name') || idPrefix(part),
  );
}

/** Whether a condition lets through only nodes of ids that it states, each by itself. */
export function isOfIds(condition: Condition | null): boolean {
  return partsOf(condition).some((part) => states(part, 'id'));
}

/** With what the names begin that a condition lets through; empty where it does not say. */
export function namePrefix(condition: Condition | null): string {
  const found = partsOf(condition).find((part) => beginning(part, 'name') !== '');
  return found === undefined ? '' : beginning(found, 'name');
}

function states(part: Condition, property: string): boolean {
  return (
    part.kind === 'COMPARED' &&
    (part.by === 'eq' || part.by === 'in') &&
    !part.ignoreCase &&
    part.operand.owner === 'NODE' &&
    part.operand.property.name === property
  );
}

function idPrefix(part: Condition): boolean {
  return beginning(part, 'id') !== '';
}

function beginning(part: Condition, property: string): string {
  if (part.kind !== 'COMPARED' || part.by !== 'startsWith' || part.ignoreCase) return '';
  const { owner, property: asked } = part.operand;
  return owner === 'NODE' && asked.name === property ? String(part.value) : '';
}

function partsOf(condition: Condition | null): readonly Condition[] {
  if (condition === null) return [];
  return condition.kind === 'ALL' && condition.of.length > 0 ? condition.of : [condition];
}

interface Writing {
  readonly variables: Variables;
  readonly params: Parameters;
  /** Names what the next walk reaches: `n1`. */
  readonly depth: number;
  readonly nameIndex: NameIndexUse;
}

function write(condition: Condition, writing: Writing): string {
  switch (condition.kind) {
    case 'ALL':
      return joined(condition.of, 'AND', writing);
    case 'ANY':
      return joined(condition.of, 'OR', writing);
    case 'NOT':
      return complement(condition.of, writing);
    case 'COMPARED':
      return compared(condition, writing);
    case 'MISSING':
      return `${operandCypher(condition.operand, writing.variables)} IS ${condition.is ? '' : 'NOT '}NULL`;
    case 'EMPTY':
      return `${condition.is ? 'NOT ' : ''}coalesce(size(${operandCypher(condition.operand, writing.variables)}) > 0, false)`;
    case 'REACHED':
      return reached(condition, writing);
    case 'COUNTED':
      return counted(condition, writing);
    case 'CITED':
      return cited(condition, writing);
  }
}

function joined(conditions: readonly Condition[], word: 'AND' | 'OR', writing: Writing): string {
  if (conditions.length === 0) return word === 'AND' ? 'true' : 'false';
  return `(${conditions.map((condition) => write(condition, writing)).join(` ${word} `)})`;
}

/** The true complement: a comparison with a missing value is neither true nor false, so it would stay out of both. */
function complement(condition: Condition, writing: Writing): string {
  return `NOT coalesce(${write(condition, writing)}, false)`;
}

const SIGNS = {
  eq: '=',
  in: 'IN',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  endsWith: 'ENDS WITH',
} as const;

function compared(
  { operand, by, value, ignoreCase }: Extract<Condition, { kind: 'COMPARED' }>,
  { variables, params, nameIndex }: Writing,
): string {
  const property = operandCypher(operand, variables);
  const parameter = params.add('value', value);
  if (by === 'includes' || by === 'includesAny' || by === 'includesAll') {
    return includes({ property, parameter, by, ignoreCase });
  }
  if (!ignoreCase) {
    const isIndexed =
      by === 'eq' || by === 'in' ? nameIndex !== 'NOTHING' : nameIndex === 'ALL' && isPlain(value);
    return `${isIndexed ? property : unindexed(operand, property)} ${SIGNS[by]} ${parameter}`;
  }
  const folded = by === 'in' ? `[x IN ${parameter} | toLower(x)]` : `toLower(${parameter})`;
  return `toLower(${property}) ${SIGNS[by]} ${folded}`;
}

/** A text put together anew is none of an index. It is compared by its UTF-16 units, as every stored text is outside an index. */
function unindexed({ owner, property }: Operand, text: string): string {
  return owner === 'NODE' && property.name === 'name' ? `${text} + ""` : text;
}

function includes(of: {
  readonly property: string;
  readonly parameter: string;
  readonly by: 'includes' | 'includesAny' | 'includesAll';
  readonly ignoreCase: boolean;
}): string {
  const { property, parameter, by, ignoreCase } = of;
  const list = ignoreCase ? `[y IN coalesce(${property}, []) | toLower(y)]` : `coalesce(${property}, [])`;
  const one = (value: string): string => `${ignoreCase ? `toLower(${value})` : value} IN ${list}`;
  if (by === 'includes') return one(parameter);
  return `${by === 'includesAny' ? 'any' : 'all'}(x IN ${parameter} WHERE ${one('x')})`;
}

function reached(
  { walk, quantifier, of }: Extract<Condition, { kind: 'REACHED' }>,
  writing: Writing,
): string {
  switch (quantifier) {
    case 'some':
      return `EXISTS { ${matching(walk, of, writing)} }`;
    case 'none':
      return `NOT EXISTS { ${matching(walk, of, writing)} }`;
    case 'every':
      return of === null ? 'true' : `NOT EXISTS { ${matching(walk, { kind: 'NOT', of }, writing)} }`;
    case 'single':
      return `COUNT { ${matching(walk, of, writing)} } = 1`;
  }
}

function counted({ walk, of, by }: Extract<Condition, { kind: 'COUNTED' }>, writing: Writing): string {
  const count = `COUNT { ${matching(walk, of, writing)} }`;
  const comparisons = by.map(
    ({ comparison, value }) =>
      `${count} ${SIGNS[comparison as Exclude<Comparison, `includes${string}`>]} ${writing.params.add('value', value)}`,
  );
  return comparisons.length === 1 ? (comparisons[0] as string) : `(${comparisons.join(' AND ')})`;
}

/** MATCH … WHERE … of what a walk reaches from the node at hand. */
function matching(walk: Walk, of: Condition | null, writing: Writing): string {
  const { depth } = writing;
  const variables = { node: `n${depth}`, edge: `r${depth}` };
  const { pattern, condition } = walkPattern(walk, { ...variables, from: writing.variables.node });
  const wanted =
    of === null ? null : write(of, { ...writing, variables, depth: depth + 1, nameIndex: 'STATED' });
  const where = [condition, wanted].filter((part) => part !== null);
  return `MATCH ${pattern}${where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`}`;
}

function cited({ owner, of }: Extract<Condition, { kind: 'CITED' }>, writing: Writing): string {
  const { depth, variables } = writing;
  const node = `n${depth}`;
  const citing = owner === 'NODE' ? variables.node : variables.edge;
  const where =
    of === null
      ? ''
      : ` WHERE ${write(of, { ...writing, variables: { node, edge: `r${depth}` }, depth: depth + 1, nameIndex: 'STATED' })}`;
  return `EXISTS { MATCH (${node}:Source {id: ${citing}.sourceId})${where} }`;
}
