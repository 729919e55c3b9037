import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ThroughlineError, badInput } from '../../errors.ts';
import { systemFault } from '../../system-fault.ts';

/**
 * Makes a folder whole or not at all: the work fills a draft beside its place, which is moved there at the end. It takes the
 * place of nothing but an empty folder: what lies elsewhere may be somebody's.
 * @throws ThroughlineError BAD_USER_INPUT where something lies there, or the disk does not take it.
 */
export async function intoNewFolder<T>(path: string, work: (draft: string) => Promise<T>): Promise<T> {
  const target = resolve(path);
  const isThere = await refuseFull(target, path);
  const draft = draftBeside(target);
  try {
    await mkdir(draft);
    const result = await work(draft);
    if (isThere) await rmdir(target);
    await rename(draft, target);
    return result;
  } catch (error) {
    await rm(draft, { force: true, recursive: true });
    throw explainDisk(error, path);
  }
}

/** Where a file or folder is written before it is moved to its place: on the same disk, so that the move is one step. */
export function draftBeside(path: string): string {
  const target = resolve(path);
  return join(dirname(target), `.${basename(target)}.${process.pid}.part`);
}

/** A failure of the disk as an error that a caller may see; anything else stays as it is. */
export function explainDisk(error: unknown, path: string): unknown {
  if (error instanceof ThroughlineError || (error as NodeJS.ErrnoException).code === undefined) return error;
  const { code } = error as NodeJS.ErrnoException;
  return badInput(
    code === 'ENOENT'
      ? `Expected to write "${path}", got no folder "${dirname(resolve(path))}". Make it first.`
      : `Expected to write "${path}", got: ${systemFault(error)}.`,
  );
}

/** Whether the folder is there, and empty. */
async function refuseFull(target: string, path: string): Promise<boolean> {
  const names = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw badInput(`Expected a folder that is new or empty, got "${path}": ${systemFault(error)}.`);
  });
  if (names?.[0] !== undefined) {
    throw badInput(`Expected a folder that is new or empty, got "${path}" with "${names[0]}" in it.`);
  }
  return names !== null;
}
