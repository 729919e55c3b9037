import { extname } from 'node:path';
import { counted } from '../counted.ts';
import type { Table } from '../generated/mapping.ts';
import type { TableEntry } from '../mapping/table-entry.ts';
import { CsvFault, csvRows } from './csv-rows.ts';
import { textFault } from './read-file.ts';
import { TextFault, utf8Chunks } from './read-text.ts';
import { faultAt, unreadableRow } from './record.ts';

const SEPARATORS: Readonly<Record<NonNullable<Table['separator']>, string>> = {
  comma: ',',
  tab: '\t',
  semicolon: ';',
  pipe: '|',
};

/** Endings of files whose cells are parted by tabs. */
const TABBED = ['.tsv', '.tab'];

/**
 * A file with a header line, as a table: cells parted by a comma, tab, semicolon or pipe, UTF-8 with or without a BOM, any
 * line ends, quotes as in RFC 4180.
 * @throws ThroughlineError BAD_USER_INPUT when the file cannot be read; what is wrong inside it comes as faults.
 */
export async function* readTable(
  path: string,
  table: Table,
  onBytes: (bytes: number) => void,
): AsyncGenerator<readonly TableEntry[]> {
  const chunks = utf8Chunks({ path }, onBytes);
  try {
    const first = await chunks.next();
    if (first.done === true) {
      yield [faultAt({ file: path, line: 1 }, { field: null, expected: 'a header', got: 'an empty file' })];
      return;
    }
    const separator = separatorOf(path, table, first.value);
    yield* rowsOf(path, { chunks: restored(first.value, chunks), separator });
  } catch (error) {
    if (!(error instanceof TextFault)) throw error;
    yield [textFault(path, error)];
  }
}

async function* restored(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

/** As the mapping says, as the file's ending does, or else the sign that its first line holds most of outside quotes. */
function separatorOf(path: string, table: Table, first: Buffer): string {
  if (table.separator !== undefined) return SEPARATORS[table.separator];
  if (TABBED.includes(extname(path.replace(/\.gz$/, '')).toLowerCase())) return '\t';
  const [line = ''] = first.toString('utf8').split(/\r|\n/, 1);
  const unquoted = line.replace(/"[^"]*"/g, '');
  const counts = Object.values(SEPARATORS).map((sign) => ({ sign, count: unquoted.split(sign).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).sign;
}

async function* rowsOf(
  file: string,
  { chunks, separator }: { readonly chunks: AsyncIterable<Buffer>; readonly separator: string },
): AsyncGenerator<readonly TableEntry[]> {
  let width: number | undefined;
  try {
    for await (const rows of csvRows(chunks, separator)) {
      const entries: TableEntry[] = [];
      for (const { cells, line } of rows) {
        const place = { file, line };
        if (width === undefined) {
          width = cells.length;
          entries.push({ is: 'header', place, names: cells });
        } else if (cells.length === width) entries.push({ is: 'row', place, cells });
        else {
          const expected = `${counted(width, 'cell')} as in the header`;
          const got = String(cells.length);
          entries.push(unreadableRow(place, cells.join(separator), { field: null, expected, got }));
        }
      }
      yield entries;
    }
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    yield [error.entryOf(file)];
  }
}
