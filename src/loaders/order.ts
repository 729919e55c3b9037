import { createHash } from 'node:crypto';
import { badInput } from '../errors.ts';
import { askableFields } from '../model/link.ts';
import type { NodeType, Property, RelationshipType, Walk } from '../model/model.ts';
import type { FilterSubject } from './read-filter.ts';
import type { Operand } from './operand.ts';

/** One entry of `orderBy` as GraphQL gives it: `{name: "ASC"}`, `{node: {name: "ASC"}}`. */
export type OrderInput = Readonly<Record<string, unknown>>;

/** What a list is ordered by: a property, or how many nodes a walk reaches. */
export type SortSubject =
  { readonly kind: 'PROPERTY'; readonly operand: Operand } | { readonly kind: 'COUNT'; readonly walk: Walk };

/** One key of an order. */
export interface SortKey {
  readonly by: SortSubject;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

/** A total order: ties of all keys go by id. */
export interface Order {
  readonly keys: readonly SortKey[];
  readonly idDescending: boolean;
  /** Tells orders apart in cursors; empty for the order by id. */
  readonly fingerprint: string;
}

const MOST_KEYS = 10;

/**
 * The order that `orderBy` states; by id where it states none.
 * @throws ThroughlineError BAD_USER_INPUT for an entry without exactly one key, a null, or too many entries.
 */
export function readOrder(subject: FilterSubject, orderBy: readonly OrderInput[] | null | undefined): Order {
  if (orderBy === null || orderBy === undefined || orderBy.length === 0) return BY_ID;
  if (orderBy.length > MOST_KEYS) {
    throw badInput(`Expected at most ${MOST_KEYS} entries in "orderBy", got ${orderBy.length}.`);
  }
  const keys: SortKey[] = [];
  const names: string[] = [];
  for (const [index, entry] of orderBy.entries()) {
    const { name, key } = readEntry(subject, entry, `orderBy[${index}]`);
    names.push(`${name} ${key.descending ? 'DESC' : 'ASC'}${key.nullsFirst ? ' NULLS FIRST' : ''}`);
    // Ids differ from one another: nothing after them can change the order.
    if (isNodeId(key)) return { keys, idDescending: key.descending, fingerprint: fingerprint(names) };
    keys.push(key);
  }
  return { keys, idDescending: false, fingerprint: fingerprint(names) };
}

const BY_ID: Order = { keys: [], idDescending: false, fingerprint: '' };

interface ReadEntry {
  /** Names what it goes by, for the fingerprint. */
  readonly name: string;
  readonly key: SortKey;
}

function readEntry({ node, relationship }: FilterSubject, entry: OrderInput, path: string): ReadEntry {
  if (relationship === null) return readNodeEntry(node, entry, path);
  const [name, inner] = onlyField(entry, path);
  const at = `${path}.${name}`;
  if (name === 'node') return readNodeEntry(node, inner as OrderInput, at);
  const [field, direction] = onlyField(inner as OrderInput, at);
  const operand: Operand = { owner: 'EDGE', property: property(relationship, field) };
  return { name: `${relationship.name}.${field}`, key: sortKey({ kind: 'PROPERTY', operand }, direction) };
}

function readNodeEntry(node: NodeType, entry: OrderInput, path: string): ReadEntry {
  const [field, direction] = onlyField(entry, path);
  const walk = node.walks.find((candidate) => candidate.field === field);
  const by: SortSubject =
    walk === undefined
      ? { kind: 'PROPERTY', operand: { owner: 'NODE', property: property(node, field) } }
      : { kind: 'COUNT', walk };
  return { name: `${node.label}.${field}`, key: sortKey(by, direction) };
}

/** @oneOf says so in the schema; executors differ in whether they look at variables. */
function onlyField(entry: OrderInput, path: string): [string, unknown] {
  const fields = Object.entries(entry).filter(([, value]) => value !== undefined);
  const [first] = fields;
  if (first === undefined || fields.length > 1 || first[1] === null) {
    const got = first?.[1] === null ? 'null' : String(fields.length);
    throw badInput(
      `Expected "${path}" to name exactly one thing to order by, got ${got}. Give several keys as a list: \`[{name: ASC}, {id: DESC}]\`.`,
    );
  }
  return first;
}

function property(owner: NodeType | RelationshipType, field: string): Property {
  const found = askableFields(owner).find((candidate) => candidate.name === field);
  if (found === undefined) throw new Error(`Expected an order by a property, got "${field}".`);
  return found;
}

function sortKey(by: SortSubject, direction: unknown): SortKey {
  const words = String(direction);
  return { by, descending: words.startsWith('DESC'), nullsFirst: words.endsWith('NULLS_FIRST') };
}

function isNodeId({ by }: SortKey): boolean {
  return by.kind === 'PROPERTY' && by.operand.owner === 'NODE' && by.operand.property.name === 'id';
}

function fingerprint(names: readonly string[]): string {
  if (names.length === 1 && names[0]?.endsWith('.id ASC') === true) return '';
  return createHash('sha256').update(names.join(', ')).digest('base64url').slice(0, 8);
}
