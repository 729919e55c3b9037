import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import type { Neo4jAddress } from '../../src/graph/find-neo4j.ts';
import { claim, testNeo4j } from '../support/neo4j.ts';

let address: Neo4jAddress;
let driver: Driver;

beforeAll(async () => {
  address = await testNeo4j();
  driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
  await run('MATCH (n) DETACH DELETE n');
  await unmark();
});

afterAll(async () => {
  await run('MATCH (n) DETACH DELETE n');
  if (address.source === 'given') await claim(address);
  else await unmark();
  await driver.close();
});

function run(cypher: string): Promise<unknown> {
  return driver.executeQuery(cypher);
}

function unmark(): Promise<unknown> {
  return run('DROP CONSTRAINT throughline_test_server IF EXISTS');
}

describe('a server given for tests', () => {
  it('is refused, and left as it is, when it holds a graph that is not theirs', async () => {
    await run(`CREATE (:Person {name: 'Ana'})`);
    await expect(claim(address)).rejects.toThrow('got one with a graph that is not theirs');
    const { records } = await driver.executeQuery(
      'SHOW CONSTRAINTS YIELD name WHERE name = "throughline_test_server"',
    );
    expect(records).toHaveLength(0);
    await run('MATCH (n) DETACH DELETE n');
  });

  it('is theirs once it was empty, whatever they have left in it since', async () => {
    await claim(address);
    await run(`CREATE (:Customer {id: 'small-exporters'})`);
    await claim(address);
    await run('MATCH (n) DETACH DELETE n');
    await claim(address);
  });
});
