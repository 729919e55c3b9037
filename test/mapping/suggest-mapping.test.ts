import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { suggestMapping } from '../../src/mapping/suggest-mapping.ts';
import { mapped, model } from './map.ts';

const suggest = (file: string, header: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  suggestMapping({ file, header, rows }, model);

describe('a suggested mapping', () => {
  const header = [
    'Customer ID',
    'Name',
    'Population',
    'Value of time',
    'Observed at',
    'Region',
    'Name of boss',
  ];
  const rows = [
    ['1', 'Bakers', '1.200', '12,5', '31.12.2024', 'North', 'Ann'],
    ['2', 'Cooks', '15', '0,75', '01.02.2025', 'South', ''],
  ];

  it('takes the noun from the file, the key, and what columns are called, as their samples are written', async () => {
    const draft = suggest('customers 2025.csv', header, ...rows);
    expect(draft).toBe(
      [
        '# A draft from the header and 2 rows of "customers 2025.csv": see docs/mapping.md for the rest.',
        '# It takes each row for a customer, of the kind "SEGMENT": change "node" and "set" where that is wrong.',
        '# Not sure: "Population": "1.200" could be written as 1234.5 or 1.234,5; state which.',
        '# Not used: "Region", such as "North"',
        '# Not used: "Name of boss", such as "Ann"',
        '',
        'tables:',
        '  rows:',
        '    file: customers 2025.csv',
        'rules:',
        '  - node: Customer',
        '    table: rows',
        '    id: customer-{Customer ID}',
        '    set:',
        '      name: "{Name}"',
        '      observedAt:',
        '        value: "{Observed at}"',
        '        dates: DD.MM.YYYY',
        '      valueOfTime:',
        '        value: "{Value of time}"',
        '        numbers: 1234,5',
        '      kind: SEGMENT',
        '',
      ].join('\n'),
    );
    expect(await mapped(draft, { rows: [header, ...rows] })).toEqual([
      {
        line: 2,
        Customer: {
          id: 'customer-1',
          name: 'Bakers',
          observedAt: '2024-12-31',
          valueOfTime: 12.5,
          kind: 'SEGMENT',
        },
      },
      {
        line: 3,
        Customer: {
          id: 'customer-2',
          name: 'Cooks',
          observedAt: '2025-02-01',
          valueOfTime: 0.75,
          kind: 'SEGMENT',
        },
      },
    ]);
  });

  it('never guesses a day that could be two', () => {
    const draft = suggest('jobs.csv', ['id', 'name', 'observedAt'], ['a', 'Bake', '03/04/2025']);
    expect(draft).toContain('# A draft from the header and 1 row of "jobs.csv":');
    expect(draft).toContain(
      '# Not sure: "observedAt": "03/04/2025" could be written as DD/MM/YYYY or MM/DD/YYYY; state which.',
    );
    expect(draft).not.toContain('{observedAt}');
  });

  it('takes no number or day for a key only since each row has another one, and tells each column once', () => {
    const rows = [
      ['3.5', '2025-01-02', 'Ann', 'North'],
      ['4', '2025-01-03', 'Bob', 'North'],
      ['NA', '2025-01-04', 'Cy', 'North'],
    ];
    const draft = (...names: readonly string[]): string => suggest('people.csv', names, ...rows);
    expect(draft('Score', 'Day', 'Who', 'Region')).toContain('id: job-{Who}\n');
    expect(draft('Score', 'Day', 'Name', 'Region')).toContain('name: "{Name}"\n');
    expect(draft('personId', 'Day', 'Who', 'Region')).toContain('id: job-{personId}\n');
    const nameless = suggest('people.csv', ['Score', 'Region'], ['3', 'North'], ['4', 'North']);
    expect(nameless).toContain('id: job-{#row}\n');
    expect(nameless).toContain('ids are made of row numbers');
    expect(nameless.split('"Score"')).toHaveLength(2);
  });

  it('knows a noun by the column that is called after it, and by what others call it', async () => {
    const own = suggest(
      'table.csv',
      ['customer', 'name', 'kind'],
      ['c1', 'Bakers', 'SEGMENT'],
      ['c2', 'Cooks', 'SEGMENT'],
      ['c3', 'Cooks', 'PERSONA'],
    );
    expect(own).toContain(
      'node: Customer\n    table: rows\n    id: customer-{customer}\n    set:\n      name: "{name}"\n      kind: "{kind}"\n',
    );
    const names = suggest('table.csv', ['customer', 'region'], ['Ann', 'North'], ['Bob', 'South']);
    expect(names).toContain('id: customer-{customer}\n    set:\n      name: "{customer}"\n');
    const clients = suggest(
      'table.csv',
      ['Client No', 'Client Name', 'Town'],
      ['1', 'Ann', 'A'],
      ['2', 'Ann', 'A'],
    );
    expect(clients).toContain('node: Customer\n    table: rows\n    id: customer-{Client No}\n');
    expect(clients).toContain('name: "{Client Name}"\n');
    const titled = suggest('table.csv', ['id', 'title', 'hours', 'cost'], ['1', 'Bake', '2', '3']);
    expect(titled).toContain(
      'node: Job\n    table: rows\n    id: job-{id}\n    set:\n      name: "{title}"\n',
    );
    const sources = suggest('sources.csv', ['id', 'title'], ['1', 'Census']);
    expect(sources).toContain('title: "{title}"\n      name: "{title}"\n');
  });

  it.each([
    ['vendors.csv', 'Provider'],
    ['our suppliers.csv', 'Provider'],
    ['products.csv', 'Offering'],
    ['skills.csv', 'Capability'],
    ['Pain points.csv', 'Friction'],
    ['customers of products.csv', 'Customer'],
  ])('takes %s for a table of %s', (file, label) => {
    expect(suggest(file, ['id', 'name'], ['1', 'A'])).toContain(`node: ${label}\n`);
  });

  it('of any table fits the schema, and makes a node of each of its rows', async () => {
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
        'true',
        'LIVE',
        '{a}',
        '$x',
        '#row',
      ),
    );
    const name = fc.oneof(
      text,
      fc.constantFrom(
        'id',
        'Name',
        'kind',
        'tags',
        'population',
        'observed_at',
        'job',
        'Client name',
        'skill',
        'confidence',
        'position',
        'status',
      ),
    );
    const table = fc.integer({ min: 1, max: 6 }).chain((width) =>
      fc.record({
        file: fc.constantFrom(
          'jobs.csv',
          'x.tsv',
          'touchpoints.csv',
          'sources.csv',
          'offering-list.csv',
          'evidence.csv',
        ),
        header: fc.array(name, { minLength: width, maxLength: width }),
        rows: fc.array(fc.array(text, { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 6,
        }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(table, async (sampled) => {
        const told = await mapped(suggestMapping(sampled, model), {
          rows: [sampled.header, ...sampled.rows],
        });
        expect(told.filter((one) => typeof one === 'string')).toEqual([]);
      }),
      { endOnFailure: true, numRuns: 60 },
    );
  });
});
