import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { makeSchema } from '../../src/resolvers/index.ts';
import { DEFAULT_QUERY } from '../../src/server/default-query.ts';
import { model, stubService } from './stub-service.ts';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

describe('GraphiQL', () => {
  it('comes to a browser, and to nobody else', async () => {
    const { send } = await stubService();
    const page = await send({ path: '/graphql', headers: { accept: BROWSER } });
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain('<title>Throughline</title>');
    const client = await send({ path: '/graphql', headers: { accept: 'application/json' } });
    expect([client.status, client.headers['content-type']]).toEqual([400, 'application/json; charset=utf-8']);
  });

  it('names no other host, and its policy allows none, no inline script and no eval', async () => {
    const { send } = await stubService();
    const { text, headers } = await send({ path: '/graphql', headers: { accept: BROWSER } });
    expect(text).not.toMatch(/https?:|\/\/[a-z]/i);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/);
  });

  it('finds every file that it names, and asks for them again only when they have changed', async () => {
    const { send } = await stubService();
    const { text } = await send({ path: '/graphql', headers: { accept: BROWSER } });
    const named = [...text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path as string);
    expect(named).toEqual(['/graphiql/graphiql.css', '/graphiql/graphiql.js', '/graphiql/start.js']);
    for (const path of [
      ...named,
      '/graphiql/editor-worker.js',
      '/graphiql/json-worker.js',
      '/graphiql/graphql-worker.js',
    ]) {
      const file = await send({ path });
      expect([file.status, file.text.length > 100]).toEqual([200, true]);
      const again = await send({ path, headers: { 'if-none-match': String(file.headers['etag']) } });
      expect([again.status, again.text]).toEqual([304, '']);
    }
    expect((await send({ path: '/graphiql/package.json' })).status).toBe(404);
    expect((await send({ path: '/graphiql/..%2f..%2fpackage.json' })).status).toBe(404);
  });

  it('sends subscriptions to where they are told as events', async () => {
    const { text } = await (await stubService()).send({ path: '/graphiql/start.js' });
    expect(text).toContain('"subscriptionsEndpoint":"/graphql/stream"');
    expect(text).not.toContain('"endpoint"');
  });

  it('opens with a query that the schema has', () => {
    expect(validate(makeSchema(model), parse(DEFAULT_QUERY))).toEqual([]);
  });
});
