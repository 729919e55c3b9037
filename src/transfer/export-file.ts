import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ThroughlineError, badInput } from '../errors.ts';
import { exportGraph } from './export-graph.ts';
import type { ExportGraph, ExportReport } from './export-graph.ts';

/** The name of the file inside a folder. */
const NAME = 'graph.jsonl';

/**
 * Exports into a file, or into `graph.jsonl` inside a folder. The text is written beside it first and moved into its
 * place when it is whole, so that a file of this name is never half an export.
 * @returns the file's path, and the report.
 * @throws ThroughlineError BAD_USER_INPUT when it cannot be written; UNAVAILABLE, DEADLINE_EXCEEDED.
 */
export async function exportFile(
  path: string,
  options: Omit<ExportGraph, 'write'>,
): Promise<{ readonly path: string; readonly report: ExportReport }> {
  const isFolder = path.endsWith('/') || (await stat(path).catch(() => undefined))?.isDirectory() === true;
  const target = isFolder ? join(path, NAME) : path;
  const draft = join(dirname(target), `.${process.pid}.${NAME}.part`);
  try {
    const file = await open(draft, 'wx');
    let report: ExportReport;
    try {
      report = await exportGraph({ ...options, write: (text) => file.appendFile(text) });
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
    return { path: target, report };
  } catch (error) {
    await rm(draft, { force: true });
    if (error instanceof ThroughlineError || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw badInput(`Expected to write "${target}", got: ${(error as Error).message}.`);
  }
}
