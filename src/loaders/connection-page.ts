import type { AggregateItem } from './aggregate-plan.ts';
import { writeCursor } from './cursor.ts';
import type { ListPlan } from './node-plan.ts';

/** A node with what the query selects of it. */
export interface NodeRecord {
  readonly __typename: string;
  readonly id: string;
  /** The pages reached from it, by walkKey. */
  readonly reached: Map<string, ConnectionPage>;
  source?: NodeRecord | null;
  [property: string]: unknown;
}

/** A page of a connection, in the shape that GraphQL gives out. */
export interface ConnectionPage {
  /** Empty where none is selected. */
  readonly edges: readonly ConnectionEdge[];
  readonly nodes: readonly NodeRecord[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | null;
  readonly aggregate: Aggregate;
  /** By groupKey. */
  readonly groups: ReadonlyMap<string, readonly Aggregate[]>;
}

interface ConnectionEdge {
  /** Empty where no cursor is asked for. */
  readonly cursor: string;
  readonly node: NodeRecord;
  readonly properties: EdgeProperties;
}

export type EdgeProperties = Record<string, unknown> & { source?: NodeRecord | null };

/** Sums of a list or of one of its groups: by the fields selected, as deep as they go. */
export interface Aggregate {
  readonly key: GroupKey | null;
  readonly [field: string]: unknown;
}

export interface GroupKey {
  readonly value: unknown;
  /** The related node, once it is read. */
  node: NodeRecord | null;
  readonly outOf: number | null;
}

/** One row of a list. */
export interface PageRow {
  readonly node: NodeRecord;
  /** The relationship's properties, then the values of the order's keys, as far as the plan asks for them. */
  readonly extras: readonly unknown[];
}

/** What sums a list up; what the plan does not ask for is null. */
export type PageSums = readonly [
  total: number | null,
  somethingOnTheNearSide: boolean | null,
  /** The numbers of the plan's aggregate, in its order. */
  numbers: readonly unknown[] | null,
  /** For each of the plan's groups `[[[key, numbers], ...], how many]`. */
  groups: readonly GroupsAnswer[],
];

type GroupsAnswer = readonly [(readonly [unknown, readonly unknown[]])[], number | null];

/** What a page is made of. */
export interface PageParts {
  readonly plan: ListPlan;
  /** In the order of the list, from the end that the page is counted from; one more than the page holds when more follow. */
  readonly rows: readonly PageRow[];
  readonly sums: PageSums | undefined;
  readonly edgeProperties: readonly string[];
}

export function makePage({ plan, rows, sums = NO_SUMS, edgeProperties }: PageParts): ConnectionPage {
  const [total, nearSide, numbers, groups] = sums;
  const { size, backward, order } = plan.page;
  const more = rows.length > size;
  const shown = more ? rows.slice(0, size) : rows;
  const inOrder = backward ? [...shown].reverse() : shown;
  const cursorOf = (row: PageRow | undefined): string | null =>
    row === undefined || !plan.cursors
      ? null
      : writeCursor(order, row.node.id, row.extras.slice(edgeProperties.length));
  return {
    edges: plan.edges ? inOrder.map((row) => makeEdge(row, edgeProperties, cursorOf(row) ?? '')) : [],
    nodes: inOrder.map((row) => row.node),
    pageInfo: {
      hasNextPage: backward ? (nearSide ?? false) : more,
      hasPreviousPage: backward ? more : (nearSide ?? false),
      startCursor: cursorOf(inOrder[0]),
      endCursor: cursorOf(inOrder.at(-1)),
    },
    totalCount: total,
    aggregate:
      plan.aggregate.length === 0 ? NOTHING_SUMMED : makeAggregate(plan.aggregate, numbers ?? [], null),
    groups:
      plan.groups.length === 0
        ? NO_GROUPS
        : new Map(plan.groups.map((group, at) => [group.key, makeGroups(group.items, groups[at])])),
  };
}

function makeEdge(
  { node, extras }: PageRow,
  edgeProperties: readonly string[],
  cursor: string,
): ConnectionEdge {
  const properties: EdgeProperties = {};
  edgeProperties.forEach((property, at) => {
    properties[property] = extras[at] ?? null;
  });
  return { cursor, node, properties };
}

const NO_SUMS: PageSums = [null, null, null, []];

/** Where a query selects no numbers, `aggregate` is there all the same. */
const NOTHING_SUMMED: Aggregate = { key: null, node: {}, properties: {} };
const NO_GROUPS: ConnectionPage['groups'] = new Map();

function makeGroups(items: readonly AggregateItem[], answer: GroupsAnswer | undefined): readonly Aggregate[] {
  const [groups, outOf] = answer ?? [[], null];
  return groups.map(([value, numbers]) => makeAggregate(items, numbers, { value, node: null, outOf }));
}

function makeAggregate(
  items: readonly AggregateItem[],
  numbers: readonly unknown[],
  key: GroupKey | null,
): Aggregate {
  const aggregate: Record<string, unknown> = { node: {}, properties: {} };
  items.forEach(({ path }, at) => {
    let into = aggregate;
    for (const step of path.slice(0, -1)) {
      into[step] ??= {};
      into = into[step] as Record<string, unknown>;
    }
    into[path.at(-1) as string] = numbers[at] ?? null;
  });
  return { ...aggregate, key };
}
