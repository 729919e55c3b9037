import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { badInput } from '../errors.ts';

/** The part of a request that says what to run. */
export interface NamedDocument {
  readonly query?: unknown;
  /** As the GraphQL-over-HTTP working group drafts it: an id of its registry, or `sha256:` and the hash. */
  readonly documentId?: unknown;
  /** As Apollo's clients send it: `{"persistedQuery": {"version": 1, "sha256Hash": "…"}}`. */
  readonly extensions?: unknown;
}

/**
 * What a request names, wherever it stands; a GET sends its extensions as JSON.
 * @throws ThroughlineError BAD_USER_INPUT for a hash that is not that of the document beside it: kept under it, the
 * document would be somebody else's answer.
 */
export function namedDocument({ body, query }: Pick<FastifyRequest, 'body' | 'query'>): NamedDocument {
  const given = (body ?? query ?? {}) as NamedDocument;
  const { extensions } = given;
  const named = { ...given, extensions: typeof extensions === 'string' ? parsed(extensions) : extensions };
  const hash = hashOf(named);
  if (hash !== undefined && typeof named.query === 'string' && hash !== sha256(named.query)) {
    throw badInput(
      'Expected "sha256Hash" to be the SHA-256 of the document beside it, got another. Leave the document or the hash away.',
    );
  }
  return named;
}

/** The hash that Apollo's clients name a document by; undefined without one. */
export function hashOf({ extensions }: NamedDocument): string | undefined {
  const { persistedQuery } = (extensions ?? {}) as {
    readonly persistedQuery?: { readonly sha256Hash?: unknown };
  };
  return typeof persistedQuery?.sha256Hash === 'string' ? persistedQuery.sha256Hash : undefined;
}

/**
 * Refuses what Apollo would not know how to read, and would pass off as a fault of the service.
 * @throws ThroughlineError BAD_USER_INPUT.
 */
export function checkPersisted({ extensions }: NamedDocument): void {
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: unknown };
  if (persistedQuery === undefined || persistedQuery === null) return;
  const { version, sha256Hash } = persistedQuery as {
    readonly version?: unknown;
    readonly sha256Hash?: unknown;
  };
  if (version !== 1 || typeof sha256Hash !== 'string') {
    throw badInput(
      'Expected "extensions.persistedQuery" to be {"version": 1, "sha256Hash": "…"}, got something else. Send it so, or leave it out.',
    );
  }
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw badInput(
      'Expected "extensions" to be JSON, got something else. Let a library write it, such as JSON.stringify.',
    );
  }
}
