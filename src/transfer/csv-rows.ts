import { CsvError, parse } from 'csv-parse';
import type { Chunks } from './read-text.ts';
import { faultAt } from './record.ts';
import type { Unreadable } from './record.ts';

/** The longest row, in bytes: a quote that nobody closes must not fill the memory. */
const LONGEST_ROW = 16 * 1024 * 1024;

/** A row of a CSV file. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** The line on which it begins, from 1. */
  readonly line: number;
}

/**
 * The rows of each chunk together: handing them on one by one takes longer than parsing them.
 * @param delimiter what parts the cells.
 * @throws CsvFault where the quoting or the length of a row ends the reading.
 */
export async function* csvRows(chunks: Chunks, delimiter = ','): AsyncGenerator<readonly CsvRow[]> {
  const lines = new LineCounter();
  const tail = new Tail();
  let rows: CsvRow[] = [];
  let failed: Error | undefined;
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: LONGEST_ROW,
    on_record: (cells: string[], info) => {
      rows.push({ cells, line: lines.startOf(cells, info.lines) });
      tail.begin = info.bytes;
      return null;
    },
  });
  parser.on('error', (error) => (failed = error));
  const parsed = (): readonly CsvRow[] => {
    const found = rows;
    rows = [];
    return found;
  };
  const refuse = (error: Error): Error =>
    error instanceof CsvError ? explain(error, { tail, before: lines.last }) : error;
  for await (const chunk of chunks) {
    tail.add(chunk);
    await new Promise((done) => parser.write(chunk, done));
    if (rows.length > 0) yield parsed();
    if (failed !== undefined) throw refuse(failed);
  }
  await new Promise<void>((done) => {
    parser.once('error', () => done());
    parser.end(done);
  });
  if (rows.length > 0) yield parsed();
  if (failed !== undefined) throw refuse(failed);
}

/** What is wrong with the quoting or the length of a row; the rest of its file is not read. */
export class CsvFault extends Error {
  /** The line on which the cell begins that is wrong. */
  readonly line: number;
  readonly expected: string;
  readonly got: string;
  readonly hint: string;

  constructor(
    line: number,
    what: { readonly expected: string; readonly got: string; readonly hint?: string },
  ) {
    super(what.expected);
    this.line = line;
    this.expected = what.expected;
    this.got = what.got;
    this.hint = what.hint ?? '';
  }

  entryOf(file: string): Unreadable {
    const { line, expected, got, hint } = this;
    const remedy = `${hint}What follows in this file was not read.`;
    return faultAt({ file, line }, { field: null, expected, got, remedy });
  }
}

/** Turns the parser's count, which takes CR LF inside a cell for two line ends, into the line on which a row begins. */
class LineCounter {
  #excess = 0;
  #last = 0;

  /** The line on which the last row ends; 0 before the first. */
  get last(): number {
    return this.#last;
  }

  startOf(cells: readonly string[], parserLines: number): number {
    let inside = 0;
    for (const cell of cells) {
      if (!cell.includes('\n') && !cell.includes('\r')) continue;
      this.#excess += cell.split('\r\n').length - 1;
      inside += lineEnds(cell);
    }
    this.#last = parserLines - this.#excess;
    return this.#last - inside;
  }
}

/** What was read since the last whole row began, at most the longest row and a chunk: the parser tells places in bytes. */
class Tail {
  /** Where the row that is not yet whole begins, in bytes of the file. */
  begin = 0;
  readonly #chunks: Buffer[] = [];
  /** Where the first of the chunks begins. */
  #from = 0;

  add(chunk: Buffer): void {
    this.#chunks.push(chunk);
    for (let first = this.#chunks[0]; first !== undefined; first = this.#chunks[0]) {
      if (this.#from + first.length > this.begin) return;
      this.#from += first.length;
      this.#chunks.shift();
    }
  }

  /** The text before and behind a place in the row that is not yet whole. */
  split(at: number): readonly [string, string] {
    const bytes = Buffer.concat(this.#chunks);
    const text = (from: number, to?: number): string => bytes.toString('utf8', from, to);
    return [text(this.begin - this.#from, at - this.#from), text(at - this.#from)];
  }
}

/** @param about.before the line on which the last whole row ends. */
function explain(
  error: CsvError,
  { tail, before }: { readonly tail: Tail; readonly before: number },
): CsvFault {
  // The parser's count of bytes ends where the cell before does; empty lines may stand before the first of a row.
  const [cells, rest] = tail.split(Number(error['bytes']));
  const skipped = /^\uFEFF?[\r\n]*/.exec(rest)?.[0] ?? '';
  const line = before + 1 + lineEnds(cells) + lineEnds(skipped);
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return new CsvFault(line, {
      expected: 'the quote that opens here to be closed',
      got: 'the end of the file',
    });
  }
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return new CsvFault(line, {
      expected: `a row of at most ${LONGEST_ROW / 1024 / 1024} MB`,
      got: 'more; a quote that opens here may not be closed',
    });
  }
  const quoted = /"(?:[^"]|"")*"/.exec(rest)?.[0] ?? '';
  const end = error.code === 'CSV_INVALID_CLOSING_QUOTE' ? line + lineEnds(quoted) : line;
  return new CsvFault(line, {
    expected: 'quotes round a whole cell, and doubled inside it',
    got:
      end === line
        ? 'a quote elsewhere'
        : `a quote elsewhere in line ${end}; the one that opens here may not be closed`,
    ...(before === 0 && rest.slice(skipped.length).startsWith('{') && { hint: JSON_LINES }),
  });
}

const JSON_LINES = 'It begins as JSON lines do: their names end in .jsonl. ';

function lineEnds(text: string): number {
  return text.split(/\r\n|\n|\r/).length - 1;
}
