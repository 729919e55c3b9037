import { Lexer, Source, TokenKind } from 'graphql';
import type { Limits } from '../config.ts';

/** The fields that read the whole graph. */
const READS_ALL: ReadonlySet<string> = new Set(['recordAnalysis', 'fingerprint', 'dataQuality']);

/**
 * Milliseconds until the reply to a document, by its words, since the clock runs before it is parsed: comments, texts and aliases
 * do not count. Whoever names such a field where it is not asked for is given no more than who asks for it.
 */
export function timeAllowed(
  source: string | undefined,
  limits: Pick<Limits, 'deadlineMs' | 'wholeGraphDeadlineMs'>,
): number {
  return source !== undefined && readsAll(source)
    ? Math.max(limits.deadlineMs, limits.wholeGraphDeadlineMs)
    : limits.deadlineMs;
}

function readsAll(source: string): boolean {
  // Most documents name none of them anywhere, and need not be read twice.
  if (![...READS_ALL].some((name) => source.includes(name))) return false;
  try {
    const lexer = new Lexer(new Source(source));
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      const isField = token.kind === TokenKind.NAME && READS_ALL.has(token.value);
      if (isField && !NO_FIELD.has(token.prev?.kind ?? '') && lexer.lookahead().kind !== TokenKind.COLON) {
        return true;
      }
    }
    return false;
  } catch {
    // No GraphQL, which the parser tells.
    return false;
  }
}

/** Before the name of a variable or directive. */
const NO_FIELD: ReadonlySet<string> = new Set([TokenKind.DOLLAR, TokenKind.AT]);
