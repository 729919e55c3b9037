import { beforeAll, describe, expect, it } from '@jest/globals';
import { execute, GraphQLError, parse, validate } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { getIntrospectionQuery } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';
import { makeSchema } from '../../src/resolvers/index.ts';
import { makeContext } from '../../src/resolvers/make-context.ts';
import { compiledExecutor } from '../../src/server/compiled-executor.ts';
import { maskError } from '../../src/server/mask-error.ts';
import { cypher, model, useTestGraph } from '../support/graph.ts';
import { sampleQueries } from '../support/sample-query.ts';

const world = useTestGraph();
const schema = makeSchema(model);

/** What was asked of either engine since the last question. */
let ran: ('COMPILED' | 'PLAIN')[] = [];
const executor = compiledExecutor(schema, {
  execute: (asked) => {
    ran.push('PLAIN');
    return execute(asked);
  },
  compileQuery: (...asked) => {
    const compiled = compileQuery(...asked);
    if (!isCompiledQuery(compiled)) return compiled;
    const query: CompiledQuery['query'] = (...given) => {
      ran.push('COMPILED');
      return compiled.query(...given);
    };
    return { ...compiled, query };
  },
});

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

/** By what a question is answered that came before; the last of several gives the answer. */
type Way = readonly (typeof ran)[number][];
const COMPILED: Way = ['COMPILED'];
const PLAIN: Way = ['PLAIN'];
const AGAIN: Way = ['COMPILED', 'PLAIN'];

/**
 * Asks both, the compiled one twice since the first time nothing is compiled; gives what graphql-js says. Null: by whatever way.
 */
async function both(way: Way | null, source: string | DocumentNode, variables = {}): Promise<Answer> {
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
  ran = [];
  await executor({ ...asked, contextValue: contextValue() });
  expect(ran).toEqual(PLAIN);
  ran = [];
  const other = await executor({ ...asked, contextValue: contextValue() });
  if (way !== null) expect(ran).toEqual(way);
  expect(JSON.stringify(other.data)).toBe(JSON.stringify(plain.data));
  expect(told(other)).toEqual(told(plain));
  return plain as Answer;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are JSON
type Answer = ExecutionResult<Record<string, any>>;

/** Errors, each with its message, path, locations and extensions, as they are and as callers see them; null without any. */
function told({ errors }: ExecutionResult): unknown {
  const log = { logger: { error: () => {} }, told: { codes: new Set<string>(), masked: 0 } };
  if (errors === undefined) return null;
  return errors.map((error) => {
    expect(error).toBeInstanceOf(GraphQLError);
    const { extensions, ...masked } = maskError(error, log);
    // Each error has an id of its own, by which the log tells of it.
    const { errorId, ...more } = extensions ?? {};
    return [error.toJSON(), masked, more, typeof errorId];
  });
}

const NODE_FIELDS = new Set(['node', ...model.nodes.flatMap(({ rootField, plural }) => [rootField, plural])]);

it.each(sampleQueries(schema, 2))('compiled or not, it answers the same: %s', async (query) => {
  const field = /\{\s*(\w+)/.exec(query)?.[1] ?? '';
  const isCompiled = NODE_FIELDS.has(field);
  const { errors } = await both(null, query);
  const isDeep = errors?.some(({ path }) => path !== undefined && path.length > 1) ?? false;
  expect(ran).toEqual(isCompiled ? (isDeep ? AGAIN : COMPILED) : PLAIN);
});

describe('compiled or not, the answer is the same', () => {
  it('for fragments, aliases, and one field at several places', async () => {
    const { data } = await both(
      COMPILED,
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
      COMPILED,
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
    [COMPILED, {}],
    [COMPILED, { first: null, filter: null, orderBy: null }],
    [COMPILED, { first: 1, filter: { name: { startsWith: 'A' } }, orderBy: [{ name: 'DESC' }] }],
    [COMPILED, { filter: { jobs: { some: { properties: { importance: { gt: 5 } } } } } }],
    [COMPILED, { orderBy: { name: 'ASC' } }],
    [PLAIN, { orderBy: [{ name: 'ASC', id: 'DESC' }] }],
    [PLAIN, { orderBy: [{}] }],
    [PLAIN, { orderBy: [{ name: null }] }],
    [PLAIN, { filter: { population: { gte: 'many' } } }],
    [COMPILED, { filter: { observedAt: { eq: '2026-03-01' } } }],
    [PLAIN, { filter: { observedAt: { eq: 'soon' } } }],
    [PLAIN, { filter: { unheardOf: 1 } }],
    [COMPILED, { first: 0 }],
    [PLAIN, { first: 1.5 }],
    [PLAIN, { first: '1' }],
    [COMPILED, { surplus: 1 }],
  ])('for variables that are absent, null, or do not fit: %j %j', async (way, variables) => {
    await both(
      way,
      `query ($first: Int, $filter: CustomerFilter, $orderBy: [CustomerOrder!]) {
         customers(first: $first, filter: $filter, orderBy: $orderBy) { totalCount nodes { id jobs(first: $first) { nodes { id } } } } }`,
      variables,
    );
  });

  it.each([
    [PLAIN, {}],
    [PLAIN, { day: null }],
    [COMPILED, { day: '2026-03-01', dir: 'DESC' }],
    [COMPILED, { day: '2026-03-01', least: 5, named: ['Bo'] }],
    [PLAIN, { least: 5, named: ['Ada', null] }],
    [PLAIN, { day: null, dir: null }],
  ])('for variables inside of inputs, whatever the order of their fields: %j %j', async (way, variables) => {
    await both(
      way,
      `query ($day: Date, $least: Float = 3, $dir: Direction! = ASC, $named: [String!] = ["Ada"]) {
           customers(filter: {population: {lt: 100, gte: $least}, observedAt: {eq: $day}, name: {in: $named}}, orderBy: [{name: $dir}]) {
             nodes { id jobs(orderBy: [{node: {name: $dir}}], filter: {properties: {importance: {gt: 1}}, node: {kind: {eq: FUNCTIONAL}}}) { nodes { id } } } } }`,
      variables,
    );
  });

  it.each([
    [COMPILED, { by: 'ASC' }],
    [PLAIN, {}],
    [PLAIN, { by: null }],
    [PLAIN, { by: 'SIDEWAYS' }],
  ])('for a variable in an input that takes one of its fields: %j %j', async (way, variables) => {
    await both(
      way,
      'query ($by: Direction) { customers(orderBy: [{name: $by}]) { nodes { id } } }',
      variables,
    );
  });

  it('for abstract types', async () => {
    const { data } = await both(
      COMPILED,
      `{ ada: node(id: "ada") { ... on Node { id } ... on Customer { population jobs { nodes { id } } } ... on Job { kind } }
         job: node(id: "export") { __typename ... on Customer { population } ... on Job { kind } } nobody: node(id: "nobody") { id } }`,
    );
    expect(data).toMatchObject({ ada: { population: 10 }, job: { __typename: 'Job' }, nobody: null });
    const search = await both(
      PLAIN,
      `{ search(query: "bread") { score node { __typename id ... on Job { kind customers { totalCount } } ... on Customer { population } } highlights { property } } }`,
    );
    expect(search.data?.['search'][0].node).toMatchObject({ __typename: 'Job', id: 'export' });
  });

  it.each([
    [
      AGAIN,
      `{ jobs { nodes { id name kind } } customers { nodes { id jobs { nodes { id kind } } } }
         odd: job(id: "odd") { id name } no: jobs(first: 0) { nodes { id } } }`,
    ],
    [AGAIN, '{ jobs { nodes { id name kind } } customers { nodes { id jobs { nodes { id kind } } } } }'],
    [AGAIN, '{ odd: job(id: "odd") { id name } fine: job(id: "export") { id name } }'],
    [AGAIN, '{ odd: job(id: "odd") { kind name } }'],
    [AGAIN, '{ node(id: "odd") { ... on Job { name kind } } }'],
    [AGAIN, '{ customers { nodes { jobs { edges { node { kind name } } nodes { id name } } } } }'],
    [COMPILED, '{ one: jobs(first: 0) { nodes { id } } two: customers(first: 0) { nodes { id } } }'],
    [COMPILED, '{ jobs(first: 0) { nodes { id } } customers { nodes { id } } }'],
    [COMPILED, '{ jobs(after: "nowhere") { totalCount } }'],
  ])('for errors, and what becomes null with them: %j %s', async (way, query) => {
    const { errors } = await both(way, query);
    expect(errors!.length).toBeGreaterThan(0);
  });

  it('for introspection, alone and beside data', async () => {
    await both(PLAIN, getIntrospectionQuery());
    await both(
      PLAIN,
      '{ __typename __type(name: "Customer") { name kind } customers { __typename nodes { __typename } } }',
    );
  });
});
