import { readModel } from '../../src/model/read-model.ts';
import { emptyReport, mapTables } from '../../src/mapping/map-tables.ts';
import type { MappingReport } from '../../src/mapping/map-tables.ts';
import { readMapping } from '../../src/mapping/read-mapping.ts';
import type { Cell } from '../../src/mapping/row.ts';
import type { TableEntry } from '../../src/mapping/table-entry.ts';
import type { Entry, ImportFault } from '../../src/transfer/record.ts';

export const model = readModel();

/** Tables by name: the header, then the rows. */
export type Tables = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** What a mapping makes of tables, told shortly: records with their line, faults as `line field: expected | got | remedy`. */
export async function mapped(
  text: string,
  tables: Tables = {},
  set: Readonly<Record<string, string>> = {},
): Promise<readonly unknown[]> {
  return (await mappedWith(text, tables, set)).told;
}

/** The same with the report of the run. */
export async function mappedWith(
  text: string,
  tables: Tables,
  set: Readonly<Record<string, string>> = {},
): Promise<{ readonly told: readonly unknown[]; readonly report: MappingReport }> {
  const read = readMapping({ file: 'm.yaml', text, model, parameters: new Map(Object.entries(set)) });
  const report = emptyReport(read);
  const made: Entry[] = [];
  for await (const entries of mapTables({ read, report, open: (name) => table(name, tables[name] ?? []) })) {
    made.push(...entries);
  }
  return { told: made.flatMap(told), report };
}

/** A table that gives two rows at a time. */
async function* table(
  file: string,
  rows: readonly (readonly Cell[])[],
): AsyncGenerator<readonly TableEntry[]> {
  const entries = rows.map((cells, at): TableEntry => {
    const place = { file, line: at + 1 };
    return at === 0
      ? { is: 'header', place, names: cells as readonly string[] }
      : { is: 'row', place, cells };
  });
  for (let at = 0; at < entries.length; at += 2) yield entries.slice(at, at + 2);
}

/** What is wrong with the values of a record comes before it. */
function told(entry: Entry): readonly unknown[] {
  if (entry.is === 'fault') return [toldFault(entry.fault)];
  const { place, properties, faults = [] } = entry;
  return [
    ...faults.map(toldFault),
    entry.is === 'node'
      ? { line: place.line, [entry.label]: properties }
      : { line: place.line, [entry.type]: [entry.from.id, entry.to.id], ...properties },
  ];
}

function toldFault({ file, line, field, message }: ImportFault): string {
  return `${file}:${line} ${field}: ${message}`;
}
