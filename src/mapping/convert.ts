import type { Value } from '../generated/mapping.ts';
import type { Property } from '../model/model.ts';
import { readCell } from '../transfer/csv-cell.ts';
import { misnamed } from './check-shape.ts';
import { dateReader } from './date-text.ts';
import { idText } from './make-id.ts';
import type { Path } from './mapping-faults.ts';
import { numberReader, plainNumber } from './number-text.ts';
import type { Cell, Made } from './row.ts';
import type { Scope } from './scope.ts';
import { UNITS, conversion } from './units.ts';

/** A value with what is to be made of it. */
export type ValueSteps = Exclude<Value, string | number | boolean>;

/** Steps that need numbers, days, texts or lists; stated for anything else they are faults of the mapping. */
const STEPS_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['a number', ['numbers', 'unit', 'toUnit', 'scale', 'times', 'round']],
  ['a day', ['dates']],
  ['a text', ['slug', 'hash']],
  ['a list of texts', ['split']],
]);

/** Turns what a template says into a value of the property's type, as the steps say. Ranges are checked by the import. */
export function converter(
  steps: ValueSteps,
  about: { readonly property: Property; readonly scope: Scope; readonly path: Path },
): (cell: Cell | number | boolean) => Made {
  const { property, scope } = about;
  refuseIdleSteps(steps, about);
  switch (property.type) {
    case 'FLOAT':
    case 'INTEGER': {
      const read = numberReader(steps.numbers ?? scope.numbers);
      const percent = steps.unit?.trim() === 'percent' || steps.unit?.trim() === '%';
      const compute = computation(steps, about);
      return (cell) => {
        if (typeof cell === 'number') return compute(cell);
        const text = textOf(cell);
        const made = read(percent ? text.replace(/\s*%$/, '') : text);
        return made !== null && 'value' in made ? compute(made.value as number) : made;
      };
    }
    case 'DATE': {
      const read = dateReader(steps.dates ?? scope.dates);
      return (cell) => read(textOf(cell));
    }
    case 'STRING_LIST':
      return (cell) => ({ value: typeof cell === 'object' ? cell : itemsOf(String(cell), steps.split) });
    case 'STRING': {
      const how = { slug: steps.slug ?? false, hash: steps.hash ?? false };
      return (cell) => ({ value: idText(textOf(cell), how) });
    }
    case 'BOOLEAN':
      return (cell) =>
        typeof cell === 'boolean' ? { value: cell } : readCell(textOf(cell), property.type, null);
    case 'DATE_TIME':
    case 'ENUM':
      return (cell) => readCell(textOf(cell), property.type, null);
  }
}

function refuseIdleSteps(
  steps: ValueSteps,
  { property, scope, path }: { readonly property: Property; readonly scope: Scope; readonly path: Path },
): void {
  const is = SORTS[property.type];
  for (const [sort, names] of STEPS_OF) {
    if (sort === is) continue;
    for (const name of names) {
      if (steps[name as keyof ValueSteps] === undefined) continue;
      scope.faults.add(
        [...path, name],
        { expected: `"${name}" with ${sort} alone`, got: `"${property.name}", which is ${is}` },
        'key',
      );
    }
  }
}

const SORTS: Readonly<Record<Property['type'], string>> = {
  FLOAT: 'a number',
  INTEGER: 'a number',
  DATE: 'a day',
  DATE_TIME: 'a moment',
  STRING: 'a text',
  ENUM: 'one of a list',
  BOOLEAN: 'true or false',
  STRING_LIST: 'a list of texts',
};

function textOf(cell: Cell | number | boolean): string {
  return typeof cell === 'object' ? cell.join(';') : String(cell);
}

function itemsOf(text: string, separator: string | undefined): readonly string[] {
  if (separator === undefined) return [text];
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Unit, scale, factor and rounding, in this order. */
function computation(
  steps: ValueSteps,
  about: { readonly property: Property; readonly scope: Scope; readonly path: Path },
): (value: number) => Made {
  const { scale, times, round } = steps;
  const factor = factorOf(steps, about);
  if (scale !== undefined && scale.from[0] >= scale.from[1]) {
    const { scope, path } = about;
    scope.faults.add([...path, 'scale', 'from'], {
      expected: 'the smaller number before the greater',
      got: scale.from.join(', '),
    });
  }
  const isPlain = factor === null && scale === undefined && times === undefined && round === undefined;
  if (isPlain) return (value) => ({ value });
  return (given) => {
    let value = factor === null ? given : (given * factor.times) / factor.by;
    if (scale !== undefined) {
      const { from, to } = scale;
      if (value < from[0] || value > from[1]) {
        return {
          expected: `a number from ${from[0]} to ${from[1]}, as the mapping's scale says`,
          got: String(given),
        };
      }
      value = to[0] + ((value - from[0]) * (to[1] - to[0])) / (from[1] - from[0]);
    }
    value = plainNumber(value * (times ?? 1));
    return { value: round === undefined ? value : Number(value.toFixed(round)) };
  };
}

function factorOf(
  { unit, toUnit }: ValueSteps,
  about: { readonly property: Property; readonly scope: Scope; readonly path: Path },
): ReturnType<typeof conversion> {
  if (unit === undefined && toUnit === undefined) return null;
  const { property, scope, path } = about;
  const to = property.unit ?? toUnit;
  if (to === undefined) {
    scope.faults.add([...path, 'unit'], {
      expected: `"toUnit" beside it, since "${property.name}" has no unit of its own`,
      got: 'none',
    });
    return null;
  }
  if (unit === undefined || (property.unit !== null && toUnit !== undefined)) {
    scope.faults.add(
      [...path, 'toUnit'],
      {
        expected: unit === undefined ? '"unit" beside it' : `none, since "${property.name}" is in ${to}`,
        got: unit === undefined ? 'none' : `"${String(toUnit)}"`,
      },
      'key',
    );
    return null;
  }
  const factor = conversion(unit, to);
  if (factor !== null) return factor;
  const expected = `a unit that can be turned into ${to}`;
  const remedy = misnamed(unit, [to]).remedy ?? `Units: ${UNITS}.`;
  scope.faults.add([...path, 'unit'], { expected, got: `"${unit}"`, remedy });
  return null;
}
