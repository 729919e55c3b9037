import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inputFiles } from '../../src/transfer/input-files.ts';
import { inFolder } from './files.ts';

describe('input files', () => {
  it('of a folder are read in the order of their names; what is of no known form is skipped and told', async () => {
    await inFolder({ 'uses.csv': 'x', 'README.md': '', 'jobs.CSV': '', 'all.jsonl': '' }, async (folder) => {
      mkdirSync(join(folder, 'old.csv'));
      const { files, skipped } = await inputFiles([folder]);
      expect(files.map(({ path, form }) => [basename(path), form])).toEqual([
        ['all.jsonl', 'json-lines'],
        ['jobs.CSV', 'csv'],
        ['uses.csv', 'csv'],
      ]);
      expect(skipped.map((path) => basename(path))).toEqual(['README.md', 'old.csv']);
    });
  });

  it('are refused when one is not there, named and of no known form, named twice, or none is left', async () => {
    await inFolder({ 'README.md': '', 'jobs.csv': '' }, async (folder) => {
      const refused = (...paths: string[]): Promise<unknown> =>
        inputFiles(paths.map((path) => join(folder, path))).catch((error: unknown) => error);
      expect(await refused('offerings.csv')).toMatchObject({
        message: expect.stringMatching(/which is not there/),
      });
      expect(await refused('README.md')).toMatchObject({
        message: expect.stringMatching(/ending in \.csv, .* rename it, or read it from stdin/),
      });
      expect(await refused('jobs.csv', '.')).toMatchObject({ message: expect.stringMatching(/twice/) });
    });
    await inFolder({ 'README.md': '' }, async (folder) => {
      await expect(inputFiles([folder])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    });
  });
});
