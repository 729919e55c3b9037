import { counted, shown } from '../counted.ts';
import type { MappingReport } from '../mapping/map-tables.ts';
import type { ImportReport } from '../transfer/import-graph.ts';
import { print, tell } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** Prints what an import did; what is wrong goes to stderr, one line for each fault: `file:line: message`. */
export function printImport(terminal: Terminal, report: ImportReport): void {
  const { written, removed, faults, faultCount, notes, skipped, rejects, refused } = report;
  for (const path of skipped) tell(terminal, `Skipped "${path}": neither CSV nor JSON lines.`);
  for (const note of notes) tell(terminal, note);
  for (const { file, line, message } of faults) tell(terminal, `${file}:${line}: ${message}`);
  if (faultCount > faults.length) {
    tell(terminal, `… and ${counted(faultCount - faults.length, 'more fault')}.`);
  }

  if (removed !== null) {
    print(
      terminal,
      `Removed ${counted(removed.nodes, 'node')} and ${counted(removed.relationships, 'relationship')}.`,
    );
  }
  if (hasWritten(report)) {
    const table = [...written].map(([name, { created, changed, unchanged, refused: left }]) => [
      name,
      ...[created, changed, unchanged, left].map(shown),
    ]);
    printTable(terminal, [['', 'created', 'changed', 'unchanged', 'refused'], ...table]);
  }
  print(terminal, outcome(report));
  if (rejects !== null) {
    const some = refused === 1 ? 'The refused row is' : `The ${shown(refused)} refused rows are`;
    print(terminal, `${some} in "${rejects}": mend and import it.`);
  }
  if (hasChanged(report)) {
    print(terminal, `Import ${report.id}; \`throughline undo ${report.id}\` takes it back.`);
  }
}

/**
 * Prints the report for programs: one object, faults and counts as `printImport` tells them; `mapping`, where there is one,
 * holds the rows read by table, those made and left out by rule, and those that a joined table has nothing for.
 */
export function printImportJson(terminal: Terminal, report: ImportReport, mapped?: MappingReport): void {
  const written = Object.fromEntries(
    [...report.written].map(([name, { created, changed, unchanged, refused }]) => [
      name,
      { created, changed, unchanged, refused },
    ]),
  );
  const mapping = mapped && {
    tables: Object.fromEntries(mapped.tables),
    rules: mapped.rules,
    unmatched: Object.fromEntries(mapped.unmatched),
  };
  print(terminal, JSON.stringify({ ...report, written, ...(mapping && { mapping }) }, null, 2));
}

function hasWritten({ written, removed }: ImportReport): boolean {
  return (
    removed !== null ||
    [...written.values()].some(({ created, changed, unchanged }) => created + changed + unchanged > 0)
  );
}

function hasChanged({ written, removed }: ImportReport): boolean {
  return (
    (removed?.nodes ?? 0) > 0 || [...written.values()].some(({ created, changed }) => created + changed > 0)
  );
}

/** What stands in the graph now. */
function outcome(report: ImportReport): string {
  const { rows, seconds, faultCount, checkOnly, rejects } = report;
  const faults = `${counted(faultCount, 'fault')} in ${counted(rows, 'row')}${leftUnread(report)}`;
  if (checkOnly && faultCount === 0)
    return `Checked ${summary(rows, seconds)} Nothing wrong, nothing written.`;
  if (faultCount === 0) return `Imported ${summary(rows, seconds)}`;
  if (!hasWritten(report)) return `Nothing was written: ${faults}.`;
  if (rejects !== null) return `Imported all but what was refused: ${faults}.`;
  return `Not all was written: ${faults}, which came up since the check. Correct the files and import them again.`;
}

/** What the numbers leave out. */
function leftUnread({ unread }: ImportReport): string {
  if (unread.length === 0) return '';
  const [files, their] =
    unread.length === 1 ? [`"${unread[0]}"`, 'its'] : [`${shown(unread.length)} files`, 'their'];
  return `, ${files} not read to ${their} end: the rows left there are not counted, and which ends and sources are missing is not told`;
}

function summary(rows: number, seconds: number): string {
  const speed = Math.round(rows / Math.max(seconds, 0.001));
  return `${counted(rows, 'row')} in ${seconds.toFixed(1)} s, ${shown(speed)} rows/s.`;
}

/** The first column to the left, numbers to the right. */
function printTable(terminal: Terminal, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
    print(terminal, cells.join('  '));
  }
}
