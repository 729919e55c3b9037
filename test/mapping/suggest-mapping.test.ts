import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { suggestMapping } from '../../src/mapping/suggest-mapping.ts';
import { sampleTable } from '../../src/transfer/sample-table.ts';
import { inFolder } from '../transfer/files.ts';
import { mapped, model } from './map.ts';

const suggest = (file: string, header: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  suggestMapping({ file, header, rows, isCut: false, faults: [] }, model);

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
        '# Ids are made of "Customer ID": it is called as keys are, and each has another one.',
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
    const nameless = suggest(
      'people.csv',
      ['Score', 'Day'],
      ['3', '2025-01-02T09:00:00Z'],
      ['4', '1/2/2025'],
    );
    expect(nameless).toContain('id: job-{#row}\n    set:\n      name: job {#row}\n');
    expect(nameless).toContain("# Neither the file's name nor the header tells of which noun it is.\n");
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
    const journey = ['Stage', 'Touchpoint', 'Channel', '#', 'Channel 2', 'channel 2'];
    const steps = suggest(
      'journey.csv',
      journey,
      ['Buy', 'Site', 'web', '1', '', ''],
      ['Buy', 'App', 'app', '2', '', ''],
    );
    expect(steps).toContain('id: touchpoint-{Touchpoint}\n    set:\n      name: "{Touchpoint}"\n');
    expect(steps).toContain('# Not used: "#", which no template can name\n');
    const titled = suggest('table.csv', ['id', 'title', 'hours', 'cost'], ['1', 'Bake', '2', '3']);
    expect(titled).toContain(
      'node: Job\n    table: rows\n    id: job-{id}\n    set:\n      name: "{title}"\n',
    );
    expect(suggest('jobs.csv', ['id', 'description'], ['1', 'Bake'])).toContain(
      'name: "{id}"\n      description: "{description}"\n',
    );
    const sources = suggest('sources.csv', ['id', 'title'], ['1', 'Census']);
    expect(sources).toContain('name: "{title}"\n      title: "{title}"\n');
  });

  it('prefers a key that is called so by more than its last word can tell, and is no number with decimals', () => {
    const keyOf = (...header: readonly string[]): unknown =>
      /Ids are made of "(.*)": (.*), and each/.exec(
        suggest('x.csv', header, ['1.5', '7', 'A', '0.5'], ['2.25', '8', 'A', '0.25']),
      )?.[1];
    expect(keyOf('Order number', 'Ticket #', 'Town', 'Share')).toBe('Ticket #');
    expect(keyOf('Phone no.', 'personId', 'Town', 'Share')).toBe('personId');
    expect(keyOf('Amount', 'Quantity', 'Town', 'Share')).toBeUndefined();
    expect(keyOf('No', 'Quantity', 'Town', 'Piano no')).toBeUndefined();
    expect(suggest('jobs.csv', ['No', 'Job'], ['1.5', 'Bake'], ['2', 'Sell'])).toContain('id: job-{Job}\n');
    const orders = suggest('orders.csv', ['order_id', 'customer_id'], ['1', '7'], ['2', '8']);
    expect(orders).toContain('id: customer-{customer_id}\n');
    expect(suggest('jobs.csv', ['name', 'id'])).toContain('id: job-{id}\n');
  });

  it('makes one job of each activity in a table of events, whether its rows have a key or not', async () => {
    const events = [
      ['e1', '1', 'Ask', '2024-03-01T09:00:00Z', '2', 'Ann'],
      ['e2', '1', 'Wait', '2024-03-01T10:00:00Z', '', 'Bob'],
      ['e3', '2', 'Ask', '2024-03-01T11:00:00Z', '2', 'Bob'],
      ['e4', '2', '', '2024-03-01T12:00:00Z', '3', 'Bob'],
    ];
    const header = ['Event ID', 'Case', 'Activity', 'Timestamp', 'Unaided hours', 'Description'];
    const draft = suggest('log.csv', header, ...events);
    expect(draft).toContain(
      [
        '# It takes each "Activity" for a job, of the kind "FUNCTIONAL": change "node" and "set" where that is wrong.',
        '# Ids are made of "Activity", which comes again: 4 rows make 2 jobs (1 row without one left out). What differs within one job is not used for it.',
        '# Not sure: "Description": "Ask" has several, such as "Ann" and "Bob"; state how they combine.',
        '',
      ].join('\n'),
    );
    const jobs = [
      { line: 2, Job: { id: 'job-Ask', name: 'Ask', kind: 'FUNCTIONAL', unaidedHours: 2 } },
      { line: 3, Job: { id: 'job-Wait', name: 'Wait', kind: 'FUNCTIONAL' } },
    ];
    expect(await mapped(draft, { rows: [header, ...events] })).toEqual(jobs);
    const keyless = [header, ...events].map((row) => row.slice(1));
    expect(await mapped(suggest('log.csv', ...(keyless as [string[]])), { rows: keyless })).toEqual(jobs);
    const long = suggest('x.csv', ['Activity'], ['A'.repeat(20_001)], ['A'.repeat(20_001)]);
    expect(long).toContain('name:\n        value: job {#row}\n        combine: first\n');
    const tasks = suggest('tasks.csv', ['id', 'task'], ['1', 'Ask'], ['2', 'Wait'], ['3', 'Ask']);
    expect(tasks).toContain('id: job-{id}\n    set:\n      name: "{task}"\n');
  });

  it('takes the key that goes with each name, where names come again', () => {
    const header = ['Person Code', 'Skill Code', 'Skill Title', 'Level'];
    const rows = [
      ['1', 's1', 'Ask', '2'],
      ['1', 's2', 'Wait', '3'],
      ['2', 's1', 'Ask', '4'],
    ];
    expect(suggest('ratings.csv', header, ...rows)).toContain(
      'node: Capability\n    table: rows\n    grouped: true\n    id: capability-{Skill Code}\n    set:\n      name: "{Skill Title}"\n',
    );
    const renamed = rows.map(([person, code, , level], at) => [person, code, `Skill ${at % 2}${at}`, level]);
    expect(suggest('ratings.csv', header, ...(renamed as string[][]))).toContain('name: "{Skill Title}"\n');
  });

  it('makes the other nouns that columns are called after, and the one relationship that the model has between', async () => {
    const header = ['Client ID', 'Task', 'Task Code', 'Importance', 'Satisfaction', 'Friction', 'Source'];
    const rows = [
      ['c1', 'Bake bread', 't1', '8', '2', 'Dark', 'x'],
      ['c1', 'Sell', 't2', '', '3', 'Dark', 'x'],
      ['c2', 'Sell', 't2', '4', '3', '', 'y'],
      ['c2', 'Sell', 't2', '4', '5', 'Slow', 'y'],
    ];
    const draft = suggest('needs of clients.csv', header, ...rows);
    expect(draft).toContain(
      [
        '# It takes each "Friction" for a friction, of the kind "TIME", with EXPERIENCES from the customer of its row.',
        '# It takes each "Task Code" for a job, of the kind "FUNCTIONAL", with HAS_JOB from the customer of its row.',
        '# Not sure: "Satisfaction": "c2, t2" has several, such as "3" and "5"; state how they combine.',
        '# Not used: "Source", such as "x"',
      ].join('\n'),
    );
    const told = await mapped(draft, { rows: [header, ...rows] });
    expect(told.map((one) => JSON.stringify(one))).toEqual(
      expect.arrayContaining([
        '{"line":2,"Job":{"id":"job-t1","name":"Bake bread","kind":"FUNCTIONAL"}}',
        '{"line":2,"HAS_JOB":["customer-c1","job-t1"],"importance":8}',
        '{"line":3,"HAS_JOB":["customer-c1","job-t2"]}',
        '{"line":5,"EXPERIENCES":["customer-c2","friction-Slow"]}',
      ]),
    );
    expect(told).toHaveLength(2 + 2 + 2 + 3 + 2);
  });

  it('draws no relationship of several that there could be, nor a second one where the model has room for one', () => {
    const row = (...cells: readonly string[]): readonly string[] => cells;
    const lent = suggest('x.csv', ['Provider', 'Skill'], row('A', 'Bake'), row('A', 'Sell'));
    expect(lent).toContain(
      '# Not sure: "Provider": it could be at an end of HAS_CAPABILITY or LENDS; state which.',
    );
    expect(lent).not.toContain('relationship');
    const pains = (job: string): string =>
      suggest('frictions.csv', ['Friction', 'Job'], row('Dark', 'Bake'), row('Dark', job));
    expect(pains('Bake')).toContain('relationship: HINDERS\n');
    expect(pains('Sell')).toContain(
      '# Not sure: "Job": HINDERS leads from a friction to one job, but "Dark" has several, such as "Bake" and "Sell".\n',
    );
    expect(pains('Sell')).not.toContain('relationship');
    const levels = suggest('customers.csv', ['id', 'Skill', 'Level'], row('1', 'Bake', '3'));
    expect(levels).toContain('relationship: HAS_CAPABILITY\n    fromLabel: Customer\n');
    expect(levels).toContain('level: "{Level}"\n');
  });

  it('is drafted past rows of another length, which it tells, and tells where it did not look at all rows', async () => {
    const draftOf = (rows: readonly string[]): Promise<string> =>
      inFolder({ 'jobs.csv': ['id,name', ...rows].join('\n') }, async (folder) =>
        suggestMapping(await sampleTable(join(folder, 'jobs.csv')), model),
      );
    const whole = Array.from({ length: 1_000 }, (_, at) => `j${at},Bake`);
    const draft = await draftOf(['short', ...whole, 'last,one']);
    expect(draft).toContain(
      [
        '# A draft from the header and the first 999 rows of "jobs.csv", not from those that follow: see docs/mapping.md for the rest.',
        '# Not read, and refused by an import: line 2: Expected 2 cells as in the header, got 1.',
        '',
      ].join('\n'),
    );
    expect(draft).toContain('id: job-{id}\n');
    expect(await draftOf(whole)).toContain('the header and 1,000 rows of "jobs.csv": see');
    const ragged = await draftOf(['a,Ask', ...Array.from({ length: 7 }, () => 'b,Bake,')]);
    expect(ragged).toContain('line 7: Expected 2 cells as in the header, got 3.\n# Likewise 2 more rows.\n');
    await expect(draftOf(['a,"Ask'])).rejects.toThrow(/jobs\.csv:2: Expected the quote/);
    // Names of rows that were not looked at may have blanks in them.
    const again = await draftOf(
      Array.from({ length: 1_001 }, (_, at) => `,${at % 2 === 0 ? 'Ask' : 'Wait'}`),
    );
    expect(again).toContain('value: job-{name}\n      slug: true\n      hash: true\n');
  });

  it.each([
    ['vendors.csv', 'Provider'],
    ['our suppliers.csv', 'Provider'],
    ['products.csv', 'Offering'],
    ['skills.csv', 'Capability'],
    ['Pain points.csv', 'Friction'],
    ['support tickets.csv', 'Friction'],
    ['activities.csv', 'Job'],
    ['customers of products.csv', 'Customer'],
    ['ourPainPoints2025.csv', 'Friction'],
  ])('takes %s for a table of %s', (file, label) => {
    expect(suggest(file, ['id', 'name'], ['1', 'A'])).toContain(`node: ${label}\n`);
  });

  it.each(['tissues.csv', 'radioactivity.csv', 'multitasking.csv'])(
    'finds no noun within a word of %s',
    (file) => {
      expect(suggest(file, ['Region'], ['North'])).toContain(
        "# Neither the file's name nor the header tells",
      );
    },
  );

  it('cites no source by a column, which could hold anything, and tells so', () => {
    const sources = [
      ['Source ID', 'Title'],
      ['7', 'Census'],
      ['8', 'Survey'],
    ] as const;
    const ofSources = suggest('sources.csv', ...sources);
    expect(ofSources).toContain('id: source-{Source ID}\n');
    expect(ofSources).not.toContain('sourceId:');
    const interviews = [
      ['id', 'Skill', 'Source ID'],
      ['1', 'Bake', '7'],
      ['2', 'Sell', '7'],
    ] as const;
    for (const file of ['interviews.csv', 'customers.csv']) {
      const draft = suggest(file, ...interviews);
      expect(draft).toContain('# Not sure: "Source ID": state the ids of sources as "sourceId".\n');
      expect(draft).not.toContain('{Source ID}');
    }
  });

  it('takes no column of a table without rows for a key by what stands there', () => {
    expect(suggest('jobs.csv', ['name', 'id'])).toContain(
      '"id": it is called as keys are, but no row shows whether each has another one.\n',
    );
    expect(suggest('jobs.csv', ['name', 'job'])).toContain(
      'id: job-{#row}\n    set:\n      name: "{name}"\n',
    );
  });
});
