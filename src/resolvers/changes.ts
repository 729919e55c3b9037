import type { GraphQLResolveInfo } from 'graphql';
import { badInput } from '../errors.ts';
import { readableValue } from '../graph/exact-values.ts';
import type { ExactProperties } from '../graph/exact-values.ts';
import { placeAfter, readChangeCursor, writeChangeCursor } from '../history/change-cursor.ts';
import type { WholeChange } from '../history/change.ts';
import { readChange, readChanges } from '../history/read-changes.ts';
import { selectionOf } from '../loaders/selection.ts';
import type { Model, NodeKind } from '../model/model.ts';
import type { NodeChange, RelationshipChange } from '../write/change-record.ts';
import type { Context } from './context.ts';
import { shownPage } from './shown-page.ts';
import { within } from './within.ts';

const MOST_CHANGES = 1_000;
const MOST_TOUCHED = 10_000;

interface ChangesArguments {
  readonly after?: string | null;
  readonly first: number;
}

/** A change and the place after it. */
interface ChangeEdge {
  readonly cursor: string;
  readonly node: WholeChange;
}

/** Query.changes. */
export async function changes(
  _: unknown,
  { after, first }: ChangesArguments,
  { graph }: Context,
  info: GraphQLResolveInfo,
) {
  within('first', first, [1, MOST_CHANGES]);
  const place = typeof after === 'string' ? readChangeCursor(after) : null;
  const read = await readChanges(graph, { after: place, first, whole: selectsRecords(info) });
  return {
    ...shownPage(read.changes.map(changeEdge), {
      hasNextPage: read.more,
      hasPreviousPage: place !== null && place.sequence > 0,
    }),
    newest: writeChangeCursor(read.newest),
  };
}

/** Query.change. */
export async function change(
  _: unknown,
  { id }: { readonly id: string },
  { graph }: Context,
  info: GraphQLResolveInfo,
): Promise<WholeChange | null> {
  return readChange(graph, { id, whole: selectsRecords(info) });
}

/** Subscription.changes. */
export const followedChanges = {
  subscribe: async (
    _: unknown,
    { after }: { readonly after?: string | null },
    { feed }: Context,
    info: GraphQLResolveInfo,
  ): Promise<AsyncIterableIterator<WholeChange>> => {
    if (feed === null) throw badInput('Expected a subscription over a transport of events, got another.');
    return feed.follow({
      after: typeof after === 'string' ? readChangeCursor(after) : null,
      whole: selectsRecords(info),
    });
  },
  resolve: changeEdge,
};

/** A change as a list of changes holds it. */
export function changeEdge(node: WholeChange): ChangeEdge {
  return { cursor: writeChangeCursor(placeAfter(node)), node };
}

/** Whether a query selects what changes did: records are long, and most who watch want to know that something happened. */
export function selectsRecords(info: GraphQLResolveInfo): boolean {
  const { of, named } = selectionOf(info);
  const type = String(info.returnType).replace('!', '');
  const selected =
    type === 'Change'
      ? info.fieldNodes
      : type === 'ChangeEdge'
        ? named('ChangeEdge', info.fieldNodes, 'node')
        : [
            ...named('ChangeConnection', info.fieldNodes, 'nodes'),
            ...named('ChangeEdge', named('ChangeConnection', info.fieldNodes, 'edges'), 'node'),
          ];
  return of('Change', selected).some(({ name }) => name.value === 'nodes' || name.value === 'relationships');
}

interface ListArguments {
  readonly limit: number;
  readonly skip: number;
}

/** The fields of Change, NodeChange and RelationshipChange that are not kept as they are shown. */
export function changeResolvers(model: Model) {
  const kindOf = ({ labels }: NodeChange): NodeKind | null =>
    labels.map((label) => model.byLabel(label)?.kind).find((kind) => kind !== undefined) ?? null;
  return {
    Change: {
      hasHistory: ({ history }: WholeChange) => history,
      nodeCounts: ({ counts }: WholeChange) => countsFrom(counts.slice(0, 3)),
      relationshipCounts: ({ counts }: WholeChange) => countsFrom(counts.slice(3)),
      nodes: ({ record }: WholeChange, page: ListArguments) => part(record.nodes, page),
      relationships: ({ record }: WholeChange, page: ListArguments) => part(record.relationships, page),
    },
    NodeChange: { ...TOUCHED, kind: kindOf },
    RelationshipChange: TOUCHED,
  };
}

const TOUCHED = {
  properties: ({ properties = [] }: NodeChange | RelationshipChange) => properties,
  before: ({ before }: NodeChange | RelationshipChange) => readable(before),
  after: ({ after }: NodeChange | RelationshipChange) => readable(after),
};

function readable(properties: ExactProperties | undefined): Readonly<Record<string, unknown>> | null {
  if (properties === undefined) return null;
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, readableValue(value)]));
}

function countsFrom([created = 0, changed = 0, deleted = 0]: readonly number[]) {
  return { created, changed, deleted };
}

/** @throws ThroughlineError BAD_USER_INPUT for a part that is out of range. */
function part<T>(items: readonly T[], { limit, skip }: ListArguments): readonly T[] {
  within('limit', limit, [1, MOST_TOUCHED]);
  if (skip < 0) throw badInput(`Expected "skip" to be 0 or more, got ${skip}.`);
  return items.slice(skip, skip + limit);
}
