import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { badInput } from '../errors.ts';

/** How a file is written. `records`: one of our own, made by a mapping (see keep-records.ts). */
export type FileForm = 'csv' | 'json-lines' | 'records';

/** A file to be read. */
export interface InputFile {
  /** As the caller named it, or below the folder that the caller named. */
  readonly path: string;
  readonly form: FileForm;
  readonly bytes: number;
}

/** What the caller's paths come to. */
export interface InputFiles {
  readonly files: readonly InputFile[];
  /** What lies in a named folder and is not read. */
  readonly skipped: readonly string[];
}

const FORMS: ReadonlyMap<string, FileForm> = new Map([
  ['.csv', 'csv'],
  ['.jsonl', 'json-lines'],
  ['.ndjson', 'json-lines'],
  ['.json', 'json-lines'],
]);

/**
 * The files behind the paths, those of a folder in the order of their names; a folder's folders are not looked into.
 * @throws ThroughlineError BAD_USER_INPUT when a path does not exist, a named file is of no known form, or nothing is left.
 */
export async function inputFiles(paths: readonly string[]): Promise<InputFiles> {
  const files: InputFile[] = [];
  const skipped: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) throw badInput(`Expected a file or folder, got "${path}", which is not there.`);
    if (found.isDirectory()) await readFolder(path, { files, skipped });
    else if (!found.isFile())
      throw badInput(`Expected a file that can be read again, got "${path}", which cannot.`);
    else {
      const form = FORMS.get(extname(path).toLowerCase());
      if (form === undefined) {
        throw badInput(`Expected a file ending in ${endings()}, got "${path}".`);
      }
      files.push({ path, form, bytes: found.size });
    }
  }
  if (files.length === 0) {
    throw badInput(`Expected files ending in ${endings()}, got none in "${paths.join('", "')}".`);
  }
  const twice = files.find((file, at) => files.findIndex((other) => other.path === file.path) !== at);
  if (twice !== undefined) throw badInput(`Expected each file once, got "${twice.path}" twice.`);
  return { files, skipped };
}

async function readFolder(folder: string, into: { files: InputFile[]; skipped: string[] }): Promise<void> {
  const names = (await readdir(folder)).sort();
  for (const name of names) {
    const path = join(folder, name);
    const form = FORMS.get(extname(name).toLowerCase());
    const found = await stat(path).catch(() => undefined);
    if (form !== undefined && found?.isFile() === true) into.files.push({ path, form, bytes: found.size });
    else into.skipped.push(path);
  }
}

function endings(): string {
  return [...FORMS.keys()].join(', ');
}
