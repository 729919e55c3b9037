import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Table } from '../../src/generated/mapping.ts';
import { readTable } from '../../src/transfer/read-table.ts';
import { inFolder } from './files.ts';

/** The rows of a file with their lines, the header first, and faults as `line: expected | got`. */
function rowsOf(name: string, content: string | Uint8Array, table: Table = {}): Promise<readonly unknown[]> {
  return inFolder({ [name]: content }, async (folder) => {
    const rows: unknown[] = [];
    for await (const entries of readTable(join(folder, name), table, () => {})) {
      for (const entry of entries) {
        if (entry.is === 'fault')
          rows.push(`${entry.fault.line}: ${entry.fault.expected} | ${entry.fault.got}`);
        else rows.push([entry.place.line, ...(entry.is === 'row' ? entry.cells : entry.names)]);
      }
    }
    return rows;
  });
}

describe('a table of a file', () => {
  it('is read with a BOM, CR LF, quotes in quotes, and line ends in cells, each row at its line', async () => {
    expect(await rowsOf('t.csv', '\uFEFFName,Said\r\n"A ""B"", C","one\r\ntwo"\r\n\r\nD,\r\n')).toEqual([
      [1, 'Name', 'Said'],
      [2, 'A "B", C', 'one\r\ntwo'],
      [5, 'D', ''],
    ]);
  });

  it('has its cells parted as its ending says, as the mapping does, or as its header', async () => {
    expect(await rowsOf('t.tsv', 'a, b\tc\n1, 2\t3')).toEqual([
      [1, 'a, b', 'c'],
      [2, '1, 2', '3'],
    ]);
    expect(await rowsOf('t.csv', 'a;b;"c,d,e,f"\n1,5;2;3')).toEqual([
      [1, 'a', 'b', 'c,d,e,f'],
      [2, '1,5', '2', '3'],
    ]);
    expect(await rowsOf('t.txt', 'a|b\n1|2')).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
    ]);
    expect(await rowsOf('t.csv', 'a,b,c;d\n1,2,3;4', { separator: 'semicolon' })).toEqual([
      [1, 'a,b,c', 'd'],
      [2, '1,2,3', '4'],
    ]);
  });

  it('tells rows of another width, quotes that are not closed, and what is no UTF-8', async () => {
    expect(await rowsOf('t.csv', 'a,b\n1\n1,2,3\n1,"2\n')).toEqual([
      [1, 'a', 'b'],
      '2: 2 cells as in the header | 1',
      '3: 2 cells as in the header | 3',
      '4: the quote that opens here to be closed | the end of the file',
    ]);
    expect(await rowsOf('t.csv', 'a\n1,2\n')).toEqual([[1, 'a'], '2: 1 cell as in the header | 2']);
    expect(await rowsOf('t.csv', Uint8Array.of(0x61, 0x0a, 0xff, 0x0a))).toEqual([
      '2: text in UTF-8 | bytes that are not',
    ]);
    expect(await rowsOf('t.csv', '')).toEqual(['1: a header | an empty file']);
  });
});
