import { integer } from '../graph/values.ts';
import { aggregateCypher, groupsCypher } from './aggregate-cypher.ts';
import { conditionCypher, isOfIds, isStated, namePrefix } from './condition-cypher.ts';
import type { ListPlan, WalkPlan } from './node-plan.ts';
import { leadingProperty, orderCypher } from './order-cypher.ts';
import type { OrderCypher } from './order-cypher.ts';
import type { Parameters } from './parameters.ts';
import { afterPrefix, isPlain } from './text-order.ts';
import { barePattern, degreePattern, walkPattern } from './walk-pattern.ts';

/** Inside a list the nodes are `n`, in a walk the relationships to them `r` and the node they are reached from `p`. */
const VARIABLES = { node: 'n', edge: 'r' } as const;

/** A list under way: what it matches and what must hold for every row of it, on whatever page. */
export interface List {
  readonly plan: ListPlan;
  readonly params: Parameters;
  readonly pattern: string;
  /** The same, where nothing of it is asked for but how many there are; null where only the nodes tell. */
  readonly unnamed: string | null;
  readonly conditions: readonly string[];
  readonly scope: '()' | '(p)';
}

/** The list of all nodes of a kind. */
export function rootList(plan: ListPlan, params: Parameters): List {
  const { label } = plan.node.type;
  const conditions = conditionCypher(plan.condition, VARIABLES, { params, nameIndex: 'ALL' });
  return { plan, params, pattern: `(n:${label})`, unnamed: `(:${label})`, conditions, scope: '()' };
}

/** The list of what a walk reaches from one node. */
export function walkList(plan: WalkPlan, params: Parameters): List {
  const { pattern, condition } = walkPattern(plan.walk, { from: 'p', edge: 'r', node: 'n' });
  const conditions = [
    ...(condition === null ? [] : [condition]),
    ...conditionCypher(plan.condition, VARIABLES, { params, nameIndex: 'STATED' }),
  ];
  return { plan, params, pattern, unnamed: degreePattern(plan.walk, 'p'), conditions, scope: '(p)' };
}

/** The rows of a list, in lines that bind `n` (`r`, `p`), and what each row says beside its node. */
export interface RowsCypher {
  readonly lines: readonly string[];
  /** Whether nodes of other kinds may be among `n`, where somebody wrote past the model. */
  readonly anyKind: boolean;
  readonly extras: readonly string[];
  readonly order: OrderCypher;
  /** As it is matched in this order. */
  readonly list: List;
}

/** The page of a list of all nodes of a kind; one row more tells whether anything follows. */
export function pageOfAll(list: List): RowsCypher {
  const { plan, params } = list;
  const leading = leadingProperty(plan.page.order);
  // Those few that are stated are found by themselves.
  const byName = leading === 'name' && !isStated(plan.condition);
  const byId = leading === 'id' && !isOfIds(plan.condition);
  const order = orderCypher(plan.page, VARIABLES, { params, byIndex: byName ? 'name' : byId ? 'id' : null });
  const limit = params.add('limit', integer(plan.page.size + 1));
  const started = byName ? listByName(list) : byId ? listById(list) : list;
  return {
    lines: ordered(started, order, { held: ['n'], limit }),
    anyKind: false,
    extras: plan.cursors ? order.keys : [],
    order,
    list: byName ? started : list,
  };
}

/**
 * The same list, sought in the index of names and in no other way: only there names are compared as they run. Were the index
 * only asked for, the planner could read it whole and compare outside it. A name that is text is not below the empty one.
 */
function listByName(list: List): List {
  const { plan, params } = list;
  const { label } = plan.node.type;
  const prefix = namePrefix(plan.condition);
  const end = afterPrefix(prefix);
  return {
    ...list,
    pattern: `(n:${label}) USING INDEX SEEK n:${label}(name)`,
    conditions: [
      'n.name >= ""',
      ...(prefix === '' || !isPlain(prefix) ? [] : [`n.name >= ${params.add('prefix', prefix)}`]),
      ...(end === null ? [] : [`n.name < ${params.add('prefix', end)}`]),
      ...conditionCypher(plan.condition, VARIABLES, { params, nameIndex: 'NOTHING' }),
    ],
  };
}

/**
 * The same list, where a comparison that every id fulfils lets the planner read their index in order. The ids of the model run
 * alike in every plan; from one that others wrote in letters beyond them, the index alone goes on in its order.
 */
function listById(list: List): List {
  const { label } = list.plan.node.type;
  const { after, before } = list.plan.page;
  const isOfModel = [after, before].every((place) => place === null || isPlain(place.id));
  return {
    ...list,
    pattern: isOfModel ? list.pattern : `${list.pattern} USING INDEX SEEK n:${label}(id)`,
    conditions: ['n.id > ""', ...list.conditions],
  };
}

/**
 * What a walk reaches from each node `p`, in lines that bind `n` and `r`.
 *
 * @param most how many rows of all nodes together are given, in no order; null: the page of each. Of all together the kind is not
 *   looked at, row by row, where nothing else is: it is enough to do so once for each node.
 */
export function rowsOfWalk(list: List, plan: WalkPlan, most: number | null): RowsCypher {
  const { params } = list;
  const order = orderCypher(plan.page, VARIABLES, { params, byIndex: null });
  const keys = plan.cursors ? order.keys : [];
  const extras = [...plan.edgeProperties.map((property) => `r.${property}`), ...keys];
  if (most !== null) {
    const ends = { from: 'p', edge: 'r', node: 'n' };
    const bare = list.conditions.length + extras.length === 0 ? barePattern(plan.walk, ends) : null;
    const lines = [
      ...matched(bare === null ? list : { ...list, pattern: bare }, order),
      `WITH ${bare === null ? 'p, n, r' : 'p, n'} LIMIT ${params.add('most', integer(most))}`,
    ];
    return { lines, anyKind: bare !== null, extras, order, list };
  }
  const limit = params.add('limit', integer(plan.page.size + 1));
  const lines = [
    'CALL (p) {',
    ...ordered(list, order, { held: ['n', 'r'], limit }).map((line) => `  ${line}`),
    `  RETURN ${['n', 'r', ...order.names].join(', ')}`,
    '}',
  ];
  return { lines, anyKind: false, extras, order, list };
}

/** Whether the order of a list is that of its ids. */
export function isById({ page }: ListPlan): boolean {
  return page.order.keys.length === 0;
}

function matched(list: List, order: OrderCypher): string[] {
  return [matching(list.pattern, [...list.conditions, ...order.bounds])];
}

function ordered(
  list: List,
  order: OrderCypher,
  of: { readonly held: readonly string[]; readonly limit: string },
): string[] {
  const names = [...of.held, ...order.names].join(', ');
  const rows =
    order.computed.length === 0
      ? matched(list, order)
      : [
          matching(list.pattern, [...list.conditions, ...order.reach]),
          `WITH ${[...of.held, ...order.computed].join(', ')}${where(order.bounds)}`,
        ];
  return [...rows, `WITH ${names} ORDER BY ${order.orderBy} LIMIT ${of.limit}`];
}

/** What sums a list up: lines that come before, and what then reads as `[total, near side, numbers, groups]`. */
export interface SumsCypher {
  readonly lines: readonly string[];
  readonly values: string;
}

/** Null where nothing of it is asked for. `name` keeps the sums of several lists apart. */
export function sumsCypher(list: List, page: RowsCypher | null, name: string): SumsCypher | null {
  const { plan, params, pattern, conditions, scope } = list;
  if (!plan.total && !plan.nearSide && plan.aggregate.length + plan.groups.length === 0) return null;
  const rows = {
    match: matching(pattern, conditions),
    variables: VARIABLES,
    scope,
    hasEdge: scope === '(p)',
  };
  const numbers = `numbers${name}`;
  const groups = plan.groups.map((_, at) => `groups${name}_${at}`);
  return {
    lines: [
      ...(plan.aggregate.length === 0 ? [] : [aggregateCypher(rows, plan.aggregate, numbers)]),
      ...plan.groups.map((group, at) => groupsCypher(rows, group, { name: groups[at] as string, params })),
    ],
    values: [
      plan.total ? `COUNT { ${counting(list)} }` : 'null',
      nearSide(plan, page),
      plan.aggregate.length === 0 ? 'null' : numbers,
      `[${groups.join(', ')}]`,
    ].join(', '),
  };
}

/** Without a filter the store knows how many there are, as long as the pattern names nothing that is reached. */
function counting({ conditions, unnamed, pattern, scope }: List): string {
  if (conditions.length === 0 && unnamed !== null) return `MATCH ${unnamed}`;
  const matched = matching(pattern, conditions);
  return scope === '()' ? matched : `${matched} RETURN DISTINCT n`;
}

/** Whether something lies on the side that the page began from: only a cursor can leave anything there. */
function nearSide(plan: ListPlan, page: RowsCypher | null): string {
  if (!plan.nearSide || page === null) return 'null';
  const { list, order } = page;
  if (order.nearSide === null) return 'false';
  return `EXISTS { ${matching(list.pattern, [...list.conditions, order.nearSide])} }`;
}

function matching(pattern: string, conditions: readonly string[]): string {
  return `MATCH ${pattern}${where(conditions)}`;
}

function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}
