import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { badInput } from '../../errors.ts';
import type { ExportFormName } from './export-form.ts';

const FORMS: ReadonlyMap<string, ExportFormName> = new Map([
  ['.jsonl', 'apoc-json'],
  ['.ndjson', 'apoc-json'],
  ['.json', 'apoc-json'],
  ['.graphml', 'graphml'],
  ['.cypher', 'cypher'],
]);

/**
 * The form that the ending of a path asks for, `.gz` apart; JSON lines for stdout, a folder and a device, which have none.
 * @throws ThroughlineError BAD_USER_INPUT for a file of another ending: what is written there, an import would not find.
 */
export async function formOfPath(path: string): Promise<ExportFormName> {
  const ending = extname(path.replace(/\.gz$/, '')).toLowerCase();
  const form = FORMS.get(ending);
  const there = await stat(path).catch(() => undefined);
  if (path === '-' || path.endsWith('/') || (there !== undefined && !there.isFile())) return 'apoc-json';
  if (form !== undefined) return form;
  const csv =
    ending === '.csv'
      ? ' CSV is a file for each noun and relationship: --format neo4j-admin-csv FOLDER.'
      : '';
  throw badInput(
    `Expected a file ending in ${[...FORMS.keys()].join(', ')}, or one of these and .gz, or --format; got "${path}".${csv}`,
  );
}
