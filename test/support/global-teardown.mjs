import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

/** Ends what the run has started and removes its folder. */
export default async function globalTeardown() {
  const folder = process.env.THROUGHLINE_TEST_DATA;
  if (folder === undefined) return;
  for (const server of globalThis.throughlineTestServers ?? []) await server?.release();
  // The other servers' users are the test files, which live as long as this process.
  for (const name of readdirSync(folder)) await killServer(join(folder, name));
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Nobody needs this data: no time is spent on closing it. */
async function killServer(dataFolder) {
  const [door, , pid] = readAddress(dataFolder);
  if (pid > 0 && (await answers(door))) process.kill(pid, 'SIGKILL');
}

function readAddress(dataFolder) {
  try {
    return readFileSync(join(dataFolder, 'neo4j.address'), 'utf8').split(' ').map(Number);
  } catch {
    return [];
  }
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
