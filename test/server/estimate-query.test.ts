import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, Kind, parse, validate } from 'graphql';
import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { buildSchema } from 'graphql';
import { readModel } from '../../src/model/read-model.ts';
import { makeSchema } from '../../src/resolvers/index.ts';
import { estimateQuery } from '../../src/server/estimate-query.ts';
import type { QueryEstimate } from '../../src/server/estimate-query.ts';

const LIMIT = 1_000_000;
const QUESTION = 5_000;
const ANALYSIS = 50_000;

const served = makeSchema(readModel());

/** An analysis in the form that all of them have. */
const analysing = buildSchema(`
  type Query { orchestration(input: OrchestrationInput!): Orchestration  report: String }
  input OrchestrationInput { customer: ID! first: Int! = 10 }
  type Orchestration { paths: [Path!]! premium: Float }
  type Path { yearlyValue: Float steps: [Step!]! }
  type Step { hours: Float }
`);

function estimate(
  query: string,
  variables: Record<string, unknown> = {},
  schema: GraphQLSchema = served,
): QueryEstimate {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  return estimateQuery({
    schema,
    operation: document.definitions.find(
      (it) => it.kind === Kind.OPERATION_DEFINITION,
    ) as OperationDefinitionNode,
    fragments: new Map(
      document.definitions
        .filter((it): it is FragmentDefinitionNode => it.kind === Kind.FRAGMENT_DEFINITION)
        .map((it) => [it.name.value, it]),
    ),
    variables,
  });
}

describe('the values of a query', () => {
  it('are its fields, for each node of a page, and one question', () => {
    expect(estimate('{ customers(first: 50) { nodes { id name } } }').values).toBe(50 * 2 + QUESTION);
  });

  it('count 20 nodes where nobody says how many', () => {
    expect(estimate('{ customers { nodes { id } } }').values).toBe(20 + QUESTION);
    expect(estimate('{ customers { edges { cursor node { id } } } }').values).toBe(20 * 2 + QUESTION);
  });

  it('follow a variable as well as a number, forward as well as backward', () => {
    const query = 'query ($many: Int) { customers(last: $many) { nodes { id } } }';
    expect(estimate(query, { many: 300 }).values).toBe(300 + QUESTION);
    expect(estimate(query).values).toBe(20 + QUESTION);
  });

  it('multiply along related nodes, whose pages are taken to be a quarter full', () => {
    expect(estimate('{ customers(first: 10) { nodes { jobs(first: 40) { nodes { id } } } } }').values).toBe(
      10 * 10 + 2 * QUESTION,
    );
  });

  it('count a page no larger than a page may be: the field itself refuses that', () => {
    expect(estimate('{ customers(first: 2000000) { nodes { id } } }').values).toBe(1_000 + QUESTION);
    expect(estimate('{ customers(first: -5) { nodes { id } } }').values).toBe(1 + QUESTION);
  });

  it('count a list that is itself asked for by number', () => {
    expect(estimate('{ search(query: "bread", first: 30) { score node { id name } } }').values).toBe(
      30 * 3 + QUESTION,
    );
  });

  it('count an analysis as ten questions, and its paths by the number asked for', () => {
    const query = '{ orchestration(input: {customer: "ada"}) { premium paths { yearlyValue } } }';
    expect(estimate(query, {}, analysing).values).toBe(1 + 10 + ANALYSIS);
    const more =
      'query ($input: OrchestrationInput!) { orchestration(input: $input) { paths { steps { hours } } } }';
    expect(estimate(more, { input: { customer: 'ada', first: 100 } }, analysing).values).toBe(
      100 * 5 + ANALYSIS,
    );
  });

  it('let a whole orchestration of a hundred paths pass', () => {
    const cost = '{ hours money effort generalised }';
    const { values } = estimate(`{
      orchestration(input: {customer: "ada", job: "export", provider: "bank", first: 100}) {
        paths {
          steps {
            job { id name } optional choice offering { id name } provider { id name } presence cost ${cost}
            frictions { friction { id name kind } relieved remaining ${cost} }
          }
          handoffs { from { id name } to { id name } kind cost ${cost} }
          cost ${cost} handoffCost ${cost} yearlyValue providers { id name } confidence
        }
        today { cost ${cost} } unserved { id name } premium notes { code message count nodes { id name } }
      } }`);
    expect(values).toBeLessThan(LIMIT / 5);
  });

  it('follow the limit of a statement', () => {
    const rows = (limit: number) =>
      estimate(`{ cypher(statement: "RETURN 1", limit: ${limit}) { rows } }`).values;
    expect(rows(500)).toBe(500 + QUESTION);
    expect(rows(1_000_000)).toBe(10_000 + QUESTION);
  });

  it('let the nested query of 100 customers pass, by nodes or by edges with their properties', () => {
    const byNodes = estimate(`{
      customers(first: 100) { nodes { id name
        jobs { nodes { id name
          offerings { nodes { id name
            providers { nodes { id name } }
            capabilities { nodes { id name kind } } } } } } } } }`);
    expect(byNodes.values).toBeLessThan(LIMIT / 5);
    const byEdges = estimate(`{
      customers(first: 100) { totalCount edges { node { id name
        jobs(first: 20) { edges { properties { importance satisfaction } node { id name
          offerings(first: 20) { edges { properties { hours money effort } node { id name
            providers(first: 20) { edges { node { id name } } }
            capabilities(first: 20) { edges { node { id name kind description } } } } } } } } } } } } }`);
    expect(byEdges.values).toBeLessThan(LIMIT / 2);
    expect(byEdges.depth).toBe(13);
  });

  it('do not let 500 aliases of a list pass, however short the list', () => {
    const aliases = Array.from({ length: 500 }, (_, i) => `a${i}: customers(first: 1) { nodes { id } }`).join(
      ' ',
    );
    expect(estimate(`{ ${aliases} }`).values).toBeGreaterThan(LIMIT);
    const nested = Array.from({ length: 500 }, (_, i) => `a${i}: jobs(first: 1) { nodes { id } }`).join(' ');
    expect(estimate(`{ customer(id: "ada") { ${nested} } }`).values).toBeGreaterThan(LIMIT);
  });

  it('do not let large pages of large pages pass', () => {
    const values = estimate(
      '{ customers(first: 1000) { nodes { jobs(first: 1000) { nodes { offerings(first: 1000) { nodes { id } } } } } } }',
    ).values;
    expect(values).toBeGreaterThan(LIMIT);
  });

  it('count a fragment at each of its spreads and walk it once', () => {
    const once = estimate(
      '{ customer(id: "ada") { ...Named } } fragment Named on Customer { id name }',
    ).values;
    expect(once).toBe(2 + QUESTION);
    const levels = 40;
    const bomb = Array.from(
      { length: levels },
      (_, i) =>
        `fragment f${i} on Job { a: frictions { nodes { jobs { nodes { ...f${i + 1} } } } } b: steps { nodes { ...f${i + 1} } } }`,
    ).join('\n');
    const started = performance.now();
    const { values } = estimate(`{ job(id: "export") { ...f0 } } ${bomb} fragment f${levels} on Job { id }`);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(values).toBeGreaterThan(LIMIT);
  });
});

describe('the depth of a query', () => {
  it('is how many fields lie inside one another', () => {
    expect(estimate('{ graph { nodes } }').depth).toBe(2);
    expect(estimate('{ graph { nodes } customers { nodes { source { name } } } }').depth).toBe(4);
  });

  it('sees through fragments', () => {
    expect(
      estimate(
        '{ customers { ...Page } } fragment Page on CustomerConnection { nodes { ... on Customer { id } } }',
      ).depth,
    ).toBe(3);
  });
});

describe('introspection', () => {
  it('has no depth of ours, and the standard query passes', () => {
    const query = getIntrospectionQuery({
      inputValueDeprecation: true,
      schemaDescription: true,
      specifiedByUrl: true,
    });
    const { depth, values } = estimate(query);
    expect(depth).toBe(0);
    expect(values).toBeLessThan(LIMIT);
  });

  it('is refused when it asks for the same of every type hundreds of times', () => {
    const aliases = Array.from({ length: 1_000 }, (_, i) => `a${i}: fields { name }`).join(' ');
    expect(estimate(`{ __schema { types { ${aliases} } } }`).values).toBeGreaterThan(LIMIT);
  });
});
