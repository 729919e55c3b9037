import { mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ThroughlineError, badInput } from '../../errors.ts';
import { APOC_JSON } from './apoc-json.ts';
import { exportGraph } from './export-graph.ts';
import type { ExportGraph, ExportReport } from './export-graph.ts';
import { openTextFile } from './text-file.ts';
import type { TextFile } from './text-file.ts';

/** What to export, and how it is stored. */
export interface ExportFile extends Omit<ExportGraph, 'write'> {
  /** Whether files are compressed by gzip; default: where the path ends in `.gz`. */
  readonly gzip?: boolean | undefined;
}

/** What an export wrote, and where it stands. */
export interface ExportedFile {
  readonly path: string;
  readonly report: ExportReport;
}

/**
 * Exports into a file, or into one of the form's own name inside a folder; a form of many files makes the folder. All is
 * written beside its place first and moved there when it is whole and on the disk, so that nothing of this name is ever
 * half an export. What is no file, such as a device, is written to as it stands.
 * @throws ThroughlineError BAD_USER_INPUT when it cannot be written; UNAVAILABLE, DEADLINE_EXCEEDED.
 */
export async function exportFile(path: string, options: ExportFile): Promise<ExportedFile> {
  const gzip = options.gzip ?? path.endsWith('.gz');
  const ending = gzip ? '.gz' : '';
  const there = await stat(path).catch(() => undefined);
  const { file } = options.form ?? APOC_JSON;
  const inFolder = there?.isDirectory() === true || path.endsWith('/');
  const target = file !== null && inFolder ? join(path, `${file}${ending}`) : resolve(path);
  const isDevice = there !== undefined && !there.isDirectory() && !there.isFile();
  const draft = isDevice ? target : join(dirname(target), `.throughline-${process.pid}.part`);
  try {
    if (file === null) await refuseFull(path, there?.isDirectory() ?? null);
    const report =
      file === null
        ? await writeFolder(draft, { ...options, ending })
        : await writeOne(draft, { ...options, gzip });
    if (file === null && there !== undefined) await rmdir(target);
    if (!isDevice) await rename(draft, target);
    return { path: file !== null && inFolder ? target : path, report };
  } catch (error) {
    if (!isDevice) await rm(draft, { force: true, recursive: true });
    if (error instanceof ThroughlineError || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw badInput(`Expected to write "${target}", got: ${(error as Error).message}.`);
  }
}

/** A folder of many files takes the place of nothing but an empty one: what lies there may be somebody's. */
async function refuseFull(path: string, isFolder: boolean | null): Promise<void> {
  if (isFolder === null) return;
  if (!isFolder) throw badInput(`Expected a folder for the files of this form, got the file "${path}".`);
  const [name] = await readdir(path);
  if (name !== undefined) {
    throw badInput(`Expected a folder that is new or empty, got "${path}" with "${name}" in it.`);
  }
}

async function writeOne(draft: string, options: Omit<ExportGraph, 'write'> & { gzip: boolean }) {
  const file = await openTextFile(draft, options.gzip);
  return closing(
    () => [file],
    () => exportGraph({ ...options, write: (text) => file.write(text) }),
  );
}

async function writeFolder(draft: string, options: Omit<ExportGraph, 'write'> & { ending: string }) {
  const { ending } = options;
  await mkdir(draft);
  const files = new Map<string, TextFile>();
  return closing(
    () => files.values(),
    () =>
      exportGraph({
        ...options,
        write: async (text, name) => {
          const file =
            files.get(name) ?? (await openTextFile(join(draft, `${name}${ending}`), ending !== ''));
          files.set(name, file);
          await file.write(text);
        },
      }),
  );
}

/** Ends the files after the work, whatever comes of it; what keeps one from ending well is an error, too. */
async function closing(
  files: () => Iterable<TextFile>,
  work: () => Promise<ExportReport>,
): Promise<ExportReport> {
  try {
    const report = await work();
    for (const file of files()) await file.end();
    return report;
  } catch (error) {
    for (const file of files()) await file.destroy();
    throw error;
  }
}
