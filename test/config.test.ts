import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isLoopback, readConfig } from '../src/config.ts';
import type { AuthConfig } from '../src/config.ts';
import { projectFile } from '../src/project-files.ts';

const SECRET = 'a secret of the harbour bank, long enough';

/** The message by which these settings are refused. */
function refusal(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('Expected these settings to be refused.');
}

function authOf(environment: Record<string, string>): AuthConfig {
  return readConfig(environment).auth as AuthConfig;
}

describe('settings', () => {
  it('have defaults that suit a newcomer on one machine', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      neo4jGiven: false,
      dataFolder: resolve('.throughline'),
      currency: 'USD',
      example: 'sme-growth',
      operations: null,
      auth: null,
      limits: {
        bodyBytes: 1_000_000,
        tokens: 5_000,
        depth: 16,
        values: 1_000_000,
        subscriptions: 1_000,
        deadlineMs: 10_000,
        wholeGraphDeadlineMs: 60_000,
      },
      keep: { history: true, days: 90 },
      logLevel: 'info',
    });
  });

  it('count as missing when they are empty', () => {
    expect(readConfig({ PORT: '', HOST: '', THROUGHLINE_JWT_SECRET: '' })).toEqual(readConfig({}));
  });

  it('are refused when there is none of that name, with the one that was meant', () => {
    expect(
      refusal({ PORT: 'x', THROUGHLINE_CURENCY: 'EUR', THROUGHLINE_JWT_SECRTE: SECRET, THROUGHLINE_X: '1' }),
    ).toBe(
      'Expected settings that are right, got 4 settings that are not: PORT: expected a whole number from 0 to 65535, got "x"; ' +
        'THROUGHLINE_CURENCY: expected the name of a setting such as THROUGHLINE_CURRENCY, got another; ' +
        'THROUGHLINE_JWT_SECRTE: expected the name of a setting such as THROUGHLINE_JWT_SECRET, got another; ' +
        'THROUGHLINE_X: expected the name of a setting, got another.',
    );
  });

  it('may all be set that the manual names, beside what tests and Kubernetes set', () => {
    const manual = readFileSync(projectFile('docs/operations.md'), 'utf8');
    const names = new Set(manual.match(/THROUGHLINE_[A-Z_]+[A-Z]/g));
    expect(names.size).toBeGreaterThan(15);
    const wrong = refusal(Object.fromEntries([...names].map((name) => [name, '?'])));
    expect(wrong).not.toContain('the name of a setting');
    expect(wrong).toContain('THROUGHLINE_CURRENCY');
    const others = [
      'TEST_NEO4J',
      'SERVICE_HOST',
      'PORT',
      'NEO4J_PORT_7687_TCP_ADDR',
      'NEO4J_SERVICE_PORT_BOLT',
    ];
    const beside = Object.fromEntries(others.map((name) => [`THROUGHLINE_${name}`, 'tcp://10.0.0.1:4000']));
    expect(refusal({ THROUGHLINE_PORT: '5000' })).toContain(
      'THROUGHLINE_PORT: expected the name of a setting',
    );
    expect(readConfig({ ...beside, THROUGHLINE_CURENCY: '' })).toEqual(readConfig({}));
  });

  it('load no example into a given server unless one is named', () => {
    const NEO4J_URI = 'neo4j+s://graph.example.com';
    expect(readConfig({ NEO4J_URI }).example).toBeNull();
    expect(readConfig({ NEO4J_URI, THROUGHLINE_EXAMPLE: 'social-login' }).example).toBe('social-login');
    expect(readConfig({ THROUGHLINE_EXAMPLE: 'none' }).example).toBeNull();
  });

  it('keep the data folder where it was meant, whatever the working folder becomes', () => {
    expect(readConfig({ THROUGHLINE_DATA: 'graphs/here' }).dataFolder).toBe(resolve('graphs/here'));
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '4000.5'],
    ['PORT', '0x10'],
    ['THROUGHLINE_DEADLINE_MS', '0'],
    ['THROUGHLINE_DEADLINE_MS', '0.5'],
    ['THROUGHLINE_DEADLINE_MS', '-10'],
    ['THROUGHLINE_LIMIT_BODY_BYTES', '1e6'],
    ['THROUGHLINE_LIMIT_TOKENS', 'many'],
    ['THROUGHLINE_LIMIT_DEPTH', '0'],
    ['THROUGHLINE_LIMIT_VALUES', 'Infinity'],
    ['THROUGHLINE_LOG_LEVEL', 'loud'],
    ['THROUGHLINE_CURRENCY', 'dollars'],
    ['THROUGHLINE_EXAMPLE', '../../etc'],
    ['HOST', '127.0.0.300'],
    ['HOST', 'not a host'],
  ])('refuse %s=%s, name it and show what was got', (name, value) => {
    expect(refusal({ [name]: value })).toContain(`${name}: expected `);
    expect(refusal({ [name]: value })).toContain(`got "${value}"`);
  });

  it('refuse an address that is no Neo4j, without repeating it: it may hold a password', () => {
    const message = refusal({ NEO4J_URI: 'http://neo4j:hunter2@graph.example.com' });
    expect(message).toContain('NEO4J_URI: expected an address that begins with bolt://');
    expect(message).not.toContain('hunter2');
  });

  it('tell all that is wrong in one sentence', () => {
    expect(refusal({ PORT: 'abc', THROUGHLINE_LIMIT_DEPTH: '-3' })).toBe(
      'Expected settings that are right, got 2 settings that are not: ' +
        'PORT: expected a whole number from 0 to 65535, got "abc"; ' +
        'THROUGHLINE_LIMIT_DEPTH: expected a whole number from 1 to 100, got "-3".',
    );
  });
});

describe('a host other than this machine', () => {
  it.each(['0.0.0.0', '::', '192.168.1.20', 'graph.example.com'])(
    'is refused without authentication: %s',
    (HOST) => {
      expect(refusal({ HOST })).toMatch(
        /HOST: expected a loopback address .* set THROUGHLINE_JWKS_URI or THROUGHLINE_JWT_SECRET/,
      );
    },
  );

  it('is taken with authentication', () => {
    expect(readConfig({ HOST: '0.0.0.0', THROUGHLINE_JWT_SECRET: SECRET }).host).toBe('0.0.0.0');
  });

  it.each(['127.0.0.1', '127.8.9.10', '::1', '[::1]', 'localhost', 'LOCALHOST'])('is not %s', (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  it.each(['127.0.0.1.example.com', 'localhost.example.com', '0.0.0.0', '::ffff:8.8.8.8', '127.1'])(
    'is %s',
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );
});

describe('authentication', () => {
  it('takes HS256 for a secret unless another is named', () => {
    expect(authOf({ THROUGHLINE_JWT_SECRET: SECRET }).algorithms).toEqual(['HS256']);
    expect(
      authOf({ THROUGHLINE_JWT_SECRET: SECRET, THROUGHLINE_JWT_ALGORITHMS: 'HS384, HS512' }).algorithms,
    ).toEqual(['HS384', 'HS512']);
  });

  const keySet = {
    THROUGHLINE_JWKS_URI: 'https://login.example.com/keys',
    THROUGHLINE_JWT_ISSUER: 'https://login.example.com/',
    THROUGHLINE_JWT_AUDIENCE: 'throughline',
  };

  it('takes no symmetric algorithm for a key set', () => {
    const { algorithms } = authOf(keySet);
    expect(algorithms).toContain('RS256');
    expect(algorithms.filter((name) => name.startsWith('HS') || name === 'none')).toEqual([]);
  });

  it.each([
    ['none', keySet],
    ['HS256', keySet],
    ['RS256,HS256', keySet],
    ['RS256', { THROUGHLINE_JWT_SECRET: SECRET }],
    ['none', { THROUGHLINE_JWT_SECRET: SECRET }],
    ['', { THROUGHLINE_JWT_SECRET: SECRET, THROUGHLINE_JWT_ALGORITHMS: ',' }],
  ])('refuses the algorithm "%s" where its keys do not fit', (algorithms, settings) => {
    const environment = { THROUGHLINE_JWT_ALGORITHMS: algorithms, ...settings };
    expect(refusal(environment)).toContain('THROUGHLINE_JWT_ALGORITHMS: expected some of');
  });

  it('refuses a short secret without repeating it', () => {
    const message = refusal({ THROUGHLINE_JWT_SECRET: 'hunter2' });
    expect(message).toContain('THROUGHLINE_JWT_SECRET: expected a secret of 32 bytes or more, got 7 bytes');
    expect(message).not.toContain('hunter2');
    expect(refusal({ THROUGHLINE_JWT_SECRET: '?' })).toContain('32 bytes or more, got 1 byte.');
  });

  it('refuses both kinds of keys at once, and a key set without issuer and audience', () => {
    expect(refusal({ ...keySet, THROUGHLINE_JWT_SECRET: SECRET })).toContain(
      'THROUGHLINE_JWT_SECRET: expected either',
    );
    const message = refusal({ THROUGHLINE_JWKS_URI: keySet.THROUGHLINE_JWKS_URI });
    expect(message).toContain('THROUGHLINE_JWT_ISSUER');
    expect(message).toContain('THROUGHLINE_JWT_AUDIENCE');
  });

  it('refuses keys that anyone on the way could change', () => {
    expect(refusal({ ...keySet, THROUGHLINE_JWKS_URI: 'http://login.example.com/keys' })).toContain(
      'an https address',
    );
    expect(refusal({ ...keySet, THROUGHLINE_JWKS_URI: 'keys' })).toContain('an https address');
    expect(authOf({ ...keySet, THROUGHLINE_JWKS_URI: 'http://127.0.0.1:9/keys' }).keys).toHaveProperty(
      'jwksUri',
    );
  });

  it('refuses an issuer without keys: its owner believes to be safe', () => {
    expect(refusal({ THROUGHLINE_JWT_ISSUER: 'https://login.example.com/' })).toContain(
      'THROUGHLINE_JWT_ISSUER',
    );
  });
});
