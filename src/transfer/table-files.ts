import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { counted } from '../counted.ts';
import { badInput } from '../errors.ts';
import type { ReadMapping } from '../mapping/read-mapping.ts';
import { closestName } from '../model/closest-name.ts';

/** A file that a table is read from. */
export interface TableFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * The file of each table of a mapping that a rule or a join needs: by its name among the paths given and the files of the
 * folders given; the only file given, for a table that names none.
 * @throws ThroughlineError BAD_USER_INPUT when a path is not there, a table has no file or several, or is one of a graph.
 */
export async function tableFiles(
  paths: readonly string[],
  { mapping, tables }: ReadMapping,
): Promise<ReadonlyMap<string, TableFile>> {
  const given = (await Promise.all(paths.map(filesAt))).flat();
  const needed = new Set([
    ...mapping.rules.flatMap(({ table }) => table ?? []),
    ...[...tables.values()].flatMap(({ join: joins = [] }) => joins.map(({ table }) => table)),
  ]);
  const found = new Map<string, TableFile>();
  for (const name of needed) {
    const table = tables.get(name);
    if (table?.label !== undefined || table?.relationship !== undefined) {
      throw badInput(
        `Expected tables of files, got "${name}", which is one of a graph. Copy from a graph with "throughline pull".`,
      );
    }
    found.set(name, fileOf({ name, file: table?.file, given }));
  }
  return found;
}

async function filesAt(path: string): Promise<readonly TableFile[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw badInput(`Expected a file or folder, got "${path}", which is not there.`);
  if (found.isFile()) return [{ path, bytes: found.size }];
  if (!found.isDirectory())
    throw badInput(`Expected a file that can be read again, got "${path}", which cannot.`);
  const names = (await readdir(path)).sort().map((name) => join(path, name));
  const files = names.map(async (name): Promise<readonly TableFile[]> => {
    // A link may lead nowhere, and a file may be gone by now: as good as not there.
    const file = await stat(name).catch(() => undefined);
    return file?.isFile() === true ? [{ path: name, bytes: file.size }] : [];
  });
  return (await Promise.all(files)).flat();
}

function fileOf(about: {
  readonly name: string;
  readonly file: string | undefined;
  readonly given: readonly TableFile[];
}): TableFile {
  const { name, file, given } = about;
  const fitting = file === undefined ? given : given.filter(({ path }) => isFileOf(path, file));
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  const reads =
    file === undefined
      ? `one file for the table "${name}", of which the mapping names none`
      : `the file "${file}", which the table "${name}" of the mapping reads`;
  if (only !== undefined) {
    const paths = listed(fitting.map(({ path }) => path));
    throw badInput(`Expected ${reads}, got several: ${paths}. ${NAME_IT}`);
  }
  const names = given.map(({ path }) => basename(path));
  const meant = names.length === 1 ? names[0] : file === undefined ? undefined : closestName(file, names);
  const got = names.length === 0 ? 'none' : listed(names);
  const remedy =
    file === undefined
      ? 'Give a file that holds it.'
      : meant === undefined
        ? 'Give the file that name, or state its own in the mapping as the "file" of the table.'
        : `If "${meant}" is meant, give it that name, or state "file: ${plainName(meant)}" for the table in the mapping.`;
  throw badInput(`Expected ${reads}, got ${got}. ${remedy}`);
}

const NAME_IT = 'Give one alone, or state in the mapping which is the "file" of the table.';

/** Names that a message lists at most. */
const LISTED = 20;

function listed(names: readonly string[]): string {
  const more = names.length > LISTED ? ` and ${counted(names.length - LISTED, 'other')}` : '';
  return `"${names.slice(0, LISTED).join('", "')}"${more}`;
}

/** Whether a file is called as the mapping says, packed or not, or lies in a folder as it says. */
export function isFileOf(path: string, file: string): boolean {
  const plain = plainName(path);
  return basename(plain) === file || plain.endsWith(`/${file}`);
}

function plainName(path: string): string {
  return path.replace(/\.gz$/, '');
}
