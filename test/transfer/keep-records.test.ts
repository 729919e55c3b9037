import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { keepRecords } from '../../src/transfer/keep-records.ts';
import { readFile } from '../../src/transfer/read-file.ts';
import { faultAt } from '../../src/transfer/record.ts';
import type { Entry } from '../../src/transfer/record.ts';
import { model } from './files.ts';

async function* stream(entries: readonly Entry[]): AsyncGenerator<Entry> {
  yield* entries;
}

describe('records kept for an import', () => {
  const place = { file: 'a\nb.tsv', line: 7 };
  const entries: readonly Entry[] = [
    {
      is: 'node',
      place,
      label: 'Job',
      properties: { id: 'bake', name: 'Bake "bread"\r\n\u2028', tags: ['a'] },
    },
    { is: 'relationship', place, type: 'SERVES', from: { id: 'o' }, to: { id: 'bake' }, properties: {} },
    faultAt(place, { field: 'Hours', expected: 'a number', got: '"two"' }),
  ];

  it('come back as they were, with their places, as often as they are read, and are gone afterwards', async () => {
    const many = Array.from({ length: 2_000 }, () => entries).flat();
    const path = await keepRecords(stream(many), async ({ files }) => {
      for (let reading = 0; reading < 2; reading += 1) {
        const read: Entry[] = [];
        for (const file of files) for await (const entry of readFile(file, model)) read.push(entry);
        expect(read).toEqual(many);
      }
      return files[0]?.path ?? '';
    });
    expect(existsSync(path)).toBe(false);
  });

  it('are refused where they stand when one is too long to be read back', async () => {
    const long: Entry = {
      is: 'node',
      place,
      label: 'Job',
      properties: { id: 'a', name: 'x'.repeat(17_000_000) },
    };
    await keepRecords(stream([long]), async ({ files }) => {
      for (const file of files)
        for await (const entry of readFile(file, model))
          expect(entry).toMatchObject({ fault: { ...place, got: 'more' } });
    });
    expect.assertions(1);
  });

  it('are gone when what makes them fails, with its error', async () => {
    async function* failing(): AsyncGenerator<Entry> {
      yield entries[0] as Entry;
      throw new Error('Expected more rows.');
    }
    await expect(keepRecords(failing(), async () => 1)).rejects.toThrow('Expected more rows.');
  });
});
