import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { counted } from './counted.ts';
import { NEO4J_ADDRESS, isNeo4jAddress } from './neo4j-address.ts';
import { quote, settingReader } from './setting-reader.ts';
import type { Environment, SettingReader } from './setting-reader.ts';
import { KEEP_BY_DEFAULT } from './write/write-origin.ts';
import type { KeepChanges } from './write/write-origin.ts';

/** Everything that the service can be told from outside, checked and with its defaults filled in. */
export interface Config {
  /** `HOST`, default 127.0.0.1: an IP address or host name to listen on. Any but a loopback address wants `auth`. */
  readonly host: string;
  /** `PORT`, default 4000: 0 to 65535; 0 takes any free one. */
  readonly port: number;
  /** `NEO4J_URI`: whether a server is given; without it one is found or started. */
  readonly neo4jGiven: boolean;
  /** `THROUGHLINE_DATA`, default `.throughline` in the working folder: the local Neo4j's folder, absolute. */
  readonly dataFolder: string;
  /** `THROUGHLINE_CURRENCY`, default USD: the one currency of the graph, an ISO 4217 code. */
  readonly currency: string;
  /**
   * `THROUGHLINE_EXAMPLE`: the example to load into an empty graph. Default: `sme-growth` for a graph of our own, none
   * for a server given by `NEO4J_URI`; null (the setting `none`) loads none.
   */
  readonly example: string | null;
  /**
   * `THROUGHLINE_OPERATIONS`, default none: the folder, file or manifest of the operations that the service runs, and no
   * others; absolute. Null: any.
   */
  readonly operations: string | null;
  /** Null: whoever reaches the loopback address is an editor. */
  readonly auth: AuthConfig | null;
  readonly limits: Limits;
  /**
   * `THROUGHLINE_HISTORY`, default `on`: whether changes keep the values before and after (`off`: the names of what they
   * touched alone). `THROUGHLINE_CHANGES_DAYS`, default 90: how long changes are kept at least, 1 to 36,500 days.
   */
  readonly keep: KeepChanges;
  /** `THROUGHLINE_LOG_LEVEL`, default `info`: the least level that is logged. */
  readonly logLevel: LogLevel;
}

/** Who may come in: bearers of a JSON Web Token (RFC 7519) that these keys verify. */
export interface AuthConfig {
  /**
   * `THROUGHLINE_JWKS_URI`, the https address (http on a loopback host) of a JSON Web Key Set; or
   * `THROUGHLINE_JWT_SECRET`, 32 bytes or more. One of the two.
   */
  readonly keys: { readonly jwksUri: URL } | { readonly secret: Uint8Array };
  /** `THROUGHLINE_JWT_ISSUER`: the `iss` a token must have. Wanted with a key set. */
  readonly issuer: string | undefined;
  /** `THROUGHLINE_JWT_AUDIENCE`: one of the `aud` a token must have. Wanted with a key set. */
  readonly audience: string | undefined;
  /**
   * `THROUGHLINE_JWT_ALGORITHMS`, comma-separated. Default: every asymmetric one for a key set, HS256 for a secret.
   * A token signed by any other is refused.
   */
  readonly algorithms: readonly string[];
}

/** What one request may ask for. */
export interface Limits {
  /** `THROUGHLINE_LIMIT_BODY_BYTES`, default 1,000,000: bytes of a request's body, 1,000 to 100,000,000. */
  readonly bodyBytes: number;
  /** `THROUGHLINE_LIMIT_TOKENS`, default 5,000: words and signs of a document, 100 to 1,000,000. */
  readonly tokens: number;
  /** `THROUGHLINE_LIMIT_DEPTH`, default 16: nested fields, introspection apart, 1 to 100. */
  readonly depth: number;
  /** `THROUGHLINE_LIMIT_VALUES`, default 1,000,000: values of an answer as estimated, 1,000 to 1,000,000,000. */
  readonly values: number;
  /** `THROUGHLINE_LIMIT_SUBSCRIPTIONS`, default 1,000: subscriptions, and sockets, of this process at once, 1 to 100,000. */
  readonly subscriptions: number;
  /** `THROUGHLINE_DEADLINE_MS`, default 10,000: milliseconds until a reply is sent, come what may, 100 to 600,000. */
  readonly deadlineMs: number;
  /**
   * `THROUGHLINE_WHOLE_GRAPH_DEADLINE_MS`, default 60,000: the same for what reads the whole graph, `recordAnalysis`,
   * `fingerprint` and `dataQuality`, 100 to 600,000; no less than `deadlineMs`.
   */
  readonly wholeGraphDeadlineMs: number;
}

export type LogLevel = (typeof LOG_LEVELS)[number];

/** The example of a fresh start. */
export const DEFAULT_EXAMPLE = 'sme-growth';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const ASYMMETRIC = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const SYMMETRIC = ['HS256', 'HS384', 'HS512'];
const SECRET_BYTES = 32;

/**
 * The settings of an environment such as `process.env`; an empty text counts as missing.
 * @throws ThroughlineError BAD_USER_INPUT with one sentence that lists every setting that cannot be right, those
 * that there are not among them. It never repeats a secret.
 */
export function readConfig(environment: Environment): Config {
  const settings = settingReader(environment);
  const host = readHost(settings);
  const auth = readAuth(settings);
  const neo4jGiven = readNeo4jUri(settings);
  const config: Config = {
    host,
    port: settings.wholeNumber('PORT', { default: 4000, least: 0, most: 65_535 }),
    neo4jGiven,
    dataFolder: resolve(settings.text('THROUGHLINE_DATA') ?? '.throughline'),
    currency: readCurrency(settings),
    example: readExample(settings, neo4jGiven),
    operations: absolutePath(settings.text('THROUGHLINE_OPERATIONS')),
    auth,
    limits: {
      bodyBytes: settings.wholeNumber('THROUGHLINE_LIMIT_BODY_BYTES', {
        default: 1_000_000,
        least: 1_000,
        most: 100_000_000,
      }),
      tokens: settings.wholeNumber('THROUGHLINE_LIMIT_TOKENS', {
        default: 5_000,
        least: 100,
        most: 1_000_000,
      }),
      depth: settings.wholeNumber('THROUGHLINE_LIMIT_DEPTH', { default: 16, least: 1, most: 100 }),
      values: settings.wholeNumber('THROUGHLINE_LIMIT_VALUES', {
        default: 1_000_000,
        least: 1_000,
        most: 1_000_000_000,
      }),
      subscriptions: settings.wholeNumber('THROUGHLINE_LIMIT_SUBSCRIPTIONS', {
        default: 1_000,
        least: 1,
        most: 100_000,
      }),
      deadlineMs: settings.wholeNumber('THROUGHLINE_DEADLINE_MS', {
        default: 10_000,
        least: 100,
        most: 600_000,
      }),
      wholeGraphDeadlineMs: settings.wholeNumber('THROUGHLINE_WHOLE_GRAPH_DEADLINE_MS', {
        default: 60_000,
        least: 100,
        most: 600_000,
      }),
    },
    keep: {
      history: settings.oneOf('THROUGHLINE_HISTORY', ['on', 'off']) !== 'off',
      days: settings.wholeNumber('THROUGHLINE_CHANGES_DAYS', {
        default: KEEP_BY_DEFAULT.days,
        least: 1,
        most: 36_500,
      }),
    },
    logLevel: settings.oneOf('THROUGHLINE_LOG_LEVEL', LOG_LEVELS) ?? 'info',
  };
  if (auth === null && !isLoopback(host)) {
    settings.refuse(
      'HOST',
      'a loopback address such as 127.0.0.1 while there is no authentication: set THROUGHLINE_JWKS_URI or THROUGHLINE_JWT_SECRET to listen elsewhere',
      quote(host),
    );
  }
  settings.refuseUnknown(['THROUGHLINE_PULL_PASSWORD']);
  settings.throwFaults();
  return config;
}

/** Whether a host to listen on, or of a `Host` header, can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}

function absolutePath(path: string | undefined): string | null {
  return path === undefined ? null : resolve(path);
}

function readHost(settings: SettingReader): string {
  const host = settings.text('HOST') ?? '127.0.0.1';
  const name = /^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/;
  // Digits and dots alone are an address or a slip of the pen, never a name.
  if (isIP(host) === 0 && (!name.test(host) || /^[\d.]+$/.test(host))) {
    settings.refuse('HOST', 'an IP address or a host name', quote(host));
  }
  return host;
}

function readNeo4jUri(settings: SettingReader): boolean {
  const uri = settings.text('NEO4J_URI');
  if (uri !== undefined && !isNeo4jAddress(uri)) settings.refuse('NEO4J_URI', NEO4J_ADDRESS);
  return uri !== undefined;
}

function readCurrency(settings: SettingReader): string {
  const currency = settings.text('THROUGHLINE_CURRENCY') ?? 'USD';
  if (!Intl.supportedValuesOf('currency').includes(currency)) {
    settings.refuse('THROUGHLINE_CURRENCY', 'a currency of ISO 4217 such as SGD', quote(currency));
  }
  return currency;
}

function readExample(settings: SettingReader, neo4jGiven: boolean): string | null {
  const name = settings.text('THROUGHLINE_EXAMPLE');
  if (name === undefined) return neo4jGiven ? null : DEFAULT_EXAMPLE;
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) {
    settings.refuse('THROUGHLINE_EXAMPLE', 'the name of a folder under examples/, or none', quote(name));
  }
  return name === 'none' ? null : name;
}

function readAuth(settings: SettingReader): AuthConfig | null {
  const jwksUri = settings.text('THROUGHLINE_JWKS_URI');
  const secret = settings.text('THROUGHLINE_JWT_SECRET');
  const issuer = settings.text('THROUGHLINE_JWT_ISSUER');
  const audience = settings.text('THROUGHLINE_JWT_AUDIENCE');
  if (jwksUri === undefined && secret === undefined) {
    // Somebody who sets these means to have authentication: without keys they would silently have none.
    for (const name of ['THROUGHLINE_JWT_ISSUER', 'THROUGHLINE_JWT_AUDIENCE', 'THROUGHLINE_JWT_ALGORITHMS']) {
      if (settings.text(name) !== undefined) {
        settings.refuse(name, 'THROUGHLINE_JWKS_URI or THROUGHLINE_JWT_SECRET beside it', 'neither');
      }
    }
    return null;
  }
  if (jwksUri !== undefined && secret !== undefined) {
    settings.refuse('THROUGHLINE_JWT_SECRET', 'either it or THROUGHLINE_JWKS_URI', 'both');
  }
  if (jwksUri !== undefined) {
    if (issuer === undefined)
      settings.refuse(
        'THROUGHLINE_JWT_ISSUER',
        'the issuer of the tokens, because a key set may serve many',
        'none',
      );
    if (audience === undefined)
      settings.refuse(
        'THROUGHLINE_JWT_AUDIENCE',
        'the audience of the tokens, because a key set may serve many',
        'none',
      );
    const keys = { jwksUri: readJwksUri(settings, jwksUri) };
    return { keys, issuer, audience, algorithms: readAlgorithms(settings, ASYMMETRIC, ASYMMETRIC) };
  }
  const bytes = new TextEncoder().encode(secret);
  if (bytes.length < SECRET_BYTES) {
    settings.refuse(
      'THROUGHLINE_JWT_SECRET',
      `a secret of ${SECRET_BYTES} bytes or more`,
      counted(bytes.length, 'byte'),
    );
  }
  return {
    keys: { secret: bytes },
    issuer,
    audience,
    algorithms: readAlgorithms(settings, SYMMETRIC, ['HS256']),
  };
}

function readJwksUri(settings: SettingReader, text: string): URL {
  const uri = URL.canParse(text) ? new URL(text) : new URL('https://invalid.invalid');
  const plainAllowed = uri.protocol === 'http:' && isLoopback(uri.hostname);
  if (!URL.canParse(text) || (uri.protocol !== 'https:' && !plainAllowed)) {
    settings.refuse('THROUGHLINE_JWKS_URI', 'an https address, or an http one on a loopback host');
  }
  return uri;
}

function readAlgorithms(
  settings: SettingReader,
  known: readonly string[],
  fallback: readonly string[],
): readonly string[] {
  const text = settings.text('THROUGHLINE_JWT_ALGORITHMS');
  if (text === undefined) return fallback;
  const algorithms = text.split(',').map((name) => name.trim());
  if (algorithms.some((name) => !known.includes(name))) {
    const keys = known === SYMMETRIC ? 'a secret' : 'a key set';
    settings.refuse(
      'THROUGHLINE_JWT_ALGORITHMS',
      `some of ${known.join(', ')} for ${keys}, comma-separated`,
      quote(text),
    );
  }
  return algorithms;
}
