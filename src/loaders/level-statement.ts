import type { Statement } from '../graph/graph.ts';
import { integer } from '../graph/values.ts';
import { aggregateCypher, groupsCypher } from './aggregate-cypher.ts';
import { conditionCypher } from './condition-cypher.ts';
import type { ListPlan, NodePlan, WalkPlan } from './node-plan.ts';
import { leadingProperty, orderCypher } from './order-cypher.ts';
import type { OrderCypher } from './order-cypher.ts';
import { noParameters } from './parameters.ts';
import type { Parameters } from './parameters.ts';
import { labelOf, walkPattern } from './walk-pattern.ts';

/** One thing to ask of the graph at one level of a query. */
export type Task =
  | { readonly kind: 'IDS'; readonly plan: NodePlan; readonly ids: readonly string[] }
  | { readonly kind: 'LIST'; readonly plan: ListPlan }
  | { readonly kind: 'WALK'; readonly plan: WalkPlan; readonly parents: readonly string[] };

/** What a level's statement answers for each task: `task`, `pages`, `nodes`. */
export interface TaskAnswer {
  readonly task: number;
  readonly pages: readonly PageAnswer[];
  /** Every distinct node once: `[id, ...properties]`. */
  readonly nodes: readonly (readonly unknown[])[];
}

/** The page of one parent; what the plan does not ask for is null, or at the end not there. */
export type PageAnswer = readonly [
  /** Null for a list of all nodes of a kind. */
  parent: string | null,
  /** `[id, ...edge properties, ...values of the order's keys]`, one more than the page holds when more follow. */
  rows: readonly (readonly unknown[])[],
  total: number | null,
  somethingOnTheNearSide: boolean | null,
  /** The numbers of the plan's aggregate, in its order. */
  numbers?: readonly unknown[] | null,
  /** For each of the plan's groups `[[[key, numbers], ...], how many]`. */
  groups?: readonly (readonly [(readonly [unknown, readonly unknown[]])[], number | null])[],
];

/**
 * One statement for all tasks of a level: rows of keys for each parent, and each distinct node once. Every name in it is the
 * model's; input travels as parameters alone.
 */
export function levelStatement(tasks: readonly Task[]): Statement {
  const params = noParameters();
  const branches = tasks.map((task, index) => branch(task, index, params));
  return { text: branches.join('\nUNION ALL\n'), params: params.values };
}

function branch(task: Task, index: number, params: Parameters): string {
  switch (task.kind) {
    case 'IDS':
      return [
        `UNWIND ${params.add('ids', task.ids)} AS id`,
        `MATCH (n:${task.plan.type.label} {id: id})`,
        `RETURN ${index} AS task, [] AS pages, collect(${columns('n', task.plan)}) AS nodes`,
      ].join('\n');
    case 'LIST':
      return listBranch(task.plan, index, params);
    case 'WALK':
      return walkBranch(task.plan, { index, params, parents: task.parents });
  }
}

/** Inside a list the nodes are `n`, in a walk the relationships to them `r` and the node they are reached from `p`. */
const VARIABLES = { node: 'n', edge: 'r' } as const;

function listBranch(plan: ListPlan, index: number, params: Parameters): string {
  const { label } = plan.node.type;
  const conditions = conditionCypher(plan.condition, VARIABLES, params);
  const list: List = { plan, params, pattern: `(n:${label})`, conditions, scope: '()' };
  const total = plan.total ? `COUNT { ${counting(list, `(:${label})`)} }` : 'null';
  if (!plan.rows) {
    const extra = summaries(list);
    const page = `[null, [], ${total}, null${extra.columns}]`;
    return [...extra.calls, `RETURN ${index} AS task, [${page}] AS pages, [] AS nodes`].join('\n');
  }
  const leading = leadingProperty(plan.page.order);
  const order = orderCypher(plan.page, VARIABLES, { params, required: leading !== null });
  const nodes = columns('n', plan.node);
  const keys = plan.cursors && order.keys.length > 0 ? order.keys : null;
  const lines = [
    'CALL () {',
    ...pageLines(
      { ...list, conditions: [...indexed(leading), ...conditions] },
      {
        order,
        rows: `collect(${nodes}) AS nodes${keys === null ? '' : `, collect([n.id, ${keys.join(', ')}]) AS page`}`,
      },
    ),
    '}',
  ];
  const extra = summaries(list);
  const rows = keys === null ? '[row IN nodes | [row[0]]]' : 'page';
  const page = `[null, ${rows}, ${total}, ${nearSide(list, order)}${extra.columns}]`;
  return [...lines, ...extra.calls, `RETURN ${index} AS task, [${page}] AS pages, nodes`].join('\n');
}

/** A comparison that every text fulfils lets the planner read an index in its order. */
function indexed(property: string | null): string[] {
  return property === null ? [] : [property === 'id' ? 'n.id > ""' : `n.${property} IS NOT NULL`];
}

function walkBranch(
  plan: WalkPlan,
  of: { readonly index: number; readonly params: Parameters; readonly parents: readonly string[] },
): string {
  const { index, params } = of;
  const { pattern, condition } = walkPattern(plan.walk, { from: 'p', edge: 'r', node: 'n' });
  const conditions = [
    ...(condition === null ? [] : [condition]),
    ...conditionCypher(plan.condition, VARIABLES, params),
  ];
  const list: List = { plan, params, pattern, conditions, scope: '(p)' };
  const start = [
    `UNWIND ${params.add('parents', of.parents)} AS parent`,
    `MATCH (p:${labelOf(plan.walk.source)} {id: parent})`,
  ];
  const total = plan.total ? `COUNT { ${counting(list, pattern)} RETURN DISTINCT n }` : 'null';
  if (!plan.rows) {
    const extra = summaries(list);
    const page = `[parent, [], ${total}, null${extra.columns}]`;
    return [...start, ...extra.calls, `RETURN ${index} AS task, collect(${page}) AS pages, [] AS nodes`].join(
      '\n',
    );
  }
  const order = orderCypher(plan.page, VARIABLES, { params, required: false });
  const edge = [
    'n.id',
    ...plan.edgeProperties.map((property) => `r.${property}`),
    ...(plan.cursors ? order.keys : []),
  ].join(', ');
  const lines = [
    ...start,
    'CALL (p) {',
    ...pageLines(list, { order, rows: `collect(n) AS reached, collect([${edge}]) AS page` }),
    '}',
  ];
  const extra = summaries(list);
  return [
    ...lines,
    ...extra.calls,
    `WITH collect([parent, page, ${total}, ${nearSide(list, order)}${extra.columns}]) AS pages, collect(reached) AS lists`,
    'CALL (lists) {',
    '  UNWIND lists AS list UNWIND list AS n WITH DISTINCT n',
    `  RETURN collect(${columns('n', plan.node)}) AS nodes`,
    '}',
    `RETURN ${index} AS task, pages, nodes`,
  ].join('\n');
}

/** A list under way: what it matches and what must hold for every row of it, on whatever page. */
interface List {
  readonly plan: ListPlan;
  readonly params: Parameters;
  readonly pattern: string;
  readonly conditions: readonly string[];
  readonly scope: '()' | '(p)';
}

/** One row more than the page tells whether anything follows. */
function pageLines(list: List, of: { readonly order: OrderCypher; readonly rows: string }): string[] {
  const { order, rows } = of;
  const limit = list.params.add('limit', integer(list.plan.page.size + 1));
  const held = list.scope === '()' ? ['n'] : ['n', 'r'];
  const names = [...held, ...order.names].join(', ');
  if (order.computed.length === 0) {
    return [
      `  ${matching(list.pattern, [...list.conditions, ...order.bounds])}`,
      `  WITH ${names} ORDER BY ${order.orderBy} LIMIT ${limit}`,
      `  RETURN ${rows}`,
    ];
  }
  return [
    `  ${matching(list.pattern, list.conditions)}`,
    `  WITH ${[...held, ...order.computed].join(', ')}${where(order.bounds)}`,
    `  WITH ${names} ORDER BY ${order.orderBy} LIMIT ${limit}`,
    `  RETURN ${rows}`,
  ];
}

/** Without a filter the store knows how many there are, as long as the pattern names nothing. */
function counting(list: List, unnamed: string): string {
  return matching(list.conditions.length === 0 ? unnamed : list.pattern, list.conditions);
}

/** Whether something lies on the side that the page began from: only a cursor can leave anything there. */
function nearSide(list: List, order: OrderCypher): string {
  if (!list.plan.nearSide) return 'null';
  if (order.nearSide === null) return 'false';
  return `EXISTS { ${matching(list.pattern, [...list.conditions, order.nearSide])} }`;
}

interface Summaries {
  readonly calls: readonly string[];
  /** What they add to a page's answer. */
  readonly columns: string;
}

function summaries({ plan, params, pattern, conditions, scope }: List): Summaries {
  if (plan.aggregate.length + plan.groups.length === 0) return { calls: [], columns: '' };
  const rows = {
    match: matching(pattern, conditions),
    variables: VARIABLES,
    scope,
    hasEdge: scope === '(p)',
  };
  const aggregate = plan.aggregate.length === 0 ? [] : [aggregateCypher(rows, plan.aggregate, 'numbers')];
  const groups = plan.groups.map((group, at) => groupsCypher(rows, group, { name: `groups${at}`, params }));
  return {
    calls: [...aggregate, ...groups],
    columns: `, ${aggregate.length === 0 ? 'null' : 'numbers'}, [${plan.groups.map((_, at) => `groups${at}`).join(', ')}]`,
  };
}

function matching(pattern: string, conditions: readonly string[]): string {
  return `MATCH ${pattern}${where(conditions)}`;
}

function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}

function columns(variable: string, plan: NodePlan): string {
  return `[${['id', ...plan.properties].map((property) => `${variable}.${property}`).join(', ')}]`;
}
