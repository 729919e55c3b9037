import type { Statement } from '../graph/graph.ts';
import { integer } from '../graph/values.ts';
import type { NodeType } from '../model/model.ts';
import type { ListPlan, NodePlan, WalkPlan } from './node-plan.ts';

/** One thing to ask of the graph at one level of a query. */
export type Task =
  | { readonly kind: 'IDS'; readonly plan: NodePlan; readonly ids: readonly string[] }
  | { readonly kind: 'LIST'; readonly plan: ListPlan }
  | { readonly kind: 'WALK'; readonly plan: WalkPlan; readonly parents: readonly string[] };

/** What a level's statement answers for each task: `task`, `pages`, `nodes`. */
export interface TaskAnswer {
  readonly task: number;
  /** `[parent, [[id, ...edge properties], ...], total, somethingOnTheNearSide]`; the parent of a list is null. */
  readonly pages: readonly (readonly [
    string | null,
    readonly (readonly unknown[])[],
    number | null,
    boolean | null,
  ])[];
  /** Every distinct node once: `[id, ...properties]`. */
  readonly nodes: readonly (readonly unknown[])[];
}

/**
 * One statement for all tasks of a level: rows of keys for each parent, and each distinct node once. Every name in it is the
 * model's; input travels as parameters alone.
 */
export function levelStatement(tasks: readonly Task[]): Statement {
  const params: Record<string, unknown> = {};
  const branches = tasks.map((task, index) => branch(task, index, params));
  return { text: branches.join('\nUNION ALL\n'), params };
}

function branch(task: Task, index: number, params: Record<string, unknown>): string {
  switch (task.kind) {
    case 'IDS':
      params[`ids${index}`] = task.ids;
      return [
        `UNWIND $ids${index} AS id`,
        `MATCH (n:${task.plan.type.label} {id: id})`,
        `RETURN ${index} AS task, [] AS pages, collect(${columns('n', task.plan)}) AS nodes`,
      ].join('\n');
    case 'LIST':
      return listBranch(task.plan, index, params);
    case 'WALK':
      params[`parents${index}`] = task.parents;
      return walkBranch(task.plan, index, params);
  }
}

function listBranch(plan: ListPlan, index: number, params: Record<string, unknown>): string {
  const { label } = plan.node.type;
  const total = plan.total ? `COUNT { MATCH (:${label}) }` : 'null';
  if (!plan.rows) return `RETURN ${index} AS task, [[null, [], ${total}, null]] AS pages, [] AS nodes`;
  const bound = bounds(plan, index, params);
  return [
    'CALL () {',
    // Comparing with the empty text lets the planner read the ids in order from their index.
    `  MATCH (n:${label}) WHERE ${['n.id > ""', ...bound.conditions].join(' AND ')}`,
    `  WITH n ORDER BY n.id${bound.order} LIMIT $limit${index}`,
    `  RETURN collect(${columns('n', plan.node)}) AS nodes`,
    '}',
    `RETURN ${index} AS task, [[null, [row IN nodes | [row[0]]], ${total}, ${nearSide(plan, `(n:${label})`, index)}]] AS pages, nodes`,
  ].join('\n');
}

function walkBranch(plan: WalkPlan, index: number, params: Record<string, unknown>): string {
  const { walk } = plan;
  const reach = `${pattern(walk.relationship.type, walk.direction)}(n:${plan.node.type.label})`;
  const total = plan.total ? `COUNT { MATCH (p)${reach} RETURN DISTINCT n }` : 'null';
  const start = [`UNWIND $parents${index} AS parent`, `MATCH (p:${sourceLabel(walk)} {id: parent})`];
  if (!plan.rows) {
    return [
      ...start,
      `RETURN ${index} AS task, collect([parent, [], ${total}, null]) AS pages, [] AS nodes`,
    ].join('\n');
  }
  const bound = bounds(plan, index, params);
  const where = bound.conditions.length === 0 ? '' : ` WHERE ${bound.conditions.join(' AND ')}`;
  const edge = ['n.id', ...plan.edgeProperties.map((property) => `r.${property}`)].join(', ');
  return [
    ...start,
    'CALL (p) {',
    `  MATCH (p)${reach.replace('[:', '[r:')}${where}`,
    // Partners may have named each other: one edge each, that of the node asked about first.
    ...(walk.direction === 'EITHER'
      ? [
          '  WITH p, n, r ORDER BY CASE WHEN startNode(r) = p THEN 0 ELSE 1 END',
          '  WITH n, head(collect(r)) AS r',
        ]
      : []),
    `  WITH n, r ORDER BY n.id${bound.order} LIMIT $limit${index}`,
    `  RETURN collect(n) AS reached, collect([${edge}]) AS page`,
    '}',
    `WITH collect([parent, page, ${total}, ${nearSide(plan, `(p)${reach}`, index)}]) AS pages, collect(reached) AS lists`,
    'CALL (lists) {',
    '  UNWIND lists AS list UNWIND list AS n WITH DISTINCT n',
    `  RETURN collect(${columns('n', plan.node)}) AS nodes`,
    '}',
    `RETURN ${index} AS task, pages, nodes`,
  ].join('\n');
}

function pattern(type: string, direction: WalkPlan['walk']['direction']): string {
  const arrow = `-[:${type}]-`;
  return direction === 'FORTH' ? `${arrow}>` : direction === 'BACK' ? `<${arrow}` : arrow;
}

/** Labels are the kinds in camel case. */
function sourceLabel(walk: WalkPlan['walk']): NodeType['label'] {
  return walk.source.charAt(0) + walk.source.slice(1).toLowerCase();
}

interface Bound {
  readonly conditions: readonly string[];
  readonly order: string;
}

/** One row more than the page tells whether anything follows. */
function bounds(plan: ListPlan, index: number, params: Record<string, unknown>): Bound {
  const { page } = plan;
  params[`limit${index}`] = integer(page.size + 1);
  const conditions: string[] = [];
  if (page.afterId !== null) {
    params[`after${index}`] = page.afterId;
    conditions.push(`n.id > $after${index}`);
  }
  if (page.beforeId !== null) {
    params[`before${index}`] = page.beforeId;
    conditions.push(`n.id < $before${index}`);
  }
  return { conditions, order: page.backward ? ' DESC' : '' };
}

/** Whether something lies on the side that the page began from: only a cursor can leave anything there. */
function nearSide(plan: ListPlan, reach: string, index: number): string {
  const { page } = plan;
  if (!plan.nearSide) return 'null';
  if (page.backward)
    return page.beforeId === null ? 'false' : `EXISTS { MATCH ${reach} WHERE n.id >= $before${index} }`;
  return page.afterId === null ? 'false' : `EXISTS { MATCH ${reach} WHERE n.id <= $after${index} }`;
}

function columns(variable: string, plan: NodePlan): string {
  return `[${['id', ...plan.properties].map((property) => `${variable}.${property}`).join(', ')}]`;
}
