import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { inFolder } from '../transfer/files.ts';
import { stubService } from './stub-service.ts';
import type { Reply, StubService } from './stub-service.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const named = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });

function post({ send }: StubService, body: object): Promise<Reply> {
  return send({
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function get({ send }: StubService, parameters: Readonly<Record<string, string>>): Promise<Reply> {
  return send({
    path: `/graphql?${new URLSearchParams(parameters).toString()}`,
    headers: { 'apollo-require-preflight': '1' },
  });
}

const code = ({ body }: Reply): unknown => body.errors?.[0].extensions.code;

describe('automatic persisted queries', () => {
  it('are sent whole once, and by their hash from then on', async () => {
    const service = await stubService();
    const query = 'query Bread($name: String) { bread(name: $name) }';
    expect(code(await post(service, { extensions: named(query) }))).toBe('PERSISTED_QUERY_NOT_FOUND');
    await post(service, { query, extensions: named(query), variables: { name: 'rye' } });
    const again = await post(service, { extensions: named(query), variables: { name: 'soda' } });
    expect(again.body).toEqual({ data: { bread: 'soda' } });
    const asGet = await get(service, {
      extensions: JSON.stringify(named(query)),
      variables: '{"name":"oat"}',
    });
    expect(asGet.body).toEqual({ data: { bread: 'oat' } });
  });

  it('are bounded like any other, and kept under no other hash than theirs', async () => {
    const service = await stubService({ settings: { THROUGHLINE_LIMIT_TOKENS: '100' } });
    const long = `{ ${'mill '.repeat(200)} }`;
    expect(code(await post(service, { query: long, extensions: named(long) }))).toBe('QUERY_TOO_COMPLEX');
    expect(code(await post(service, { extensions: named(long) }))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(code(await post(service, { query: '{ mill }', extensions: named('{ bread }') }))).toBe(
      'BAD_USER_INPUT',
    );
  });
});

describe('with registered operations', () => {
  const bread = '# The bread of the day\nquery Bread($name: String) {\n  bread(name: $name)\n}\n';
  const bake = 'mutation Bake { bake(name: "rye") }';

  it('runs those, by their text, their hash or their id, and by GET', async () => {
    await inFolder({ 'bread.graphql': bread, 'bake.graphql': bake, 'notes.txt': 'rye' }, async (folder) => {
      const service = await stubService({ settings: { THROUGHLINE_OPERATIONS: folder } });
      const soda = { data: { bread: 'soda' } };
      const variables = { name: 'soda' };
      expect((await post(service, { query: bread, variables })).body).toEqual(soda);
      const dense = 'query Bread($name:String){bread(name:$name)}';
      expect((await post(service, { query: dense, variables })).body).toEqual(soda);
      expect((await post(service, { extensions: named(bread), variables })).body).toEqual(soda);
      expect((await post(service, { documentId: `sha256:${sha256(bread)}`, variables })).body).toEqual(soda);
      const asGet = { extensions: JSON.stringify(named(bread)), variables: JSON.stringify(variables) };
      expect((await get(service, asGet)).body).toEqual(soda);
      expect((await post(service, { query: bake })).body).toEqual({ data: { bake: 'rye' } });
    });
  });

  it('refuses every other document', async () => {
    await inFolder({ 'bread.graphql': bread }, async (folder) => {
      const service = await stubService({ settings: { THROUGHLINE_OPERATIONS: folder } });
      const others: readonly object[] = [
        { query: '{ mill }' },
        { query: '{ __schema { types { name } } }' },
        { query: '{ mill', documentId: 'bread' },
        { extensions: named('{ mill }') },
        { query: '{ mill }', extensions: named('{ mill }') },
        {},
      ];
      for (const body of others) {
        const reply = await post(service, body);
        expect([reply.status, code(reply)]).toEqual([403, 'FORBIDDEN']);
      }
      expect(code(await get(service, { query: '{ mill }' }))).toBe('FORBIDDEN');
      expect(code(await get(service, { extensions: '{' }))).toBe('BAD_USER_INPUT');
      const mixed = { query: '{ mill }', extensions: named(bread) };
      expect(code(await post(service, mixed))).toBe('BAD_USER_INPUT');
      // A client of another kind that sends both an id and a text gets what is registered under the id.
      const both = { query: '{ mill }', documentId: sha256(bread) };
      expect((await post(service, both)).body).toEqual({ data: { bread: 'rye' } });
    });
  });

  it('takes the manifests of code generators and of Apollo', async () => {
    const plain = JSON.stringify({ [`sha256:${sha256('{ bread mill }')}`]: '{ mill }' });
    const apollo = JSON.stringify({
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: 'the-mill', name: 'Mill', type: 'query', body: 'query Mill { mill }' }],
    });
    await inFolder({ 'plain.json': plain, 'apollo.json': apollo }, async (folder) => {
      for (const [file, documentId] of [
        ['plain.json', sha256('{ bread mill }')],
        ['apollo.json', 'the-mill'],
      ]) {
        const service = await stubService({ settings: { THROUGHLINE_OPERATIONS: `${folder}/${file}` } });
        expect((await post(service, { documentId })).body).toEqual({ data: { mill: 'stone' } });
      }
    });
  });

  it.each([
    ['there is nothing', {}, 'there is no document in'],
    [
      'one does not fit the schema',
      { 'odd.graphql': '{ cake }' },
      'odd.graphql: Cannot query field "cake" on type "Query"',
    ],
    ['one is no GraphQL', { 'odd.graphql': '{ mill' }, 'odd.graphql: Syntax Error'],
  ])('does not start where %s', async (_, files, told) => {
    await inFolder(files, async (folder) => {
      const settings = { THROUGHLINE_OPERATIONS: folder };
      await expect(stubService({ settings })).rejects.toThrow(told);
    });
  });

  it('does not start with a manifest that is none', async () => {
    await inFolder({ 'm.json': '{"a": 1}', 'n.json': '{' }, async (folder) => {
      for (const path of [`${folder}/m.json`, `${folder}/n.json`, `${folder}/missing`]) {
        const settings = { THROUGHLINE_OPERATIONS: path };
        await expect(stubService({ settings })).rejects.toThrow(
          'Expected THROUGHLINE_OPERATIONS to name a folder',
        );
      }
    });
  });
});
