import { Document } from 'yaml';
import { counted } from '../counted.ts';
import type { Value } from '../generated/mapping.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Model, NodeType, Property } from '../model/model.ts';
import { ID_PATTERN } from '../model/model.ts';
import { nameKind } from '../model/name-kind.ts';
import type { ImportFault } from '../transfer/record.ts';
import { guessValue } from './guess-value.ts';
import type { Guess } from './guess-value.ts';
import { nounsOf, ownWords, synonymsOf, withoutNoun, wordsOf } from './noun-words.ts';
import { identityOf, isNameWord, nameColumn } from './row-identity.ts';
import type { Identity, Taken } from './row-identity.ts';
import { columnsOf, isKeyName } from './sampled-columns.ts';
import type { Column } from './sampled-columns.ts';

/** A table of which a mapping is to be drafted. */
export interface Sampled {
  /** The name of its file, without folders. */
  readonly file: string;
  readonly header: readonly string[];
  /** Its rows, or the first of them. */
  readonly rows: readonly (readonly string[])[];
  /** Whether more rows follow. */
  readonly isCut: boolean;
  /** What is wrong with rows among them that could not be read. */
  readonly faults: readonly ImportFault[];
}

/** Faults of rows that are told one by one. */
const TOLD = 5;

/**
 * Drafts a mapping of one table from its header and some rows: one rule that makes a node of each row, or of what comes again
 * in them. What it sets fits the samples; what it does not know where to put, or could read in several ways, it tells in comments.
 */
export function suggestMapping(table: Sampled, model: Model): string {
  const columns = columnsOf(table);
  const taken = takenFor(table, columns, model);
  const { node } = taken;
  const name = nameColumn(columns, taken);
  const identity = identityOf(columns, { ...taken, name });
  const { key, isGrouped } = identity;
  const { set, placed, unsure } = drafted(columns, { node, name: name ?? key, identity });
  const used = new Set([key, ...placed.values(), ...unsure.keys()]);
  const lacks = isGrouped && (key?.samples.length ?? 0) < table.rows.length;
  const mapping = {
    tables: { rows: { file: table.file } },
    rules: [
      {
        node: node.label,
        table: 'rows',
        ...(lacks && { where: [{ value: `{${key?.name ?? ''}}`, given: true }] }),
        ...(isGrouped && { grouped: true }),
        id: idOf(node, { ...identity, isCut: table.isCut }),
        set,
      },
    ],
  };
  const document = new Document(mapping);
  const kind = placed.has('kind') ? undefined : set['kind'];
  document.commentBefore = [
    ...aboutTable(table),
    `It takes ${isGrouped ? `each ${describeValue(key?.name)}` : 'each row'} for ${nameKind(node)}${kind === undefined ? '' : `, of the kind ${describeValue(kind)}`}: change "node" and "set" where that is wrong.`,
    identity.why,
    ...[...unsure].map(([{ name: column }, why]) => `Not sure: ${describeValue(column)}: ${why}`),
    ...columns
      .filter((column) => !used.has(column))
      .map((column) => `Not used: ${describeValue(column.name)}${exampleOf(column)}`),
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
    ...(faults.length > TOLD ? [`So are ${counted(faults.length - TOLD, 'more row')}.`] : []),
  ];
}

/** The noun that the file is called by, else a key or name in the header, else the one that shares most properties with it. */
function takenFor({ file }: Sampled, columns: readonly Column[], model: Model): Taken {
  const called = wordsOf(file.replace(/\..*$/, ''));
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
  return { node, model, isCalled };
}

/** Whether a column is called as a property and fits it. Names tell no noun from the others, also where one has a property of that name. */
function hasPlaceFor(column: Column, node: NodeType): boolean {
  const words = wordsOf(column.name);
  return (
    !isNameWord(words) &&
    [...node.properties.values()].some(
      (property) => wordsOf(property.name) === words && 'value' in guessValue(column, property),
    )
  );
}

interface Drafted {
  readonly set: Readonly<Record<string, unknown>>;
  /** By property. */
  readonly placed: ReadonlyMap<string, Column>;
  /** Why a column is not placed that seems to have a place. */
  readonly unsure: ReadonlyMap<Column, string>;
}

/** What the columns set of a noun. */
function drafted(
  columns: readonly Column[],
  about: { readonly node: NodeType; readonly name: Column | undefined; readonly identity: Identity },
): Drafted {
  const { node, name: named, identity } = about;
  const set: Record<string, unknown> = {};
  const placed = new Map<string, Column>();
  const unsure = new Map<Column, string>();
  const properties = [...node.properties.values()].filter(
    ({ name, writtenBack }) => name !== 'id' && !writtenBack,
  );
  for (const property of properties) {
    const word = wordsOf(property.name);
    const column =
      property.name === 'name'
        ? named
        : (columns.find(({ name }) => wordsOf(name) === word) ??
          columns.find(({ name }) => withoutNoun(name, node) === word));
    if (column === undefined) continue;
    const guess = differs(column, identity) ?? guessValue(column, property);
    if ('unsure' in guess) unsure.set(column, guess.unsure);
    else {
      set[property.name] = withDefault(guess.value, { column, property, node });
      placed.set(property.name, column);
    }
  }
  for (const column of placed.values()) unsure.delete(column);
  const unnamed = `${node.singular} {#row}`;
  set['name'] ??= identity.isGrouped ? { value: unnamed, combine: 'first' } : unnamed;
  for (const property of properties) {
    if (property.required) set[property.name] ??= fallbackOf(property, node);
  }
  return { set, placed, unsure };
}

/** Why a column cannot be taken as it stands where rows are grouped: those of one group have several. */
function differs(column: Column, { key, isGrouped }: Identity): (Guess & { unsure: string }) | undefined {
  if (!isGrouped || key === undefined) return undefined;
  const first = new Map<string, string>();
  for (const [at, cell] of column.cells.entries()) {
    const group = key.cells[at] as string;
    if (cell === '' || group === '') continue;
    const before = first.get(group) ?? cell;
    first.set(group, before);
    if (before !== cell) {
      const both = `${describeValue(before)} and ${describeValue(cell)}`;
      return { unsure: `${describeValue(group)} has several, such as ${both}; state how they combine.` };
    }
  }
  return undefined;
}

/** What a node needs is given to rows that lack it, too. */
function withDefault(
  value: Value,
  about: { readonly column: Column; readonly property: Property; readonly node: NodeType },
): Value {
  const { column, property, node } = about;
  if (!property.required || column.samples.length === column.cells.length) return value;
  const steps = typeof value === 'object' ? value : { value };
  return { ...steps, default: fallbackOf(property, node) };
}

function fallbackOf({ name, values }: Property, node: NodeType): string {
  return values[0] ?? (name === 'name' ? `unnamed ${node.singular}` : 'unknown');
}

/** Texts of rows that were not looked at may hold signs that no id has, which keys hardly do. */
function idOf(node: NodeType, { key, isCut }: Identity & Pick<Sampled, 'isCut'>): unknown {
  const prefix = `${node.singular.replace(/[^a-z]/g, '-')}-`;
  if (key === undefined) return `${prefix}{#row}`;
  const plain =
    (!isCut || isKeyName(key.name)) && key.samples.every((text) => ID_PATTERN.test(prefix + text));
  const value = `${prefix}{${key.name}}`;
  return plain ? value : { value, slug: true, hash: true };
}

function exampleOf({ samples: [first] }: Column): string {
  return first === undefined ? ', which is empty' : `, such as ${describeValue(first)}`;
}
