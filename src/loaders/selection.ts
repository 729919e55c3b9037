import { collectSubFields } from '@graphql-tools/utils';
import { getArgumentValues, isObjectType } from 'graphql';
import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';

/** What a query selects below the field being resolved. */
export interface Selection {
  /** The fields selected of an object type under these fields, fragments and directives resolved. */
  of(typeName: string, fields: readonly FieldNode[]): FieldNode[];
  /** Those with this name. */
  named(typeName: string, fields: readonly FieldNode[], name: string): FieldNode[];
  /** The arguments of a field of an object type. */
  argumentsOf<Arguments>(typeName: string, field: FieldNode): Arguments;
}

export function selectionOf(info: GraphQLResolveInfo): Selection {
  const { schema, fragments, variableValues } = info;
  const of = (typeName: string, fields: readonly FieldNode[]): FieldNode[] => {
    if (fields.length === 0) return [];
    const type = objectType(info, typeName);
    const collected = collectSubFields(schema, fragments, variableValues, type, [...fields]);
    return [...collected.fields.values()].flat().filter((field) => field.name.value !== '__typename');
  };
  return {
    of,
    named: (typeName, fields, name) => of(typeName, fields).filter((field) => field.name.value === name),
    argumentsOf: <Arguments>(typeName: string, field: FieldNode) => {
      const definition = objectType(info, typeName).getFields()[field.name.value];
      if (definition === undefined)
        throw new Error(`Expected "${typeName}" to have a field "${field.name.value}".`);
      return getArgumentValues(definition, field, variableValues) as Arguments;
    },
  };
}

function objectType(info: GraphQLResolveInfo, name: string): GraphQLObjectType {
  const type = info.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`Expected the schema to have an object type "${name}".`);
  return type;
}
