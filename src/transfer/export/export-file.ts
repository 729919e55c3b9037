import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { APOC_JSON } from './apoc-json.ts';
import { exportGraph } from './export-graph.ts';
import type { ExportGraph, ExportReport } from './export-graph.ts';
import { intoNewFolder } from './new-folder.ts';
import { openTextFile } from './text-file.ts';
import type { TextFile } from './text-file.ts';
import { intoWholeFile } from './whole-file.ts';

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
  const { file } = options.form ?? APOC_JSON;
  if (file === null) {
    return { path, report: await intoNewFolder(path, (draft) => writeFolder(draft, { ...options, ending })) };
  }
  const there = await stat(path).catch(() => undefined);
  const inFolder = there?.isDirectory() === true || path.endsWith('/');
  const target = inFolder ? join(path, `${file}${ending}`) : path;
  const report = await intoWholeFile(target, (draft) => writeOne(draft, { ...options, gzip }));
  return { path: target, report };
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
