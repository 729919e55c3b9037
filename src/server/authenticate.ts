import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey, JWTVerifyOptions } from 'jose';
import type { AuthConfig } from '../config.ts';
import { ThroughlineError } from '../errors.ts';
import type { Role } from '../resolvers/context.ts';
import { ANONYMOUS } from '../write/write-origin.ts';

/** Whoever asks. */
export interface Caller {
  readonly roles: ReadonlySet<Role>;
  /** As changes name it. */
  readonly who: string;
  /** Epoch milliseconds at which the token runs out; null without one. */
  readonly until: number | null;
}

/**
 * Tells who the bearer of an `Authorization` header is and what it may do. An editor is a reader too.
 * @throws ThroughlineError UNAUTHENTICATED without a valid token; FORBIDDEN when it names no role; UNAVAILABLE when
 * nobody can tell, because the keys have never been had.
 */
export type Authenticate = (authorization: string | undefined) => Promise<Caller>;

/** Without authentication only this machine can reach the service, and whoever does is an editor. */
const EDITOR: ReadonlySet<Role> = new Set(['reader', 'editor']);
const EVERYBODY: Caller = { roles: EDITOR, who: ANONYMOUS, until: null };

/** Clocks of two machines differ; a token is taken this much before and after its time, in seconds. */
const CLOCK_TOLERANCE = 5;

/** How long one fetch of the keys may take, in milliseconds: well within a request's deadline. */
const KEYS_TIMEOUT_MS = 2_000;

/** Keys are fetched anew after this; sooner, but not within the pause, when a token names an unknown one. Milliseconds. */
const KEYS_FRESH_MS = 600_000;
const KEYS_PAUSE_MS = 30_000;

/** After a failed fetch the next one waits so long; meanwhile the last good keys decide. Milliseconds. */
const RETRY_PAUSE_MS = 5_000;

/** Changes name a token's subject up to this length, in characters. */
const LONGEST_SUBJECT = 200;

export function authenticator(auth: AuthConfig | null): Authenticate {
  if (auth === null) return async () => EVERYBODY;
  const key = 'secret' in auth.keys ? secretKey(auth.keys.secret) : remoteKeys(auth.keys.jwksUri);
  const options: JWTVerifyOptions = {
    algorithms: [...auth.algorithms],
    requiredClaims: ['exp'],
    clockTolerance: CLOCK_TOLERANCE,
    ...(auth.issuer === undefined ? {} : { issuer: auth.issuer }),
    ...(auth.audience === undefined ? {} : { audience: auth.audience }),
  };
  return async (authorization) => callerOf(await verified(tokenOf(authorization), key, options));
}

function tokenOf(authorization: string | undefined): string {
  const [, token] = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(authorization ?? '') ?? [];
  if (token === undefined) {
    throw unauthenticated('Expected a token in the header "Authorization: Bearer …", got none.');
  }
  return token;
}

async function verified(token: string, key: JWTVerifyGetKey, options: JWTVerifyOptions): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, key, options);
    return payload;
  } catch (error) {
    if (error instanceof ThroughlineError) throw error;
    // Which check failed helps a client and an attacker alike, but for a token that has run out.
    throw unauthenticated(
      error instanceof errors.JWTExpired
        ? 'Expected a token that is still valid, got one that has run out. Ask for a new one.'
        : 'Expected a token signed by a known key, with the right issuer, audience and times, got another.',
      error,
    );
  }
}

function callerOf(payload: JWTPayload): Caller {
  const { sub, exp } = payload;
  return {
    roles: rolesOf(payload),
    who: typeof sub === 'string' && sub !== '' ? sub.slice(0, LONGEST_SUBJECT) : ANONYMOUS,
    until: exp === undefined ? null : (exp + CLOCK_TOLERANCE) * 1_000,
  };
}

function rolesOf(payload: JWTPayload): ReadonlySet<Role> {
  const claim = payload['roles'];
  const named: readonly unknown[] = Array.isArray(claim)
    ? claim
    : typeof claim === 'string'
      ? claim.split(' ')
      : [];
  if (named.includes('editor')) return EDITOR;
  if (named.includes('reader')) return new Set(['reader']);
  throw new ThroughlineError(
    'FORBIDDEN',
    'Expected a token whose claim "roles" holds "reader" or "editor", got neither.',
  );
}

function secretKey(secret: Uint8Array): JWTVerifyGetKey {
  return async () => secret;
}

/**
 * The keys behind an address. While it is away the last keys that it gave decide; before it gave any, nobody comes in.
 * The token itself never brings a key: its `jku`, `jwk` and `x5u` are not looked at.
 */
function remoteKeys(uri: URL): JWTVerifyGetKey {
  const remote = createRemoteJWKSet(uri, {
    timeoutDuration: KEYS_TIMEOUT_MS,
    cooldownDuration: KEYS_PAUSE_MS,
    cacheMaxAge: KEYS_FRESH_MS,
  });
  let awaySince = -Infinity;
  let lastGood: JWTVerifyGetKey | undefined;
  return async (header, token) => {
    if (Date.now() - awaySince >= RETRY_PAUSE_MS) {
      try {
        return await remote(header, token);
      } catch (error) {
        if (isAboutTheToken(error)) throw error;
        awaySince = Date.now();
        const keys = remote.jwks();
        lastGood = keys === undefined ? undefined : createLocalJWKSet(keys);
      }
    }
    if (lastGood === undefined) {
      throw new ThroughlineError(
        'UNAVAILABLE',
        'Expected the keys that verify tokens, could not fetch them. The service keeps trying: ask again shortly.',
      );
    }
    return lastGood(header, token);
  };
}

/** Whether the keys were there and the token has none of them, or cannot have. */
function isAboutTheToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

function unauthenticated(message: string, cause?: unknown): ThroughlineError {
  return new ThroughlineError('UNAUTHENTICATED', message, cause === undefined ? {} : { cause });
}
