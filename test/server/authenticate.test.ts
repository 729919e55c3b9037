import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { CryptoKey, JWTPayload } from 'jose';
import { readConfig } from '../../src/config.ts';
import { authenticator } from '../../src/server/authenticate.ts';
import { stubService } from './stub-service.ts';
import type { Reply, StubService } from './stub-service.ts';

const ISSUER = 'https://login.bakery.example/';
const AUDIENCE = 'throughline';
const SECRET = 'the recipe of the harbour bakery, untold';

const secured = {
  THROUGHLINE_JWT_SECRET: SECRET,
  THROUGHLINE_JWT_ISSUER: ISSUER,
  THROUGHLINE_JWT_AUDIENCE: AUDIENCE,
};

interface TokenOptions {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly alg?: string;
  readonly kid?: string;
  readonly key?: CryptoKey | Uint8Array;
}

/** A token that is right in everything that is not overridden; a claim of undefined is left out. */
function token({
  claims = {},
  alg = 'HS256',
  kid,
  key = new TextEncoder().encode(SECRET),
}: TokenOptions = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const payload = {
    iss: ISSUER,
    aud: AUDIENCE,
    iat: now,
    exp: now + 60,
    roles: ['reader'],
    ...claims,
  } as JWTPayload;
  return new SignJWT(payload).setProtectedHeader({ alg, ...(kid === undefined ? {} : { kid }) }).sign(key);
}

async function askWith(
  service: StubService,
  bearer: string | undefined,
  query = '{ myRoles }',
): Promise<Reply> {
  return service.ask(query, bearer === undefined ? {} : { headers: { authorization: `Bearer ${bearer}` } });
}

function codeOf({ status, body }: Reply): [number, string] {
  return [status, body.errors?.[0].extensions.code];
}

describe('a bearer', () => {
  it.each([
    [['reader'], ['reader']],
    [['baker', 'reader'], ['reader']],
    ['openid reader', ['reader']],
    [['editor'], ['reader', 'editor']],
    ['editor', ['reader', 'editor']],
  ])('with the roles %j may act as %j', async (roles, expected) => {
    const service = await stubService({ settings: secured });
    expect((await askWith(service, await token({ claims: { roles } }))).body.data.myRoles).toEqual(expected);
  });

  it.each([[undefined], [[]], ['admin'], [{ editor: true }], [['EDITOR']], [7]])(
    'with the roles %j may do nothing',
    async (roles) => {
      const service = await stubService({ settings: secured });
      expect(codeOf(await askWith(service, await token({ claims: { roles } })))).toEqual([403, 'FORBIDDEN']);
    },
  );

  it('who is a reader may not change anything, however the mutation is written', async () => {
    const service = await stubService({ settings: secured });
    const reader = await token();
    for (const query of [
      'mutation { bake(name: "rye") }',
      'mutation M { ...F } fragment F on Mutation { bake(name: "rye") }',
    ]) {
      expect(codeOf(await askWith(service, reader, query))).toEqual([403, 'FORBIDDEN']);
    }
    const editor = await token({ claims: { roles: ['editor'] } });
    expect((await askWith(service, editor, 'mutation { bake(name: "rye") }')).body).toEqual({
      data: { bake: 'rye' },
    });
  });
});

describe('a stranger', () => {
  it.each([
    ['no token', async () => undefined],
    ['no JWT', async () => 'not-a-token'],
    [
      'a token of another secret',
      () => token({ key: new TextEncoder().encode('somebody else, also quite long indeed') }),
    ],
    ['a token that has run out', () => token({ claims: { exp: Math.floor(Date.now() / 1_000) - 60 } })],
    ['a token that never runs out', () => token({ claims: { exp: undefined } })],
    ['a token that is not valid yet', () => token({ claims: { nbf: Math.floor(Date.now() / 1_000) + 600 } })],
    ['a token of another issuer', () => token({ claims: { iss: 'https://login.example.com/' } })],
    ['a token without issuer', () => token({ claims: { iss: undefined } })],
    ['a token for another audience', () => token({ claims: { aud: 'the-mill' } })],
    ['another algorithm of the same family', () => token({ alg: 'HS512' })],
    [
      'an unsigned token',
      async () =>
        new UnsecuredJWT({ roles: ['editor'] })
          .setIssuer(ISSUER)
          .setAudience(AUDIENCE)
          .setExpirationTime('1m')
          .encode(),
    ],
  ])('with %s is refused', async (_, bearer) => {
    const service = await stubService({ settings: secured });
    const reply = await askWith(service, await bearer());
    expect(codeOf(reply)).toEqual([401, 'UNAUTHENTICATED']);
    expect(reply.headers['www-authenticate']).toBe('Bearer realm="throughline"');
    expect(reply.body.data).toBeUndefined();
  });

  it('learns nothing of the schema: neither by introspection nor by misspelling', async () => {
    const service = await stubService({ settings: secured });
    for (const query of ['{ __schema { types { name } } }', '{ __typename }', '{ millet }', '{ mill']) {
      const reply = await askWith(service, undefined, query);
      expect(codeOf(reply)).toEqual([401, 'UNAUTHENTICATED']);
      expect(reply.text).not.toMatch(/mill|bread|Query/);
    }
    const reader = await askWith(service, await token(), '{ __schema { queryType { name } } }');
    expect(reply200(reader)).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  it('may look at the probes and at the page, which tell nothing', async () => {
    const { send } = await stubService({ settings: secured });
    expect((await send({ path: '/health/live' })).status).toBe(200);
    expect((await send({ path: '/health/ready' })).status).toBe(200);
    expect((await send({ path: '/graphql', headers: { accept: 'text/html' } })).status).toBe(200);
  });

  it('does not have a large body read', async () => {
    const { send } = await stubService({ settings: secured });
    const body = JSON.stringify({ query: '{ mill }', variables: { x: 'x'.repeat(100_000) } });
    const reply = await send({ path: '/graphql', headers: { 'content-type': 'application/json' }, body });
    expect(codeOf(reply)).toEqual([401, 'UNAUTHENTICATED']);
  });
});

function reply200({ status, body }: Reply): unknown {
  expect(status).toBe(200);
  return body.data;
}

describe('keys behind an address', () => {
  let first: { publicKey: CryptoKey; privateKey: CryptoKey };
  let second: { publicKey: CryptoKey; privateKey: CryptoKey };
  let login: Server | undefined;

  beforeAll(async () => {
    first = await generateKeyPair('ES256', { extractable: true });
    second = await generateKeyPair('ES256', { extractable: true });
  });
  afterEach(() => {
    login?.closeAllConnections();
    login?.close();
    login = undefined;
  });

  /** A login service that gives out keys, counts how often, and can go away. */
  async function loginService() {
    const state = { keys: [] as unknown[], status: 200, fetches: 0 };
    login = createServer((_, reply) => {
      state.fetches += 1;
      reply.statusCode = state.status;
      reply.end(JSON.stringify({ keys: state.keys }));
    });
    await new Promise<void>((resolve) => login?.listen(0, '127.0.0.1', resolve));
    state.keys = [{ ...(await exportJWK(first.publicKey)), kid: 'first', alg: 'ES256', use: 'sig' }];
    const settings = {
      THROUGHLINE_JWKS_URI: `http://127.0.0.1:${(login.address() as AddressInfo).port}/keys`,
      THROUGHLINE_JWT_ISSUER: ISSUER,
      THROUGHLINE_JWT_AUDIENCE: AUDIENCE,
    };
    return { state, settings };
  }

  it('are fetched once and verify tokens', async () => {
    const { state, settings } = await loginService();
    const service = await stubService({ settings });
    const bearer = await token({ alg: 'ES256', kid: 'first', key: first.privateKey });
    for (let i = 0; i < 3; i += 1) expect((await askWith(service, bearer)).status).toBe(200);
    expect(state.fetches).toBe(1);
  });

  it('are no secrets: their public text signs nothing', async () => {
    const { settings } = await loginService();
    const service = await stubService({ settings });
    const confused = await token({
      alg: 'HS256',
      kid: 'first',
      key: new TextEncoder().encode(await exportSPKI(first.publicKey)),
    });
    expect(codeOf(await askWith(service, confused))).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('never come from the token itself', async () => {
    const { settings } = await loginService();
    const service = await stubService({ settings });
    const jwk = await exportJWK(second.publicKey);
    const now = Math.floor(Date.now() / 1_000);
    const forged = await new SignJWT({ iss: ISSUER, aud: AUDIENCE, exp: now + 60, roles: ['editor'] })
      .setProtectedHeader({ alg: 'ES256', kid: 'second', jwk, jku: 'http://127.0.0.1:1/keys' })
      .sign(second.privateKey);
    expect(codeOf(await askWith(service, forged))).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('that are unknown are not looked for again and again', async () => {
    const { state, settings } = await loginService();
    const service = await stubService({ settings });
    for (let i = 0; i < 5; i += 1) {
      const stranger = await token({ alg: 'ES256', kid: `guess ${i}`, key: second.privateKey });
      expect(codeOf(await askWith(service, stranger))).toEqual([401, 'UNAUTHENTICATED']);
    }
    expect(state.fetches).toBeLessThanOrEqual(2);
  });

  it('that never came let nobody in, and say that it is not the token', async () => {
    const { state, settings } = await loginService();
    state.status = 500;
    const service = await stubService({ settings });
    const bearer = await token({ alg: 'ES256', kid: 'first', key: first.privateKey });
    const reply = await askWith(service, bearer);
    expect(codeOf(reply)).toEqual([503, 'UNAVAILABLE']);
    expect(reply.headers['retry-after']).toBe('5');
    expect(codeOf(await askWith(service, bearer))).toEqual([503, 'UNAVAILABLE']);
    expect(state.fetches).toBe(1);
  });

  it('that came once still decide while their address is away, and follow it when it is back', async () => {
    const { state, settings } = await loginService();
    const authenticate = authenticator(readConfig(settings).auth);
    const bearer = `Bearer ${await token({ alg: 'ES256', kid: 'first', key: first.privateKey })}`;
    const rotated = `Bearer ${await token({ alg: 'ES256', kid: 'second', key: second.privateKey })}`;
    expect((await authenticate(bearer)).roles).toEqual(new Set(['reader']));

    const noon = Date.now();
    const clock = jest.spyOn(Date, 'now');
    try {
      state.status = 500;
      clock.mockReturnValue(noon + 3_600_000);
      expect((await authenticate(bearer)).roles).toEqual(new Set(['reader']));
      await expect(authenticate(rotated)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
      await expect(authenticate('Bearer nonsense')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });

      state.status = 200;
      state.keys = [{ ...(await exportJWK(second.publicKey)), kid: 'second', alg: 'ES256', use: 'sig' }];
      clock.mockReturnValue(noon + 3_700_000);
      expect((await authenticate(rotated)).roles).toEqual(new Set(['reader']));
      await expect(authenticate(bearer)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    } finally {
      clock.mockRestore();
    }
  });
});
