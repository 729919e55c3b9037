import type { Model } from '../model/model.ts';
import type { InputFile } from './input-files.ts';
import { readCsv } from './read-csv.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readRecords } from './read-records.ts';
import { EncodingFault, utf8Chunks } from './read-text.ts';
import { faultAt } from './record.ts';
import type { Entry } from './record.ts';

/**
 * The rows of a file, in its order, read as they are asked for.
 * @param onBytes is told how many more bytes have been read.
 * @throws ThroughlineError BAD_USER_INPUT when the file cannot be read; what is wrong inside it comes as entries.
 */
export async function* readFile(
  file: InputFile,
  model: Model,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<Entry> {
  const chunks = utf8Chunks(file.path, onBytes);
  try {
    if (file.form === 'csv') yield* readCsv(file.path, chunks, model);
    else if (file.form === 'json-lines') yield* readJsonLines(file.path, chunks, model);
    else yield* readRecords(chunks);
  } catch (error) {
    if (!(error instanceof EncodingFault)) throw error;
    yield faultAt(
      { file: file.path, line: error.line },
      {
        field: null,
        expected: 'text in UTF-8',
        got: 'bytes that are not',
        remedy: 'Save the file as UTF-8. What follows in it was not read.',
      },
    );
  }
}
