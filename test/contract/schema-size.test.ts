import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEnumType, parse } from 'graphql';
import { expect, it } from '@jest/globals';
import { linkOf } from '../../src/model/link.ts';
import { readModel } from '../../src/model/read-model.ts';
import { projectFile } from '../../src/project-files.ts';
import { makeSchema } from '../../src/resolvers/index.ts';

const model = readModel();
const served = makeSchema(model);

const walks = model.nodes.flatMap((node) => node.walks);
const links = walks.map((walk) => linkOf(model, walk));
/** What links are named after: the relationships with properties of their own; one name for all others. */
const prefixes = new Set(links.map(({ name, target }) => name.slice(0, -target.label.length)));
const enums = Object.values(served.getTypeMap())
  .filter((type) => isEnumType(type))
  .map(({ name }) => name)
  .filter((name) => !name.endsWith('GroupBy'));

/** How many types of each pattern there may be: never more than one for each of what its name leaves open. */
const NOUNS = model.nodes.length;
const WALKS = walks.length;
const PREFIXES = prefixes.size;
const LINKS = new Set(links.map(({ name }) => name)).size;
const MOST: Readonly<Record<string, number>> = {
  '{Noun}Connection': NOUNS,
  '{Noun}Edge': NOUNS,
  '{Noun}Filter': NOUNS,
  '{Noun}Aggregate': NOUNS,
  '{Noun}GroupBy': NOUNS,
  '{Noun}Order': NOUNS,
  '{Noun}Input': NOUNS,
  // Of the noun whose plain names are those of an analysis.
  '{Noun}NodeOrder': 1,
  '{Noun}NodeInput': 1,
  '{Walk}Connection': WALKS,
  '{Walk}Edge': WALKS,
  '{Link}Filter': PREFIXES,
  '{Link}Aggregate': PREFIXES,
  '{Link}GroupBy': PREFIXES,
  '{Link}Order': PREFIXES,
  '{Link}{Noun}Filter': LINKS,
  '{Link}{Nouns}Filter': LINKS,
  '{Link}{Noun}Aggregate': LINKS,
  '{Link}{Noun}Order': LINKS,
  '{Enum}Filter': enums.length,
  // What all relationships share.
  RelationshipFilter: 1,
  RelationshipOrder: 1,
  RelationshipAggregate: 1,
  RelationshipGroupBy: 1,
};

it('has few patterns of types, each with one for each noun, walk or link, and so tens', () => {
  const counts = new Map<string, number>();
  for (const name of generated()) {
    const pattern = patternOf(name);
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  const tooMany = [...counts].filter(([pattern, count]) => count > Math.min(MOST[pattern] ?? 0, 60));
  expect(tooMany).toEqual([]);
  expect(counts.size).toBe(Object.keys(MOST).length);
  // With all that leads from it and to it.
  expect(generated().length / NOUNS).toBeLessThan(40);
});

/** The types that follow from the model: all that no file under schema/ writes out. */
function generated(): string[] {
  const folder = projectFile('schema');
  const written = readdirSync(folder)
    .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')).definitions)
    .flatMap((one) => ('name' in one && one.name !== undefined ? [one.name.value] : []));
  const known = new Set([...written, 'String', 'Int', 'Float', 'Boolean', 'ID', 'Query']);
  return Object.keys(served.getTypeMap()).filter((name) => !name.startsWith('__') && !known.has(name));
}

/** The name of a type with the words of the model in it left open. */
function patternOf(name: string): string {
  const walk = walks.find(({ connection, edge }) => name === connection || name === edge);
  if (walk !== undefined) return name === walk.connection ? '{Walk}Connection' : '{Walk}Edge';
  const nouns = model.nodes.map(({ label }) => label);
  const [first, rest] = opened(name, { Link: [...prefixes], Noun: nouns, Enum: enums });
  if (first !== '{Link}') return first + rest;
  const plurals = model.nodes.map(({ plural }) => plural.charAt(0).toUpperCase() + plural.slice(1));
  const [end, last] = opened(rest, { Nouns: plurals, Noun: nouns });
  return first + end + last;
}

/** The kind of the longest word that a name begins with, and what comes after it. */
function opened(name: string, kinds: Readonly<Record<string, readonly string[]>>): readonly [string, string] {
  const [kind, word] = Object.entries(kinds)
    .flatMap(([of, words]) => words.map((each): [string, string] => [`{${of}}`, each]))
    .filter(([, each]) => name.startsWith(each))
    .sort(([, a], [, b]) => b.length - a.length)[0] ?? ['', ''];
  return [kind, name.slice(word.length)];
}
