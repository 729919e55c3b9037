import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { badInput } from '../errors.ts';
import { shippedMappings } from './mapping-file.ts';
import type { ByteSource } from './read-text.ts';

/** How a file is written. */
export type FileForm = 'csv' | 'json-lines';

/** A file to be read. */
export interface InputFile extends ByteSource {
  /** As the caller named it, or below the folder that the caller named; `stdin` for what comes that way. */
  readonly path: string;
  /** Null where only its beginning tells. */
  readonly form: FileForm | null;
  /** Null where it is not known. */
  readonly bytes: number | null;
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

/** What to do with what is in none of these forms. */
export function otherTables(): string {
  return `For a table of another form, draft a mapping with \`throughline map --suggest FILE\`, or take one that comes along (${shippedMappings().join(', ')}), and import with --mapping.`;
}

/** Endings of packed files; the form is what comes before. */
const PACKED = ['.gz', '.zst'];

/**
 * The files behind the paths, those of a folder in the order of their names; a folder's folders are not looked into.
 * @param stdin what the path `-` stands for.
 * @throws ThroughlineError BAD_USER_INPUT when a path does not exist, a named file is of no known form, or nothing is left.
 */
export async function inputFiles(paths: readonly string[], stdin?: Readable): Promise<InputFiles> {
  const files: InputFile[] = [];
  const skipped: string[] = [];
  for (const path of paths) {
    if (path === '-' && stdin !== undefined) {
      files.push({ path: 'stdin', form: null, bytes: null, stream: stdin });
      continue;
    }
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) throw badInput(`Expected a file or folder, got "${path}", which is not there.`);
    if (found.isDirectory()) await readFolder(path, { files, skipped });
    else {
      const form = formOf(path);
      if (form === undefined) {
        throw badInput(
          `Expected a file ending in ${endings()}, got "${path}". If it is in one of these forms, rename it, or read it from stdin: throughline import - < FILE. ${otherTables()}`,
        );
      }
      files.push({ path, form, bytes: found.isFile() ? found.size : null });
    }
  }
  if (files.length === 0) {
    throw badInput(
      `Expected files ending in ${endings()}, got none in "${paths.join('", "')}". ${otherTables()}`,
    );
  }
  const twice = files.find((file, at) => files.findIndex((other) => other.path === file.path) !== at);
  if (twice !== undefined) throw badInput(`Expected each file once, got "${twice.path}" twice.`);
  return { files, skipped };
}

async function readFolder(folder: string, into: { files: InputFile[]; skipped: string[] }): Promise<void> {
  const names = (await readdir(folder)).sort();
  for (const name of names) {
    const path = join(folder, name);
    const form = formOf(name);
    const found = await stat(path).catch(() => undefined);
    if (form !== undefined && found?.isFile() === true) into.files.push({ path, form, bytes: found.size });
    else into.skipped.push(path);
  }
}

function formOf(name: string): FileForm | undefined {
  const ending = extname(name).toLowerCase();
  return PACKED.includes(ending)
    ? FORMS.get(extname(name.slice(0, -ending.length)).toLowerCase())
    : FORMS.get(ending);
}

function endings(): string {
  return `${[...FORMS.keys()].join(', ')}, or one of these and .gz`;
}
