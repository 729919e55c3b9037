import { afterAll, beforeAll } from '@jest/globals';
import { execute, graphql } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { connect } from '../../src/graph/connect.ts';
import { ensureSchema } from '../../src/graph/ensure-schema.ts';
import type { Graph, Params, Question } from '../../src/graph/graph.ts';
import { readModel } from '../../src/model/read-model.ts';
import { makeSchema } from '../../src/resolvers/index.ts';
import type { Context, OnProgress } from '../../src/resolvers/context.ts';
import { makeContext } from '../../src/resolvers/make-context.ts';
import { newOrigin } from '../../src/write/write-origin.ts';
import { testNeo4j } from './neo4j.ts';

export const model = readModel();
/** As it is served. */
export const schema = makeSchema(model);

/** On whose behalf tests write past the resolvers. */
export const aMutation = newOrigin('MUTATION', { who: 'test' });

/** The graph of the test run, emptied, with its constraints and indexes. Close it at the end. */
export async function testGraph(): Promise<Graph> {
  const graph = connect(await testNeo4j());
  await ensureSchema(graph, model);
  await emptyGraph(graph);
  return graph;
}

/** Removes every node. */
export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.write((transaction) => transaction.ask({ text: 'MATCH (n) DETACH DELETE n', params: {} }));
}

/** The graph of one test file: empty before its first test, closed after its last. */
export function useTestGraph(): { readonly graph: Graph } {
  const held: { graph: Graph | undefined } = { graph: undefined };
  beforeAll(async () => {
    held.graph = await testGraph();
  }, 120_000);
  afterAll(async () => {
    await held.graph?.close();
  });
  return {
    get graph() {
      if (held.graph === undefined)
        throw new Error('Expected the graph inside a test, got a use before the first.');
      return held.graph;
    },
  };
}

/** Runs Cypher that makes a test's world. */
export async function cypher(graph: Graph, text: string, params: Params = {}): Promise<void> {
  await graph.write((transaction) => transaction.ask({ text, params }));
}

/** Asks while a relationship, named as a fact names it, is gone; its numbers come back as floats. */
export async function askWithout(graph: Graph, about: string, query: string): Promise<Answer> {
  const [type, from, to] = about.split(' ');
  const params = { from, to };
  const [found] = await graph.write((transaction) =>
    transaction.ask<{ readonly held: unknown }>({
      text: `MATCH ({id: $from})-[r:${type}]->({id: $to}) WITH r, properties(r) AS held DELETE r RETURN held`,
      params,
    }),
  );
  try {
    return await ask(graph, query);
  } finally {
    const text = `MATCH (a {id: $from}), (b {id: $to}) CREATE (a)-[r:${type}]->(b) SET r = $held`;
    await cypher(graph, text, { ...params, held: found!.held });
  }
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are JSON
type Answer = ExecutionResult<Record<string, any>>;

/** Asks the served schema in memory, as an editor. */
export async function ask(
  graph: Graph,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  return graphql({ schema, source: query, variableValues: variables, contextValue: anEditor(graph) });
}

/** Asks with that many milliseconds until the deadline of the request. */
export async function askWithin(milliseconds: number, graph: Graph, query: string): Promise<Answer> {
  return graphql({ schema, source: query, contextValue: anEditor(graph, milliseconds) });
}

/** Asks as somebody who may only read. */
export async function askAsReader(graph: Graph, query: string): Promise<Answer> {
  const contextValue: Context = { ...anEditor(graph), roles: new Set(['reader']) };
  return graphql({ schema, source: query, contextValue });
}

/** Asks a document that is kept, as the service does with those that come again. */
export async function askAgain(
  graph: Graph,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  return execute({ schema, document, variableValues, contextValue: anEditor(graph) });
}

/** Asks as an editor who watches how far it came. */
export async function askWatching(
  graph: Graph,
  question: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
  onProgress: OnProgress,
): Promise<Answer> {
  return graphql({
    schema,
    source: question.query,
    variableValues: question.variables,
    contextValue: { ...anEditor(graph), onProgress },
  });
}

/** The default deadline is no part of what these tests tell: a busy machine may take longer than users wait. */
function anEditor(graph: Graph, milliseconds = 60_000): Context {
  return makeContext({
    graph,
    model,
    roles: new Set(['reader', 'editor']),
    currency: 'USD',
    deadline: Date.now() + milliseconds,
  });
}

/** A graph that keeps each question it is asked. */
export function recording(graph: Graph): Graph & { readonly asked: Question[] } {
  const asked: Question[] = [];
  return {
    ...graph,
    asked,
    ask: (question, params) => {
      asked.push(question);
      return graph.ask(question, params);
    },
    within: (bounds) => ({ ...recordingInto(asked, graph.within(bounds)) }),
  };
}

function recordingInto(asked: Question[], graph: Graph): Graph {
  return {
    ...graph,
    ask: (question, params) => {
      asked.push(question);
      return graph.ask(question, params);
    },
  };
}
