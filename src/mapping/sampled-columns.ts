import type { Sampled } from './suggest-mapping.ts';

/** A column of a table with what stands in it. */
export interface Column {
  readonly name: string;
  /** Of each row, without blanks around it; empty where nothing stands. */
  readonly cells: readonly string[];
  /** The cells that are not empty. */
  readonly samples: readonly string[];
  /** Whether every row has something there, and each something else. */
  readonly isKey: boolean;
  /** Whether most of what stands there are numbers, days and moments: each row may have another one by chance. */
  readonly isMeasure: boolean;
}

/** Names that keys have: `id`, `Ticket #`, `orderNo`; those of the first form are for nothing else. */
const KEY_NAMES = [
  /(^|[ _.:-])(id|uuid|guid|key)$/i,
  /[\p{Ll}\d](Id|ID|Key)$/u,
  /(^|[ _.:-])(code|nr|no|num|number|ref|sku)\.?$/i,
  /[\p{Ll}\d](Code|Nr|No|Number)$/u,
  /(nummer|#|№)$/i,
];
const SURE_KEY_NAMES = KEY_NAMES.slice(0, 2);
const DECIMAL = /^[-+]?\d*[.,]\d+$/;
const NUMBER = /^[-+]?[\d.,:/' \u00a0\u202f-]*\d[\d.,:/' \u00a0\u202f-]*\s?[%€$£]?$/;
const MOMENT = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}([T :,].*)?$/;

/** The columns that a template can name: with a header of their own, without braces. */
export function columnsOf({ header, rows }: Pick<Sampled, 'header' | 'rows'>): readonly Column[] {
  const lower = header.map((name) => name.trim().toLowerCase());
  return header.flatMap((given, at) => {
    const name = given.trim();
    const isSingle =
      lower.indexOf(lower[at] as string) === at && lower.lastIndexOf(lower[at] as string) === at;
    if (name === '' || !isSingle || /[{}]|^[$#]/.test(name)) return [];
    const cells = rows.map((row) => (row[at] ?? '').trim());
    const samples = cells.filter((cell) => cell !== '');
    const isKey = samples.length > 0 && new Set(samples).size === rows.length;
    const measures = samples.filter((text) => NUMBER.test(text) || MOMENT.test(text)).length;
    return [{ name, cells, samples, isKey, isMeasure: measures * 2 >= samples.length }];
  });
}

/** The name of a row's number in templates. */
export const ROW_NUMBER = '#row';

/** The numbers of rows as a column, which every table has. */
export function rowNumbers(rows: readonly unknown[]): Column {
  const cells = rows.map((_, at) => String(at + 1));
  return { name: ROW_NUMBER, cells, samples: cells, isKey: true, isMeasure: true };
}

/** Whether a column is called as keys are. */
export function isKeyName(column: string): boolean {
  return KEY_NAMES.some((pattern) => pattern.test(column));
}

/** How little a column that is called as keys are looks like one: names that serve other ends, too, and numbers with decimals. */
export function doubtOfKey({ name, samples }: Column): number {
  const isSure = SURE_KEY_NAMES.some((pattern) => pattern.test(name));
  return (isSure ? 0 : 1) + (samples.some((text) => DECIMAL.test(text)) ? 2 : 0);
}

/** How many different things stand in a column. */
export function distinctIn({ samples }: Column): number {
  return new Set(samples).size;
}
