import { execute, parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { Graph, Params, Question, Statement } from '../../src/graph/graph.ts';
import { readModel } from '../../src/model/read-model.ts';
import { makeSchema } from '../../src/resolvers/index.ts';
import { makeContext } from '../../src/resolvers/make-context.ts';

const model = readModel();
const schema = makeSchema(model);

/** What a query would ask of the graph, without one: nothing is ever found. */
export async function capturedCypher(
  source: string | DocumentNode,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<readonly Statement[]> {
  const statements: Statement[] = [];
  const graph: Graph = {
    ask: <R>(question: Question, _params?: Params) => {
      statements.push(question as Statement);
      return Promise.resolve([{}] as R[]);
    },
    write: () => Promise.reject(new Error('Expected no write.')),
    scan: () => Promise.reject(new Error('Expected no scan.')),
    rehearse: () => Promise.reject(new Error('Expected no rehearsal.')),
    readCypher: () => Promise.reject(new Error('Expected no Cypher of a client.')),
    within: () => graph,
    verify: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const contextValue = makeContext({
    graph,
    model,
    roles: new Set(['reader']),
    currency: 'USD',
    deadline: Date.now() + 60_000,
  });
  const document = typeof source === 'string' ? parse(source) : source;
  await execute({ schema, document, variableValues, contextValue });
  return statements;
}
