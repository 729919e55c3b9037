import { linesOf } from './read-json-lines.ts';
import type { Chunks } from './read-text.ts';
import type { Entry } from './record.ts';

/** The entries of a file that `keep-records.ts` wrote, each with the place that it has in the table it was made from. */
export async function* readRecords(chunks: Chunks): AsyncGenerator<Entry> {
  for await (const lines of linesOf(chunks)) {
    for (const { text } of lines) if (text !== null && text !== '') yield JSON.parse(text) as Entry;
  }
}
