import { Lexer, Source, TokenKind } from 'graphql';
import { ThroughlineError } from '../errors.ts';

/**
 * How deep brackets of any kind may nest. Far more than any query within the depth limit needs; the parser and the
 * validation rules call themselves once a level and would run out of stack instead of answering.
 */
const NESTING = 100;

/**
 * Looks at the words and signs of a document before anything is built from them.
 * Text that is no GraphQL is left to the parser, which tells where.
 * @throws ThroughlineError QUERY_TOO_COMPLEX.
 */
export function checkSource(text: string, limits: { readonly tokens: number }): void {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let nesting = 0;
  for (;;) {
    const token = nextToken(lexer);
    if (token === null || token.kind === TokenKind.EOF) return;
    tokens += 1;
    if (tokens > limits.tokens) {
      throw tooComplex(
        `Expected a document of at most ${limits.tokens.toLocaleString('en')} words and signs, got more. Split it, or move values into variables.`,
      );
    }
    if (OPENING.has(token.kind)) nesting += 1;
    if (CLOSING.has(token.kind)) nesting -= 1;
    if (nesting > NESTING) {
      throw tooComplex(
        `Expected brackets nested at most ${NESTING} deep, got more. Move values into variables.`,
      );
    }
  }
}

/** What every refusal of a query for its size is. */
export function tooComplex(message: string): ThroughlineError {
  return new ThroughlineError('QUERY_TOO_COMPLEX', message);
}

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

function nextToken(lexer: Lexer): ReturnType<Lexer['advance']> | null {
  try {
    return lexer.advance();
  } catch {
    return null;
  }
}
