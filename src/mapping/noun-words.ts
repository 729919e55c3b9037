import type { Model, NodeType } from '../model/model.ts';

/** What tables call the nouns of the model besides their own names, in the singular. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  Customer: ['client', 'user', 'respondent'],
  Job: ['task', 'activity'],
  Provider: ['vendor', 'supplier'],
  Offering: ['product', 'service'],
  Capability: ['skill'],
  Friction: ['pain point', 'complaint', 'issue', 'ticket'],
};

/** The names of a noun in the model, without the signs that part words: `customer`, `customers`. */
export function ownWords({
  label,
  singular,
  plural,
}: Pick<NodeType, 'label' | 'singular' | 'plural'>): readonly string[] {
  return [label, singular, plural].map(wordsOf);
}

/** What else tables call it, in the singular and the plural. */
export function synonymsOf({ label }: Pick<NodeType, 'label'>): readonly string[] {
  return (SYNONYMS[label] ?? []).flatMap((name) => [wordsOf(name), wordsOf(pluralOf(name))]);
}

function pluralOf(name: string): string {
  return /[^aeiou]y$/.test(name) ? name.replace(/y$/, 'ies') : `${name}s`;
}

/** The nouns that a column tells the name or the key of: `client`, `Customer ID`, `skill_name`. */
export function nounsOf(column: string, model: Model): readonly NodeType[] {
  const words = wordsOf(column);
  const head = words.replace(/(id|key|code|nr|no|number|name)$/, '');
  return model.nodes.filter((node) => {
    const names = [...ownWords(node), ...synonymsOf(node)];
    return names.includes(words) || names.includes(head);
  });
}

/** What a column of a noun's table tells of it: `name` for `Client Name`. */
export function withoutNoun(column: string, node: NodeType): string {
  const words = wordsOf(column);
  const noun = [...ownWords(node), ...synonymsOf(node)].find((name) => words.startsWith(name));
  return noun === undefined ? words : words.slice(noun.length);
}

/** A name without the signs that tools part its words with: `Hours per month` and `hoursPerMonth` are alike. */
export function wordsOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
