import { describe, expect, it } from '@jest/globals';
import { checkedFaults, entriesOf } from './files.ts';

const csv = (...lines: string[]): Promise<readonly unknown[]> => entriesOf('rows.csv', lines.join('\n'));

describe('nodes in CSV', () => {
  it('are read in the types of the model, empty cells as not given', async () => {
    expect(
      await csv(
        'id:ID(Job),name,kind,unaidedHours:float,observedAt:date,:LABEL',
        'fill-order,Fill an order abroad,FUNCTIONAL,2.50,2025-03-31,Job',
        'feel-safe,Feel safe,EMOTIONAL,,"",Job',
      ),
    ).toEqual([
      {
        line: 2,
        label: 'Job',
        properties: {
          id: 'fill-order',
          name: 'Fill an order abroad',
          kind: 'FUNCTIONAL',
          unaidedHours: 2.5,
          observedAt: '2025-03-31',
        },
      },
      { line: 3, label: 'Job', properties: { id: 'feel-safe', name: 'Feel safe', kind: 'EMOTIONAL' } },
    ]);
  });

  it('take their label from the id group where there is no column for it, and types from the model', async () => {
    expect(await csv('id:ID(Offering),name,tags,status:IGNORE', 'account,Account,daily;cash,LIVE')).toEqual([
      { line: 2, label: 'Offering', properties: { id: 'account', name: 'Account', tags: ['daily', 'cash'] } },
    ]);
  });

  it('may carry labels that are not of the model beside one that is', async () => {
    expect(await csv('id:ID,name,:LABEL', 'fill-order,Fill an order,Job;Entity')).toEqual([
      { line: 2, label: 'Job', properties: { id: 'fill-order', name: 'Fill an order' } },
    ]);
  });

  it('are refused with two labels of the model, with none, or with another than the header names', async () => {
    const labels =
      'Customer, Job, Ecosystem, Provider, Offering, Capability, Friction, Touchpoint, Source, Evidence';
    expect(await csv('id:ID,:LABEL', 'a,Job;Offering', 'b,Jobs', 'c,')).toEqual([
      `2 :LABEL: one label of the model: ${sorted(labels)} | "Job;Offering"`,
      `3 :LABEL: one label of the model: ${sorted(labels)} | "Jobs". Did you mean "Job"?`,
      `4 :LABEL: one label of the model: ${sorted(labels)} | none`,
    ]);
    expect(await csv('id:ID(Job),:LABEL', 'a,Offering')).toEqual([
      '2 :LABEL: the label "Job" that the header names | "Offering"',
    ]);
  });

  it('keep what is right of a row beside its faults, so that relationships find it', async () => {
    expect(await csv('id:ID(Job),unaidedHours:float', 'a,two', 'b,NaN', 'c,1e999', 'd,0x10')).toEqual([
      '2 unaidedHours: a finite number such as 0.25 | "two"',
      { line: 2, label: 'Job', properties: { id: 'a' } },
      '3 unaidedHours: a finite number such as 0.25 | "NaN"',
      { line: 3, label: 'Job', properties: { id: 'b' } },
      '4 unaidedHours: a finite number such as 0.25 | "1e999"',
      { line: 4, label: 'Job', properties: { id: 'c' } },
      '5 unaidedHours: a finite number such as 0.25 | "0x10"',
      { line: 5, label: 'Job', properties: { id: 'd' } },
    ]);
  });

  it('hold a column to the type that its header states', async () => {
    expect(await csv('id:ID(Touchpoint),position:long', 'a,9007199254740993', 'b,1.5', 'c, 7 ')).toEqual([
      '2 position: a whole number of at most 2^53 in size, such as 3 | "9007199254740993"',
      { line: 2, label: 'Touchpoint', properties: { id: 'a' } },
      '3 position: a whole number of at most 2^53 in size, such as 3 | "1.5"',
      { line: 3, label: 'Touchpoint', properties: { id: 'b' } },
      { line: 4, label: 'Touchpoint', properties: { id: 'c', position: 7 } },
    ]);
    expect(await csv('id:ID(Job),unaidedHours:int', 'a,3')).toEqual([
      { line: 2, label: 'Job', properties: { id: 'a', unaidedHours: 3 } },
    ]);
  });

  it('refuse a property that only another label has', async () => {
    expect(await csv('id:ID,population:float,:LABEL', 'a,3,Job', 'b,3,Customer')).toEqual([
      expect.stringMatching(/^2 population: empty, for Job has only name, .* \| "3"$/),
      { line: 2, label: 'Job', properties: { id: 'a' } },
      { line: 3, label: 'Customer', properties: { id: 'b', population: 3 } },
    ]);
  });
});

describe('relationships in CSV', () => {
  it('are read with the labels that the header gives their ends', async () => {
    expect(
      await csv(':START_ID(Offering),:END_ID(Job),hours:float,:TYPE', 'account,fill-order,0.5,SERVES'),
    ).toEqual([
      {
        line: 2,
        type: 'SERVES',
        from: { id: 'account', label: 'Offering' },
        to: { id: 'fill-order', label: 'Job' },
        properties: { hours: 0.5 },
      },
    ]);
  });

  it('are told apart by the label of their start where one type has two sorts', async () => {
    expect(
      await csv(
        ':START_ID(Customer),:END_ID(Capability),level:float,maturity:float,:TYPE',
        'a,b,3,4,HAS_CAPABILITY',
      ),
    ).toEqual([
      expect.stringMatching(/^2 maturity: empty, for HAS_CAPABILITY has only importance, level/),
      expect.objectContaining({ properties: { level: 3 } }),
    ]);
  });

  it('are refused when their type is none of the model', async () => {
    expect(await csv(':START_ID,:END_ID,:TYPE', 'a,b,SERVE')).toEqual([
      expect.stringMatching(/^2 :TYPE: one of .*SERVES.* \| "SERVE"\. Did you mean "SERVES"\?$/),
    ]);
  });
});

describe('a header', () => {
  const headers: readonly (readonly [string, string])[] = [
    ['id:ID(Job),nmae', 'a property of Job: name, description, confidence, '],
    ['id:ID(Job),nmae', '| "nmae". Did you mean "name"?'],
    ['id:ID(Job),runIt', 'unaidedMoney, unaidedEffort | "runIt"'],
    ['id:ID(Job),unaidedHours:string', 'of type float or double or int or long or short or byte | "string"'],
    ['id:ID(Job),unaidedHours:decimal', 'a column as "name", "name:type"'],
    ['id:ID(Job),name,name', '1 name: in one column | "several"'],
    ['key:ID(Job)', 'the id column as "id:ID(Label)"'],
    ['id:ID(Jobs),name', 'a label of the model as in "id:ID(Job)" | "id:ID(Jobs)". Did you mean "Job"?'],
    [':START_ID(Offering),:TYPE', 'a column :END_ID'],
    ['name,kind', 'the columns of neo4j-admin'],
    ['id;name', 'the columns of neo4j-admin'],
  ];
  it.each(headers)('"%s" is refused with what was expected', async (header, expected) => {
    const entries = await csv(header, 'a,b');
    expect(entries).toEqual([expect.stringContaining(expected)]);
  });

  it('is missed in an empty file', async () => {
    expect(await csv('')).toEqual(['1 null: a header | an empty file']);
  });
});

describe('the text of a CSV file', () => {
  it('may have a BOM, CR LF, quotes, line ends inside quotes and blank lines: lines are counted as an editor does', async () => {
    const text =
      '\uFEFFid:ID(Job),name,description\r\n' +
      'a,"Say ""yes""","two\r\nlines"\r\n' +
      '\r\n' +
      'b,B,"one\nmore\n"\r\n' +
      'c,C\r\n';
    expect(await entriesOf('rows.csv', text)).toEqual([
      { line: 2, label: 'Job', properties: { id: 'a', name: 'Say "yes"', description: 'two\r\nlines' } },
      { line: 5, label: 'Job', properties: { id: 'b', name: 'B', description: 'one\nmore\n' } },
      '8 null: 3 cells as in the header | 2',
    ]);
  });

  it('is read no further than a quote that is not closed, or stands inside a cell', async () => {
    expect(await csv('id:ID(Job),name', 'a,A', 'b,"B')).toContain(
      '3 null: the quote that opens here to be closed | the end of the file',
    );
    expect(await csv('id:ID(Job),name', 'a,A "quoted"', 'b,B')).toEqual([
      '2 null: quotes round a whole cell, and doubled inside it | a quote elsewhere',
    ]);
  });

  it.each(['\n', '\r\n', '\r'])(
    'tells a quote that is not closed where it opens, with line ends %j',
    async (end) => {
      const rows = ['id:ID(Job),name,description', `a,"A${end}B",x`, '', `b,"two${end}lines","open`];
      const more = Array.from({ length: 2_000 }, (_, at) => `j${at},"" J,""`);
      const last = async (...lines: string[]): Promise<unknown> =>
        (await entriesOf('rows.csv', lines.join(end))).at(-1);
      expect(await last(...rows, ...more)).toBe(
        '6 null: the quote that opens here to be closed | the end of the file',
      );
      expect(await last(...rows, ...more, 'c,"C",')).toBe(
        '6 null: quotes round a whole cell, and doubled inside it | a quote elsewhere in line 2007; the one that opens here may not be closed',
      );
      expect(await last(`\uFEFF${end}"id:ID(Job)`, 'a')).toMatch(/^2 null: the quote that opens here/);
    },
  );

  it('says so when it holds JSON lines', async () => {
    const [fault] = await checkedFaults({ 'a.csv': '{"type":"node","labels":["Job"]}\n' });
    expect(fault).toMatchObject({ line: 1, message: expect.stringContaining('as JSON lines do') });
  });

  it('must be UTF-8, whatever chunks it comes in', async () => {
    const name = 'é€🙂'.repeat(100_000);
    const good = await entriesOf('rows.csv', `id:ID(Job),description\na,x${name}\n`);
    expect(good).toEqual([{ line: 2, label: 'Job', properties: { id: 'a', description: `x${name}` } }]);
    const latin = Buffer.concat([Buffer.from('id:ID(Job),name\na,A\nb,Caf'), Buffer.from([0xe9, 0x0a])]);
    expect(await entriesOf('rows.csv', latin)).toEqual(['3 null: text in UTF-8 | bytes that are not']);
    const utf16 = Buffer.from('\uFEFFid:ID(Job),name\n', 'utf16le');
    expect(await entriesOf('rows.csv', utf16)).toEqual(['1 null: text in UTF-8 | bytes that are not']);
  });
});

function sorted(labels: string): string {
  return labels.split(', ').sort().join(', ');
}
