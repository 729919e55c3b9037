import type { GraphQLFieldResolver } from 'graphql';
import { isOverServed, opportunityBand, opportunityScore } from '../analysis/opportunity-score.ts';
import { groupKey } from '../loaders/aggregate-plan.ts';
import type { GroupArguments } from '../loaders/aggregate-plan.ts';
import type { Aggregate, ConnectionPage, NodeRecord } from '../loaders/connection-page.ts';
import { walkKey } from '../loaders/node-plan.ts';
import type { ListArguments } from '../loaders/page.ts';
import type { Model, NodeType, Walk } from '../model/model.ts';
import type { Context } from './context.ts';

type Resolver<Source, Args> = GraphQLFieldResolver<Source, Context, Args>;
type ResolverMap = Record<string, Record<string, Resolver<never, never>>>;

/** The root fields and connections of every noun, as they follow from the model. */
export function nodeResolvers(model: Model): ResolverMap {
  const types = model.nodes.map((type) => [
    type.label,
    Object.fromEntries(type.walks.map((walk) => [walk.field, walkResolver(walk)])),
  ]);
  const connections = model.nodes.flatMap((type) => [
    `${type.label}Connection`,
    ...type.walks.map((walk) => walk.connection),
  ]);
  const query = model.nodes.flatMap((type) => [
    [type.rootField, oneResolver(type)],
    [type.plural, listResolver(type)],
  ]);
  return {
    ...Object.fromEntries(types),
    ...Object.fromEntries(connections.map((connection) => [connection, { groups: groupsOfPage }])),
    Query: { ...Object.fromEntries(query), node: anyResolver },
    HasJob: {
      opportunityScore: (held: HasJob) => opportunityScore(held.importance, held.satisfaction),
      band: (held: HasJob) => opportunityBand(opportunityScore(held.importance, held.satisfaction)),
      overServed: (held: HasJob) => isOverServed(held.importance, held.satisfaction),
    },
  } as ResolverMap;
}

interface HasJob {
  readonly importance: number | null;
  readonly satisfaction: number | null;
}

function oneResolver(type: NodeType): Resolver<unknown, { id: string }> {
  return (_, { id }, context, info) => context.nodes.byId(info, type, id);
}

function listResolver(type: NodeType): Resolver<unknown, ListArguments> {
  return (_, list, context, info) => context.nodes.list(info, type, list);
}

const anyResolver: Resolver<unknown, { id: string }> = async (_, { id }, context, info) => {
  const [found] = await context.graph.ask<{ labels: string[] }>('node/kinds', { ids: [id] });
  const type = found?.labels.map(context.model.byLabel).find((candidate) => candidate !== undefined);
  return type === undefined ? null : context.nodes.byId(info, type, id);
};

/** The reader has been there already: the page waits at its node. */
function walkResolver(walk: Walk): Resolver<NodeRecord, ListArguments> {
  return (record, list): ConnectionPage | undefined => record.reached.get(walkKey(walk.field, list));
}

/** The reader has been there, too: the groups wait at their list. */
const groupsOfPage: Resolver<ConnectionPage, GroupArguments> = (page, by): readonly Aggregate[] | undefined =>
  page.groups.get(groupKey(by));
