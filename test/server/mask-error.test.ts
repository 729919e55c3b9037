import { describe, expect, it } from '@jest/globals';
import { stubService } from './stub-service.ts';

const LEAKS = /hunter2|MATCH|oven|\bat \w+.*:\d+:\d+|node_modules|stack/i;

describe('an error in an answer', () => {
  it('that the program meant for callers keeps its code, its message and a hundred of its faults', async () => {
    const { ask } = await stubService();
    const { status, body } = await ask('mutation { refuse }');
    const [{ message, path, extensions }] = body.errors;
    expect(status).toBe(200);
    expect(body.data).toEqual({ refuse: null });
    expect(message).toBe('Expected 250 rows that fit, got 250 faults.');
    expect(path).toEqual(['refuse']);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', faultCount: 250 });
    expect(extensions.faults).toHaveLength(100);
    expect(extensions.faults[0]).toEqual({
      index: 0,
      field: 'name',
      expected: 'a name',
      got: 'nothing',
      message: 'Expected a name, got nothing.',
    });
  });

  it('that nobody meant to raise is masked, and its details are in the log under its id', async () => {
    const { ask, lines } = await stubService();
    const { status, body } = await ask('{ burnt mill }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ burnt: null, mill: 'stone' });
    expect(JSON.stringify(body)).not.toMatch(LEAKS);
    const [{ extensions }] = body.errors;
    expect(extensions).toEqual({ code: 'INTERNAL', errorId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    const told = lines.find(({ errorId }) => errorId === extensions.errorId);
    expect(told).toMatchObject({ path: ['burnt'], error: { name: 'Error' } });
    expect(JSON.stringify(told)).toContain('The oven secret');
    expect(lines.at(-1)).toMatchObject({ requestId: told?.['requestId'], codes: ['INTERNAL'], masked: 1 });
  });

  it.each([
    ['a value that its type cannot hold', '{ weigh(grams: 5) }'],
    ['a null where there is none', '{ mustHave }'],
  ])('that is our own breach of the schema is masked: %s', async (_, query) => {
    const { ask } = await stubService();
    const { body } = await ask(query);
    expect(body.errors[0].extensions.code).toBe('INTERNAL');
    expect(JSON.stringify(body)).not.toContain('Cannot return null');
  });

  it('is one of a hundred at most, and the answer says how many there are', async () => {
    const { ask, lines } = await stubService();
    const { body } = await ask('{ stale }');
    expect(body.data.stale).toHaveLength(1_000);
    expect(body.errors).toHaveLength(100);
    expect(body.extensions).toEqual({ errorsListed: 100, errorCount: 1_000 });
    expect(lines.filter(({ level }) => level === 50)).toHaveLength(21);
  });

  it('of the language keeps the code of the language', async () => {
    const { ask } = await stubService();
    const unreadable = await ask('{ mill');
    expect([unreadable.status, unreadable.body.errors[0].extensions]).toEqual([
      400,
      { code: 'GRAPHQL_PARSE_FAILED' },
    ]);
    const invalid = await ask('{ millet }');
    expect([invalid.status, invalid.body.errors[0].extensions]).toEqual([
      400,
      { code: 'GRAPHQL_VALIDATION_FAILED' },
    ]);
    expect(invalid.body.errors[0].message).toContain('Did you mean "mill"?');
  });

  it("about a variable is the input's fault and shows no more of it than a message may hold", async () => {
    const { ask } = await stubService();
    const query = 'query ($grams: Int!) { weigh(grams: $grams) }';
    const wrong = await ask(query, { variables: { grams: 'much'.repeat(10_000) } });
    expect([wrong.status, wrong.body.errors[0].extensions]).toEqual([400, { code: 'BAD_USER_INPUT' }]);
    expect(wrong.body.errors[0].message).toMatch(/^Variable "\$grams" got invalid value/);
    expect(wrong.body.errors[0].message.length).toBeLessThanOrEqual(2_000);
    const missing = await ask(query);
    expect([missing.status, missing.body.errors[0].extensions]).toEqual([400, { code: 'BAD_USER_INPUT' }]);
  });

  it("about the operation is the input's fault", async () => {
    const { ask, send } = await stubService();
    const two = await ask('query A { mill } query B { mill }');
    expect([two.status, two.body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    const none = await send({
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: '{"x": 1}',
    });
    expect([none.status, none.body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('of a graph that is away makes the reply 503 when it leaves nothing, and 200 beside something', async () => {
    const { ask } = await stubService();
    const nothing = await ask('{ away }');
    expect([nothing.status, nothing.headers['retry-after']]).toEqual([503, '5']);
    expect(nothing.body).toMatchObject({
      data: { away: null },
      errors: [{ extensions: { code: 'UNAVAILABLE' } }],
    });
    const something = await ask('{ away mill }');
    expect(something.status).toBe(200);
    expect(something.body.data).toEqual({ away: null, mill: 'stone' });
  });
});

describe('a line in the log', () => {
  it('tells of a request what operators need and nothing that its caller sent', async () => {
    const { ask, lines } = await stubService();
    await ask('query Fresh($name: String) { bread(name: $name) other: bread(name: "literal-secret") }', {
      variables: { name: 'variable-secret' },
      headers: { authorization: 'Bearer token-secret', cookie: 'cookie-secret' },
    });
    expect(lines.at(-1)).toMatchObject({
      level: 30,
      msg: 'Replied.',
      requestId: expect.any(String),
      method: 'POST',
      route: '/graphql',
      status: 200,
      durationMs: expect.any(Number),
      operation: 'query',
      operationName: 'Fresh',
      estimatedValues: 10_002,
    });
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  it('holds no address that was called, for it may carry a token', async () => {
    const { send, lines } = await stubService();
    await send({
      path: '/graphql?query={burnt}&token=hunter2',
      headers: { 'apollo-require-preflight': '1' },
    });
    await send({ path: '/nowhere?token=hunter2' });
    expect(JSON.stringify(lines.filter(({ msg }) => msg === 'Replied.'))).not.toContain('hunter2');
  });

  it('is quiet about probes while all is well', async () => {
    const { send, lines } = await stubService();
    await send({ path: '/health/ready' });
    expect(lines.filter(({ level }) => (level as number) > 20 && level !== 30)).toEqual([]);
    expect(lines.at(-1)).toMatchObject({ level: 20, route: '/health/ready' });
  });
});
