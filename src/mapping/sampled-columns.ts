import type { ImportFault } from '../transfer/record.ts';

/** A table of which a mapping is to be drafted. */
export interface Sampled {
  /** The name of its file, without folders. */
  readonly file: string;
  readonly header: readonly string[];
  /** Its rows, or the first of them. */
  readonly rows: readonly (readonly string[])[];
  /** Whether more rows follow. */
  readonly isCut: boolean;
  /** What is wrong with rows among them that could not be read. */
  readonly faults: readonly ImportFault[];
}

/** A column of a table with what stands in it. */
export interface SampledColumn {
  readonly name: string;
  /** Of each row, without blanks around it; empty where nothing stands. */
  readonly cells: readonly string[];
  /** The cells that are not empty. */
  readonly samples: readonly string[];
  /** Whether every row has something there, and each something else; without rows, whether it is called as keys are. */
  readonly isKey: boolean;
  /** Whether most of what stands there are numbers, days and moments: each row may have another one by chance. */
  readonly isMeasure: boolean;
}

/** Names that keys have and nothing else: `id`, `personId`; and names that serve other ends, too: `Ticket #`, `orderNo`. */
const SURE_KEY_NAMES = [/(^|[ _.:-])(id|uuid|guid|key)$/i, /[\p{Ll}\d](Id|ID|Key)$/u];
const KEY_NAMES = [
  ...SURE_KEY_NAMES,
  /(^|[ _.:-])(code|nr|no|num|number|ref|sku)\.?$/i,
  /[\p{Ll}\d](Code|Nr|No|Number)$/u,
  /(nummer|#|№)$/i,
];
const DECIMAL = /^[-+]?\d*[.,]\d+$/;
const NUMBER = /^[-+]?[\d.,:/' \u00a0\u202f-]*\d[\d.,:/' \u00a0\u202f-]*\s?[%€$£]?$/;
const MOMENT = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}([T :,].*)?$/;

/** The columns that a template can name: with a header of their own, without braces. */
export function columnsOf({ header, rows }: Pick<Sampled, 'header' | 'rows'>): readonly SampledColumn[] {
  const lower = header.map((name) => name.trim().toLowerCase());
  return header.flatMap((given, at) => {
    const name = given.trim();
    const isSingle =
      lower.indexOf(lower[at] as string) === at && lower.lastIndexOf(lower[at] as string) === at;
    if (name === '' || !isSingle || /[{}]|^[$#]/.test(name)) return [];
    const cells = rows.map((row) => (row[at] ?? '').trim());
    const samples = cells.filter((cell) => cell !== '');
    const isKey = rows.length === 0 ? isKeyName(name) : new Set(samples).size === rows.length;
    const measures = samples.filter((text) => NUMBER.test(text) || MOMENT.test(text)).length;
    return [{ name, cells, samples, isKey, isMeasure: measures * 2 >= samples.length }];
  });
}

/** The headers that no template can name, each once. */
export function unnamedOf(
  { header }: Pick<Sampled, 'header'>,
  columns: readonly SampledColumn[],
): readonly string[] {
  const named = columns.map(({ name }) => name);
  return [...new Set(header.map((name) => name.trim()))].filter((name) => !named.includes(name));
}

/** The name of a row's number in templates. */
export const ROW_NUMBER = '#row';

/** The numbers of rows as a column, which every table has. */
export function rowNumbers(rows: readonly unknown[]): SampledColumn {
  const cells = rows.map((_, at) => String(at + 1));
  return { name: ROW_NUMBER, cells, samples: cells, isKey: true, isMeasure: true };
}

/** Whether a column is called as keys are. */
export function isKeyName(column: string): boolean {
  return KEY_NAMES.some((pattern) => pattern.test(column));
}

/** Whether a column is called as keys are and nothing else. */
export function isSureKeyName(column: string): boolean {
  return SURE_KEY_NAMES.some((pattern) => pattern.test(column));
}

/** Whether there are numbers with decimals in a column. */
export function hasDecimals({ samples }: SampledColumn): boolean {
  return samples.some((text) => DECIMAL.test(text));
}

/** How many different things stand in a column. */
export function distinctIn({ samples }: SampledColumn): number {
  return new Set(samples).size;
}
