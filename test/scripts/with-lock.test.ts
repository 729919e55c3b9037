import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { projectFile } from '../../src/project-files.ts';
import { inFolder } from '../transfer/files.ts';

/** Takes the lock, notes that it came and that it went, and may die in between. */
const HOLDER = `
  import { appendFileSync } from 'node:fs';
  import { setTimeout as wait } from 'node:timers/promises';
  const { withLock } = await import(process.env.MODULE);
  await withLock(process.env.LOCK, () => {}, async () => {
    appendFileSync(process.env.LOG, 'in\\n');
    if (process.env.DIES) process.kill(process.pid, 'SIGKILL');
    await wait(30);
    appendFileSync(process.env.LOG, 'out\\n');
  });`;

function hold(folder: string, dies = false): Promise<void> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', HOLDER], {
    env: {
      MODULE: projectFile('scripts/with-lock.js'),
      LOCK: join(folder, 'lock'),
      LOG: join(folder, 'log'),
      ...(dies ? { DIES: 'yes' } : {}),
    },
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.on('close', () => resolve()));
}

it('a lock has one holder at a time, also after one that died with it', async () => {
  await inFolder({ log: '' }, async (folder) => {
    await hold(folder, true);
    appendFileSync(join(folder, 'log'), 'out\n');
    await Promise.all(Array.from({ length: 6 }, () => hold(folder)));
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('in\nout\n'.repeat(7));
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });
});

it('a lock that is older than any work is nobody’s, whoever has its process id now', async () => {
  await inFolder({ log: '' }, async (folder) => {
    const lock = join(folder, 'lock');
    writeFileSync(lock, String(process.pid));
    const hourAgo = new Date(Date.now() - 3_600_000);
    utimesSync(lock, hourAgo, hourAgo);
    await hold(folder);
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('in\nout\n');
  });
});
