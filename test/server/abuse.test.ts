import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { makeSchema } from '../../src/resolvers/index.ts';
import { model, stubService } from './stub-service.ts';
import type { Reply } from './stub-service.ts';

/** The schema as it is served, over a graph that answers nothing: what is refused must be refused before it is asked. */
let schema: GraphQLSchema;
beforeAll(() => {
  schema = makeSchema(model);
});

interface Refusal {
  readonly code: string;
  readonly status?: number;
  readonly message?: RegExp;
}

/** Asks, and expects a refusal within five seconds, without a word about the inside, by a service that goes on. */
async function expectRefusal(query: string, { code, status = 400, message = /./ }: Refusal): Promise<Reply> {
  const { ask } = await stubService({ schema });
  const started = performance.now();
  const reply = await ask(query);
  expect(performance.now() - started).toBeLessThan(5_000);
  expect([reply.status, reply.body.errors?.[0].extensions.code]).toEqual([status, code]);
  expect(reply.body.errors[0].message).toMatch(message);
  expect(reply.text).not.toMatch(/stack|node_modules|Maximum call/i);
  expect((await ask('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
  return reply;
}

function times(count: number, text: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => text(i)).join(' ');
}

describe('a query that asks for too much', () => {
  it('by depth', async () => {
    const deep = times(20, () => '{ nodes { jobs') + '{ totalCount }' + ' } }'.repeat(20);
    await expectRefusal(`{ customers ${deep.replaceAll('jobs', 'source')} }`, {
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
    const levels = '{ nodes { steps '.repeat(12) + '{ totalCount }' + ' } }'.repeat(12);
    await expectRefusal(`{ jobs ${levels} }`, {
      code: 'QUERY_TOO_COMPLEX',
      message: /at most 16 deep, got 26\./,
    });
  });

  it('by its variables, whatever the same document was asked with before', async () => {
    const { ask } = await stubService({ schema });
    const query = `query ($first: Int) { customers(first: $first) { nodes { jobs(first: $first) { nodes { offerings(first: $first) { nodes { id } } } } } } }`;
    for (const first of [1, 1000, 1, 1000]) {
      const { status, body } = await ask(query, { variables: { first } });
      expect([status, body.errors?.[0].extensions.code]).toEqual(
        first === 1 ? [200, undefined] : [400, 'QUERY_TOO_COMPLEX'],
      );
    }
  });

  it('by 500 aliases of a list', async () => {
    await expectRefusal(`{ ${times(500, (i) => `a${i}: customers { nodes { id } }`)} }`, {
      code: 'QUERY_TOO_COMPLEX',
      message: /at most 1,000,000 estimated values, got 2,510,000\. Ask for shorter lists/,
    });
  });

  it('by fragments that each spread the next one twice', async () => {
    const bomb = times(
      25,
      (i) =>
        `fragment f${i} on Job { a: steps { nodes { ...f${i + 1} } } b: steps { nodes { ...f${i + 1} } } }`,
    );
    await expectRefusal(`{ jobs { nodes { ...f0 } } } ${bomb} fragment f25 on Job { id }`, {
      code: 'QUERY_TOO_COMPLEX',
    });
    const flat = times(25, (i) => `fragment f${i} on Job { ...f${i + 1} a${i}: source { id } ...f${i + 1} }`);
    const { ask } = await stubService({ schema });
    const started = performance.now();
    await ask(`{ jobs { nodes { ...f0 } } } ${flat} fragment f25 on Job { id }`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('by pages of pages, stated or in variables', async () => {
    await expectRefusal(
      '{ customers(first: 1000) { nodes { jobs(first: 1000) { nodes { offerings(first: 1000) { nodes { id } } } } } } }',
      { code: 'QUERY_TOO_COMPLEX' },
    );
    const { ask } = await stubService({ schema });
    const reply = await ask(
      'query ($n: Int!) { customers(first: $n) { nodes { jobs(first: $n) { nodes { offerings(first: $n) { nodes { id } } } } } } }',
      { variables: { n: 1_000 } },
    );
    expect([reply.status, reply.body.errors[0].extensions.code]).toEqual([400, 'QUERY_TOO_COMPLEX']);
  });

  it('by introspection of everything many times; once is welcome', async () => {
    await expectRefusal(`{ __schema { types { ${times(800, (i) => `a${i}: fields { name }`)} } } }`, {
      code: 'QUERY_TOO_COMPLEX',
    });
    const loop =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
    await expectRefusal(loop, { code: 'GRAPHQL_VALIDATION_FAILED' });
    const { ask } = await stubService({ schema });
    const reply = await ask(getIntrospectionQuery());
    expect(reply.status).toBe(200);
    expect(reply.body.data.__schema.types.length).toBeGreaterThan(50);
  });
});

describe('a document that would keep the parser or the validator busy', () => {
  it.each([
    ['8,000 braces', '{'.repeat(8_000)],
    ['thousands of nested fields', '{a'.repeat(1_600) + '}'.repeat(1_600)],
    ['thousands of nested lists', `{ node(id: ${'['.repeat(2_000)}${']'.repeat(2_000)}) { id } }`],
    ['thousands of nested objects', `{ node(id: ${'{a:'.repeat(1_500)}1${'}'.repeat(1_500)}) { id } }`],
    ['a nested type', `query ($x: ${'['.repeat(2_000)}Int${']'.repeat(2_000)}) { __typename }`],
  ])('by %s is refused for its nesting', async (_, query) => {
    await expectRefusal(query, { code: 'QUERY_TOO_COMPLEX', message: /nested at most 100 deep/ });
  });

  it.each([
    ['one field 10,000 times', `{ graph { ${'nodes '.repeat(10_000)} } }`],
    ['a list of 10,000 ids', `{ search(query: "x", kinds: [${'JOB '.repeat(10_000)}]) { score } }`],
    ['10,000 operations', times(3_000, (i) => `query q${i} { __typename }`)],
  ])('by %s is refused for its length', async (_, query) => {
    await expectRefusal(query, { code: 'QUERY_TOO_COMPLEX', message: /at most 5,000 words and signs/ });
  });

  it.each([
    ['one field 4,900 times', `{ graph { ${'nodes '.repeat(4_900)} } }`],
    ['1,600 unknown fields', `{ ${times(1_600, (i) => `customr${i}`)} }`],
    ['2,000 unknown directives', `{ __typename ${'@x '.repeat(2_000)} }`],
    [
      'fragments in a circle',
      '{ jobs { nodes { ...a } } } fragment a on Job { ...b } fragment b on Job { ...a }',
    ],
    [
      'fragments in a circle through a field',
      '{ jobs { nodes { ...a } } } fragment a on Job { steps { nodes { ...a } } }',
    ],
  ])('by %s is refused in good time, with a hundred complaints at most', async (_, query) => {
    const { body } = await expectRefusal(query, { code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(body.errors.length).toBeLessThanOrEqual(101);
  });
});

describe('a body that cannot be right', () => {
  const json = { 'content-type': 'application/json' };

  it.each([
    ['of 5 MB', { body: JSON.stringify({ query: ' '.repeat(5_000_000) }), status: 413 }],
    ['that is cut off', { body: '{"query": "{ __typename', status: 400 }],
    ['that is empty', { body: '', status: 400 }],
    ['that is a number', { body: '7', status: 400 }],
    ['that is null', { body: 'null', status: 400 }],
    [
      'that holds several requests',
      { body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]), status: 400 },
    ],
    [
      'that reaches for a prototype',
      { body: '{"query": "{ __typename }", "__proto__": {"roles": ["editor"]}}', status: 400 },
    ],
    ['whose query is an object', { body: '{"query": {"kind": "Document"}}', status: 400 }],
    ['whose query is an empty text', { body: '{"query": ""}', status: 400 }],
    ['whose variables are a text', { body: '{"query": "{ __typename }", "variables": "{}"}', status: 400 }],
    ['whose variables are a list', { body: '{"query": "{ __typename }", "variables": [1]}', status: 400 }],
  ])('%s is refused', async (_, { body, status }) => {
    const { send } = await stubService({ schema });
    const reply = await send({ path: '/graphql', method: 'POST', headers: json, body }).catch(
      (error: Error) => error,
    );
    // The service may hang up on a body that it will not read before all of it is sent.
    if (reply instanceof Error)
      return expect([status, reply.message]).toEqual([413, expect.stringMatching(/EPIPE|ECONNRESET/)]);
    expect([reply.status, reply.body.errors[0].extensions.code]).toEqual([status, 'BAD_USER_INPUT']);
    return undefined;
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain;charset=utf-8',
  ])('of a type that any page can send without asking, %s, is refused', async (type) => {
    const { send } = await stubService({ schema });
    const reply = await send({
      path: '/graphql',
      headers: { 'content-type': type },
      body: '{"query": "{ __typename }"}',
    });
    expect([reply.status, reply.body.errors[0].extensions.code]).toEqual([415, 'BAD_USER_INPUT']);
  });

  it('without a type is refused', async () => {
    const { send } = await stubService({ schema });
    const reply = await send({ path: '/graphql', method: 'POST' });
    expect([reply.status, reply.body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('packed small is not unpacked', async () => {
    const { send } = await stubService({ schema });
    const body = gzipSync(JSON.stringify({ query: ' '.repeat(50_000_000) }));
    const reply = await send({ path: '/graphql', headers: { ...json, 'content-encoding': 'gzip' }, body });
    expect([reply.status, reply.body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('with variables as deep or as long as a body can hold leaves the service well', async () => {
    const { send, ask } = await stubService({ schema });
    const deep = `${'['.repeat(400_000)}${']'.repeat(400_000)}`;
    const long = `[${'1,'.repeat(400_000)}1]`;
    for (const value of [deep, long]) {
      const body = `{"query": "query ($v: [NodeKind!]) { search(query: \\"x\\", kinds: $v) { score } }", "variables": {"v": ${value}}}`;
      const reply = await send({ path: '/graphql', headers: json, body });
      expect([reply.status, reply.body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
      expect(reply.body.errors.length).toBeLessThanOrEqual(101);
    }
    expect((await ask('{ __typename }')).status).toBe(200);
  });
});
