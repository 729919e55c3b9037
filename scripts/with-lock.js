import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** A holder that is older than this is taken for dead, whatever its process id says today: 15 minutes. */
const OLDEST = 15 * 60_000;

/**
 * Does the work while this process alone holds the lock: a file with its process id, which a dead holder leaves behind
 * for the next one to take away.
 * @template T
 * @param {string} path
 * @param {(line: string) => void} tell hears once that it has to wait.
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(path, tell, work) {
  let isTold = false;
  while (!take(path)) {
    if (removeIfDead(path)) continue;
    if (!isTold) tell('Waiting for another command that installs or builds.');
    isTold = true;
    await wait(200);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the lock was a dead holder's and is gone. */
function removeIfDead(path) {
  const holder = holderOf(path);
  if (holder === undefined || isAlive(holder)) return false;
  const taken = `${path}.${process.pid}`;
  try {
    renameSync(path, taken);
  } catch {
    return true;
  }
  // Another one may have done the same a moment before and have made its own: then it is put back.
  if (holderOf(taken)?.id !== holder.id) {
    try {
      linkSync(taken, path);
    } catch {
      // A third one holds it by now.
    }
  }
  rmSync(taken, { force: true });
  return true;
}

function holderOf(path) {
  try {
    return { id: readFileSync(path, 'utf8'), since: statSync(path).mtimeMs };
  } catch {
    return undefined;
  }
}

function isAlive({ id, since }) {
  if (Date.now() - since > OLDEST) return false;
  // Made a moment ago and not yet written.
  if (id === '') return true;
  try {
    process.kill(Number(id), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
