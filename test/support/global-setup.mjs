import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Plain JavaScript: jest does not load global modules as the ES modules that the sources are, but it loads dist/.
const CACHE = 'node_modules/.cache/throughline';
const BUILD_STATE = join(CACHE, 'tsbuildinfo');
const BUILT = join(CACHE, 'built');
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
  build();
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

/** Type errors are not looked at here: that is another check, and the files come out all the same. */
function build() {
  const changed = Math.max(statSync('tsconfig.build.json').mtimeMs, newest('src'));
  if (!existsSync('dist')) rmSync(BUILD_STATE, { force: true });
  else if ((statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs ?? 0) > changed) return;
  mkdirSync(CACHE, { recursive: true });
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'];
  spawnSync(process.execPath, [...tsc, '--incremental', '--tsBuildInfoFile', BUILD_STATE], {
    stdio: 'ignore',
  });
  writeFileSync(BUILT, '');
}

/** Milliseconds since the epoch of the last change in a folder, removals included. */
function newest(folder) {
  const files = readdirSync(folder, { recursive: true }).map((file) => join(folder, file));
  return Math.max(
    ...[folder, ...files].map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0),
  );
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
