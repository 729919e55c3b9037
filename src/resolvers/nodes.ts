import type { GraphQLFieldResolver } from 'graphql';
import { isOverServed, opportunityBand, opportunityScore } from '../analysis/opportunity-score.ts';
import { walkKey } from '../loaders/node-plan.ts';
import type { ConnectionPage, NodeRecord } from '../loaders/node-reader.ts';
import type { PageArguments } from '../loaders/page.ts';
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
  const query = model.nodes.flatMap((type) => [
    [type.rootField, oneResolver(type)],
    [type.plural, listResolver(type)],
  ]);
  return {
    ...Object.fromEntries(types),
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

function listResolver(type: NodeType): Resolver<unknown, PageArguments> {
  return (_, page, context, info) => context.nodes.list(info, type, page);
}

const anyResolver: Resolver<unknown, { id: string }> = async (_, { id }, context, info) => {
  const [found] = await context.graph.ask<{ labels: string[] }>('node/kinds', { ids: [id] });
  const type = found?.labels.map(context.model.byLabel).find((candidate) => candidate !== undefined);
  return type === undefined ? null : context.nodes.byId(info, type, id);
};

/** The reader has been there already: the page waits at its node. */
function walkResolver(walk: Walk): Resolver<NodeRecord, PageArguments> {
  return (record, page): ConnectionPage | undefined => record.reached.get(walkKey(walk.field, page));
}
