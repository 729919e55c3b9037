import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { suggestMapping } from '../../src/mapping/suggest-mapping.ts';
import type { ImportFault } from '../../src/transfer/record.ts';
import { sampleTable } from '../../src/transfer/sample-table.ts';
import { inFolder, mappedFaults } from '../transfer/files.ts';
import { model } from './map.ts';

describe('a suggested mapping', () => {
  it('of any table is one by which an import takes the table, but for the rows that the draft tells to be refused', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '',
        'NA',
        '1,234',
        '1.5',
        '-3',
        '2024-02-30',
        '03/04/2025',
        'LIVE',
        '{a}',
        '$x',
        '#row',
      ),
    );
    const cells = (most: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> =>
      fc.array(most, { minLength: 6, maxLength: 6 });
    const column = fc.record({
      name: fc.oneof(
        { arbitrary: text, weight: 1 },
        {
          arbitrary: fc.constantFrom(
            ...['id', 'Ticket #', 'Name', 'Skill Title', 'kind', 'tags', 'population', 'observed_at'],
            ...[
              'description',
              'confidence',
              'position',
              'importance',
              'valid until',
              'Client name',
              'offering_id',
            ],
            ...['Source ID', 'sourceId'],
            ...['Activity', 'job', 'Provider', 'friction', 'skill', 'Skill ID', 'ecosystem', 'touchpoint'],
          ),
          weight: 6,
        },
      ),
      cells: fc.oneof(
        cells(text),
        cells(fc.constantFrom('', 'Ask', 'Wait for it')),
        cells(fc.constantFrom('1', '2', '2.5')),
        fc.constant(['1', '2', '3', '4', '5', '6']),
      ),
    });
    const table = fc.record({
      file: fc.constantFrom(
        'jobs.tsv',
        'x.tsv',
        'touchpoints.tsv',
        'sources.tsv',
        'offerings.tsv',
        'evidence.tsv',
      ),
      columns: fc.array(column, { minLength: 1, maxLength: 6 }),
      height: fc.integer({ min: 0, max: 6 }),
      ragged: fc.option(fc.array(text, { minLength: 7, maxLength: 7 })),
    });
    await fc.assert(
      fc.asyncProperty(table, async ({ file, columns, height, ragged }) => {
        const header = columns.map(({ name }) => name);
        const rows = Array.from({ length: height }, (_, at) => columns.map((one) => one.cells[at] as string));
        const lines = [header, ...(ragged === null ? [] : [ragged]), ...rows].map(csvLine);
        const files = { [file]: lines.join('\n') };
        const sampled = await inFolder(files, (folder) => sampleTable(join(folder, file)));
        const refused = (await mappedFaults(suggestMapping(sampled, model), files)).map(toldAt);
        expect(refused).toEqual(sampled.faults.map(toldAt));
      }),
      { endOnFailure: true, numRuns: 80 },
    );
  });
});

function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t');
}

function toldAt({ line, message }: ImportFault): string {
  return `${line}: ${message}`;
}
