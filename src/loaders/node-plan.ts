import { collectSubFields } from '@graphql-tools/utils';
import { getArgumentValues, isObjectType } from 'graphql';
import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { groupBy } from '../group-by.ts';
import type { Model, NodeType, Walk } from '../model/model.ts';
import { readPage } from './page.ts';
import type { Page, PageArguments } from './page.ts';

/** What a query selects of the nodes of one kind at one place. */
export interface NodePlan {
  readonly type: NodeType;
  /** Stored properties, without the id, which is always read. */
  readonly properties: readonly string[];
  readonly walks: readonly WalkPlan[];
  /** What is selected of the Source; null when nothing is. */
  readonly source: NodePlan | null;
}

/** What a query selects of a connection. */
export interface ListPlan {
  readonly page: Page;
  /** Whether any edge or node is selected, or only counts. */
  readonly rows: boolean;
  readonly total: boolean;
  /** Whether the page must say if there is something on its near side. */
  readonly nearSide: boolean;
  readonly node: NodePlan;
}

export interface WalkPlan extends ListPlan {
  readonly walk: Walk;
  /** Under which the page is kept at its node: the same field may be asked with several arguments. */
  readonly key: string;
  readonly edgeProperties: readonly string[];
  /** What is selected of the relationship's Source; null when nothing is. */
  readonly edgeSource: NodePlan | null;
}

/** What the computed fields of a relationship are computed from. */
const COMPUTED_FROM: Readonly<Record<string, readonly string[]>> = {
  opportunityScore: ['importance', 'satisfaction'],
  band: ['importance', 'satisfaction'],
  overServed: ['importance', 'satisfaction'],
};

/** The key of a page at its node. */
export function walkKey(field: string, page: PageArguments): string {
  return JSON.stringify([
    field,
    page.first ?? null,
    page.after ?? null,
    page.last ?? null,
    page.before ?? null,
  ]);
}

/** What is selected of the nodes of one kind under the field being resolved. */
export function planNodes(model: Model, info: GraphQLResolveInfo, type: NodeType): NodePlan {
  return planNode({ model, info }, type, info.fieldNodes);
}

/** What is selected of the list that the field being resolved gives. */
export function planList(
  model: Model,
  info: GraphQLResolveInfo,
  type: NodeType,
  page: PageArguments,
): ListPlan {
  return planConnection({ model, info }, type, {
    fields: info.fieldNodes,
    connection: `${type.label}Connection`,
    page,
  });
}

interface Planning {
  readonly model: Model;
  readonly info: GraphQLResolveInfo;
}

function planNode(planning: Planning, type: NodeType, fields: readonly FieldNode[]): NodePlan {
  const selected = select(planning, type.label, fields);
  const properties = new Set<string>();
  const sources: FieldNode[] = [];
  const walked: { walk: Walk; key: string; page: PageArguments; field: FieldNode }[] = [];
  for (const field of selected) {
    const name = field.name.value;
    const walk = type.walks.find((candidate) => candidate.field === name);
    if (walk !== undefined) {
      const page = argumentsOf(planning, type.label, field);
      walked.push({ walk, key: walkKey(name, page), page, field });
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
    source: sources.length === 0 ? null : planNode(planning, planning.model.node('SOURCE'), sources),
  };
}

function planWalk(
  planning: Planning,
  same: readonly { walk: Walk; key: string; page: PageArguments; field: FieldNode }[],
): WalkPlan {
  const { walk, key, page } = same[0] as (typeof same)[number];
  const fields = same.map((one) => one.field);
  const list = planConnection(planning, planning.model.node(walk.target), {
    fields,
    connection: walk.connection,
    page,
  });
  const edges = select(planning, walk.connection, fields).filter((field) => field.name.value === 'edges');
  const held = select(planning, walk.edge, edges).filter((field) => field.name.value === 'properties');
  const selected = select(planning, walk.relationship.name, held);
  const sources = selected.filter((field) => field.name.value === 'source');
  const names = selected.map((field) => field.name.value);
  const stored = names.flatMap((name) => COMPUTED_FROM[name] ?? (name === 'source' ? ['sourceId'] : [name]));
  return {
    ...list,
    walk,
    key,
    edgeProperties: [...new Set(stored)].filter((name) => walk.relationship.properties.has(name)),
    edgeSource: sources.length === 0 ? null : planNode(planning, planning.model.node('SOURCE'), sources),
  };
}

function planConnection(
  planning: Planning,
  type: NodeType,
  list: { readonly fields: readonly FieldNode[]; readonly connection: string; readonly page: PageArguments },
): ListPlan {
  const page = readPage(list.page);
  const selected = select(planning, list.connection, list.fields);
  const named = (name: string): FieldNode[] => selected.filter((field) => field.name.value === name);
  const edges = select(planning, list.connection.replace(/Connection$/, 'Edge'), named('edges'));
  const pageInfo = select(planning, 'PageInfo', named('pageInfo')).map((field) => field.name.value);
  const nodes = [...named('nodes'), ...edges.filter((field) => field.name.value === 'node')];
  return {
    page,
    rows: named('edges').length + named('nodes').length + pageInfo.length > 0,
    total: named('totalCount').length > 0,
    nearSide: pageInfo.includes(page.backward ? 'hasNextPage' : 'hasPreviousPage'),
    node: planNode(planning, type, nodes),
  };
}

/** The fields selected of an object type, fragments and directives resolved. */
function select(planning: Planning, typeName: string, fields: readonly FieldNode[]): FieldNode[] {
  if (fields.length === 0) return [];
  const { info } = planning;
  const type = objectType(info, typeName);
  const collected = collectSubFields(info.schema, info.fragments, info.variableValues, type, [...fields]);
  return [...collected.fields.values()].flat().filter((field) => field.name.value !== '__typename');
}

function argumentsOf(planning: Planning, typeName: string, field: FieldNode): PageArguments {
  const definition = objectType(planning.info, typeName).getFields()[field.name.value];
  if (definition === undefined)
    throw new Error(`Expected "${typeName}" to have a field "${field.name.value}".`);
  return getArgumentValues(definition, field, planning.info.variableValues);
}

function objectType(info: GraphQLResolveInfo, name: string): GraphQLObjectType {
  const type = info.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`Expected the schema to have an object type "${name}".`);
  return type;
}
