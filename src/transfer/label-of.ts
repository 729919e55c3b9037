import { didYouMean } from '../model/closest-name.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Model } from '../model/model.ts';

/**
 * The one label of the model among those that a row states; else the one that its file's header names. Other labels, such
 * as those that integrators add, do not count.
 */
export function labelOf(
  stated: readonly string[],
  given: {
    readonly model: Model;
    /** The label that the header names; null when it names none. */
    readonly group: string | null;
  },
): string | { readonly expected: string; readonly got: string; readonly remedy?: string } {
  const { model, group } = given;
  const labels = stated.map((label) => label.trim()).filter((label) => label !== '');
  const known = [...new Set(labels)].filter((label) => model.byLabel(label) !== undefined);
  const [label] = known;
  if (labels.length === 0 && group !== null) return group;
  if (label !== undefined && known.length === 1 && (group === null || group === label)) return label;
  const names = model.nodes.map((node) => node.label);
  const expected =
    known.length === 1
      ? `the label "${group}" that the header names`
      : `one label of the model: ${names.join(', ')}`;
  const remedy = known.length === 0 ? didYouMean(labels[0] ?? '', names) : undefined;
  return {
    expected,
    got: labels.length === 0 ? 'none' : describeValue(labels.join(';')),
    ...(remedy !== undefined && { remedy }),
  };
}
