import type { FieldNode } from 'graphql';
import { badInput } from '../errors.ts';
import { aggregateType } from '../model/aggregate-schema.ts';
import { askableFields, enumValue, linkOf, propertiesName } from '../model/link.ts';
import type { Model, NodeType, RelationshipType, Walk } from '../model/model.ts';
import type { Operand } from './operand.ts';
import type { Selection } from './selection.ts';

/** How the values of a property are summed up. */
export type Measure = 'count' | 'distinct' | 'sum' | 'average' | 'min' | 'max';

/** One number to be computed over a list, and where it stands in the answer. */
export interface AggregateItem {
  /** `['count']`, `['node', 'unaidedHours', 'average']`. */
  readonly path: readonly string[];
  /** Null: how many there are. */
  readonly of: { readonly operand: Operand; readonly measure: Measure } | null;
}

/** What a list is grouped by. */
export type GroupSubject =
  | { readonly kind: 'PROPERTY'; readonly operand: Operand }
  | { readonly kind: 'WALK'; readonly walk: Walk }
  | { readonly kind: 'SOURCE'; readonly owner: Operand['owner'] };

/** One use of `groups`. */
export interface GroupPlan {
  /** Under which the groups are kept at their list. */
  readonly key: string;
  readonly by: GroupSubject;
  readonly top: number;
  /** Whether it is asked how many groups there are. */
  readonly outOf: boolean;
  readonly items: readonly AggregateItem[];
  /** The fields under `key { node }`: the kind of node, and what is selected of it. */
  readonly nodeFields: readonly FieldNode[];
  /** What a related node is; null where a list is grouped by values. */
  readonly nodeType: NodeType | null;
}

/** The arguments of `groups`. */
export interface GroupArguments {
  readonly by?: string | null;
  readonly byProperty?: string | null;
  readonly top: number;
}

/** A list whose sums are asked for. */
export interface Summed {
  readonly model: Model;
  readonly selection: Selection;
  readonly node: NodeType;
  /** The walk that led to it; null for a list of all nodes of a kind. */
  readonly walk: Walk | null;
}

const MOST_GROUPS = 1000;

/** Under which groups are kept at their list. */
export function groupKey({ by, byProperty, top }: GroupArguments): string {
  return `${by ?? ''}|${byProperty ?? ''}|${top}`;
}

/** The numbers selected under fields that give the aggregate of a list. */
export function planAggregate(summed: Summed, fields: readonly FieldNode[]): AggregateItem[] {
  const { model, selection, walk } = summed;
  if (fields.length === 0) return [];
  if (walk === null) return nodeItems(summed, fields, []);
  const { name } = linkOf(model, walk);
  const selected = selection.of(`${name}Aggregate`, fields);
  const named = (wanted: string): FieldNode[] => selected.filter((field) => field.name.value === wanted);
  return distinctItems([
    ...(named('count').length > 0 ? [COUNT] : []),
    ...nodeItems(summed, named('node'), ['node']),
    ...items(selection, named('properties'), {
      owner: walk.relationship,
      typeName: `${propertiesName(model, walk.relationship)}Aggregate`,
      path: ['properties'],
    }),
  ]);
}

/**
 * What a use of `groups` asks for.
 * @throws ThroughlineError BAD_USER_INPUT for too many groups, or without exactly one thing to group by.
 */
export function planGroups(
  summed: Summed,
  fields: readonly FieldNode[],
  { by, byProperty, top }: GroupArguments,
): GroupPlan {
  if (top < 1 || top > MOST_GROUPS) {
    throw badInput(`Expected "top" from 1 to ${MOST_GROUPS}, got ${top}.`);
  }
  const { model, selection, node, walk } = summed;
  const subject = groupSubject(node, walk, { by, byProperty });
  const typeName = `${walk === null ? node.label : linkOf(model, walk).name}Aggregate`;
  const keys = selection.of('GroupKey', selection.named(typeName, fields, 'key'));
  return {
    key: groupKey({ by: by ?? null, byProperty: byProperty ?? null, top }),
    by: subject,
    top,
    outOf: keys.some((field) => field.name.value === 'outOf'),
    items: planAggregate(summed, fields),
    nodeFields: keys.filter((field) => field.name.value === 'node'),
    nodeType:
      subject.kind === 'PROPERTY'
        ? null
        : model.node(subject.kind === 'WALK' ? subject.walk.target : 'SOURCE'),
  };
}

function groupSubject(
  node: NodeType,
  walk: Walk | null,
  {
    by,
    byProperty,
  }: { readonly by?: string | null | undefined; readonly byProperty?: string | null | undefined },
): GroupSubject {
  const given = [by, byProperty].filter((name) => typeof name === 'string');
  if (given.length !== 1) {
    throw badInput(
      `Expected exactly one of "by" and "byProperty", got ${given.length}. Say what the groups have in common.`,
    );
  }
  const owner = typeof by === 'string' ? 'NODE' : 'EDGE';
  const [name] = given;
  if (name === 'SOURCE') return { kind: 'SOURCE', owner };
  const reached = owner === 'NODE' ? node.walks.find(({ field }) => enumValue(field) === name) : undefined;
  if (reached !== undefined) return { kind: 'WALK', walk: reached };
  const type = owner === 'NODE' ? node : (walk as Walk).relationship;
  const property = askableFields(type).find((field) => enumValue(field.name) === name);
  if (property === undefined) throw new Error(`Expected "${name}" to name what a list is grouped by.`);
  return { kind: 'PROPERTY', operand: { owner, property } };
}

const COUNT: AggregateItem = { path: ['count'], of: null };

function nodeItems(
  { selection, node }: Summed,
  fields: readonly FieldNode[],
  path: readonly string[],
): AggregateItem[] {
  const typeName = `${node.label}Aggregate`;
  const counts = selection.named(typeName, fields, 'count');
  return distinctItems([
    ...(counts.length > 0 ? [{ ...COUNT, path: [...path, 'count'] }] : []),
    ...items(selection, fields, { owner: node, typeName, path }),
  ]);
}

function items(
  selection: Selection,
  fields: readonly FieldNode[],
  of: {
    readonly owner: NodeType | RelationshipType;
    readonly typeName: string;
    readonly path: readonly string[];
  },
): AggregateItem[] {
  const { owner, typeName, path } = of;
  const properties = new Map(askableFields(owner).map((property) => [property.name, property]));
  return selection.of(typeName, fields).flatMap((field) => {
    const property = properties.get(field.name.value);
    const type = property === undefined ? null : aggregateType(property);
    if (property === undefined || type === null) return [];
    const operand: Operand = { owner: 'kind' in owner ? 'NODE' : 'EDGE', property };
    return selection.of(type, [field]).map((measure) => ({
      path: [...path, property.name, measure.name.value],
      of: { operand, measure: measure.name.value as Measure },
    }));
  });
}

function distinctItems(items: readonly AggregateItem[]): AggregateItem[] {
  return [...new Map(items.map((item) => [item.path.join('.'), item])).values()];
}
