import { counted } from '../counted.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Model, NodeType } from '../model/model.ts';
import { ID_PATTERN } from '../model/model.ts';
import { nounsOf, withoutNoun, wordsOf } from './noun-words.ts';
import { distinctIn, hasDecimals, isKeyName, isSureKeyName } from './sampled-columns.ts';
import type { SampledColumn } from './sampled-columns.ts';

/** What tells the nodes that rows make from each other. */
export interface Identity {
  /** A column, or the numbers of the rows. */
  readonly key: SampledColumn;
  /** Whether rows with the same key make one node. */
  readonly isGrouped: boolean;
  /** Why, as a sentence for people. */
  readonly why: string;
}

/** What a table is taken to be of. */
export interface Taken {
  readonly node: NodeType;
  readonly model: Model;
  /** Whether its file is called after the noun. */
  readonly isCalled: boolean;
  /** Whether nothing tells that it is of this noun and no other. */
  readonly isGuess: boolean;
}

/** Words that names of nodes are called by; those of the second list only where nothing is called after the noun. */
const NAME_WORDS = ['name', 'title', 'label'];
const PART_WORDS = ['step', 'stage'];

/** Whether a column's words are those that any node may be named by. */
export function isNameWord(words: string): boolean {
  return NAME_WORDS.includes(words) || PART_WORDS.includes(words);
}

/** The column that names the nodes: called so, else called after the noun, else a name of something, else the first of texts. */
export function nameColumn(all: readonly SampledColumn[], taken: Taken): SampledColumn | undefined {
  const { node, model } = taken;
  const columns = all.filter((one) => isOf(one, taken) || nounsOf(one.name, model).length === 0);
  const others = [...node.properties.keys()].map(wordsOf).filter((words) => !isNameWord(words));
  const texts = columns.filter(
    ({ name, samples, isMeasure }) =>
      samples.length > 0 && !isMeasure && !isKeyName(name) && !others.includes(wordsOf(name)),
  );
  const stems = columns.filter((one) => one.isKey && isKeyName(one.name)).map(({ name }) => stemOf(name));
  const names = texts.filter(({ name }) => isNameWord(lastWord(name)));
  const byWords = [...names].sort((one, other) => wordCount(one.name) - wordCount(other.name));
  return (
    columns.find(({ name }) => wordsOf(name) === 'name') ??
    columns.find(({ name }) => withoutNoun(name, node) === 'name') ??
    columns.find(({ name }) => isNameOf(name, node)) ??
    columns.find((one) => !isKeyName(one.name) && isOf(one, taken)) ??
    columns.find(({ name }) => PART_WORDS.includes(wordsOf(name))) ??
    names.find(({ name }) => stems.includes(stemOf(name))) ??
    byWords[0] ??
    columns.find((one) => !one.isKey && isOf(one, taken)) ??
    texts.find(({ cells, samples }) => samples.length === cells.length) ??
    texts[0]
  );
}

/**
 * What tells the nodes apart: a key of the rows, else what names them. Where rows name the same noun again and again, and have
 * no key that is called after it, they tell of it (events, orders) and are not it.
 * @param about.name the column that names the nodes.
 * @param about.numbers the numbers of the rows.
 */
export function identityOf(
  columns: readonly SampledColumn[],
  about: Taken & { readonly name: SampledColumn | undefined; readonly numbers: SampledColumn },
): Identity {
  const { name, numbers, ...taken } = about;
  const key = keyOf(columns, taken);
  const names = name === undefined || (name.isMeasure && !isKeyName(name.name)) ? undefined : name;
  const tellOfIt =
    names !== undefined &&
    isOf(names, taken) &&
    !names.isKey &&
    (!taken.isCalled || distinctIn(names) * 2 <= names.samples.length);
  if (key !== undefined && !(tellOfIt && !isOf(key.column, taken))) return rowsBy(key.column, key.why);
  if (names?.isKey === true) return rowsBy(names, 'it names the rows');
  const coded = columns.find(
    ({ isKey, isMeasure, samples }) =>
      isKey && !isMeasure && samples.every((text) => /^\S*\d\S*$/.test(text)),
  );
  if (coded !== undefined && !tellOfIt) return rowsBy(coded, 'it looks like a key');
  if (names !== undefined && names.samples.length > 0) return groupsBy(columns, { names, ...taken });
  const why = 'No column tells the rows apart: ids are made of row numbers, and another order changes them.';
  return { key: numbers, isGrouped: false, why };
}

/** The column that is called as keys are, the noun's own and the surest first, else as the noun with ids in it. Numbers with decimals are amounts. */
function keyOf(
  columns: readonly SampledColumn[],
  taken: Taken,
): { readonly column: SampledColumn; readonly why: string } | undefined {
  const { node } = taken;
  const keys = columns.filter(({ isKey }) => isKey);
  const called =
    keys.find((one) => isKeyName(one.name) && isOf(one, taken)) ??
    keys.find(({ name }) => isSureKeyName(name)) ??
    keys.find((one) => isKeyName(one.name) && !hasDecimals(one));
  if (called !== undefined) return { column: called, why: 'it is called as keys are' };
  const isNamed = columns.some(({ name }) => isNameOf(name, node));
  const noun = keys.find(
    (one) =>
      !isNameOf(one.name, node) &&
      isOf(one, taken) &&
      one.samples.every((text) => ID_PATTERN.test(text) && (isNamed || /\d/.test(text))),
  );
  return noun === undefined ? undefined : { column: noun, why: `it is called after the ${node.singular}` };
}

function rowsBy(key: SampledColumn, why: string): Identity {
  const apart =
    key.cells.length === 0 ? 'but no row shows whether each has another one' : 'and each has another one';
  return { key, isGrouped: false, why: `Ids are made of ${describeValue(key.name)}: ${why}, ${apart}.` };
}

/** Groups by what names the nodes, or by the key that goes with each name. */
function groupsBy(
  columns: readonly SampledColumn[],
  { names, node }: Taken & { readonly names: SampledColumn },
): Identity {
  const stem = stemOf(names.name);
  const key =
    columns.find(
      (one) => one !== names && isKeyName(one.name) && stemOf(one.name) === stem && goTogether(one, names),
    ) ?? names;
  const many = counted(distinctIn(key), node.singular, node.plural);
  const lacking = names.cells.length - names.samples.length;
  const without = lacking === 0 ? '' : ` (${counted(lacking, 'row')} without one left out)`;
  return {
    key,
    isGrouped: true,
    why: `Ids are made of ${describeValue(key.name)}, which comes again: ${counted(names.cells.length, 'row')} make ${many}${without}. What differs within one ${node.singular} is not used for it.`,
  };
}

/** Whether each of the one has one of the other, and the other way round. */
export function goTogether(one: SampledColumn, other: SampledColumn): boolean {
  const pairs = new Set(one.cells.map((cell, at) => JSON.stringify([cell, other.cells[at]])));
  return [one, other].every(
    (column) => column.samples.length === column.cells.length && distinctIn(column) === pairs.size,
  );
}

function isOf({ name }: SampledColumn, { node, model }: Taken): boolean {
  return nounsOf(name, model).includes(node);
}

function isNameOf(column: string, node: NodeType): boolean {
  return [wordsOf(column), withoutNoun(column, node)].some((words) => NAME_WORDS.includes(words));
}

/** What a name or key is of: `DWA` for `DWA ID` and `DWA Title`. */
function stemOf(column: string): string {
  return wordsOf(column.replace(/[^\p{L}\p{N}]*([\p{L}\p{N}]+|[#№])$/u, ''));
}

function lastWord(column: string): string {
  return wordsOf(/[\p{L}\p{N}]+$/u.exec(column)?.[0] ?? '');
}

function wordCount(column: string): number {
  return column.split(/[^\p{L}\p{N}]+/u).length;
}
