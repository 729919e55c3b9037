import type { Value } from '../generated/mapping.ts';
import { describeValue } from '../model/describe-value.ts';
import type { NodeType, Property } from '../model/model.ts';
import { ID_PATTERN } from '../model/model.ts';
import { guessValue } from './guess-value.ts';
import type { Identity } from './row-identity.ts';
import { isKeyName, ROW_NUMBER } from './sampled-columns.ts';
import type { SampledColumn } from './sampled-columns.ts';

/** What columns set of a noun or a relationship. */
export interface DraftedSet {
  readonly set: Record<string, unknown>;
  /** By property. */
  readonly placed: ReadonlyMap<string, SampledColumn>;
  /** Why a column is not placed that seems to have a place. */
  readonly unsure: ReadonlyMap<SampledColumn, string>;
}

/** What columns set: those that fit their property, differ within no group of rows, and cite no source. */
export function draftSet(
  properties: readonly Property[],
  about: {
    readonly columnOf: (property: Property) => SampledColumn | undefined;
    readonly identity: Pick<Identity, 'key' | 'isGrouped'>;
  },
): DraftedSet {
  const set: Record<string, unknown> = {};
  const placed = new Map<string, SampledColumn>();
  const unsure = new Map<SampledColumn, string>();
  for (const property of properties) {
    const column = about.columnOf(property);
    const { key, isGrouped } = about.identity;
    if (column === undefined) continue;
    if (property.cites) {
      // An import refuses what cites a source that nobody has, and no table tells which ids its sources have.
      if (column !== key) unsure.set(column, `state the ids of sources as "${property.name}".`);
      continue;
    }
    const several = isGrouped ? severalOf(column, key) : undefined;
    const guess =
      several === undefined
        ? guessValue(column, property)
        : { unsure: `${several}; state how they combine.` };
    if ('unsure' in guess) unsure.set(column, guess.unsure);
    else {
      const isWhole = column === key || column.samples.length === column.cells.length;
      set[property.name] = isWhole || !property.required ? guess.value : withDefault(guess.value, property);
      placed.set(property.name, column);
    }
  }
  for (const column of placed.values()) unsure.delete(column);
  return { set, placed, unsure };
}

/** What columns set of nodes, with what new ones need. */
export function draftNode(node: NodeType, about: Parameters<typeof draftSet>[1]): DraftedSet {
  const properties = [...node.properties.values()].filter(
    ({ name, writtenBack }) => name !== 'id' && !writtenBack,
  );
  const drafted = draftSet(properties, about);
  const { set } = drafted;
  const unnamed = `${node.singular} {#row}`;
  set['name'] ??= about.identity.isGrouped ? { value: unnamed, combine: 'first' } : unnamed;
  for (const property of properties) {
    if (property.required) set[property.name] ??= fallbackOf(property);
  }
  return drafted;
}

/** What the nodes are stated to be, where no column tells: `, of the kind "SEGMENT"`. */
export function ofTheKind({ set, placed }: DraftedSet): string {
  const { kind } = set;
  return kind === undefined || placed.has('kind') ? '' : `, of the kind ${describeValue(kind)}`;
}

/**
 * The ids of nodes: their noun and their key. Texts of rows that were not looked at may hold signs that no id has, which keys
 * hardly do.
 * @param of.isCut whether there are such rows.
 */
export function draftId(of: {
  readonly node: NodeType;
  readonly key: SampledColumn;
  readonly isCut: boolean;
}): Value {
  const { node, key, isCut } = of;
  const prefix = `${node.singular.replace(/[^a-z]/g, '-')}-`;
  const isPlain =
    (!isCut || key.name === ROW_NUMBER || isKeyName(key.name)) &&
    key.samples.every((text) => ID_PATTERN.test(prefix + text));
  const value = `${prefix}{${key.name}}`;
  return isPlain ? value : { value, slug: true, hash: true };
}

/** The rows that have something in all these columns, where some have not. */
export function draftWhere(...columns: readonly SampledColumn[]): {
  readonly where?: readonly { readonly value: string; readonly given: true }[];
} {
  const lacking = columns.filter(({ samples, cells }) => samples.length < cells.length);
  const where = lacking.map(({ name }) => ({ value: `{${name}}`, given: true as const }));
  return where.length === 0 ? {} : { where };
}

/** Where rows with the same key have several things in a column: `"Ask" has several, such as "1" and "2"`. */
export function severalOf(column: SampledColumn, key: SampledColumn): string | undefined {
  const first = new Map<string, string>();
  for (const [at, cell] of column.cells.entries()) {
    const group = key.cells[at] as string;
    if (cell === '' || group === '') continue;
    const before = first.get(group) ?? cell;
    first.set(group, before);
    if (before !== cell) {
      return `${describeValue(group)} has several, such as ${describeValue(before)} and ${describeValue(cell)}`;
    }
  }
  return undefined;
}

/** What a node needs is given to rows that lack it, too. */
function withDefault(value: Value, property: Property): Value {
  const steps = typeof value === 'object' ? value : { value };
  return { ...steps, default: fallbackOf(property) };
}

function fallbackOf({ name, values }: Property): string {
  return values[0] ?? (name === 'name' ? 'unnamed' : 'unknown');
}
