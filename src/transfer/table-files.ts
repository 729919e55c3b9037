import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
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
  const names = given.map(({ path }) => basename(path));
  const meant = file === undefined ? undefined : closestName(file, names);
  const expected = file === undefined ? 'one file' : `one file "${file}"`;
  const got =
    fitting.length > 1 ? 'several' : names.length === 0 ? 'none' : `"${names.slice(0, 20).join('", "')}"`;
  const hint = meant === undefined ? '' : ` Did you mean "${meant}"? Name it in the mapping.`;
  throw badInput(`Expected ${expected} for the table "${name}" of the mapping, got ${got}.${hint}`);
}

/** Whether a file is called as the mapping says, packed or not, or lies in a folder as it says. */
export function isFileOf(path: string, file: string): boolean {
  const plain = path.replace(/\.gz$/, '');
  return basename(plain) === file || plain.endsWith(`/${file}`);
}
