import { integer } from '../graph/values.ts';
import type { AggregateItem, GroupPlan, Measure } from './aggregate-plan.ts';
import { operandCypher } from './operand.ts';
import type { Operand, Variables } from './operand.ts';
import type { Parameters } from './parameters.ts';
import { walkPattern } from './walk-pattern.ts';

/** The rows to sum up: a MATCH with its WHERE, and what it binds. */
export interface Rows {
  readonly match: string;
  readonly variables: Variables;
  /** `(p)` inside a walk. */
  readonly scope: string;
  /** Whether a relationship leads to each row. */
  readonly hasEdge: boolean;
}

/** A subquery that gives the numbers of all rows as one list under a name. */
export function aggregateCypher(rows: Rows, items: readonly AggregateItem[], name: string): string {
  return [`CALL ${rows.scope} {`, `  ${rows.match}`, `  RETURN ${numbers(items, rows)} AS ${name}`, '}'].join(
    '\n',
  );
}

/** A subquery that gives `[[key, numbers], …]`, the largest groups first, and how many groups there are, under a name. */
export function groupsCypher(
  rows: Rows,
  plan: GroupPlan,
  { name, params }: { readonly name: string; readonly params: Parameters },
): string {
  const { node, edge } = rows.variables;
  const top = params.add('top', integer(plan.top));
  const row = rows.hasEdge ? `${node}, ${edge}` : node;
  const all = `collect([key, numbers]) AS ${name}`;
  return [
    `CALL ${rows.scope} {`,
    `  ${rows.match}`,
    ...keyLines(plan, rows.variables).map((line) => `  ${line.replace('…', row)}`),
    `  WITH key, count(*) AS size, ${numbers(plan.items, rows)} AS numbers ORDER BY size DESC, key`,
    ...(plan.outOf
      ? [`  WITH ${all}`, `  RETURN [${name}[0..${top}], size(${name})] AS ${name}`]
      : [`  LIMIT ${top}`, `  WITH ${all}`, `  RETURN [${name}, null] AS ${name}`]),
    '}',
  ].join('\n');
}

/** Lines that bind `key`, each row once for each of its keys; a row without one has the key null. */
function keyLines({ by }: GroupPlan, variables: Variables): string[] {
  if (by.kind === 'PROPERTY') {
    const value = operandCypher(by.operand, variables);
    if (by.operand.property.type !== 'STRING_LIST') return [`WITH …, ${value} AS key`];
    return [
      `UNWIND CASE WHEN size(${value}) > 0 THEN ${value} ELSE [null] END AS key`,
      'WITH DISTINCT …, key',
    ];
  }
  if (by.kind === 'SOURCE') {
    const citing = by.owner === 'NODE' ? variables.node : variables.edge;
    return [`OPTIONAL MATCH (g:Source {id: ${citing}.sourceId})`, 'WITH …, g.id AS key'];
  }
  const { pattern, condition } = walkPattern(by.walk, { from: variables.node, edge: 'e', node: 'g' });
  return [
    `OPTIONAL MATCH ${pattern}${condition === null ? '' : ` WHERE ${condition}`}`,
    'WITH DISTINCT …, g.id AS key',
  ];
}

function numbers(items: readonly AggregateItem[], { variables, hasEdge }: Rows): string {
  // Without a relationship each node is one row.
  const count = hasEdge ? `count(DISTINCT ${variables.node})` : 'count(*)';
  const each = items.map(({ of }) => (of === null ? count : measured(of, variables)));
  return `[${each.join(', ')}]`;
}

function measured(
  { operand, measure }: { readonly operand: Operand; readonly measure: Measure },
  variables: Variables,
): string {
  const value = operandCypher(operand, variables);
  switch (measure) {
    case 'count':
      return `count(${value})`;
    case 'distinct':
      return `count(DISTINCT ${value})`;
    case 'sum':
      // The sum of nothing is not 0, but unknown.
      return `CASE count(${value}) WHEN 0 THEN null ELSE ${sum(operand, value)} END`;
    case 'average':
      return `CASE count(${value}) WHEN 0 THEN null ELSE ${sum(operand, value)} / toFloat(count(${value})) END`;
    case 'min':
    case 'max':
      return `${measure}(${value})`;
  }
}

/**
 * The sum of numbers, the same whatever order a plan gives them in, which a sum of binary fractions is not: that of the whole parts,
 * and that of what is left of each, in trillionths. It is exact where no number has more than twelve decimals: 0.1 and 0.2 are 0.3.
 */
function sum({ property }: Operand, value: string): string {
  if (property.type === 'INTEGER') return `sum(${value})`;
  const trillionths = `toInteger(round((${value} - floor(${value})) * 1e12))`;
  return `(sum(floor(${value})) + sum(${trillionths}) / 1e12)`;
}
