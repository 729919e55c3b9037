import { ENTITY } from './model.ts';
import type { Model, NodeType } from './model.ts';

/** A noun with its article: `a job`, `an offering`, `evidence`. */
export function nameKind(node: NodeType): string {
  if (node.singular === node.plural) return node.singular;
  return `${/^[aeiou]/.test(node.singular) ? 'an' : 'a'} ${node.singular}`;
}

/** What a stored node is, by its labels: `a job`. */
export function nameLabels(model: Model, labels: readonly string[]): string {
  const nouns = labels.map((label) => model.byLabel(label)).filter((node) => node !== undefined);
  if (nouns.length > 0) return nouns.map(nameKind).join(' and ');
  return `a node labelled "${labels.filter((label) => label !== ENTITY).join('", "')}"`;
}
