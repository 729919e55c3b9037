import { GraphQLInputObjectType, coerceInputValue } from 'graphql';
import { badInput } from '../errors.ts';
import type { FilterInput } from '../loaders/read-filter.ts';
import type { Model, NodeType } from '../model/model.ts';
import { makeSchema } from '../resolvers/index.ts';

/**
 * A filter of a noun's list, as the API would take it for a variable.
 * @throws ThroughlineError BAD_USER_INPUT for text that is no JSON, or a filter that the schema does not know.
 */
export function checkFilter(json: string, noun: NodeType, model: Model): FilterInput {
  const type = makeSchema(model).getType(`${noun.label}Filter`);
  if (!(type instanceof GraphQLInputObjectType)) {
    throw new Error(`Expected the schema to have a filter for "${noun.label}".`);
  }
  return coerceInputValue(parse(json), type, (path, _, error) => {
    throw badInput(`Expected --filter to be a ${type.name}, got at "${path.join('.')}": ${error.message}`);
  }) as FilterInput;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw badInput(`Expected --filter to have JSON after "=", got '${json}'.`);
  }
}
