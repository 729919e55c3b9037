import { importFault } from '../transfer/record.ts';
import type {
  Entry,
  ImportFault,
  NodeRecord,
  Place,
  RelationshipRecord,
  RowRule,
} from '../transfer/record.ts';
import type { Made, Row } from './row.ts';
import type { RuleTarget } from './rule-target.ts';
import type { ValueMaker } from './value.ts';

/** What a rule makes of one row before it is a record. */
export interface RuleMakers {
  readonly rule: RowRule;
  readonly target: RuleTarget;
  /** `id`, or `from` and `to`. */
  readonly keys: ReadonlyMap<string, ValueMaker>;
  readonly properties: ReadonlyMap<string, ValueMaker>;
}

/** Is told the records that rows give, and the rows that give none. */
export type Tell = (entry: Entry) => void;

/** What is wrong with the values of a record, and those values as they stand. */
export interface Wrong {
  readonly faults: ImportFault[];
  readonly unread: Record<string, string>;
}

/** The record that a row gives, with what is wrong with its values. */
export function recordOf(row: Row, { rule, target, keys, properties }: RuleMakers): Entry {
  const wrong = nothingWrong();
  const at = { row, wrong };
  return recordAt(row.place, {
    rule,
    target,
    keys: valuesOf(keys, at),
    properties: valuesOf(properties, at),
    wrong,
  });
}

/** Nothing found wrong yet. */
export function nothingWrong(): Wrong {
  return { faults: [], unread: {} };
}

interface At {
  readonly row: Row;
  readonly wrong: Wrong;
}

/** What the makers give for a row, defaults included. */
export function valuesOf(makers: ReadonlyMap<string, ValueMaker>, at: At): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, { make, fallback }] of makers) {
    const value = valueOf(make(at.row), name, at);
    if (value !== undefined) values[name] = value;
    else if (fallback !== null) values[name] = fallback.value;
  }
  return values;
}

/** The value; undefined where there is none. */
export function valueOf(made: Made, field: string, { row, wrong }: At): unknown {
  if (made === null) return undefined;
  if ('value' in made) return made.value;
  wrong.faults.push(importFault(row.place, { field, ...made }));
  if (made.text !== undefined) wrong.unread[field] = made.text;
  return undefined;
}

/** A record in the form of the readers of files. */
export function recordAt(
  { file, line }: Place,
  of: {
    readonly rule: RowRule;
    readonly target: RuleTarget;
    readonly keys: Readonly<Record<string, unknown>>;
    readonly properties: Readonly<Record<string, unknown>>;
    readonly wrong: Wrong;
  },
): NodeRecord | RelationshipRecord {
  const { rule, target, keys, properties, wrong } = of;
  const place = { file, line, rule };
  const known = wrong.faults.length === 0 ? {} : wrong;
  if (target.is === 'node') {
    const { node, whenNew } = target;
    return {
      is: 'node',
      place,
      label: node.label,
      properties: { ...keys, ...properties },
      ...(whenNew !== undefined && { whenNew }),
      ...known,
    };
  }
  const end = (name: 'from' | 'to', label: string): { readonly id?: unknown; readonly label: string } => ({
    ...(keys[name] === undefined ? {} : { id: keys[name] }),
    label,
  });
  return {
    is: 'relationship',
    place,
    type: target.relationship.type,
    from: end('from', target.fromLabel),
    to: end('to', target.toLabel),
    properties,
    ...known,
  };
}
