import { basename } from 'node:path';
import { badInput } from '../errors.ts';
import type { Sampled } from '../mapping/sampled-columns.ts';
import { readTable } from './read-table.ts';
import type { ImportFault } from './record.ts';

/** Rows looked at. */
const SAMPLES = 1_000;

/**
 * The header and the first thousand rows of a table; of those with too few cells or too many, what is wrong with them.
 * @throws ThroughlineError BAD_USER_INPUT when there is no table, or it cannot be read that far.
 */
export async function sampleTable(path: string): Promise<Sampled> {
  let header: readonly string[] | undefined;
  const rows: (readonly string[])[] = [];
  const faults: ImportFault[] = [];
  let isCut = false;
  for await (const entries of readTable(path, {}, () => {})) {
    for (const entry of entries) {
      isCut = rows.length + faults.length === SAMPLES;
      if (isCut) break;
      if (entry.is === 'header') header = entry.names;
      else if (entry.is === 'row') rows.push(entry.cells.map(String));
      else if (entry.line !== undefined) faults.push(entry.fault);
      else throw badInput(`${path}:${entry.fault.line}: ${entry.fault.message}`);
    }
    if (isCut) break;
  }
  return { file: basename(path), header: header ?? [], rows, isCut, faults };
}
