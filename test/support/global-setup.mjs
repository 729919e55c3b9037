import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from '../../scripts/prepare.js';

// Plain JavaScript: jest does not load global modules as the ES modules that the sources are, but it loads dist/.
const FOLDER = 'throughline-test-';
const DAY = 24 * 3_600_000;

/**
 * Gives the run a folder of its own (`THROUGHLINE_TEST_DATA`), brings dist/ up to date for tests that run commands, and
 * starts a Neo4j for each process that runs test files one after another (`THROUGHLINE_TEST_ADDRESS_1` and so on), unless
 * only some tests were asked for: of those the first that wants one starts it where it is missing, see neo4j.ts.
 * @param {{ maxWorkers: number, testPathPatterns?: { patterns?: readonly string[] } }} config
 */
export default async function globalSetup(config) {
  removeLeftovers();
  const folder = mkdtempSync(join(tmpdir(), FOLDER));
  process.env.THROUGHLINE_TEST_DATA = folder;
  await prepare({ tools: true });
  if (process.env.THROUGHLINE_TEST_NEO4J_URI) return;
  const servers = serversNeeded(config.testPathPatterns?.patterns ?? [], config.maxWorkers);
  const workers = Array.from({ length: servers }, (_, index) => String(index + 1));
  globalThis.throughlineTestServers = await Promise.all(workers.map((worker) => startNeo4j(folder, worker)));
}

function serversNeeded(patterns, processes) {
  if (patterns.length === 0) return processes;
  return patterns.some((pattern) => /(^|\/)neo4j(\/|$)/.test(pattern)) ? 1 : 0;
}

/** The folders of runs that were killed; a day is longer than any run. */
function removeLeftovers() {
  for (const name of readdirSync(tmpdir()).filter((name) => name.startsWith(FOLDER))) {
    const path = join(tmpdir(), name);
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - changed > DAY) rmSync(path, { recursive: true, force: true });
  }
}

/** @returns the server, to be released at the end; undefined when it did not start. */
async function startNeo4j(folder, worker) {
  const { findNeo4j } = await import('../../dist/graph/find-neo4j.js');
  const tell = (message) => process.stderr.write(`${message}\n`);
  try {
    const neo4j = await findNeo4j({
      environment: process.env,
      dataFolder: join(folder, `server-${worker}`),
      onProgress: worker === '1' ? tell : () => {},
      throwAway: true,
    });
    process.env[`THROUGHLINE_TEST_ADDRESS_${worker}`] = JSON.stringify(neo4j);
    return neo4j;
  } catch (fault) {
    // Tests without Neo4j still tell something; those with it will fail with this message.
    tell(fault.message);
    return undefined;
  }
}
