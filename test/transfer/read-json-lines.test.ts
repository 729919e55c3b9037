import { describe, expect, it } from '@jest/globals';
import { entriesOf } from './files.ts';

const lines = (...given: unknown[]): Promise<readonly unknown[]> =>
  entriesOf(
    'rows.jsonl',
    given.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );

describe('JSON lines', () => {
  it('hold nodes, with what the file calls them', async () => {
    expect(
      await lines(
        { type: 'node', id: '0', labels: ['Entity', 'Job'], properties: { id: 'j1', name: 'Fill an order' } },
        '',
        { type: 'node', id: 7, labels: ['Source'], properties: { id: 's1' } },
      ),
    ).toEqual([
      { line: 1, label: 'Job', fileId: '0', properties: { id: 'j1', name: 'Fill an order' } },
      { line: 3, label: 'Source', fileId: '7', properties: { id: 's1' } },
    ]);
  });

  it('hold relationships whose ends are named by their id or by what the file calls them', async () => {
    expect(
      await lines({
        type: 'relationship',
        id: '0',
        label: 'SERVES',
        start: { id: '7', labels: ['Offering'], properties: { id: 'o1' } },
        end: { id: '0' },
      }),
    ).toEqual([
      {
        line: 1,
        type: 'SERVES',
        from: { id: 'o1', fileId: '7', label: 'Offering' },
        to: { fileId: '0' },
        properties: {},
      },
    ]);
  });

  it.each([
    ['{"type":"node"', '1 null: one JSON object on each line'],
    ['[{"type":"node"}]', '1 null: one JSON object on each line'],
    ['{"type":"node","labels":["Job"],"properties":{"x":NaN}}', '1 null: one JSON object on each line'],
    ['{"type":"edge"}', '1 type: "node" or "relationship" | "edge"'],
    ['{"type":"node","properties":{}}', '1 labels: a list of labels | nothing'],
    ['{"type":"node","labels":["Job"]}', '1 properties: an object | nothing'],
    [
      '{"type":"node","id":9007199254740993,"labels":["Job"],"properties":{}}',
      '1 id: a text, or a whole number',
    ],
    ['{"type":"relationship","label":"SERVE"}', '| "SERVE". Did you mean "SERVES"?'],
    ['{"type":"relationship","label":"SERVES","end":{}}', '1 start: an object with an id | nothing'],
  ])('with %s are refused at their line', async (line, expected) => {
    expect(await lines(line)).toEqual([expect.stringContaining(expected)]);
  });

  it('take a line as it is between two line feeds, whatever other line ends it holds inside', async () => {
    const text =
      '\uFEFF{"type":"node","labels":["Job"],"properties":{"id":"a","name":"one\u2028two"}}\r\n{}\n';
    expect(await entriesOf('rows.ndjson', text)).toEqual([
      { line: 1, label: 'Job', properties: { id: 'a', name: 'one\u2028two' } },
      '2 type: "node" or "relationship" | nothing',
    ]);
  });

  it('may not be endless', async () => {
    expect(await entriesOf('rows.json', `{}\n"${'x'.repeat(17 * 1024 * 1024)}`)).toEqual([
      '1 type: "node" or "relationship" | nothing',
      '2 null: a line of at most 16 MB with one JSON object | more',
    ]);
  });
});
