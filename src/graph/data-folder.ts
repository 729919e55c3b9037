import { access, constants } from 'node:fs/promises';
import { ThroughlineError } from '../errors.ts';
import { makeFolder } from '../make-folder.ts';
import { systemFault } from '../system-fault.ts';

/**
 * Makes the data folder where it is not there, for its owner alone.
 * @throws ThroughlineError BAD_USER_INPUT where it cannot be made or written.
 */
export async function makeDataFolder(dataFolder: string): Promise<void> {
  try {
    await makeFolder(dataFolder, 0o700);
    await access(dataFolder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw unfitDataFolder(dataFolder, cause);
  }
}

/** A data folder in which nothing can be written. */
export function unfitDataFolder(dataFolder: string, cause: unknown): ThroughlineError {
  return new ThroughlineError(
    'BAD_USER_INPUT',
    `Expected THROUGHLINE_DATA to be a folder that can be made and written, got "${dataFolder}": ${systemFault(cause)}. Set it to another, or NEO4J_URI to a server that runs.`,
    { cause },
  );
}
