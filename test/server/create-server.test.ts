import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { stubService } from './stub-service.ts';
import type { StubService } from './stub-service.ts';

describe('/graphql', () => {
  it('answers a query sent by POST', async () => {
    const { ask } = await stubService();
    const { status, headers, body } = await ask('query Bread($name: String) { bread(name: $name) }', {
      variables: { name: 'soda' },
    });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(body).toEqual({ data: { bread: 'soda' } });
  });

  it('answers a query sent by GET only with a header that no foreign page can send', async () => {
    const { send } = await stubService();
    const path = `/graphql?query=${encodeURIComponent('{ mill }')}`;
    const refused = await send({ path });
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    const taken = await send({
      path,
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(taken.body).toEqual({ data: { mill: 'stone' } });
  });

  it('refuses a mutation sent by GET', async () => {
    const { send } = await stubService();
    const reply = await send({
      method: 'GET',
      path: `/graphql?query=${encodeURIComponent('mutation { bake(name: "rye") }')}`,
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(reply.status).toBe(405);
    expect(reply.headers['allow']).toBe('POST');
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const)('refuses the method %s', async (method) => {
    const { send } = await stubService();
    const reply = await send({ method, path: '/graphql' });
    expect(reply.status).toBe(405);
    expect(reply.headers['allow']).toBe('GET, POST');
    expect(reply.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('takes a mutation by POST, where everybody is an editor', async () => {
    const { ask } = await stubService();
    expect((await ask('mutation { bake(name: "rye") }')).body).toEqual({ data: { bake: 'rye' } });
    expect((await ask('{ myRoles }')).body).toEqual({ data: { myRoles: ['reader', 'editor'] } });
  });
});

describe('a request that is no GraphQL over HTTP', () => {
  const JSON_BODY = { 'content-type': 'application/json' };
  const KNOCKED = { 'apollo-require-preflight': '1' };
  const body = (rest: object) => ({
    headers: JSON_BODY,
    body: JSON.stringify({ query: '{ mill }', ...rest }),
  });
  const search = (
    parameters: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = KNOCKED,
  ) => ({
    path: `/graphql?${new URLSearchParams(parameters).toString()}`,
    headers,
  });

  it.each<[number, string, Partial<Parameters<StubService['send']>[0]>]>([
    [415, 'a body of content type "application/json", got another', { body: '{}' }],
    [
      415,
      'a body of content type "application/json", got another',
      { headers: { 'content-type': 'text/plain' }, body: '{}' },
    ],
    [400, 'a body that is valid JSON, got something else', { headers: JSON_BODY, body: '{"query":' }],
    [400, 'a JSON body, got an empty one', { method: 'POST', headers: JSON_BODY }],
    [
      400,
      'a request that no foreign page can have a browser send (CSRF), got one that any may',
      { method: 'POST' },
    ],
    [
      400,
      'a JSON object with "query" as the body, got another body or none',
      { method: 'POST', headers: KNOCKED },
    ],
    [
      400,
      'a JSON object with "query" as the body, got another body or none',
      { headers: JSON_BODY, body: '{}' },
    ],
    [
      400,
      'a document in "query", or its hash in "extensions.persistedQuery", got neither',
      body({ query: undefined, variables: {} }),
    ],
    [
      400,
      'a document in "query", or its hash in "extensions.persistedQuery", got neither',
      body({ query: '' }),
    ],
    [400, '"query" to be a text, got something else', body({ query: 5 })],
    [400, '"query" to be a text, got a parsed document', body({ query: { kind: 'Document' } })],
    [400, 'one operation in a request, got a list', { headers: JSON_BODY, body: '[{"query":"{ mill }"}]' }],
    [400, '"variables" to be a JSON object, got a text', body({ variables: '{}' })],
    [400, '"variables" to be a JSON object, got something else', body({ variables: [] })],
    [400, '"extensions" to be a JSON object, got something else', body({ extensions: [] })],
    [400, '"operationName" to be a text, got something else', body({ operationName: 3 })],
    [400, '"operationName" to name an operation of the document, got "B"', body({ operationName: 'B' })],
    [
      400,
      '"operationName" beside a document with several operations, got none',
      body({ query: 'query A { mill } query B { mill }' }),
    ],
    [
      400,
      '"extensions.persistedQuery" to be {"version": 1, "sha256Hash": "…"}, got something else',
      body({ query: undefined, extensions: { persistedQuery: { version: 2, sha256Hash: 'x' } } }),
    ],
    [
      400,
      '"extensions.persistedQuery" to be {"version": 1, "sha256Hash": "…"}, got something else',
      body({ extensions: { persistedQuery: { version: 1 } } }),
    ],
    [
      406,
      '"accept" to allow "application/json" or "application/graphql-response+json", got neither',
      { ...body({}), headers: { ...JSON_BODY, accept: 'image/png' } },
    ],
    [
      400,
      'a request that no foreign page can have a browser send (CSRF), got one that any may',
      search({ query: '{ mill }' }, {}),
    ],
    [405, 'a query by GET, got a mutation', search({ query: 'mutation { refuse }' })],
    [400, 'a document in "query", or its hash in "extensions.persistedQuery", got neither', search({})],
    [
      400,
      '"query" once in the address, got it again',
      { path: '/graphql?query={mill}&query={mill}', headers: KNOCKED },
    ],
    [
      400,
      '"variables" in the address to be a JSON object, got no JSON',
      search({ query: '{ mill }', variables: '{' }),
    ],
    [
      400,
      '"variables" in the address to be a JSON object, got other JSON',
      search({ query: '{ mill }', variables: '[]' }),
    ],
    [
      415,
      'GET without "content-type", or with "application/json", got another',
      search({ query: '{ mill }' }, { 'content-type': 'application/graphql' }),
    ],
  ])('refuses with %d, and says that it expected %s', async (status, said, request) => {
    const { send, lines } = await stubService();
    const reply = await send({ path: '/graphql', ...request });
    expect(reply.status).toBe(status);
    expect(reply.body).toEqual({
      errors: [
        {
          message: expect.stringMatching(/^Expected [^]*, got [^]*\. [A-Z][^]*\.$/),
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
    expect(reply.body.errors[0].message).toContain(`Expected ${said}.`);
    expect(lines.filter(({ level }) => level === 50)).toEqual([]);
  });
});

describe('other paths', () => {
  it('lead from / to /graphql', async () => {
    const { send } = await stubService();
    const reply = await send({ path: '/' });
    expect([reply.status, reply.headers['location']]).toEqual([302, '/graphql']);
  });

  it('are told in JSON when there is nothing', async () => {
    const { send } = await stubService();
    const reply = await send({ path: '/admin.php?token=hunter2' });
    expect(reply.status).toBe(404);
    expect(reply.body.errors[0]).toEqual({
      message:
        'Expected a path of this service such as /graphql, /health/live or /health/ready, got another.',
      extensions: { code: 'NOT_FOUND' },
    });
  });

  it('carry headers that keep browsers from guessing, framing and caching', async () => {
    const { ask } = await stubService();
    expect((await ask('{ mill }')).headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });
});

describe('a service on loopback without authentication', () => {
  it.each(['127.0.0.1:4000', 'localhost:4000', '[::1]:4000', 'localhost'])(
    'takes the Host %s',
    async (host) => {
      const { ask } = await stubService();
      expect((await ask('{ mill }', { headers: { host } })).status).toBe(200);
    },
  );

  it.each(['bakery.example.com', '127.0.0.1.example.com:4000', '192.168.1.20:4000', 'localhost@example.com'])(
    'refuses the Host %s: a foreign name may point here',
    async (host) => {
      const { ask } = await stubService();
      const { status, body } = await ask('{ mill }', { headers: { host } });
      expect(status).toBe(host.includes('@') ? 400 : 403);
      expect(body.data).toBeUndefined();
    },
  );

  it.each(['http://bakery.example.com', 'http://127.0.0.1:3000', 'null', 'https://localhost.example.com'])(
    'refuses the Origin %s',
    async (origin) => {
      const { ask } = await stubService();
      const { status, body } = await ask('{ mill }', { headers: { origin } });
      expect([status, body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
    },
  );

  it('takes its own Origin, as GraphiQL sends it', async () => {
    const { ask, url } = await stubService();
    expect((await ask('{ mill }', { headers: { origin: url } })).status).toBe(200);
  });

  it('leaves the probes open to whoever asks', async () => {
    const { send } = await stubService();
    for (const path of ['/health/live', '/health/ready']) {
      expect((await send({ path, headers: { host: '10.0.0.7' } })).status).toBe(200);
    }
  });
});

describe('a connection', () => {
  it('is taken at the address that the service tells', async () => {
    const { url } = await stubService();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${url}/health/live`)).json()).toEqual({ status: 'live' });
  });

  it('cannot be had where another program listens: HOST and PORT are named', async () => {
    const { url } = await stubService();
    const PORT = new URL(url).port;
    await expect(stubService({ settings: { PORT } })).rejects.toThrow(
      `Expected to listen on HOST "127.0.0.1", PORT ${PORT}, but another program does: set PORT to a free one`,
    );
  });

  it.each([
    ['no HTTP', 'BREAD /loaf\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['headers a letter at a time', 'GET / HTTP/1.1\r\nHo', 408],
    [
      'a body a letter at a time',
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
      408,
    ],
    ['no host', 'GET /graphql HTTP/1.0\r\n\r\n', 400],
  ])('that carries %s is refused in the shape of every other error', async (_, sent, status) => {
    const { url } = await stubService({ settings: { THROUGHLINE_DEADLINE_MS: '300' } });
    const { hostname, port } = new URL(url);
    const reply = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.write(sent));
      let text = '';
      socket.on('error', () => {}).on('data', (part) => (text += part.toString()));
      socket.on('close', () => resolve(text));
    });
    expect(reply).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(JSON.parse(reply.split('\r\n\r\n')[1] ?? '').errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});
