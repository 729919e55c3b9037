import type { AggregateItem } from './aggregate-plan.ts';
import { writeCursor } from './cursor.ts';
import type { PageAnswer } from './level-statement.ts';
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

/** What a page is made of. */
export interface PageParts {
  readonly plan: ListPlan;
  readonly answer: PageAnswer;
  readonly records: ReadonlyMap<string, NodeRecord>;
  readonly edgeProperties: readonly string[];
}

export function makePage({ plan, answer, records, edgeProperties }: PageParts): ConnectionPage {
  const [, rows, total, nearSide, numbers, groups = []] = answer;
  const { size, backward, order } = plan.page;
  const more = rows.length > size;
  const shown = more ? rows.slice(0, size) : [...rows];
  if (backward) shown.reverse();
  const edges = shown.map((row): ConnectionEdge => {
    const id = row[0] as string;
    const properties: EdgeProperties = {};
    edgeProperties.forEach((property, at) => {
      properties[property] = row[at + 1] ?? null;
    });
    const cursor = plan.cursors ? writeCursor(order, id, row.slice(edgeProperties.length + 1)) : '';
    return { cursor, node: records.get(id) as NodeRecord, properties };
  });
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: backward ? (nearSide ?? false) : more,
      hasPreviousPage: backward ? more : (nearSide ?? false),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
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

/** Where a query selects no numbers, `aggregate` is there all the same. */
const NOTHING_SUMMED: Aggregate = { key: null, node: {}, properties: {} };
const NO_GROUPS: ConnectionPage['groups'] = new Map();

function makeGroups(
  items: readonly AggregateItem[],
  answer: NonNullable<PageAnswer[5]>[number] | undefined,
): readonly Aggregate[] {
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
