import type { Place } from './cursor.ts';
import { isStored, operandCypher } from './operand.ts';
import type { Variables } from './operand.ts';
import type { Order, SortSubject } from './order.ts';
import type { Page } from './page.ts';
import type { Parameters } from './parameters.ts';
import { walkPattern } from './walk-pattern.ts';

/** The pieces of a statement that order a list and cut a page out of it. */
export interface OrderCypher {
  /** Keys that are not simply properties, for a WITH of their own: `COUNT { … } AS k0`. */
  readonly computed: readonly string[];
  /** The names under which they stand after it. */
  readonly names: readonly string[];
  /** What each key reads as, for rows that cursors are made of. */
  readonly keys: readonly string[];
  /** What the index of the leading key begins and ends with; to be matched, since after a WITH texts compare otherwise. */
  readonly reach: readonly string[];
  /** What else must hold for a row to lie within the page's bounds. */
  readonly bounds: readonly string[];
  readonly orderBy: string;
  /** What holds for the rows on the near side of the page; null: nothing can lie there. */
  readonly nearSide: string | null;
}

interface Term {
  readonly text: string;
  /** Whether an index is read in the order of this key. */
  readonly indexed: boolean;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
  readonly nullable: boolean;
}

/**
 * @param byIndex the property, if any, in the order of whose index the rows come; it is the leading key. A node without a name is
 * past the model then, and for `doctor` to find. No index tells which these are, nor whether there are any: each page at their
 * end would read every node.
 */
export function orderCypher(
  page: Page,
  variables: Variables,
  options: { readonly params: Parameters; readonly byIndex: 'id' | 'name' | null },
): OrderCypher {
  const { order, backward } = page;
  const { params, byIndex } = options;
  const isIndexed = (at: number): boolean => byIndex === 'name' && at === 0;
  const id = `${variables.node}.id`;
  const texts = order.keys.map(({ by }, at) => subjectCypher(by, variables, isIndexed(at)));
  const names = order.keys.map(({ by }, at) => (isIndexed(at) || isAsStored(by) ? null : `k${at}`));
  const terms = (spoken: readonly string[]): Term[] => [
    ...order.keys.map(({ by, descending, nullsFirst }, at) => ({
      text: spoken[at] as string,
      descending,
      nullsFirst,
      nullable: by.kind === 'PROPERTY' && !isIndexed(at),
      indexed: isIndexed(at),
    })),
    {
      text: byIndex === 'id' ? id : anew(id),
      descending: order.idDescending,
      nullsFirst: false,
      nullable: false,
      indexed: false,
    },
  ];
  const keys = texts.map((text, at) => names[at] ?? text);
  const after = page.after && placed(page.after, 'after', params);
  const before = page.before && placed(page.before, 'before', params);
  const computed = texts.flatMap((text, at) => (names[at] === null ? [] : [`${text} AS ${names[at]}`]));
  const ends = [
    ...(after === null ? [] : [{ by: terms(keys), place: after }]),
    ...(before === null ? [] : [{ by: reversed(terms(keys)), place: before }]),
  ];
  const isReached = byIndex === 'name' && computed.length > 0;
  const reach = isReached ? ends.flatMap(({ by, place }) => reachOf(by, place)) : [];
  const bounds = ends.map(({ by, place }) => beyond(by, place, { inclusive: false, isReached }));
  const near = backward
    ? before && beyond(terms(texts), before, { inclusive: true })
    : after && beyond(reversed(terms(texts)), after, { inclusive: true });
  return {
    computed,
    names: names.filter((name) => name !== null),
    keys,
    reach,
    bounds,
    orderBy: (backward ? reversed(terms(keys)) : terms(keys)).map(sorted).join(', '),
    nearSide: near,
  };
}

/** Whether the first key of an order is a property that every node has, so that an index of it holds them all. */
export function leadingProperty(order: Order): string | null {
  const [first] = order.keys;
  if (first === undefined) return 'id';
  const { by } = first;
  return by.kind === 'PROPERTY' && by.operand.owner === 'NODE' && by.operand.property.name === 'name'
    ? 'name'
    : null;
}

/** Whether a key is compared just as it is stored. */
function isAsStored(by: SortSubject): boolean {
  if (by.kind === 'COUNT' || !isStored(by.operand)) return false;
  return by.operand.property.type !== 'ENUM' && by.operand.property.type !== 'STRING';
}

function subjectCypher(by: SortSubject, variables: Variables, indexed: boolean): string {
  if (by.kind === 'COUNT') {
    const { pattern, condition } = walkPattern(by.walk, { from: variables.node, edge: 'e', node: 'o' });
    return `COUNT { MATCH ${pattern}${condition === null ? '' : ` WHERE ${condition}`} }`;
  }
  const text = operandCypher(by.operand, variables);
  const { type, values } = by.operand.property;
  if (type === 'ENUM') {
    return `CASE ${text} ${values.map((value, at) => `WHEN "${value}" THEN ${at}`).join(' ')} END`;
  }
  return type === 'STRING' && !indexed && isStored(by.operand) ? anew(text) : text;
}

/**
 * Outside an index Neo4j sorts stored texts by code points, and compares them with a parameter by UTF-16 units: beyond U+E000 these
 * differ, and rows would be skipped. A text put together anew is sorted by UTF-16 units, too.
 */
function anew(text: string): string {
  return `${text} + ""`;
}

interface PlacedCursor {
  /** The parameter of each key and of the id; null where the value was missing. */
  readonly values: readonly (string | null)[];
}

function placed(place: Place, word: string, params: Parameters): PlacedCursor {
  return {
    values: [...place.values, place.id].map((value) => (value === null ? null : params.add(word, value))),
  };
}

function reversed(terms: readonly Term[]): Term[] {
  return terms.map((term) => ({ ...term, descending: !term.descending, nullsFirst: !term.nullsFirst }));
}

/** Neo4j puts what is missing after all values, in a descending order before them. */
function sorted({ text, descending, nullsFirst, nullable }: Term): string {
  const direction = descending ? `${text} DESC` : text;
  if (!nullable || descending === nullsFirst) return direction;
  return `${text} IS ${nullsFirst ? 'NOT NULL' : 'NULL'}, ${direction}`;
}

/** Where the index of the leading key is read from. */
function reachOf(terms: readonly Term[], { values }: PlacedCursor): string[] {
  const [term] = terms as [Term, ...Term[]];
  const [value = null] = values;
  return value === null ? [] : [`${term.text} ${term.descending ? '<' : '>'}= ${value}`];
}

/**
 * What holds for the rows after a place in the order of the terms, inclusive: and at it.
 * @param isReached whether the index of the leading key has been read from that place on.
 */
function beyond(
  terms: readonly Term[],
  { values }: PlacedCursor,
  { inclusive, isReached = false }: { readonly inclusive: boolean; readonly isReached?: boolean },
): string {
  const [term, ...further] = terms as [Term, ...Term[]];
  const { text, descending, nullsFirst, nullable, indexed } = term;
  const [value = null, ...others] = values;
  const sign = descending ? '<' : '>';
  if (further.length === 0) return `${text} ${sign}${inclusive ? '=' : ''} ${value}`;
  const rest = beyond(further, { values: others }, { inclusive });
  if (value === null)
    return nullsFirst ? `(${text} IS NOT NULL OR ${rest})` : `(${text} IS NULL AND ${rest})`;
  if (nullable && !nullsFirst) {
    return `(${text} ${sign} ${value} OR ${text} IS NULL OR (${text} = ${value} AND ${rest}))`;
  }
  if (indexed && isReached) return `(${text} <> ${value} OR ${rest})`;
  // The bound first: an index can begin there. What it gives from there on is not compared again, but for being the same.
  if (indexed) return `(${text} ${sign}= ${value} AND (${text} <> ${value} OR ${rest}))`;
  return `(${text} ${sign}= ${value} AND (${text} ${sign} ${value} OR ${rest}))`;
}
