import type { Rule } from '../generated/mapping.ts';
import type { Model, Property } from '../model/model.ts';
import { unreadableRow } from '../transfer/record.ts';
import type { Place, RowRule } from '../transfer/record.ts';
import { misnamed } from './check-shape.ts';
import { readConditions } from './condition.ts';
import type { Meets } from './condition.ts';
import { GroupedRecords } from './grouped-records.ts';
import type { Path } from './mapping-faults.ts';
import { recordOf } from './make-record.ts';
import type { RuleMakers, Tell } from './make-record.ts';
import type { Row } from './row.ts';
import { propertiesOf, readTarget } from './rule-target.ts';
import type { RuleTarget } from './rule-target.ts';
import type { Scope } from './scope.ts';
import { readValue } from './value.ts';
import type { ValueMaker } from './value.ts';

/** A rule for the rows of one table. */
export interface ReadyRule {
  /** Where the mapping states it. */
  readonly place: Place;
  /** Tells what a row gives; a grouped rule holds it back. */
  readonly apply: (row: Row, out: RuleOut) => void;
  /** Tells what was held back, when the table is read. */
  readonly finish: (tell: Tell) => void;
  /** Records held in memory so far. */
  readonly held: () => number;
}

/** What hears of the work of a rule. */
export interface RuleOut {
  readonly tell: Tell;
  /** Called for a row, or a part of one, that does not count. */
  readonly leftOut: () => void;
}

/** What a rule is read against. */
export interface RuleUse {
  readonly model: Model;
  readonly scope: Scope;
  readonly path: Path;
}

/** Makes a rule ready; undefined, and told, where it is not sound. */
export function readRule(rule: Rule, use: RuleUse): ReadyRule | undefined {
  const { model, scope, path } = use;
  const target = readTarget(rule, { model, faults: scope.faults, path, parameters: scope.parameters });
  if (target === undefined) return undefined;
  const keys = readKeys(rule, use, target);
  const properties = readSet(rule, use, target);
  const { where = [], each, grouped = false, onlyNew = false } = rule;
  const at = scope.faults.placeOf(path);
  const makes = `${grouped ? 'grouped ' : ''}${target.is === 'node' ? target.node.label : target.relationship.type}`;
  const mark: RowRule = {
    name: `rule ${Number(path[1]) + 1} of ${JSON.stringify(at.file)} (${makes}, line ${at.line})`,
    columns: new Map([...keys, ...properties].map(([field, { columns }]) => [field, columns])),
    onlyNew,
  };
  const makers: RuleMakers = { rule: mark, target, keys, properties };
  const meets = readConditions(where, { scope, path: [...path, 'where'] });
  const parts =
    each === undefined
      ? null
      : { at: scope.column(each.column, [...path, 'each', 'column']).at, split: each.split };
  const groups = grouped ? new GroupedRecords(makers) : null;
  return {
    place: at,
    apply: (row, out) => {
      for (const part of parts === null ? [row] : partsOf(row, parts)) {
        if (!counts(part, { meets, mark }, out)) continue;
        if (groups === null) out.tell(recordOf(part, makers));
        else groups.add(part, out.tell);
      }
    },
    finish: (tell) => groups?.records(tell),
    held: () => groups?.size ?? 0,
  };
}

function readKeys(rule: Rule, use: RuleUse, target: RuleTarget): ReadonlyMap<string, ValueMaker> {
  const { model, scope, path } = use;
  const names = target.is === 'node' ? (['id'] as const) : (['from', 'to'] as const);
  const makers = new Map<string, ValueMaker>();
  for (const name of names) {
    const value = rule[name];
    const kind = target.is === 'node' ? target.node.kind : target.relationship[name === 'id' ? 'from' : name];
    const id = model.node(kind).properties.get('id') as Property;
    if (value !== undefined)
      makers.set(name, readValue(value, { property: id, scope, path: [...path, name] }));
  }
  return makers;
}

function readSet(rule: Rule, use: RuleUse, target: RuleTarget): ReadonlyMap<string, ValueMaker> {
  const { scope, path } = use;
  const properties = propertiesOf(target);
  const makers = new Map<string, ValueMaker>();
  for (const [name, value] of Object.entries(rule.set ?? {})) {
    const property = properties.get(name);
    const at = [...path, 'set', name];
    if (property === undefined) scope.faults.add(at, misnamed(name, writable(properties)), 'key');
    else {
      const combine = typeof value === 'object' ? value.combine : undefined;
      if (combine !== undefined && rule.grouped !== true) {
        scope.faults.add([...at, 'combine'], { expected: '"grouped: true" in its rule', got: 'none' }, 'key');
      }
      makers.set(name, readValue(value, { property, scope, path: at }));
    }
  }
  return makers;
}

/** The names to offer: scores are for recorded analyses to write. */
function writable(properties: ReadonlyMap<string, Property>): readonly string[] {
  return [...properties.values()].filter(({ writtenBack }) => !writtenBack).map(({ name }) => name);
}

function partsOf(row: Row, { at, split }: { readonly at: number; readonly split: string }): readonly Row[] {
  const cell = row.cells[at] ?? '';
  const items = typeof cell === 'string' ? cell.split(split) : cell;
  return items.map((item) => {
    const cells = [...row.cells];
    cells[at] = item;
    return { ...row, cells };
  });
}

/** Whether a row counts; where that cannot be told it is a fault. */
function counts(
  row: Row,
  { meets, mark }: { readonly meets: Meets; readonly mark: RowRule },
  { tell, leftOut }: RuleOut,
): boolean {
  const met = meets(row);
  if (met === true) return true;
  if (met === false) leftOut();
  else tell(unreadableRow({ ...row.place, rule: mark }, row.cells.join('\t'), { field: 'where', ...met }));
  return false;
}
