import type { Mapping, Rule, Table } from '../generated/mapping.ts';
import type { Model } from '../model/model.ts';
import { checkShape, misnamed } from './check-shape.ts';
import { MappingFaults } from './mapping-faults.ts';
import { readRule } from './rule.ts';
import type { Lookup, Scope } from './scope.ts';

/** A mapping that fits its schema and the model. */
export interface ReadMapping {
  readonly mapping: Mapping;
  readonly model: Model;
  readonly tables: ReadonlyMap<string, Table>;
  /** What a rule of a table is read against, once the table's columns are known. */
  readonly scopeOf: (table: string | undefined, column: Scope['column']) => Scope;
}

/** A mapping as it is given. */
export interface MappingText {
  /** For messages. */
  readonly file: string;
  readonly text: string;
  readonly model: Model;
  /** Default none. What the caller sets of the mapping's parameters. */
  readonly parameters?: ReadonlyMap<string, string>;
}

/**
 * Reads a mapping: its form by the JSON Schema, its names by the model, its constants by the model's rules. Whether tables
 * have its columns shows when they are read.
 * @throws ThroughlineError BAD_USER_INPUT that tells each fault with its line and column.
 */
export function readMapping({ file, text, model, parameters = new Map() }: MappingText): ReadMapping {
  const faults = new MappingFaults(file, text);
  faults.throwIfAny();
  const { data } = faults;
  if (!checkShape(data, faults)) {
    faults.throwIfAny();
    throw new Error('Expected a mapping that is refused to have faults.');
  }
  const tables = new Map(Object.entries(data.tables ?? {}));
  const shared = {
    faults,
    parameters: readParameters(data, { given: parameters, faults }),
    lookups: readLookups(data, faults),
  };
  const scopeOf: ReadMapping['scopeOf'] = (name, column) => {
    const table = name === undefined ? undefined : tables.get(name);
    const { missing = [], numbers = '1234.5', dates = null } = table ?? {};
    return { ...shared, column, missing, numbers, dates };
  };
  checkTables(tables, faults);
  for (const [at, rule] of data.rules.entries()) checkRule(rule, { at, model, tables, faults, scopeOf });
  faults.throwIfAny();
  return { mapping: data, model, tables, scopeOf };
}

function readParameters(
  { parameters = {} }: Mapping,
  about: { readonly given: ReadonlyMap<string, string>; readonly faults: MappingFaults },
): ReadonlyMap<string, string> {
  const { given, faults } = about;
  for (const name of given.keys()) {
    if (!(name in parameters)) {
      faults.add(['parameters'], { ...misnamed(name, Object.keys(parameters)), got: `--set ${name}` });
    }
  }
  return new Map(
    Object.entries(parameters).map(([name, { default: fallback, about: what }]) => {
      const value = given.get(name) ?? fallback;
      if (value === undefined) {
        faults.add(['parameters', name], { expected: `--set ${name}=VALUE (${what})`, got: 'none' }, 'key');
      }
      return [name, value ?? ''];
    }),
  );
}

function readLookups({ lookups = {} }: Mapping, faults: MappingFaults): ReadonlyMap<string, Lookup> {
  return new Map(
    Object.entries(lookups).map(([name, list]) => {
      const found = new Map<string, string | number | boolean>();
      for (const [text, value] of Object.entries(list)) {
        const key = text.trim().toLowerCase();
        if (found.has(key)) {
          faults.add(['lookups', name, text], { expected: 'each text once', got: `"${text}" again` }, 'key');
        }
        found.set(key, value);
      }
      return [name, found];
    }),
  );
}

function checkTables(tables: ReadonlyMap<string, Table>, faults: MappingFaults): void {
  const names = [...tables.keys()];
  for (const [name, table] of tables) {
    const path = ['tables', name];
    const { file, label, relationship, from, to } = table;
    if ([file, label, relationship].filter((one) => one !== undefined).length > 1) {
      faults.add(path, { expected: 'one of "file", "label" and "relationship"', got: 'several' }, 'key');
    }
    if (
      (relationship === undefined) !== (from === undefined) ||
      (from === undefined) !== (to === undefined)
    ) {
      faults.add(
        path,
        { expected: '"relationship", "from" and "to" together', got: 'not all of them' },
        'key',
      );
    }
    for (const [at, { table: other }] of (table.join ?? []).entries()) {
      const place = [...path, 'join', at, 'table'];
      if (!tables.has(other)) faults.add(place, misnamed(other, names));
      else if (leadsTo(other, name, tables)) {
        faults.add(place, { expected: 'a table that does not need this one', got: `"${other}"` });
      }
    }
  }
}

/** Whether reading one table needs another, or is it. */
function leadsTo(
  one: string,
  other: string,
  tables: ReadonlyMap<string, Table>,
  seen = new Set<string>(),
): boolean {
  if (one === other) return true;
  if (seen.has(one)) return false;
  seen.add(one);
  return (tables.get(one)?.join ?? []).some(({ table }) => leadsTo(table, other, tables, seen));
}

function checkRule(
  rule: Rule,
  about: Pick<ReadMapping, 'model' | 'tables' | 'scopeOf'> & {
    readonly at: number;
    readonly faults: MappingFaults;
  },
): void {
  const { at, model, tables, faults, scopeOf } = about;
  const path = ['rules', at];
  if (rule.table !== undefined && !tables.has(rule.table)) {
    faults.add([...path, 'table'], misnamed(rule.table, [...tables.keys()]));
    return;
  }
  const column: Scope['column'] = (name, place) => {
    if (rule.table === undefined) {
      faults.add(place, { expected: 'constants in a rule without "table"', got: `the column "${name}"` });
    }
    return { at: 0, header: name };
  };
  readRule(rule, { model, scope: scopeOf(rule.table, column), path });
}
