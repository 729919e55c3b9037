import { didYouMean } from '../model/closest-name.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Model } from '../model/model.ts';

/** What is wrong with a relationship type that the model does not have. */
export function noType(
  type: unknown,
  model: Model,
): { readonly expected: string; readonly got: string; readonly remedy?: string } {
  const types = [...new Set(model.relationships.map((relationship) => relationship.type))];
  const remedy = typeof type === 'string' ? didYouMean(type, types) : undefined;
  return {
    expected: `one of ${types.join(', ')}`,
    got: describeValue(type),
    ...(remedy !== undefined && { remedy }),
  };
}
