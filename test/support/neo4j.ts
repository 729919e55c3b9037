import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { findNeo4j } from '../../src/graph/find-neo4j.ts';
import type { Neo4jAddress } from '../../src/graph/find-neo4j.ts';

/** Survives the emptying of the graph, and is no node or relationship that a test could count. */
const MARK = 'throughline_test_server';

/**
 * The Neo4j of this process of the test run, which every test may empty, since test files follow one another in a
 * process: the server of `THROUGHLINE_TEST_NEO4J_URI` (with `…_USERNAME`, `…_PASSWORD`), else the one that
 * global-setup.mjs has started, else one that this call starts and the next ones join. It stays to the end of the run.
 * `NEO4J_URI` is never looked at.
 */
export async function testNeo4j(): Promise<Neo4jAddress> {
  const given = process.env['THROUGHLINE_TEST_NEO4J_URI'] ?? '';
  if (given !== '') return givenServer(given);
  const worker = process.env['JEST_WORKER_ID'] ?? '1';
  const started = process.env[`THROUGHLINE_TEST_ADDRESS_${worker}`];
  if (started !== undefined) return JSON.parse(started) as Neo4jAddress;
  return findNeo4j({
    environment: process.env,
    dataFolder: testFolder(`server-${worker}`),
    onProgress: () => {},
    throwAway: true,
  });
}

/** A folder of that name, perhaps not there yet, which is gone after the run. */
export function testFolder(name: string): string {
  const folder = process.env['THROUGHLINE_TEST_DATA'];
  if (folder === undefined) throw new Error('Expected THROUGHLINE_TEST_DATA, which global-setup.mjs sets.');
  return join(folder, name);
}

async function givenServer(uri: string): Promise<Neo4jAddress> {
  const address: Neo4jAddress = {
    uri,
    username: process.env['THROUGHLINE_TEST_NEO4J_USERNAME'] || 'neo4j',
    password: process.env['THROUGHLINE_TEST_NEO4J_PASSWORD'] ?? '',
    database: undefined,
    source: 'given',
  };
  await claim(address);
  return address;
}

/**
 * Marks an empty server as one that tests may empty.
 * @throws Error when it holds something and no earlier test run has marked it.
 */
export async function claim(address: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
  try {
    const marked = await driver.executeQuery('SHOW CONSTRAINTS YIELD name WHERE name = $mark', {
      mark: MARK,
    });
    if (marked.records.length > 0) return;
    const held = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1');
    if (held.records.length > 0) {
      throw new Error(
        `Expected an empty server for tests at "${address.uri}", got one with a graph that is not theirs.`,
      );
    }
    await driver.executeQuery(
      `CREATE CONSTRAINT ${MARK} IF NOT EXISTS FOR (n:ThroughlineTest) REQUIRE n.id IS UNIQUE`,
    );
  } finally {
    await driver.close();
  }
}
