import { join } from 'node:path';
import { findNeo4j } from '../../src/graph/find-neo4j.ts';
import type { Neo4jAddress } from '../../src/graph/find-neo4j.ts';

/**
 * The Neo4j of this test run, started by whoever asks first. Every test file joins it and stays to the end of the
 * process, so it outlives the files between.
 */
export async function testNeo4j(): Promise<Neo4jAddress> {
  const dataFolder = process.env['THROUGHLINE_TEST_DATA'];
  if (dataFolder === undefined)
    throw new Error('Expected THROUGHLINE_TEST_DATA, which global-setup.ts sets.');
  const { release: _stays, ...address } = await findNeo4j({
    environment: process.env,
    dataFolder: join(dataFolder, 'shared'),
    onProgress: () => {},
    throwAway: true,
  });
  return address;
}
