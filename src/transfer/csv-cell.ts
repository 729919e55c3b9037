import { describeValue } from '../model/describe-value.ts';
import type { PropertyType } from '../model/model.ts';

/** A cell as a value of the model's type, or what is wrong with its text. Ranges are checked elsewhere. */
export type CellValue = { readonly value: unknown } | { readonly expected: string; readonly got: string };

/**
 * Reads a cell that is not empty. Numbers, booleans and dates may have blanks around them; text is kept as it stands.
 * @param headerType what the header says of the column: whole numbers are held to be whole where it says `int`.
 */
export function readCell(text: string, type: PropertyType, headerType: string | null): CellValue {
  switch (type) {
    case 'FLOAT':
      return headerType !== null && WHOLE.includes(headerType) ? wholeNumber(text) : number(text);
    case 'INTEGER':
      return wholeNumber(text);
    case 'BOOLEAN':
      return boolean(text);
    case 'DATE':
    case 'DATE_TIME':
      return { value: text.trim() };
    case 'STRING_LIST':
      return { value: text.split(';') };
    case 'STRING':
    case 'ENUM':
      return headerType === 'char' && [...text].length !== 1
        ? { expected: 'one character', got: describeValue(text) }
        : { value: text };
  }
}

const WHOLE = ['int', 'long', 'short', 'byte'];

function number(text: string): CellValue {
  const trimmed = text.trim();
  const value = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(trimmed) ? Number(trimmed) : NaN;
  return Number.isFinite(value)
    ? { value }
    : { expected: 'a finite number such as 0.25', got: describeValue(text) };
}

function wholeNumber(text: string): CellValue {
  const trimmed = text.trim();
  const value = /^[+-]?\d+$/.test(trimmed) ? Number(trimmed) : NaN;
  return Number.isSafeInteger(value)
    ? { value }
    : { expected: 'a whole number of at most 2^53 in size, such as 3', got: describeValue(text) };
}

function boolean(text: string): CellValue {
  const word = text.trim().toLowerCase();
  return word === 'true' || word === 'false'
    ? { value: word === 'true' }
    : { expected: 'true or false', got: describeValue(text) };
}
