import { emptyReport, mapTables } from '../mapping/map-tables.ts';
import type { MappingReport } from '../mapping/map-tables.ts';
import type { MappingFile } from './mapping-file.ts';
import { readTable } from './read-table.ts';
import type { RowSource } from './row-source.ts';
import { tableFiles } from './table-files.ts';

/** What a mapping makes of tables, as a source of rows for an import. */
export interface MappedSource extends RowSource {
  /** Filled as the source is read. */
  readonly report: MappingReport;
}

/**
 * The tables of files through a mapping; what is wrong is told at the file and line of the row.
 * @throws ThroughlineError BAD_USER_INPUT when a table has no file.
 */
export async function mappedFiles(paths: readonly string[], mapping: MappingFile): Promise<MappedSource> {
  const files = await tableFiles(paths, mapping);
  const report = emptyReport(mapping);
  return {
    name: 'mapping',
    size: [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0),
    files: [mapping.path, ...[...files.values()].map(({ path }) => path)],
    read: (onRead) =>
      mapTables({
        read: mapping,
        open: (name, table) => readTable(files.get(name)?.path ?? '', table, onRead),
        report,
      }),
    report,
  };
}
