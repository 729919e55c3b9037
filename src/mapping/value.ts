import type { Value } from '../generated/mapping.ts';
import { checkValue } from '../model/check-value.ts';
import { didYouMean } from '../model/closest-name.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Property } from '../model/model.ts';
import { misnamed } from './check-shape.ts';
import { readConditions } from './condition.ts';
import { converter } from './convert.ts';
import type { ValueSteps } from './convert.ts';
import type { Path } from './mapping-faults.ts';
import type { Cell, Made, Row } from './row.ts';
import type { Lookup, Scope } from './scope.ts';
import { readTemplate } from './template.ts';

/** What one property is made of. */
export interface ValueMaker {
  /** What a row gives, without the default. */
  readonly make: (row: Row) => Made;
  /** How the values of a group become one. */
  readonly combine: NonNullable<ValueSteps['combine']>;
  /** What is meant where no row gives one; null: nothing. */
  readonly fallback: { readonly value: unknown } | null;
  /** The columns that it is made of, as the table's header names them. */
  readonly columns: readonly string[];
}

/** What a value is read for. */
export interface ValueUse {
  readonly property: Property;
  readonly scope: Scope;
  readonly path: Path;
}

/** Makes a value of a mapping ready; what does not fit the property is told. */
export function readValue(given: Value, use: ValueUse): ValueMaker {
  const { scope, path } = use;
  const steps: ValueSteps = typeof given === 'object' ? given : { value: given };
  const valuePath = typeof given === 'object' ? [...path, 'value'] : path;
  const { missing = [], when = [], trimEnd, combine = 'same' } = steps;
  const {
    columns,
    constant: isConstant,
    fill,
  } = readTemplate(steps.value, { scope, path: valuePath, missing });
  const meets = readConditions(when, { scope, path: [...path, 'when'] });
  const look = lookupOf(steps, use);
  const convert = converter(steps, use);
  const fallback = fallbackOf(steps, use);
  checkCombine(combine, use);
  // A number of the mapping itself is one, however the table writes its own.
  const constant = typeof steps.value === 'string' ? null : steps.value;

  const make = (row: Row): Made => {
    const met = meets(row);
    if (met !== true) return met === false ? null : met;
    const cell = constant ?? trimmed(fill(row), trimEnd);
    if (cell === null) return null;
    if (combine === 'count') return { value: 1 };
    const found = look === null ? cell : look(cell);
    const made =
      typeof found === 'object' && !Array.isArray(found)
        ? (found as Made)
        : convert(found as Cell | number | boolean);
    if (made === null || 'value' in made || columns.length === 0) return made;
    return { ...made, columns, text: String(cell) };
  };
  if (isConstant && when.length === 0) checkConstant(make(NO_ROW), { ...use, path: valuePath });
  return { make, combine, fallback, columns };
}

const COMBINES: Readonly<Partial<Record<Property['type'], readonly string[]>>> = {
  FLOAT: ['same', 'first', 'sum', 'mean', 'count', 'min', 'max'],
  INTEGER: ['same', 'first', 'sum', 'mean', 'count', 'min', 'max'],
  DATE: ['same', 'first', 'min', 'max'],
  STRING_LIST: ['same', 'first', 'list'],
};

function checkCombine(combine: string, { property, scope, path }: ValueUse): void {
  const fitting = COMBINES[property.type] ?? ['same', 'first'];
  if (!fitting.includes(combine)) scope.faults.add([...path, 'combine'], misnamed(combine, fitting));
}

const NO_ROW: Row = { place: { file: '', line: 1 }, number: 1, cells: [] };

function trimmed(cell: Cell | null, signs: string | undefined): Cell | null {
  if (signs === undefined || typeof cell !== 'string') return cell;
  let end = cell.length;
  while (end > 0 && (signs.includes(cell[end - 1] as string) || cell[end - 1] === ' ')) end -= 1;
  return end === 0 ? null : cell.slice(0, end);
}

function lookupOf(
  { lookup, otherwise }: ValueSteps,
  { scope, path }: ValueUse,
): ((cell: Cell | number | boolean) => string | number | boolean | Made) | null {
  if (lookup === undefined) {
    if (otherwise !== undefined) {
      scope.faults.add([...path, 'otherwise'], { expected: '"lookup" beside it', got: 'none' }, 'key');
    }
    return null;
  }
  const list: Lookup | undefined = scope.lookups.get(lookup);
  if (list === undefined) {
    scope.faults.add([...path, 'lookup'], misnamed(lookup, [...scope.lookups.keys()]));
    return null;
  }
  return (cell) => {
    const text = String(cell);
    const found = list.get(text.trim().toLowerCase()) ?? otherwise;
    if (found !== undefined) return found;
    const remedy = didYouMean(text, list.keys());
    return {
      expected: `one of the lookup "${lookup}": ${[...list.keys()].slice(0, 20).join(', ')}`,
      got: describeValue(text),
      ...(remedy !== undefined && { remedy }),
    };
  };
}

/** The default as a value of the property; it is checked here, once. */
function fallbackOf(steps: ValueSteps, use: ValueUse): ValueMaker['fallback'] {
  if (steps.default === undefined) return null;
  const { value: _, ...rest } = steps;
  const plain = { value: steps.default, ...('split' in rest ? { split: rest.split as string } : {}) };
  const made = converter(plain, { ...use, scope: { ...use.scope, numbers: '1234.5', dates: null } })(
    steps.default,
  );
  checkConstant(made, { ...use, path: [...use.path, 'default'] });
  return made !== null && 'value' in made ? made : null;
}

/** What a mapping states by itself is held to the model before any row is read. */
function checkConstant(made: Made, { property, scope, path }: ValueUse): void {
  if (made === null) return;
  if (!('value' in made)) {
    scope.faults.add(path, made);
    return;
  }
  const checked = checkValue(made.value, property);
  if ('value' in checked) return;
  const { remedy } = misnamed(made.value, property.values);
  scope.faults.add(path, {
    expected: `"${property.name}" to be ${checked.expected}`,
    got: describeValue(made.value),
    remedy,
  });
}
