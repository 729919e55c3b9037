import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { InputFiles } from './input-files.ts';
import { LONGEST_LINE } from './read-json-lines.ts';
import { faultAt } from './record.ts';
import type { Entry } from './record.ts';

/** Characters gathered before they are written. */
const GATHERED = 64 * 1024;

/**
 * Keeps entries in a file of a folder for passing things while the work with it lasts: an import reads its input several
 * times, and what made them need not run, or stay in memory, as often.
 */
export async function keepRecords<T>(
  entries: AsyncIterable<Entry>,
  work: (kept: InputFiles) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-records-'));
  try {
    const path = join(folder, 'records');
    await write(entries, createWriteStream(path));
    const file = { path, form: 'records' as const, bytes: (await stat(path)).size };
    return await work({ files: [file], skipped: [] });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(entries: AsyncIterable<Entry>, stream: WriteStream): Promise<void> {
  // Heard here so that a full disk is an error of this work; every wait below rejects with it.
  const ended = finished(stream);
  ended.catch(() => undefined);
  try {
    let text = '';
    for await (const entry of entries) {
      text += `${lineOf(entry)}\n`;
      if (text.length < GATHERED) continue;
      if (!stream.write(text)) await once(stream, 'drain');
      text = '';
    }
    stream.end(text);
    await ended;
  } finally {
    stream.destroy();
  }
}

/** What could not be read back is told where it stands. */
function lineOf(entry: Entry): string {
  const line = JSON.stringify(entry);
  if (line.length <= LONGEST_LINE || entry.is === 'fault') return line;
  const expected = `at most ${LONGEST_LINE / 1024 / 1024} MB in one node or relationship`;
  return JSON.stringify(faultAt(entry.place, { field: null, expected, got: 'more' }));
}
