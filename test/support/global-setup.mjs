import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from '../../scripts/prepare.js';

// Plain JavaScript: jest does not load global modules as the ES modules that the sources are, but it loads dist/.
const FOLDER = 'throughline-test-';
const DAY = 24 * 3_600_000;

/**
 * Gives the run a folder of its own (`THROUGHLINE_TEST_DATA`), brings dist/ up to date for tests that run commands, and
 * starts the Neo4j that the test files share (`THROUGHLINE_TEST_ADDRESS`), unless only other tests were asked for.
 * @param {{ testPathPatterns?: { patterns?: readonly string[] } }} config
 */
export default async function globalSetup(config) {
  removeLeftovers();
  const folder = mkdtempSync(join(tmpdir(), FOLDER));
  process.env.THROUGHLINE_TEST_DATA = folder;
  await prepare({ tools: true });
  const patterns = config.testPathPatterns?.patterns ?? [];
  const isNeo4jNeeded =
    patterns.length === 0 || patterns.some((pattern) => /(^|\/)neo4j(\/|$)/.test(pattern));
  // Otherwise the first test that wants it starts it: see neo4j.ts.
  if (isNeo4jNeeded && !process.env.THROUGHLINE_TEST_NEO4J_URI) await startNeo4j(join(folder, 'shared'));
}

/** The folders of runs that were killed; a day is longer than any run. */
function removeLeftovers() {
  for (const name of readdirSync(tmpdir()).filter((name) => name.startsWith(FOLDER))) {
    const path = join(tmpdir(), name);
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - changed > DAY) rmSync(path, { recursive: true, force: true });
  }
}

async function startNeo4j(dataFolder) {
  const { findNeo4j } = await import('../../dist/graph/find-neo4j.js');
  const tell = (message) => process.stderr.write(`${message}\n`);
  try {
    const neo4j = await findNeo4j({
      environment: process.env,
      dataFolder,
      onProgress: tell,
      throwAway: true,
    });
    globalThis.throughlineTestNeo4j = neo4j;
    process.env.THROUGHLINE_TEST_ADDRESS = JSON.stringify(neo4j);
  } catch (fault) {
    // Tests without Neo4j still tell something; those with it will fail with this message.
    tell(fault.message);
  }
}
