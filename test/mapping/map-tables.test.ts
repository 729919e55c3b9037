import { describe, expect, it } from '@jest/globals';
import { emptyReport, mapTables } from '../../src/mapping/map-tables.ts';
import { readMapping } from '../../src/mapping/read-mapping.ts';
import type { TableEntry } from '../../src/mapping/table-entry.ts';
import { mapped, mappedWith, model } from './map.ts';

describe('a mapping', () => {
  it('makes nodes and relationships of columns, texts with columns, and constants', async () => {
    expect(
      await mapped(
        `
        tables: { people: { file: people.csv } }
        rules:
          - node: Source
            id: survey
            set: { name: A survey, collectedAt: 2025-05-01 }
          - node: Customer
            table: people
            id: 'c-{Code}'
            set: { name: '{Name} ({Code})', kind: SEGMENT, population: '{Size}', sourceId: survey, confidence: 0.8 }
          - relationship: HAS_JOB
            table: people
            from: 'c-{Code}'
            to: bake
            set: { importance: '{Importance}' }`,
        {
          people: [
            ['Code', 'Name', 'Size', 'Importance'],
            ['a', ' Bakers ', '1200', '7.5'],
            ['b', 'Cooks', '', ''],
          ],
        },
      ),
    ).toEqual([
      { line: 4, Source: { id: 'survey', name: 'A survey', collectedAt: '2025-05-01' } },
      {
        line: 2,
        Customer: {
          id: 'c-a',
          name: 'Bakers (a)',
          kind: 'SEGMENT',
          population: 1200,
          sourceId: 'survey',
          confidence: 0.8,
        },
      },
      { line: 2, HAS_JOB: ['c-a', 'bake'], importance: 7.5 },
      {
        line: 3,
        Customer: { id: 'c-b', name: 'Cooks (b)', kind: 'SEGMENT', sourceId: 'survey', confidence: 0.8 },
      },
      { line: 3, HAS_JOB: ['c-b', 'bake'] },
    ]);
  });

  it('splits a column into one node for each part, and into lists', async () => {
    expect(
      await mapped(
        `
        tables: { t: {} }
        rules:
          - node: Offering
            table: t
            each: { column: Tools, split: ';' }
            id: { value: 'tool-{Tools}', slug: true }
            set: { name: '{Tools}', kind: PRODUCT, tags: { value: '{Tags}', split: ',' } }`,
        {
          t: [
            ['Tools', 'Tags'],
            ['Oven; Crème Mixer', 'hot, , new'],
          ],
        },
      ),
    ).toEqual([
      { line: 2, Offering: { id: 'tool-oven', name: 'Oven', kind: 'PRODUCT', tags: ['hot', 'new'] } },
      {
        line: 2,
        Offering: { id: 'tool-creme-mixer', name: 'Crème Mixer', kind: 'PRODUCT', tags: ['hot', 'new'] },
      },
    ]);
  });

  it('leaves out and counts rows that do not meet its conditions', async () => {
    const { told, report } = await mappedWith(
      `
      tables: { t: { missing: [NA] } }
      rules:
        - node: Job
          table: t
          where:
            - { value: '{Kind}', isNot: [code] }
            - { value: '{Size}', atLeast: 2, atMost: 9 }
            - { value: '{Name}', given: true, contains: 'ak' }
          id: '{Id}'
          set: { name: '{Name}', kind: FUNCTIONAL }`,
      {
        t: [
          ['Id', 'Name', 'Kind', 'Size'],
          ['a', 'Bake', '', '2'],
          ['b', 'Bake', 'code', '2'],
          ['c', 'Bake', '', '1.9'],
          ['d', 'Bake', '', ''],
          ['e', 'NA', '', '9'],
          ['f', 'Cook', '', '9'],
          ['g', 'Bake', '', 'many'],
        ],
      },
    );
    expect(told).toEqual([
      { line: 2, Job: { id: 'a', name: 'Bake', kind: 'FUNCTIONAL' } },
      't:8 where: Expected "where" to be a finite number such as 1234.5, got "many".',
    ]);
    expect(report.rules).toEqual([{ makes: 'Job', made: 1, leftOut: 5 }]);
  });

  it('joins tables by a key, tells keys that are missing or twice, and joins what they join', async () => {
    const text = (join: string): string => `
      tables:
        links: { columns: { Job: [Task] }, join: [{ table: jobs, on: { Job: Id }${join} }] }
        jobs: { join: [{ table: kinds, on: { Kind: Code } }] }
        kinds: {}
      rules:
        - node: Job
          table: links
          id: '{Job}'
          set: { name: '{jobs.Name}', kind: '{jobs.kinds.Kind}' }`;
    const tables = {
      links: [['task'], ['a'], ['z']],
      jobs: [
        ['ID', 'Name', 'Kind'],
        ['a', 'Bake', '1'],
        ['b', 'Cook', '2'],
      ],
      kinds: [
        ['Code', 'Kind'],
        ['1', 'FUNCTIONAL'],
        ['2', 'SOCIAL'],
      ],
    };
    const bake = { line: 2, Job: { id: 'a', name: 'Bake', kind: 'FUNCTIONAL' } };
    expect(await mapped(text(''), tables)).toEqual([
      bake,
      'links:3 task: Expected "task" to be a key that the table "jobs" has, got "z". State in the mapping what happens to such rows: `unmatched`.',
    ]);
    const { told, report } = await mappedWith(text(', unmatched: leave-out'), tables);
    expect({ told, unmatched: [...report.unmatched], rows: [...report.tables] }).toEqual({
      told: [bake],
      unmatched: [['jobs', 1]],
      rows: [
        ['kinds', 2],
        ['jobs', 2],
        ['links', 2],
      ],
    });
    expect(await mapped(text(', unmatched: keep'), tables)).toEqual([bake, { line: 3, Job: { id: 'z' } }]);
    expect(
      await mapped(text(''), {
        ...tables,
        links: [['Job'], ['a']],
        jobs: [...tables.jobs, ['a', 'Fry', '2']],
      }),
    ).toEqual([
      'jobs:4 ID: Expected "ID" to be each key once in a joined table, got that of line 2 again. State `many: true` where a row may find several.',
      bake,
    ]);
  });

  it('makes one row of each that a joined table has for it, when that may be many', async () => {
    expect(
      await mapped(
        `
        tables:
          customers: { join: [{ table: jobs, on: { Id: Customer }, many: true }] }
          jobs: {}
        rules:
          - { relationship: HAS_JOB, table: customers, from: '{Id}', to: '{jobs.Job}' }`,
        {
          customers: [['Id'], ['a']],
          jobs: [
            ['Customer', 'Job'],
            ['a', 'bake'],
            ['a', 'cook'],
          ],
        },
      ),
    ).toEqual([
      { line: 2, HAS_JOB: ['a', 'bake'] },
      { line: 2, HAS_JOB: ['a', 'cook'] },
    ]);
  });

  it('gathers rows into one by sum, mean, count and the like, two columns of one table by their scale', async () => {
    expect(
      await mapped(
        `
        tables: { t: {} }
        rules:
          - relationship: HAS_JOB
            table: t
            grouped: true
            from: '{Who}'
            to: bake
            set:
              importance: { value: '{Value}', when: [{ value: '{Scale}', is: [IM] }], combine: mean }
              satisfaction: { value: '{Value}', when: [{ value: '{Scale}', is: [SA] }] }
              frequencyPerMonth: { value: '{Scale}', combine: count }
              observedAt: { value: '{Date}', combine: max }
              confidence: { value: '{Sure}', combine: min, default: 0.5 }
          - { node: Evidence, table: t, grouped: true, id: 'e-{Who}', set: { name: Sum, value: { value: '{Value}', combine: sum } } }`,
        {
          t: [
            ['Who', 'Scale', 'Value', 'Date', 'Sure'],
            ['a', 'IM', '0.1', '2024-05-01', '0.9'],
            ['b', 'IM', '3', '2024-01-01', ''],
            ['a', 'IM', '0.2', '2025-01-31', '0.7'],
            ['a', 'SA', '5', '2023-12-31', ''],
          ],
        },
      ),
    ).toEqual([
      {
        line: 2,
        HAS_JOB: ['a', 'bake'],
        importance: 0.15,
        satisfaction: 5,
        frequencyPerMonth: 3,
        observedAt: '2025-01-31',
        confidence: 0.7,
      },
      {
        line: 3,
        HAS_JOB: ['b', 'bake'],
        importance: 3,
        frequencyPerMonth: 1,
        observedAt: '2024-01-01',
        confidence: 0.5,
      },
      { line: 2, Evidence: { id: 'e-a', name: 'Sum', value: 5.3 } },
      { line: 3, Evidence: { id: 'e-b', name: 'Sum', value: 3 } },
    ]);
  });

  it('makes the same once, and refuses what would overwrite another of the run, with both lines', async () => {
    const rule = (more: string): string => `
      tables: { t: {} }
      rules:
        - { node: Job, table: t, id: '{Id}', ${more} set: { name: '{Name}', kind: FUNCTIONAL } }
        - { relationship: SERVES, table: t, from: o, to: '{Id}', ${more} set: { hours: '{Hours}' } }`;
    const tables = {
      t: [
        ['Id', 'Name', 'Hours'],
        ['a', 'Bake', '1'],
        ['a', 'Bake', '1'],
        ['a', 'Fry', '2'],
      ],
    };
    const remedy = 'One would overwrite the other: make their ids differ, or gather them by a grouped rule.';
    expect(await mapped(rule(''), tables)).toEqual([
      { line: 2, Job: { id: 'a', name: 'Bake', kind: 'FUNCTIONAL' } },
      { line: 2, SERVES: ['o', 'a'], hours: 1 },
      `t:4 name: Expected "name" of Job "a" to be the same in all rows, got "Fry" here and "Bake" in line 2 of "t". ${remedy}`,
      `t:4 hours: Expected "hours" of SERVES from "o" to "a" to be the same in all rows, got 2 here and 1 in line 2 of "t". ${remedy}`,
    ]);
    const several = await mapped(
      `
      tables: { t: {} }
      rules: [{ node: Job, table: t, id: '{Id}', set: { name: '{Name}', kind: '{Kind}', unaidedHours: '{Hours}' } }]`,
      {
        t: [
          ['Id', 'Name', 'Kind', 'Hours'],
          ['a', 'Bake', 'FUNCTIONAL', ''],
          ['a', 'Bake', 'SOCIAL', '2'],
        ],
      },
    );
    expect(several.slice(1)).toEqual([
      `t:3 kind: Expected "kind" of Job "a" to be the same in all rows, got "SOCIAL" here and "FUNCTIONAL" in line 2 of "t"; 1 more property differs. ${remedy}`,
    ]);
    expect(await mapped(rule('grouped: true,'), tables)).toEqual([
      't:4 name: Expected "name" to be "Bake", as in a row before of the group that begins in line 2, got "Fry". State in the mapping how they combine: `combine`.',
      { line: 2, Job: { id: 'a', name: 'Bake', kind: 'FUNCTIONAL' } },
      't:4 hours: Expected "hours" to be 1, as in a row before of the group that begins in line 2, got 2. State in the mapping how they combine: `combine`.',
      { line: 2, SERVES: ['o', 'a'], hours: 1 },
    ]);
  });

  it('tells what is wrong with a row that would be the same without it', async () => {
    const rule = `
      tables: { t: {} }
      rules: [{ node: Job, table: t, id: '{Id}', set: { name: Bake, kind: FUNCTIONAL, unaidedHours: '{Hours}' } }]`;
    const entries = await mapped(rule, {
      t: [
        ['Id', 'Hours'],
        ['a', ''],
        ['a', 'many'],
      ],
    });
    expect(JSON.stringify(entries)).toContain('many');
  });

  it('tells the columns that a table does not have, at its header, and reads no further', async () => {
    expect(
      await mapped(
        `
        tables: { t: { columns: { Title: [Titel], Code: [Kode] }, optional: [Note] } }
        rules:
          - { node: Job, table: t, id: '{Code}', set: { name: '{Titel}', description: '{Note}', kind: '{Kinds}' } }
          - { node: Job, table: t, id: '{Code}', set: { name: '{Title}', kind: '{Twice}' } }`,
        {
          t: [
            ['KODE', 'titel', 'Kind', 'twice', 'Twice '],
            ['a', 'Bake', 'SOCIAL', '', ''],
          ],
        },
      ),
    ).toEqual([
      't:1 null: Expected a column "Kinds", which line 4 of "m.yaml" reads, got the columns "KODE", "titel", "Kind", "twice", "Twice". Did you mean "Kind"?',
    ]);
  });

  it('takes parameters, and the number of a row', async () => {
    const text = `
      parameters:
        company: { about: who operates it }
        market: { about: where, default: DE }
      tables: { t: {} }
      rules:
        - node: Touchpoint
          table: t
          id: '{$company}-{#row}'
          set: { name: '{Name} in {$market} {{sic}}', position: '{#row}' }`;
    const tables = { t: [['Name'], ['Visit'], ['Call']] };
    expect(await mapped(text, tables, { company: 'acme' })).toEqual([
      { line: 2, Touchpoint: { id: 'acme-1', name: 'Visit in DE {sic}', position: 1 } },
      { line: 3, Touchpoint: { id: 'acme-2', name: 'Call in DE {sic}', position: 2 } },
    ]);
    await expect(mapped(text, tables)).rejects.toThrow(
      'm.yaml:3:9: Expected --set company=VALUE (who operates it), got none.',
    );
    await expect(mapped(text, tables, { company: 'a', markt: 'b' })).rejects.toThrow(
      'Expected one of company, market, got --set markt. Did you mean "market"?',
    );
  });

  it('keeps the first faults of a group, and how many follow', async () => {
    const text = `
      tables: { t: {} }
      rules:
        - node: Evidence
          table: t
          grouped: true
          id: '{Who}'
          set: { name: Sum, value: { value: '{Value}', combine: sum } }`;
    const rows = Array.from({ length: 150 }, () => ['a', 'x']);
    const told = await mapped(text, { t: [['Who', 'Value'], ...rows] });
    expect([told.length, told.at(-2), told.at(-1)]).toEqual([
      102,
      't:2 null: Expected values that can be gathered in the group that begins here, got 50 more faults in its rows.',
      { line: 2, Evidence: { id: 'a', name: 'Sum' } },
    ]);
    const again = await mapped(text, { t: [['Who', 'Value'], ...rows.slice(0, 101)] });
    expect(again.at(-2)).toContain('got 1 more fault in its rows.');
  });

  it('holds joined rows for one table at a time', async () => {
    const join = (table: string) =>
      `{ join: [{ table: many, on: { Id: Id }, many: true, unmatched: leave-out }], file: ${table} }`;
    const text = `
      tables: { one: ${join('one')}, two: ${join('two')}, many: {} }
      rules:
        - { node: Job, table: one, id: '{Id}', set: { name: N, kind: SOCIAL } }
        - { node: Job, table: two, id: '{Id}', set: { name: N, kind: SOCIAL } }`;
    async function* open(name: string): AsyncGenerator<readonly TableEntry[]> {
      const place = { file: name, line: 1 };
      yield [{ is: 'header', place, names: ['Id'] }];
      if (name === 'many')
        yield Array.from({ length: 3 }, () => ({ is: 'row', place, cells: ['x'] }) as const);
    }
    const read = readMapping({ file: 'm.yaml', text, model, parameters: new Map() });
    const run = async (mostHeld: number): Promise<void> => {
      const work = { read, report: emptyReport(read), open, mostHeld };
      for await (const made of mapTables(work)) expect(made).toEqual([]);
    };
    await run(5);
    await expect(run(2)).rejects.toThrow('Expected at most 2 rows of joined tables and groups');
  });
});
