import type { Condition } from '../generated/mapping.ts';
import type { Path } from './mapping-faults.ts';
import { numberReader } from './number-text.ts';
import type { Row, Unfit } from './row.ts';
import type { Scope } from './scope.ts';
import { readTemplate } from './template.ts';

/** Whether a row meets conditions, or why that cannot be told. */
export type Meets = (row: Row) => boolean | Unfit;

/** All of these conditions together; none are always met. */
export function readConditions(
  conditions: readonly Condition[],
  about: { readonly scope: Scope; readonly path: Path },
): Meets {
  const all = conditions.map((condition, at) =>
    readCondition(condition, { ...about, path: [...about.path, at] }),
  );
  return (row) => {
    for (const meets of all) {
      const met = meets(row);
      if (met !== true) return met;
    }
    return true;
  };
}

function readCondition(condition: Condition, about: { readonly scope: Scope; readonly path: Path }): Meets {
  const { scope, path } = about;
  const { is, isNot, startsWith, contains, given, atLeast, atMost } = condition;
  if (Object.keys(condition).length === 1) {
    scope.faults.add(path, { expected: 'a condition such as `is` or `given` beside "value"', got: 'none' });
  }
  const { fill, columns } = readTemplate(condition.value, { scope, path: [...path, 'value'] });
  const number = numberReader(scope.numbers);
  const asked = [is, startsWith, contains, atLeast, atMost].some((test) => test !== undefined);
  return (row) => {
    const cell = fill(row);
    if (given !== undefined && given !== (cell !== null)) return false;
    if (cell === null) return !asked;
    const texts = typeof cell === 'string' ? [cell] : cell;
    if (is !== undefined && !texts.some((text) => is.includes(text))) return false;
    if (isNot !== undefined && texts.some((text) => isNot.includes(text))) return false;
    if (startsWith !== undefined && !texts.some((text) => text.startsWith(startsWith))) return false;
    if (contains !== undefined && !texts.some((text) => text.includes(contains))) return false;
    if (atLeast === undefined && atMost === undefined) return true;
    for (const text of texts) {
      const made = number(text);
      if (made === null) return false;
      if (!('value' in made)) return { ...made, columns };
      const value = made.value as number;
      if (value < (atLeast ?? -Infinity) || value > (atMost ?? Infinity)) return false;
    }
    return true;
  };
}
