import { basename } from 'node:path';
import { badInput } from '../errors.ts';
import type { Sampled } from '../mapping/suggest-mapping.ts';
import { readTable } from './read-table.ts';

/** Rows looked at. */
const SAMPLES = 1_000;

/**
 * The header and the first thousand rows of a table.
 * @throws ThroughlineError BAD_USER_INPUT when there is no table, or it cannot be read that far.
 */
export async function sampleTable(path: string): Promise<Sampled> {
  let header: readonly string[] | undefined;
  const rows: (readonly string[])[] = [];
  for await (const entries of readTable(path, {}, () => {})) {
    for (const entry of entries) {
      if (entry.is === 'fault') throw badInput(`${path}:${entry.fault.line}: ${entry.fault.message}`);
      if (entry.is === 'header') header = entry.names;
      else if (rows.length < SAMPLES) rows.push(entry.cells.map(String));
    }
    if (rows.length >= SAMPLES) break;
  }
  return { file: basename(path), header: header ?? [], rows };
}
