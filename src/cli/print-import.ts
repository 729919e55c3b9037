import type { ImportReport } from '../transfer/import-graph.ts';
import { print, tell } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** Prints what an import did; what is wrong goes to stderr, one line for each fault: `file:line: message`. */
export function printImport(terminal: Terminal, report: ImportReport): void {
  const { written, removed, rows, seconds, faults, faultCount, skipped } = report;
  for (const path of skipped) tell(terminal, `Skipped "${path}": neither CSV nor JSON lines.`);
  for (const { file, line, message } of faults) tell(terminal, `${file}:${line}: ${message}`);
  if (faultCount > faults.length) {
    tell(terminal, `… and ${shown(faultCount - faults.length)} more faults.`);
  }

  if (removed !== null) {
    print(
      terminal,
      `Removed ${shown(removed.nodes)} nodes and ${shown(removed.relationships)} relationships.`,
    );
  }
  const table = [...written].map(([name, { created, changed, unchanged }]) => [
    name,
    ...[created, changed, unchanged].map(shown),
  ]);
  if (table.length > 0) printTable(terminal, [['', 'created', 'changed', 'unchanged'], ...table]);
  print(terminal, faultCount === 0 ? `Imported ${summary(rows, seconds)}` : outcome(report));
}

/** What stands in the graph after an import with faults. */
function outcome({ written, removed, rows, faultCount }: ImportReport): string {
  const faults = `${shown(faultCount)} ${faultCount === 1 ? 'fault' : 'faults'} in ${shown(rows)} rows`;
  if (written.size === 0 && removed === null) return `Nothing was written: ${faults}.`;
  return `Not all was written: ${faults}. Batches with a fault wrote nothing, the batches above stand; correct the files and import them again.`;
}

function summary(rows: number, seconds: number): string {
  const speed = Math.round(rows / Math.max(seconds, 0.001));
  return `${shown(rows)} rows in ${seconds.toFixed(1)} s, ${shown(speed)} rows/s.`;
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

function shown(number: number): string {
  return number.toLocaleString('en');
}
