import { rename, rm, stat } from 'node:fs/promises';
import { draftBeside, explainDisk } from './new-folder.ts';

/**
 * Makes a file whole or not at all: the work fills a draft beside its place, which is moved there at the end. What is no
 * file, such as a device, is written to as it stands.
 * @throws ThroughlineError BAD_USER_INPUT when the disk does not take it.
 */
export async function intoWholeFile<T>(path: string, work: (draft: string) => Promise<T>): Promise<T> {
  const there = await stat(path).catch(() => undefined);
  const isDevice = there !== undefined && !there.isDirectory() && !there.isFile();
  const draft = isDevice ? path : draftBeside(path);
  try {
    const result = await work(draft);
    if (!isDevice) await rename(draft, path);
    return result;
  } catch (error) {
    if (!isDevice) await rm(draft, { force: true });
    throw explainDisk(error, path);
  }
}
