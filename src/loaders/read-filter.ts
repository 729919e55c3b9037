import { badInput } from '../errors.ts';
import { date } from '../graph/values.ts';
import { askableFields } from '../model/link.ts';
import type { Model, NodeType, Property, RelationshipType, Walk } from '../model/model.ts';
import { allOf, anyOf } from './condition.ts';
import type { Comparison, Condition, Quantifier } from './condition.ts';
import type { Operand } from './operand.ts';

/** A filter as GraphQL gives it: checked against the schema, but for nulls and for its size. */
export type FilterInput = Readonly<Record<string, unknown>>;

/** What a filter is about: nodes, and where a walk led to them the relationships it went along. */
export interface FilterSubject {
  readonly model: Model;
  readonly node: NodeType;
  /** Null in a list of all nodes of a kind. */
  readonly relationship: RelationshipType | null;
}

const DEEPEST = 40;
const MOST_STEPS = 6;
const MOST_CONDITIONS = 200;
/** The conditions that a step to related nodes counts as: planning it takes as long. */
const STEP_WEIGHT = 5;
const LONGEST_LIST = 10_000;
const QUANTIFIERS: readonly Quantifier[] = ['some', 'every', 'none', 'single'];

/**
 * The condition that a filter states; null where it leaves nothing out.
 * @throws ThroughlineError BAD_USER_INPUT for a null in it, or one that is too large or deep.
 */
export function readFilter(subject: FilterSubject, filter: FilterInput | null | undefined): Condition | null {
  if (filter === null || filter === undefined) return null;
  const reading: Reading = { model: subject.model, conditions: 0 };
  const place: Place = { reading, path: 'filter', depth: 0, steps: 0 };
  return subject.relationship === null
    ? readNode(subject.node, filter, place)
    : readReached(subject.node, subject.relationship, filter, place);
}

interface Reading {
  readonly model: Model;
  conditions: number;
}

interface Place {
  readonly reading: Reading;
  readonly path: string;
  readonly depth: number;
  /** How many walks lead here. */
  readonly steps: number;
}

function readNode(node: NodeType, filter: FilterInput, place: Place): Condition | null {
  const fields = fieldsByName(node);
  return combine(filter, place, {
    again: (inner, at) => readNode(node, inner, at),
    field: (name, value, at) => {
      const property = fields.get(name);
      if (property !== undefined) return readValue({ owner: 'NODE', property }, value, at);
      if (name === 'source') return readSource('NODE', value, at);
      const walk = node.walks.find((candidate) => candidate.field === name);
      if (walk === undefined) throw new Error(`Expected "${node.label}" to have a field "${name}".`);
      return readWalk(walk, value, at);
    },
  });
}

/** A filter of what a walk reaches: `node` and `properties`. */
function readReached(
  node: NodeType,
  relationship: RelationshipType,
  filter: FilterInput,
  place: Place,
): Condition | null {
  return combine(filter, place, {
    again: (inner, at) => readReached(node, relationship, inner, at),
    field: (name, value, at) =>
      name === 'node' ? readNode(node, value, at) : readProperties(relationship, value, at),
  });
}

function readProperties(relationship: RelationshipType, filter: FilterInput, place: Place): Condition | null {
  const fields = fieldsByName(relationship);
  return combine(filter, place, {
    again: (inner, at) => readProperties(relationship, inner, at),
    field: (name, value, at) => {
      const property = fields.get(name);
      if (property !== undefined) return readValue({ owner: 'EDGE', property }, value, at);
      return readSource('EDGE', value, at);
    },
  });
}

function readSource(owner: Operand['owner'], filter: FilterInput, place: Place): Condition {
  counted(place, STEP_WEIGHT);
  const of = readNode(place.reading.model.node('SOURCE'), filter, place);
  return { kind: 'CITED', owner, of };
}

function readWalk(walk: Walk, filter: FilterInput, place: Place): Condition | null {
  const { model } = place.reading;
  if (place.steps >= MOST_STEPS) {
    throw badInput(
      `Expected a filter of at most ${MOST_STEPS} steps from node to node, got more in "${place.path}". Begin nearer to what decides.`,
    );
  }
  const there = { ...place, steps: place.steps + 1 };
  const reached = (name: string): Condition | null =>
    readReached(model.node(walk.target), walk.relationship, given(filter, name, place), inside(there, name));
  if (filter['counting'] !== undefined && filter['count'] === undefined) {
    throw badInput(
      `Expected "${place.path}.count" beside "counting", got nothing. Say how many of them there are to be.`,
    );
  }
  const conditions = Object.keys(filter).map((name): Condition | null => {
    const quantifier = QUANTIFIERS.find((candidate) => candidate === name);
    if (quantifier !== undefined) {
      counted(place, STEP_WEIGHT);
      return { kind: 'REACHED', walk, quantifier, of: reached(name) };
    }
    if (name === 'counting') return null;
    counted(place, STEP_WEIGHT);
    const of = filter['counting'] === undefined ? null : reached('counting');
    const by = Object.entries(given(filter, 'count', place)).map(([comparison, value]) => ({
      comparison: comparison as Comparison,
      value: checked(value, { ...inside(place, name), path: `${place.path}.count.${comparison}` }),
    }));
    return by.length === 0 ? null : { kind: 'COUNTED', walk, of, by };
  });
  return allOf(conditions);
}

interface Readers {
  /** Reads a filter of the same type. */
  readonly again: (filter: FilterInput, place: Place) => Condition | null;
  readonly field: (name: string, value: FilterInput, place: Place) => Condition | null;
}

/** What AND, OR, NOT and the fields of a filter state together. */
function combine(filter: FilterInput, place: Place, readers: Readers): Condition | null {
  const conditions = Object.keys(filter).map((name): Condition | null => {
    const at = inside(place, name);
    const value = given(filter, name, place);
    if (name === 'AND' || name === 'OR') {
      const parts = value as unknown as readonly FilterInput[];
      const read = parts.map((part, index) => readers.again(part, { ...at, path: `${at.path}[${index}]` }));
      return name === 'AND' ? allOf(read) : anyOf(read);
    }
    if (name !== 'NOT') return readers.field(name, value, at);
    const inner = readers.again(value, at);
    return { kind: 'NOT', of: inner ?? { kind: 'ALL', of: [] } };
  });
  return allOf(conditions);
}

function readValue(operand: Operand, filter: FilterInput, place: Place): Condition | null {
  const conditions = Object.keys(filter).map((name): Condition | null => {
    const value = checked(filter[name], { ...place, path: `${place.path}.${name}` });
    if (name === 'ignoreCase') return null;
    if (name === 'isNull') return { kind: 'MISSING', operand, is: value === true };
    if (name === 'isEmpty') return { kind: 'EMPTY', operand, is: value === true };
    return {
      kind: 'COMPARED',
      operand,
      by: name as Comparison,
      value: sent(operand.property, value),
      ignoreCase: filter['ignoreCase'] === true,
    };
  });
  return allOf(conditions);
}

/** A value as it is sent: days are days in the graph. */
function sent(property: Property, value: unknown): unknown {
  if (property.type !== 'DATE') return value;
  return Array.isArray(value) ? value.map((day) => date(String(day))) : date(String(value));
}

/** A part of a filter that must not be null. */
function given(filter: FilterInput, name: string, place: Place): FilterInput {
  const value = filter[name];
  if (value === null || value === undefined) throw noNull(`${place.path}.${name}`);
  return value as FilterInput;
}

function checked(value: unknown, place: Place): unknown {
  counted(place);
  if (value === null || value === undefined) throw noNull(place.path);
  if (Array.isArray(value) && value.length > LONGEST_LIST) {
    throw badInput(
      `Expected at most ${LONGEST_LIST.toLocaleString('en')} values in "${place.path}", got ${value.length.toLocaleString('en')}. Ask in several queries.`,
    );
  }
  return value;
}

function noNull(path: string): Error {
  return badInput(
    `Expected "${path}" to be stated, got null. Leave it out, or ask with "isNull: true" for what is missing.`,
  );
}

function inside(place: Place, name: string): Place {
  if (place.depth >= DEEPEST) {
    throw badInput(
      `Expected a filter of at most ${DEEPEST} levels, got more in "${place.path.slice(0, 200)}". Ask for less at once.`,
    );
  }
  return { ...place, path: `${place.path}.${name}`, depth: place.depth + 1 };
}

function counted({ reading }: Place, weight = 1): void {
  reading.conditions += weight;
  if (reading.conditions > MOST_CONDITIONS) {
    throw badInput(
      `Expected a filter of at most ${MOST_CONDITIONS} conditions, a step to related nodes counting as ${STEP_WEIGHT}, got more. Name many values with one "in".`,
    );
  }
}

const FIELDS = new WeakMap<NodeType | RelationshipType, ReadonlyMap<string, Property>>();

function fieldsByName(owner: NodeType | RelationshipType): ReadonlyMap<string, Property> {
  const known = FIELDS.get(owner);
  if (known !== undefined) return known;
  const fields = new Map(askableFields(owner).map((property) => [property.name, property]));
  FIELDS.set(owner, fields);
  return fields;
}
