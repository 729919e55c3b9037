import { defaultFieldResolver, getNamedType, isObjectType } from 'graphql';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { NodeRecord } from '../loaders/connection-page.ts';
import type { Model } from '../model/model.ts';
import type { Context } from './context.ts';
import type { NodeRef } from '../loaders/node-ref.ts';

/**
 * Lets every field of an analysis that is typed as a noun, or as Node, resolve to a NodeRef or a list of them: what the query
 * selects of the nodes is loaded in one batch. The types of plain reading are left alone; the reader has filled them already.
 */
export function hydrateNodes(schema: GraphQLSchema, model: Model): GraphQLSchema {
  const nouns = new Set(['Node', ...model.nodes.map((node) => node.label)]);
  const reading = readingTypes(model);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || reading.has(type.name) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (
        !nouns.has(getNamedType(field.type).name) ||
        (type === schema.getQueryType() && field.resolve !== undefined)
      )
        continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: Context, info) => {
        const value: unknown = resolve(source, args, context, info);
        // A field that waits for nothing is put together at once: an analysis names hundreds of nodes that are known.
        return value instanceof Promise
          ? value.then((found: unknown) => hydrate(found, context, info))
          : hydrate(value, context, info);
      };
    }
  }
  return schema;
}

function readingTypes(model: Model): ReadonlySet<string> {
  return new Set([
    ...model.nodes.flatMap((node) => [node.label, `${node.label}Connection`, `${node.label}Edge`]),
    ...model.nodes.flatMap((node) => node.walks.flatMap((walk) => [walk.connection, walk.edge])),
    ...model.relationships.map((relationship) => relationship.name),
  ]);
}

function hydrate(value: unknown, context: Context, info: GraphQLResolveInfo): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => hydrate(item, context, info));
  return isNodeRef(value) ? (value.reader ?? context.nodes).ofRef(info, value) : value;
}

function isNodeRef(value: unknown): value is NodeRef {
  return typeof value === 'object' && value !== null && '__typename' in value && !isRecord(value);
}

function isRecord(value: object): value is NodeRecord {
  return 'reached' in value;
}
