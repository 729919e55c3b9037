import { randomBytes } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The random password of the data folder's Neo4j, made at the first use and readable by its owner alone. */
export async function dataPassword(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'password');
  try {
    await writeFile(file, `${randomBytes(24).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
    await chmod(file, 0o600);
  }
  // Another process may be between creating the file and filling it.
  for (let tries = 0; tries < 100; tries += 1) {
    const password = (await readFile(file, 'utf8')).trim();
    if (password !== '') return password;
    await wait(20);
  }
  throw new Error(
    `Expected a password in "${file}", got an empty file; remove it if the folder holds no graph.`,
  );
}
