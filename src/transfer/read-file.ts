import { ReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Model } from '../model/model.ts';
import type { FileForm, InputFile } from './input-files.ts';
import { readCsv } from './read-csv.ts';
import { readJsonLines } from './read-json-lines.ts';
import { ENDS_EARLY, TextFault, utf8Chunks } from './read-text.ts';
import type { Chunks } from './read-text.ts';
import { faultAt } from './record.ts';
import type { Entry, Unreadable } from './record.ts';
import type { RowSource } from './row-source.ts';

/** A file as a source of rows. */
export function fileSource(file: InputFile, model: Model): RowSource {
  return {
    name: file.path,
    size: file.bytes,
    files: file.stream === undefined ? [file.path] : filesOf(file.stream),
    read: (onRead) => readFile(file, { model, onRead }),
  };
}

/** What a stream such as stdin reads, as far as the system tells: the file that a shell has put there. */
function filesOf(stream: Readable): readonly string[] {
  const fd = stream instanceof ReadStream && 'fd' in stream ? stream.fd : null;
  return typeof fd === 'number' ? [`/dev/fd/${fd}`] : [];
}

/**
 * The rows of a file, in its order.
 * @throws ThroughlineError BAD_USER_INPUT when the file cannot be read; what is wrong inside it comes as entries.
 */
async function* readFile(
  file: InputFile,
  { model, onRead }: { readonly model: Model; readonly onRead: (bytes: number) => void },
): AsyncGenerator<readonly Entry[]> {
  const chunks = utf8Chunks(file, onRead);
  try {
    if (file.form !== null) {
      yield* readForm(file.form, { file: file.path, chunks, model });
      return;
    }
    const { form, all } = await formOf(chunks);
    yield* readForm(form, { file: file.path, chunks: all, model });
  } catch (error) {
    if (!(error instanceof TextFault)) throw error;
    yield [textFault(file.path, error)];
  }
}

/** A fault of a file's bytes as an entry, which ends its reading. */
export function textFault(file: string, { what, line }: TextFault): Unreadable {
  const [expected, got, remedy] =
    what === ENDS_EARLY
      ? ['a whole gzip file', 'one that ends early or is damaged', 'Send it again.']
      : ['text in UTF-8', 'bytes that are not', 'Save the file as UTF-8.'];
  return faultAt(
    { file, line },
    { field: null, expected, got, remedy: `${remedy} What follows in it was not read.` },
  );
}

interface Reading {
  readonly file: string;
  readonly chunks: Chunks;
  readonly model: Model;
}

function readForm(form: FileForm, { file, chunks, model }: Reading): AsyncGenerator<readonly Entry[]> {
  return form === 'csv' ? readCsv(file, chunks, model) : readJsonLines(file, chunks, model);
}

/** What comes without a name is JSON lines when it begins as an object does, else CSV. */
async function formOf(chunks: Chunks): Promise<{ readonly form: FileForm; readonly all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const begins = first.done === true ? '' : first.value.subarray(0, BEGINNING).toString('utf8');
  const all = async function* (): AsyncGenerator<Buffer> {
    if (first.done !== true) yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  return { form: /^\uFEFF?\s*[{[]/.test(begins) ? 'json-lines' : 'csv', all: all() };
}

const BEGINNING = 1_000;
