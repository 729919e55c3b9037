import { Document } from 'yaml';
import { counted } from '../counted.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Model, NodeType, Property } from '../model/model.ts';
import { nameKind } from '../model/name-kind.ts';
import { draftId, draftNode, draftWhere, ofTheKind } from './draft-set.ts';
import { guessValue } from './guess-value.ts';
import { nounsOf, ownWords, synonymsOf, withoutNoun, wordsOf } from './noun-words.ts';
import { identityOf, isNameWord, nameColumn } from './row-identity.ts';
import type { Taken } from './row-identity.ts';
import { columnsOf, rowNumbers, unnamedOf } from './sampled-columns.ts';
import type { Sampled, SampledColumn } from './sampled-columns.ts';
import { suggestLink } from './suggest-link.ts';

/** Faults of rows that are told one by one. */
const TOLD = 5;

/**
 * Drafts a mapping of one table from its header and some rows: a rule that makes a node of each row, or of what comes again in
 * them, and rules for the other nouns that columns are called after. What it sets fits the samples; what it does not know
 * where to put, or could read in several ways, it tells in comments.
 */
export function suggestMapping(table: Sampled, model: Model): string {
  const { isCut } = table;
  const columns = columnsOf(table);
  const taken = takenFor(table, columns, model);
  const { node } = taken;
  const name = nameColumn(columns, taken);
  const identity = identityOf(columns, { ...taken, name, numbers: rowNumbers(table.rows) });
  const { key, isGrouped } = identity;
  const nodes = draftNode(node, {
    columnOf: (property) =>
      property.name === 'name'
        ? (name ?? columns.find((one) => one === key))
        : columnFor(property, columns, node),
    identity,
  });
  const used = new Set([key, ...nodes.placed.values(), ...nodes.unsure.keys()]);
  const free = (): readonly SampledColumn[] => columns.filter((column) => !used.has(column));
  const links = model.nodes.map((other) => {
    const link = suggestLink(other, free(), { node, key, model, isCut });
    for (const column of link.used) used.add(column);
    return link;
  });
  const own = {
    node: node.label,
    table: 'rows',
    ...(isGrouped && { ...draftWhere(key), grouped: true }),
    id: draftId({ node, key, isCut }),
    set: nodes.set,
  };
  const mapping = {
    tables: { rows: { file: table.file } },
    rules: [own, ...links.flatMap(({ rules }) => rules)],
  };
  const document = new Document(mapping, { aliasDuplicateObjects: false });
  document.commentBefore = [
    ...aboutTable(table),
    `It takes ${isGrouped ? `each ${describeValue(key.name)}` : 'each row'} for ${nameKind(node)}${ofTheKind(nodes)}: change "node" and "set" where that is wrong.`,
    ...(taken.isGuess ? ["Neither the file's name nor the header tells of which noun it is."] : []),
    identity.why,
    ...links.flatMap(({ told }) => told),
    ...[...nodes.unsure].map(([column, why]) => `Not sure: ${describeValue(column.name)}: ${why}`),
    ...free().map((column) => `Not used: ${describeValue(column.name)}${exampleOf(column)}`),
    ...unnamedOf(table, columns).map(
      (column) => `Not used: ${describeValue(column)}, which no template can name`,
    ),
  ]
    .map((line) => ` ${line}`)
    .join('\n');
  return document.toString({ lineWidth: 0 });
}

function aboutTable({ file, rows, isCut, faults }: Sampled): readonly string[] {
  const from = `${isCut ? 'the first ' : ''}${counted(rows.length, 'row')}`;
  return [
    `A draft from the header and ${from} of ${describeValue(file)}${isCut ? ', not from those that follow' : ''}: see docs/mapping.md for the rest.`,
    ...faults
      .slice(0, TOLD)
      .map(({ line, message }) => `Not read, and refused by an import: line ${line}: ${message}`),
    ...(faults.length > TOLD ? [`Likewise ${counted(faults.length - TOLD, 'more row')}.`] : []),
  ];
}

/** The noun that the file is called by, else a key or name in the header, else the one that shares most properties with it. */
function takenFor({ file }: Sampled, columns: readonly SampledColumn[], model: Model): Taken {
  const called = calledBy(file);
  const scored = model.nodes.map((node) => {
    const isIn = (name: string): boolean => called.includes(name);
    const byFile = ownWords(node).some(isIn) ? 1_000 : synonymsOf(node).some(isIn) ? 500 : 0;
    const after = columns.filter((column) => nounsOf(column.name, model).includes(node));
    const byHeader = after.some(({ isKey }) => isKey) ? 100 : after.length > 0 ? 1 : 0;
    const shared = columns.filter((column) => hasPlaceFor(column, node)).length;
    return { node, score: byFile + byHeader + shared, isCalled: byFile > 0 };
  });
  const most = Math.max(...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score === most);
  const { node, isCalled } =
    (best.length === 1 ? undefined : best.find((one) => one.node.kind === 'JOB')) ??
    (best[0] as (typeof best)[number]);
  return { node, model, isCalled, isGuess: most === 0 };
}

/** The words of a file's name, and those that follow each other as one: `pain`, `points` and `painpoints` for `Pain points.csv`. */
function calledBy(file: string): readonly string[] {
  const parted = file.replace(/\..*$/, '').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  const words = (parted.match(/\p{L}+|\p{N}+/gu) ?? []).map(wordsOf);
  return words.flatMap((_, from) =>
    words.slice(from).map((_, more) => words.slice(from, from + more + 1).join('')),
  );
}

/** Whether a column is called as a property and fits it. Names tell no noun from the others, also where one has a property of that name. */
function hasPlaceFor(column: SampledColumn, node: NodeType): boolean {
  const words = wordsOf(column.name);
  return (
    !isNameWord(words) &&
    [...node.properties.values()].some(
      (property) => wordsOf(property.name) === words && 'value' in guessValue(column, property),
    )
  );
}

/** The column that is called as a property is. */
function columnFor(
  property: Property,
  columns: readonly SampledColumn[],
  node: NodeType,
): SampledColumn | undefined {
  const words = wordsOf(property.name);
  return (
    columns.find(({ name }) => wordsOf(name) === words) ??
    columns.find(({ name }) => withoutNoun(name, node) === words)
  );
}

function exampleOf({ samples: [first] }: SampledColumn): string {
  return first === undefined ? ', which is empty' : `, such as ${describeValue(first)}`;
}
