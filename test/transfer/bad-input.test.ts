import { gzipSync } from 'node:zlib';
import { Readable } from 'node:stream';
import { basename } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inputFiles } from '../../src/transfer/input-files.ts';
import { fileSource } from '../../src/transfer/read-file.ts';
import type { Entry } from '../../src/transfer/record.ts';
import { checkedFaults, entriesOf, mappedFaults, model } from './files.ts';

const HEAD = 'id:ID(Job),name,kind,unaidedHours:float,observedAt:date';
const ROW = 'bake,Bake bread,FUNCTIONAL,2.5,2025-03-31';
const BAKE = {
  label: 'Job',
  properties: {
    id: 'bake',
    name: 'Bake bread',
    kind: 'FUNCTIONAL',
    unaidedHours: 2.5,
    observedAt: '2025-03-31',
  },
};

describe('a file packed by gzip', () => {
  const text = `${HEAD}\n${ROW}\n`;

  it('is read as what it holds, whatever its name says', async () => {
    const whole = [{ line: 2, ...BAKE }];
    expect(await entriesOf('jobs.csv.gz', gzipSync(text))).toEqual(whole);
    expect(await entriesOf('jobs.csv', gzipSync(text))).toEqual(whole);
    expect(await entriesOf('jobs.csv.gz', text)).toEqual(whole);
  });

  it('is one fault when it ends early or is damaged, behind the rows that were whole', async () => {
    const long = [HEAD, ...Array.from({ length: 4_000 }, (_, at) => `j${at},J${at * 7919},SOCIAL,,`)];
    const packed = gzipSync(long.join('\n'));
    const told = await entriesOf('jobs.csv.gz', packed.subarray(0, packed.length - 20));
    expect(told.at(-1)).toMatch(/^\d+ null: a whole gzip file \| one that ends early or is damaged$/);
    const damaged = Buffer.from(packed);
    damaged.fill(0, 1_000, 1_100);
    expect((await entriesOf('jobs.csv.gz', damaged)).at(-1)).toMatch(/a whole gzip file/);
  });
});

it('zstd is refused with the way round it, by its name and from stdin', async () => {
  const zstd = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x04, 0x00]);
  await expect(entriesOf('jobs.csv.zst', zstd)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('zstd -dc FILE | throughline import -'),
  });
  await expect(fromStdin(zstd)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

async function fromStdin(...pieces: readonly (string | Buffer)[]): Promise<readonly Entry[]> {
  const { files } = await inputFiles(['-'], Readable.from(pieces.map((piece) => Buffer.from(piece))));
  const entries: Entry[] = [];
  for (const file of files) {
    for await (const some of fileSource(file, model).read(() => {})) entries.push(...some);
  }
  return entries;
}

it('stdin is read in the form that it begins with, packed or not', async () => {
  const place = { file: 'stdin', line: 2 };
  const csv = `\uFEFF${HEAD}\r\n${ROW}\r\n`;
  expect(await fromStdin(csv.slice(0, 30), csv.slice(30))).toEqual([{ is: 'node', place, ...BAKE }]);
  expect(await fromStdin(gzipSync(csv))).toEqual([{ is: 'node', place, ...BAKE }]);
  const byteByByte = [...gzipSync(csv)].map((byte) => Buffer.from([byte]));
  expect(await fromStdin(...byteByByte)).toEqual([{ is: 'node', place, ...BAKE }]);
  const line = `\n{"type":"node","labels":["Job"],"properties":${JSON.stringify(BAKE.properties)}}`;
  expect(await fromStdin(line)).toEqual([{ is: 'node', place, ...BAKE }]);
  expect(await fromStdin('')).toMatchObject([{ fault: { expected: 'a header' } }]);
});

it('BOM, CRLF and quotes in quotes are read as meant', async () => {
  const csv = `\uFEFF${HEAD}\r\nbake,"Bake ""rye""\r\nbread",FUNCTIONAL,2.5,2025-03-31\r\n\r\nsell,Sell,SOCIAL,,\r\n`;
  expect(await entriesOf('jobs.csv', csv)).toEqual([
    { line: 2, ...BAKE, properties: { ...BAKE.properties, name: 'Bake "rye"\r\nbread' } },
    { line: 5, label: 'Job', properties: { id: 'sell', name: 'Sell', kind: 'SOCIAL' } },
  ]);
  expect(await entriesOf('jobs.csv', `${HEAD}\nbake,Bake "rye",FUNCTIONAL,,\n`)).toEqual([
    expect.stringMatching(/quotes round a whole cell/),
  ]);
});

describe('values that do not fit', () => {
  /** What is wrong with one row of jobs and one of sources, as CSV and as JSON lines. */
  const wrong: readonly (readonly [string, string, unknown, RegExp])[] = [
    ['a text for a number', 'unaidedHours', 'two', /"unaidedHours" to be .*number.*, got "two"/],
    ['NaN', 'unaidedHours', 'NaN', /"unaidedHours" to be .*number.*, got "NaN"/],
    ['infinity', 'unaidedHours', '1e999', /"unaidedHours" to be .*number.*, got "1e999"/],
    [
      '2^53 + 1',
      'unaidedHours',
      2 ** 53 + 2,
      /"unaidedHours" to be a number from 0 to 100,000,000, got 9007199254740994/,
    ],
    [
      'a day that does not exist',
      'observedAt',
      '2025-02-30',
      /"observedAt" to be a day of the calendar.*, got "2025-02-30"/,
    ],
    ['half of a surrogate pair', 'name', 'A\ud800', /"name" .*(surrogate|UTF-8)/],
    [
      '10 MB',
      'name',
      'x'.repeat(10_000_000),
      /"name" to be a text .*of at most 1,000 characters, got "x+…?"/,
    ],
    ['a kind that there is not', 'kind', 'HOBBY', /"kind" to be one of .*, got "HOBBY"/],
  ];

  it.each(wrong)(
    '%s: one fault that names field, what was expected and what was got',
    async (_, field, value, message) => {
      const properties = { ...BAKE.properties, [field]: value };
      const line = JSON.stringify({ type: 'node', labels: ['Job'], properties });
      const cells = ['id', 'name', 'kind', 'unaidedHours', 'observedAt'] as const;
      const row = cells.map((cell) => properties[cell]).join(',');
      for (const [file, text] of [
        ['jobs.jsonl', line],
        ['jobs.csv', `${HEAD}\n${row}\n`],
      ] as const) {
        // A file cannot hold half of a pair; JSON can name one.
        if (field === 'name' && file === 'jobs.csv' && String(value).includes('\ud800')) continue;
        const faults = await checkedFaults({ [file]: text });
        expect(faults).toHaveLength(1);
        const at = file === 'jobs.csv' ? 2 : 1;
        expect(faults[0]).toMatchObject({ field, line: at, message: expect.stringMatching(message) });
        expect(faults[0]?.got.length).toBeLessThan(200);
        expect(basename(faults[0]?.file ?? '')).toBe(file);
      }
    },
  );

  it('a number of 2^53 + 1 as what a file calls a node: refused, since JSON cannot tell it from its neighbour', async () => {
    const [fault] = await checkedFaults({
      'jobs.jsonl': '{"type":"node","id":9007199254740993,"labels":["Job"],"properties":{"id":"a"}}',
    });
    expect(fault).toMatchObject({ field: 'id', expected: expect.stringContaining('2^53') });
  });
});

describe('a table that a mapping reads', () => {
  const MAPPING = `
    tables: { jobs: { file: jobs.csv } }
    rules:
      - node: Job
        table: jobs
        id: '{id}'
        set: { name: '{name}', kind: '{kind}', unaidedHours: '{hours}', unaidedMoney: '{money}', observedAt: '{day}' }`;
  const COLUMNS = ['id', 'name', 'kind', 'hours', 'money', 'day'] as const;
  const GOOD = { id: 'bake', name: 'Bake', kind: 'FUNCTIONAL', hours: '2.5', money: '', day: '2025-03-31' };
  const table = (...rows: readonly Partial<typeof GOOD>[]): string =>
    [COLUMNS, ...rows.map((row) => COLUMNS.map((name) => ({ ...GOOD, ...row })[name]))]
      .map((cells) => cells.join(','))
      .join('\n');

  it.each([
    ['a text for a number', 'unaidedHours', { hours: 'two' }],
    ['NaN', 'unaidedHours', { hours: 'NaN' }],
    ['infinity', 'unaidedHours', { hours: '1e999' }],
    ['2^53 + 1', 'unaidedMoney', { money: '9007199254740993' }],
    ['a day that does not exist', 'observedAt', { day: '2025-02-30' }],
    ['10 MB', 'name', { name: 'x'.repeat(10_000_000) }],
    ['a kind that there is not', 'kind', { kind: 'HOBBY' }],
    ['an id of other signs', 'id', { id: 'bake bread' }],
  ])('%s: one fault at its line and field', async (_, field, wrong) => {
    const faults = await mappedFaults(MAPPING, { 'jobs.csv': table({ id: 'sell' }, wrong) });
    expect(faults).toMatchObject([{ line: 3, field }]);
    expect(faults[0]?.got.length).toBeLessThan(200);
  });

  it('cut short or damaged: one fault that ends it', async () => {
    const rows = Array.from({ length: 4_000 }, (_, at) => ({ id: `j${at}`, name: `J${at * 7919}` }));
    const packed = gzipSync(table(...rows));
    const cut = await mappedFaults(MAPPING, { 'jobs.csv.gz': packed.subarray(0, packed.length - 20) });
    expect(cut).toMatchObject([{ expected: 'a whole gzip file', got: 'one that ends early or is damaged' }]);
    const quoted = await mappedFaults(MAPPING, { 'jobs.csv': `${table({})}\nsell,"Sell,SOCIAL,,,` });
    expect(quoted).toMatchObject([{ line: 3, expected: 'the quote that opens here to be closed' }]);
  });

  it('whose rows make one id of two values: told with both lines', async () => {
    const [fault] = await mappedFaults(MAPPING, { 'jobs.csv': table({}, { name: 'Bake bread' }) });
    expect(fault).toMatchObject({ line: 3 });
    expect(fault?.message).toMatch(/line 2/);
  });
});

it('a whole number of 2^53 + 1 in CSV is refused as it is written', async () => {
  const csv = 'id:ID(Customer),name,kind,population:int\nbakers,Bakers,SEGMENT,9007199254740993\n';
  expect(await checkedFaults({ 'customers.csv': csv })).toMatchObject([
    { line: 2, field: 'population', got: '"9007199254740993"' },
  ]);
});

it('a label and a type that the model does not have are told in either form', async () => {
  const node = '{"type":"node","labels":["Person"],"properties":{"id":"a"}}';
  const likes =
    '{"type":"relationship","label":"LIKES","start":{"properties":{"id":"a"}},"end":{"properties":{"id":"a"}}}';
  for (const files of [
    { 'a.jsonl': [node, likes].join('\n') },
    { 'a.csv': 'id:ID,name,:LABEL\na,A,Person', 'b.csv': ':START_ID,:END_ID,:TYPE\na,a,LIKES' },
  ]) {
    const faults = await checkedFaults(files as Readonly<Record<string, string>>);
    expect(faults.map(({ got }) => got)).toEqual([
      expect.stringContaining('Person'),
      expect.stringContaining('LIKES'),
    ]);
  }
});

it('bytes that are no UTF-8 end the file with one fault', async () => {
  const bytes = Buffer.concat([Buffer.from(`${HEAD}\n${ROW}\n`), Buffer.from([0xff, 0xfe])]);
  expect(await checkedFaults({ 'jobs.csv': bytes })).toMatchObject([{ line: 3, expected: 'text in UTF-8' }]);
});
