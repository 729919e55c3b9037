import { beforeAll, describe, expect, it } from '@jest/globals';
import { execute, GraphQLError, parse, validate } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { getIntrospectionQuery } from 'graphql';
import { makeSchema } from '../../src/resolvers/index.ts';
import { makeContext } from '../../src/resolvers/make-context.ts';
import { compiledExecutor } from '../../src/server/compiled-executor.ts';
import { maskError } from '../../src/server/mask-error.ts';
import { cypher, model, useTestGraph } from '../support/graph.ts';
import { sampleQueries } from '../support/sample-query.ts';

const world = useTestGraph();
const schema = makeSchema(model);
const executor = compiledExecutor(schema);

/** Two bakers want to export; somebody wrote a name past the model that is no text, which no field of GraphQL can show. */
beforeAll(async () => {
  await cypher(
    world.graph,
    `CREATE (survey:Source:Entity {id: 'survey', name: 'Survey', collectedAt: date('2026-01-02')})
     CREATE (ada:Customer:Entity {id: 'ada', name: 'Ada', kind: 'PERSONA', population: 10.0, sourceId: 'survey', observedAt: date('2026-03-01')})
     CREATE (bo:Customer:Entity {id: 'bo', name: 'Bo', kind: 'PERSONA'})
     CREATE (export:Job:Entity {id: 'export', name: 'Sell bread abroad', kind: 'FUNCTIONAL', unaidedHours: 3.0})
     CREATE (odd:Job:Entity {id: 'odd', name: ['no', 'text'], kind: 'UNHEARD OF'})
     CREATE (bank:Provider:Entity {id: 'bank', name: 'Bank', kind: 'FIRM'})
     CREATE (loan:Offering:Entity {id: 'loan', name: 'Loan', kind: 'SERVICE', tags: ['money', 'trade']})
     CREATE (ada)-[:HAS_JOB {importance: 9.0, satisfaction: 2.0, frequencyPerMonth: 1.5, sourceId: 'survey', validFrom: date('2026-01-01')}]->(export)
     CREATE (bo)-[:HAS_JOB {importance: 4.0}]->(export), (bo)-[:HAS_JOB]->(odd)
     CREATE (bank)-[:OFFERS]->(loan)-[:SERVES {hours: 1.0}]->(export)`,
  );
  await cypher(world.graph, 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
}, 60_000);

function contextValue() {
  return makeContext({
    graph: world.graph,
    model,
    roles: new Set(['reader']),
    currency: 'USD',
    deadline: Date.now() + 30_000,
  });
}

/** Asks both, the compiled one twice since the first time nothing is compiled; gives what graphql-js says. */
async function both(source: string | DocumentNode, variables = {}): Promise<Answer> {
  const document = typeof source === 'string' ? parse(source) : source;
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((one) => one.kind === 'OperationDefinition');
  const asked = { document, operation, operationName: undefined, variables };
  const plain = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: contextValue(),
  });
  await executor({ ...asked, contextValue: contextValue() });
  const compiled = await executor({ ...asked, contextValue: contextValue() });
  expect(JSON.stringify(compiled.data)).toBe(JSON.stringify(plain.data));
  // Where one error makes an object null, graphql-js does not look for more of them inside, graphql-jit does.
  expect(shownErrors(compiled)).toEqual(expect.arrayContaining(shownErrors(plain)));
  expect(compiled.errors === undefined).toBe(plain.errors === undefined);
  return plain as Answer;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are JSON
type Answer = ExecutionResult<Record<string, any>>;

/** Errors as callers see them. */
function shownErrors({ errors = [] }: ExecutionResult): unknown[] {
  const log = { logger: { error: () => {} }, told: { codes: new Set<string>(), masked: 0 } };
  return errors.map((error) => {
    expect(error).toBeInstanceOf(GraphQLError);
    const { extensions, ...rest } = maskError(error, log);
    return { ...rest, code: extensions?.['code'] };
  });
}

it.each(sampleQueries(schema, 2))('compiled or not, it answers the same: %s', async (query) => {
  await both(query);
});

describe('compiled or not, the answer is the same', () => {
  it('for fragments, aliases, and one field at several places', async () => {
    const { data } = await both(
      `query ($id: ID!) {
         a: customer(id: $id) { ...Known jobs { ...Jobs } few: jobs(first: 1) { nodes { id } } }
         b: node(id: "export") { __typename ...on Job { customers { edges { node { ...Known } properties { opportunityScore band } } } } ... on Node { name } }
         customers { nodes { id } nodes { ...Known } edges { node { jobs { totalCount } } } }
       }
       fragment Known on Customer { id named: name source { collectedAt } }
       fragment Jobs on CustomerJobConnection { nodes { id offerings { nodes { providers { nodes { id } } } } } }`,
      { id: 'ada' },
    );
    expect(data?.['a']).toMatchObject({ id: 'ada', named: 'Ada', few: { nodes: [{ id: 'export' }] } });
  });

  it.each([
    [true, false],
    [false, true],
    [true, true],
  ])('for @skip and @include, on fields that meet and on fragments: %j, %j', async (yes, no) => {
    await both(
      `query ($yes: Boolean!, $no: Boolean!) {
         customers { nodes { id @skip(if: $yes) name @include(if: $no) jobs @include(if: $yes) { nodes { id } } ...Jobs @skip(if: $no) } }
         customers @include(if: $no) { totalCount }
         jobs @skip(if: $yes) @include(if: $no) { nodes { id } }
       }
       fragment Jobs on Customer { jobs { nodes { offerings { totalCount @include(if: $yes) } } } }`,
      { yes, no },
    );
  });

  it.each([
    [{}],
    [{ first: null, filter: null, orderBy: null }],
    [{ first: 1, filter: { name: { startsWith: 'A' } }, orderBy: [{ name: 'DESC' }] }],
    [
      {
        filter: { jobs: { some: { properties: { importance: { gt: 5 } }, node: { id: { eq: 'export' } } } } },
      },
    ],
    [{ orderBy: { name: 'ASC' } }],
    [{ orderBy: [{ name: 'ASC', id: 'DESC' }] }],
    [{ orderBy: [{}] }],
    [{ orderBy: [{ name: null }] }],
    [{ filter: { population: { gte: 'many' } } }],
    [{ filter: { observedAt: { eq: '2026-03-01' } } }],
    [{ filter: { observedAt: { eq: 'soon' } } }],
    [{ filter: { unheardOf: 1 } }],
    [{ first: 0 }],
    [{ first: 1.5 }],
    [{ first: '1' }],
    [{ surplus: 1 }],
  ])('for variables that are absent, null, or do not fit: %j', async (variables) => {
    await both(
      `query ($first: Int, $filter: CustomerFilter, $orderBy: [CustomerOrder!]) {
         customers(first: $first, filter: $filter, orderBy: $orderBy) { totalCount nodes { id jobs(first: $first) { nodes { id } } } } }`,
      variables,
    );
  });

  it.each([
    [{}],
    [{ day: null }],
    [{ day: '2026-03-01', dir: 'DESC' }],
    [{ least: 5, named: ['Ada', null] }],
  ])('for variables inside of inputs, whatever the order of their fields: %j', async (variables) => {
    await both(
      `query ($day: Date, $least: Float = 3, $dir: Direction! = ASC, $named: [String!] = ["Ada"]) {
           customers(filter: {population: {lt: 100, gte: $least}, observedAt: {eq: $day}, name: {in: $named}}, orderBy: [{name: $dir}]) {
             nodes { id jobs(orderBy: [{node: {name: $dir}}], filter: {properties: {importance: {gt: 1}}, node: {kind: {eq: FUNCTIONAL}}}) { nodes { id } } } } }`,
      variables,
    );
  });

  it('for abstract types', async () => {
    const { data } = await both(
      `{ search(query: "bread") { score node { __typename id ... on Job { kind customers { totalCount } } ... on Customer { population } } highlights { property } }
         ada: node(id: "ada") { ... on Node { id } ... on Customer { kind } } nobody: node(id: "nobody") { id } }`,
    );
    expect(data?.['search'][0].node).toMatchObject({ __typename: 'Job', id: 'export' });
  });

  it('for errors, and what becomes null with them', async () => {
    const { data, errors } = await both(
      `{ jobs { nodes { id name kind } } customers { nodes { id jobs { nodes { id kind } } } }
         odd: job(id: "odd") { id name } no: jobs(first: 0) { nodes { id } } }`,
    );
    expect(errors!.length).toBeGreaterThan(0);
    expect(data).toBeNull();
    const nullable = await both(`{ odd: job(id: "odd") { id name } fine: job(id: "export") { id name } }`);
    expect(nullable.data).toEqual({ odd: null, fine: { id: 'export', name: 'Sell bread abroad' } });
  });

  it('for introspection, alone and beside data', async () => {
    await both(getIntrospectionQuery());
    await both(
      '{ __typename __type(name: "Customer") { name kind } customers { __typename nodes { __typename } } }',
    );
  });
});
