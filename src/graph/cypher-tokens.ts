import { badInput } from '../errors.ts';

/** A word or sign of a Cypher statement; comments and blanks are left out. */
export interface CypherToken {
  /** `quoted` is a name in backquotes, `text` a string literal; both are given without their quotes. */
  readonly kind: 'name' | 'quoted' | 'text' | 'number' | 'sign';
  readonly text: string;
}

const TOKEN =
  /(?<blank>\s+|\/\/[^\n]*|\/\*[^]*?\*\/)|'(?<single>(?:[^'\\]|\\[^])*)'|"(?<double>(?:[^"\\]|\\[^])*)"|`(?<quoted>(?:[^`]|``)*)`|(?<number>\d\w*(?:\.\d\w*)?)|(?<name>[\p{L}\p{Nl}\p{Pc}][\p{L}\p{N}\p{M}\p{Pc}\p{Sc}]*)|(?<sign>\|\||[^])/uy;

/**
 * The words and signs as the server sees them: it replaces `\u0041` before anything else, so that an escape may end a string.
 * Text that is no Cypher is left to the server, which tells where.
 * @throws ThroughlineError BAD_USER_INPUT for a carriage return alone, which may end a comment or may not.
 */
export function cypherTokens(statement: string): CypherToken[] {
  if (/\r(?!\n)/.test(unescaped(statement))) {
    throw badInput(
      'Expected lines that end with a line feed, got a carriage return alone. Put a line feed after it.',
    );
  }
  const tokens: CypherToken[] = [];
  for (const { groups = {}, 0: whole } of unescaped(statement).matchAll(new RegExp(TOKEN, 'guy'))) {
    if (groups['blank'] !== undefined) continue;
    tokens.push(tokenOf(groups, whole));
  }
  return tokens;
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>, whole: string): CypherToken {
  const literal = groups['single'] ?? groups['double'];
  if (literal !== undefined) return { kind: 'text', text: literal };
  if (groups['quoted'] !== undefined) return { kind: 'quoted', text: groups['quoted'] };
  if (groups['number'] !== undefined) return { kind: 'number', text: whole };
  return { kind: groups['name'] === undefined ? 'sign' : 'name', text: whole };
}

/** Whether a token is this sign. */
export function isSign(token: CypherToken | undefined, text: string): boolean {
  return token?.kind === 'sign' && token.text === text;
}

/** Whether a token may name something, in backquotes or without. */
export function isName(token: CypherToken | undefined): token is CypherToken {
  return token?.kind === 'name' || token?.kind === 'quoted';
}

/** 1 for a bracket that opens, of any of the three kinds, -1 for one that closes, 0 for all else. */
export function nesting({ kind, text }: CypherToken): number {
  if (kind !== 'sign') return 0;
  return '([{'.includes(text) ? 1 : ')]}'.includes(text) ? -1 : 0;
}

/** A backslash that another one stands before begins no escape. */
function unescaped(statement: string): string {
  return statement.replace(/\\(?:u+([0-9a-f]{4})|[^])/gi, (whole, code: string | undefined) =>
    code === undefined ? whole : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
