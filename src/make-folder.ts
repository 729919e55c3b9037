import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are not there, one level at a time: Node's own recursive way never ends below a
 * folder such as /proc that is there and takes none.
 * @throws Error of the system, or one that names the folder or file in the way.
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  try {
    await mkdir(path, mode);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return refuseFile(path);
    const above = dirname(path);
    if (code !== 'ENOENT' || above === path) throw error;
    await makeFolder(above, mode);
    await makeIn(above, path, mode);
  }
}

async function makeIn(above: string, path: string, mode: number | undefined): Promise<void> {
  try {
    await mkdir(path, mode);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Somebody else made it meanwhile.
    if (code === 'EEXIST') return refuseFile(path);
    throw code === 'ENOENT' ? new Error(`"${above}", which takes no folder`, { cause: error }) : error;
  }
}

async function refuseFile(path: string): Promise<void> {
  if (!(await stat(path)).isDirectory()) throw new Error(`"${path}", which is a file`);
}
