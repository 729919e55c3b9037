import { afterAll, beforeAll, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { loadQuestions } from '../../src/graph/questions.ts';
import { toDriver } from '../../src/graph/values.ts';
import { testGraph } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';

const opened: { driver?: Driver } = {};

beforeAll(async () => {
  // Planning needs the constraints and indexes.
  await (await testGraph()).close();
  const { uri, username, password } = await testNeo4j();
  opened.driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
}, 120_000);

afterAll(() => opened.driver?.close());

const questions = [...loadQuestions().values()].map((question) => [question.name, question] as const);

it.each(questions)(
  '%s gives the columns that its header states',
  async (_, { text, parameters, columns }) => {
    const params = Object.fromEntries(
      [...parameters].map(([name, type]) => [name, toDriver(sample(type), type)]),
    );
    const planned = await opened.driver?.executeQuery(`EXPLAIN ${text}`, params);
    expect(planned?.keys).toEqual(columns);
  },
);

/** A value of the type that a header states, so that the question can be planned. */
function sample(type: string): unknown {
  if (type.startsWith('LIST')) return [];
  return { STRING: '', INTEGER: 1, FLOAT: 1, BOOLEAN: true, MAP: {} }[type] ?? null;
}
