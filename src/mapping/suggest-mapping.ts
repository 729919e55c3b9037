import { Document } from 'yaml';
import { counted } from '../counted.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Model, NodeType, Property } from '../model/model.ts';
import { ID_PATTERN } from '../model/model.ts';
import { guessValue } from './guess-value.ts';
import { nounsOf, ownWords, synonymsOf, withoutNoun, wordsOf } from './noun-words.ts';

/** A table of which a mapping is to be drafted. */
export interface Sampled {
  /** The name of its file, without folders. */
  readonly file: string;
  readonly header: readonly string[];
  /** Some of its rows. */
  readonly rows: readonly (readonly string[])[];
}

/** A column with what stands in it, where something does. */
interface Column {
  readonly name: string;
  readonly samples: readonly string[];
  /** Whether every row has something there, and each something else. */
  readonly isKey: boolean;
  /** Whether most of what stands there are numbers and days: each row may have another one by chance. */
  readonly isMeasure: boolean;
}

/** Names of columns that keys have, and names of nodes. */
const KEY_NAMES = [
  /^(id|key|code|nr|no|number|.*[ _-](id|key|code|nr|no|number))$/i,
  /[\p{Ll}\d](Id|ID|Key|Code|Nr|No|Number)$/u,
];
const NAME_NAMES = ['name', 'title', 'label', 'task', 'step', 'stage'];

/**
 * Drafts a mapping of one table from its header and some rows: one rule that makes a node of each row. What it sets fits the
 * samples; what it does not know where to put, or could read in several ways, it tells in comments.
 */
export function suggestMapping(table: Sampled, model: Model): string {
  const columns = columnsOf(table);
  const node = nodeFor(table, columns, model);
  const key = keyOf(columns, { node, model });
  const set: Record<string, unknown> = {};
  const placed = new Set<string>();
  const unsure = new Map<string, string>();
  const place = (property: Property, column: Column): void => {
    const guess = guessValue(column, property);
    if ('value' in guess) {
      set[property.name] = guess.value;
      placed.add(column.name);
    } else unsure.set(column.name, guess.unsure);
  };
  const properties = [...node.properties.values()].filter(
    ({ name, writtenBack }) => name !== 'id' && !writtenBack,
  );
  for (const property of properties) {
    const word = wordsOf(property.name);
    const column =
      columns.find(({ name }) => wordsOf(name) === word) ??
      columns.find(({ name }) => withoutNoun(name, node) === word);
    if (column !== undefined) place(property, column);
  }
  if (set['name'] === undefined) {
    const named =
      columns.find(({ name }) => isNameOf(name, node)) ??
      columns.find(({ name }) => !isKeyName(name) && nounsOf(name, model).includes(node)) ??
      columns.find((one) => one !== key && !one.isMeasure) ??
      key ??
      columns[0];
    const property = node.properties.get('name');
    // A title that a source has may be its name, too.
    const isFree = named !== undefined && (isNameOf(named.name, node) || !placed.has(named.name));
    if (isFree && property !== undefined) place(property, named);
  }
  set['name'] ??= `${node.singular} {#row}`;
  for (const { name, required, values } of properties) {
    if (required && set[name] === undefined) set[name] = values[0] ?? 'unknown';
  }
  const unused = columns.filter(({ name }) => name !== key?.name && !placed.has(name) && !unsure.has(name));
  const mapping = {
    tables: { rows: { file: table.file } },
    rules: [{ node: node.label, table: 'rows', id: idOf(node, key), set }],
  };
  const document = new Document(mapping);
  document.commentBefore = [
    ` A draft from the header and ${counted(table.rows.length, 'row')} of ${describeValue(table.file)}: see docs/mapping.md for the rest.`,
    ` It takes each row for a ${node.singular}${'kind' in set ? `, of the kind ${describeValue(set['kind'])}` : ''}: change "node" and "set" where that is wrong.`,
    ...(key === undefined
      ? [
          ' No column tells its rows apart for sure: ids are made of row numbers, and another order changes them.',
        ]
      : []),
    ...[...unsure].map(([name, why]) => ` Not sure: ${describeValue(name)}: ${why}`),
    ...unused.map(({ name, samples }) => ` Not used: ${describeValue(name)}${exampleOf(samples)}`),
  ].join('\n');
  return document.toString({ lineWidth: 0 });
}

/** The columns that a template can name: with a header of their own, without braces. */
function columnsOf({ header, rows }: Sampled): readonly Column[] {
  const lower = header.map((name) => name.trim().toLowerCase());
  return header.flatMap((given, at) => {
    const name = given.trim();
    const isSingle =
      lower.indexOf(lower[at] as string) === at && lower.lastIndexOf(lower[at] as string) === at;
    if (name === '' || !isSingle || /[{}]|^[$#]/.test(name)) return [];
    const cells = rows.map((row) => (row[at] ?? '').trim());
    const samples = cells.filter((cell) => cell !== '');
    const isKey = samples.length > 0 && new Set(samples).size === rows.length;
    const measures = samples.filter((text) => MEASURE.test(text)).length;
    return [{ name, samples, isKey, isMeasure: measures * 2 >= samples.length }];
  });
}

const MEASURE = /^[-+]?[\d.,:/' \u00a0\u202f-]*\d[\d.,:/' \u00a0\u202f-]*\s?[%€$£]?$/;

/** The column that is called as keys are, else as the noun with ids in it, else as nodes are, else the first one of texts. */
function keyOf(
  columns: readonly Column[],
  { node, model }: { readonly node: NodeType; readonly model: Model },
): Column | undefined {
  const keys = columns.filter(({ isKey }) => isKey);
  const isNamed = columns.some(({ name }) => isNameOf(name, node));
  return (
    keys.find(({ name }) => isKeyName(name)) ??
    keys.find(
      ({ name, samples }) =>
        !isNameOf(name, node) &&
        nounsOf(name, model).includes(node) &&
        samples.every((text) => ID_PATTERN.test(text) && (isNamed || /\d/.test(text))),
    ) ??
    keys.find(({ name, isMeasure }) => !isMeasure && isNameOf(name, node)) ??
    keys.find(({ isMeasure }) => !isMeasure)
  );
}

function isKeyName(column: string): boolean {
  return KEY_NAMES.some((pattern) => pattern.test(column));
}

function isNameOf(column: string, node: NodeType): boolean {
  return NAME_NAMES.includes(wordsOf(column)) || NAME_NAMES.includes(withoutNoun(column, node));
}

/** The noun that the file is called by, else a key or name in the header, else the one that shares most properties with it. */
function nodeFor({ file }: Sampled, columns: readonly Column[], model: Model): NodeType {
  const called = wordsOf(file.replace(/\..*$/, ''));
  // What every node may be named by tells none from the others, also where one has a property of that name.
  const words = columns.map(({ name }) => wordsOf(name)).filter((name) => !NAME_NAMES.includes(name));
  const inHeader = columns.filter(({ isKey }) => isKey).flatMap(({ name }) => nounsOf(name, model));
  const scored = model.nodes.map((node) => {
    const isCalled = (name: string): boolean => called.includes(name);
    const byFile = ownWords(node).some(isCalled) ? 1_000 : synonymsOf(node).some(isCalled) ? 500 : 0;
    const shared = [...node.properties.keys()].filter((name) => words.includes(wordsOf(name))).length;
    return { node, score: shared + byFile + (inHeader.includes(node) ? 100 : 0) };
  });
  const most = Math.max(...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score === most).map(({ node }) => node);
  return best.length === 1
    ? (best[0] as NodeType)
    : (best.find(({ kind }) => kind === 'JOB') ?? (best[0] as NodeType));
}

function idOf(node: NodeType, key: Column | undefined): unknown {
  const prefix = `${node.singular.replace(/[^a-z]/g, '-')}-`;
  if (key === undefined) return `${prefix}{#row}`;
  const plain = key.samples.every((text) => ID_PATTERN.test(prefix + text));
  const value = `${prefix}{${key.name}}`;
  return plain ? value : { value, slug: true, hash: true };
}

function exampleOf([first]: readonly string[]): string {
  return first === undefined ? ', which is empty' : `, such as ${describeValue(first)}`;
}
