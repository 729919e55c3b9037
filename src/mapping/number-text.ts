import type { Numbers } from '../generated/mapping.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Made } from './row.ts';

/** Reads a number as it is written in one of the forms; strictly, so that 1,234 is never taken for 1.234. */
export function numberReader(form: Numbers): (text: string) => Made {
  const decimal = form.endsWith(',5') ? ',' : '.';
  const group = form.length === 7 ? (form[1] as string) : null;
  const groupSigns = group === ' ' ? '[ \\u00a0\\u202f]' : group === null ? null : `[${group}]`;
  const whole = groupSigns === null ? '\\d+' : `(?:\\d{1,3}(?:${groupSigns}\\d{3})+|\\d+)`;
  const pattern = new RegExp(`^[+-]?(?:${whole}(?:[${decimal}]\\d*)?|[${decimal}]\\d+)(?:[eE][+-]?\\d+)?$`);
  const groups = groupSigns === null ? null : new RegExp(groupSigns, 'g');
  return (text) => {
    const plain = groups === null ? text : text.replace(groups, '');
    const value = pattern.test(text) ? Number(decimal === ',' ? plain.replace(',', '.') : plain) : NaN;
    if (Number.isFinite(value)) return { value };
    return {
      expected: `a finite number such as ${form}`,
      got: describeValue(text),
      ...(/\d[.,' ]\d/.test(text) && { remedy: 'State in the mapping how numbers are written: `numbers`.' }),
    };
  };
}

/** A computed number without the noise of binary fractions: 15 digits, which every decimal of as many survives. */
export function plainNumber(value: number): number {
  return Number(value.toPrecision(15));
}

/** A sum or mean without that noise, of which each addend brought its own: twelve digits, counted from the largest addend's first. */
export function plainSum(value: number, largest: number): number {
  if (value === 0 || largest === 0) return 0;
  const decimals = 11 - Math.floor(Math.log10(Math.max(largest, Math.abs(value))));
  return decimals < 0 || decimals > 100 ? Number(value.toPrecision(12)) : Number(value.toFixed(decimals));
}
