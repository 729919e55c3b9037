import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { groupBy } from '../group-by.ts';
import type { Model, NodeType, Walk } from '../model/model.ts';
import { planAggregate, planGroups } from './aggregate-plan.ts';
import type { AggregateItem, GroupArguments, GroupPlan } from './aggregate-plan.ts';
import type { Condition } from './condition.ts';
import { storedProperties } from './operand.ts';
import { readPage } from './page.ts';
import type { ListArguments, Page } from './page.ts';
import { cachedPlan } from './plan-cache.ts';
import { readFilter } from './read-filter.ts';
import { selectionOf } from './selection.ts';
import type { Selection } from './selection.ts';

/** What a query selects of the nodes of one kind at one place. */
export interface NodePlan {
  readonly type: NodeType;
  /** Stored properties, without the id, which is always read. */
  readonly properties: readonly string[];
  readonly walks: readonly WalkPlan[];
  /** What is selected of the Source; null when nothing is. */
  readonly source: NodePlan | null;
}

/** Whether nothing but properties is selected. */
export function isLeaf({ walks, source }: NodePlan): boolean {
  return walks.length === 0 && source === null;
}

/** What a query selects of a connection. */
export interface ListPlan {
  /** What a row must fulfil; null: nothing. */
  readonly condition: Condition | null;
  readonly page: Page;
  /** Whether any edge or node is selected, or only what sums up the list. */
  readonly rows: boolean;
  readonly edges: boolean;
  /** Whether any cursor is selected. */
  readonly cursors: boolean;
  readonly total: boolean;
  /** Whether the page must say if there is something on its near side. */
  readonly nearSide: boolean;
  readonly aggregate: readonly AggregateItem[];
  readonly groups: readonly (GroupPlan & { readonly node: NodePlan | null })[];
  readonly node: NodePlan;
}

export interface WalkPlan extends ListPlan {
  readonly walk: Walk;
  /** Under which the page is kept at its node: the same field may be asked with several arguments. */
  readonly key: string;
  /** A field of the document that asks for it, the same for all variables. */
  readonly field: FieldNode;
  readonly edgeProperties: readonly string[];
  /** What is selected of the relationship's Source; null when nothing is. */
  readonly edgeSource: NodePlan | null;
}

/** The key of a page at its node. */
export function walkKey(field: string, list: ListArguments): string {
  const { first, after, last, before, filter, orderBy } = list;
  const page = `${field}|${first ?? ''}|${after ?? ''}|${last ?? ''}|${before ?? ''}`;
  return filter === undefined && orderBy === undefined
    ? page
    : `${page}|${JSON.stringify([filter, orderBy])}`;
}

/** What is selected of the nodes of one kind under the field being resolved. */
export function planNodes(model: Model, info: GraphQLResolveInfo, type: NodeType): NodePlan {
  return cachedPlan(info, `node ${type.label}`, () =>
    planNode({ model, selection: selectionOf(info) }, type, info.fieldNodes),
  );
}

/** What is selected of the list that the field being resolved gives. */
export function planList(
  model: Model,
  info: GraphQLResolveInfo,
  { type, list }: { readonly type: NodeType; readonly list: ListArguments },
): ListPlan {
  const of = { fields: info.fieldNodes, walk: null, list };
  return cachedPlan(info, `list ${type.label}`, () =>
    planConnection({ model, selection: selectionOf(info) }, type, of),
  );
}

interface Planning {
  readonly model: Model;
  readonly selection: Selection;
}

function planNode(planning: Planning, type: NodeType, fields: readonly FieldNode[]): NodePlan {
  const { selection, model } = planning;
  const properties = new Set<string>();
  const sources: FieldNode[] = [];
  const walked: { walk: Walk; key: string; list: ListArguments; field: FieldNode }[] = [];
  for (const field of selection.of(type.label, fields)) {
    const name = field.name.value;
    const walk = type.walks.find((candidate) => candidate.field === name);
    if (walk !== undefined) {
      const list = selection.argumentsOf<ListArguments>(type.label, field);
      walked.push({ walk, key: walkKey(name, list), list, field });
    } else if (name === 'source') {
      sources.push(field);
      properties.add('sourceId');
    } else if (name !== 'id' && type.properties.has(name)) {
      properties.add(name);
    }
  }
  return {
    type,
    properties: [...properties],
    walks: [...groupBy(walked, (one) => one.key).values()].map((same) => planWalk(planning, same)),
    source: sources.length === 0 ? null : planNode(planning, model.node('SOURCE'), sources),
  };
}

function planWalk(
  planning: Planning,
  same: readonly { walk: Walk; key: string; list: ListArguments; field: FieldNode }[],
): WalkPlan {
  const { selection, model } = planning;
  const { walk, key, list } = same[0] as (typeof same)[number];
  const fields = same.map((one) => one.field);
  const edges = selection.named(walk.connection, fields, 'edges');
  const held = selection.named(walk.edge, edges, 'properties');
  const selected = selection.of(walk.relationship.name, held);
  const sources = selected.filter((field) => field.name.value === 'source');
  const stored = selected.flatMap(({ name }) =>
    name.value === 'source' ? ['sourceId'] : storedProperties(name.value),
  );
  return {
    ...planConnection(planning, model.node(walk.target), { fields, walk, list }),
    walk,
    key,
    field: fields[0] as FieldNode,
    edgeProperties: [...new Set(stored)].filter((name) => walk.relationship.properties.has(name)),
    edgeSource: sources.length === 0 ? null : planNode(planning, model.node('SOURCE'), sources),
  };
}

function planConnection(
  planning: Planning,
  type: NodeType,
  of: { readonly fields: readonly FieldNode[]; readonly walk: Walk | null; readonly list: ListArguments },
): ListPlan {
  const { model, selection } = planning;
  const { walk, list } = of;
  const subject = { model, node: type, relationship: walk === null ? null : walk.relationship };
  const page = readPage(subject, list);
  const connection = walk?.connection ?? `${type.label}Connection`;
  const selected = groupBy(selection.of(connection, of.fields), (field) => field.name.value);
  const named = (name: string): FieldNode[] => selected.get(name) ?? [];
  const edges = selection.of(walk?.edge ?? `${type.label}Edge`, named('edges'));
  const pageInfo = selection.of('PageInfo', named('pageInfo')).map((field) => field.name.value);
  const nodes = [...named('nodes'), ...edges.filter((field) => field.name.value === 'node')];
  return {
    condition: readFilter(subject, list.filter),
    page,
    rows: named('edges').length + named('nodes').length + pageInfo.length > 0,
    edges: named('edges').length > 0,
    cursors:
      edges.some((field) => field.name.value === 'cursor') ||
      pageInfo.some((name) => name === 'startCursor' || name === 'endCursor'),
    total: named('totalCount').length > 0,
    nearSide: pageInfo.includes(page.backward ? 'hasNextPage' : 'hasPreviousPage'),
    aggregate: planAggregate({ ...planning, node: type, walk }, named('aggregate')),
    groups: planAllGroups(planning, { type, walk, connection, fields: named('groups') }),
    node: planNode(planning, type, nodes),
  };
}

function planAllGroups(
  planning: Planning,
  of: {
    readonly type: NodeType;
    readonly walk: Walk | null;
    readonly connection: string;
    readonly fields: readonly FieldNode[];
  },
): ListPlan['groups'] {
  if (of.fields.length === 0) return [];
  const summed = { ...planning, node: of.type, walk: of.walk };
  const uses = of.fields.map((field) => ({
    field,
    given: planning.selection.argumentsOf<GroupArguments>(of.connection, field),
  }));
  const alike = groupBy(uses, ({ given }) => JSON.stringify([given.by, given.byProperty, given.top]));
  return [...alike.values()].map((same) => {
    const plan = planGroups(
      summed,
      same.map(({ field }) => field),
      (same[0] as (typeof same)[number]).given,
    );
    const wantsNode = plan.nodeType !== null && plan.nodeFields.length > 0;
    return {
      ...plan,
      node: wantsNode ? planNode(planning, plan.nodeType as NodeType, plan.nodeFields) : null,
    };
  });
}
