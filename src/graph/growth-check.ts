import { counted } from '../counted.ts';
import { badInput } from '../errors.ts';
import { isSign } from './cypher-tokens.ts';
import type { CypherToken } from './cypher-tokens.ts';
import type { Params } from './graph.ts';

/** Times that a text or list may be added to itself by way of all clauses, and the characters that may come of it. */
const TIMES = 1_000;
const CHARACTERS = 10_000_000;
/** Of a `range` that is not unwound at once: Neo4j keeps what is made of each of its numbers, and counts none of it. */
const RANGE = 1_000;

/**
 * Refuses what grows past the memory of the server within one row, which Neo4j does not count: its limit of memory is for
 * rows. An upper bound is taken from the words of the statement, without regard to what is text and what is number.
 * @throws ThroughlineError BAD_USER_INPUT.
 */
export function checkGrowth(tokens: readonly CypherToken[], parameters: Params): void {
  let times = 1;
  let sums = 0;
  let longest = longestText(parameters);
  tokens.forEach((token, at) => {
    if (token.kind === 'text') longest = Math.max(longest, token.text.length);
    if (isSign(token, '+') || isSign(token, '||')) sums += 1;
    if (BINDING.test(token.text) && token.kind !== 'text') {
      times *= sums + 1;
      sums = 0;
    }
    if (!isSign(tokens[at + 1], '(') || token.kind === 'text') return;
    const name = token.text.toLowerCase();
    if (name === 'replace') times *= checkReplace(tokens, at + 1);
    if (name === 'range' && !/^unwind$/i.test(tokens[at - 1]?.text ?? '')) {
      checkRange(tokens.slice(at + 2, closing(tokens, at + 1)), parameters);
    }
  });
  checkComprehensions(tokens);
  times *= sums + 1;
  const copies = tokens.some((_, at) => goesThrough(tokens, at)) ? RANGE : 1;
  if (times > TIMES || times * longest * copies > CHARACTERS) {
    throw badInput(
      `Expected a statement that makes at most ${TIMES.toLocaleString('en')} times as much of a value by adding it, and at most ${CHARACTERS.toLocaleString('en')} characters, got one that may make ${counted(times, 'time')} as much, of ${counted(longest, 'character')}${copies === 1 ? '' : ` for each of ${copies.toLocaleString('en')} items`}. Return the parts and add them up afterwards, or use collect and sum.`,
    );
  }
}

/** What may give a sum a name, so that it may be added to itself again. */
const BINDING = /^(?:with|return|unwind|call|match|where|union|order|yield|in|\|)$/i;

/** How many times as long a replacement may make a text. */
function checkReplace(tokens: readonly CypherToken[], open: number): number {
  const [first, searched, second, replacement] = tokens.slice(
    closing(tokens, open) - 4,
    closing(tokens, open),
  );
  const literal = isSign(first, ',') && isSign(second, ',') && replacement?.kind === 'text';
  if (!literal || searched?.kind !== 'text' || searched.text === '') {
    throw badInput(
      'Expected "replace" with two texts in quotes, of which the first is not empty, got others: it may grow past the memory of the server. Return the text and replace in it afterwards.',
    );
  }
  return Math.max(1, replacement.text.length);
}

function checkRange(bounds: readonly CypherToken[], parameters: Params): void {
  bounds.forEach((token, at) => {
    if (token.kind === 'sign' && ',+-$().'.includes(token.text)) return;
    if (token.kind === 'number' && Number(token.text) <= RANGE) return;
    if (isSign(bounds[at - 1], '$')) {
      const value = parameters[token.text];
      if (typeof value === 'number' && Math.abs(value) <= RANGE) return;
    } else if (isSign(bounds[at + 1], '(') && /^(?:size|length)$/i.test(token.text)) return;
    else if (isSign(bounds[at - 1], '(') && isSign(bounds[at + 1], ')')) return;
    throw badInput(
      `Expected a range that is not unwound to have bounds of whole numbers up to ${RANGE.toLocaleString('en')}, or size() or length() of a variable, got "${token.text.slice(0, 40)}". Write UNWIND range(…) AS item.`,
    );
  });
}

/**
 * A list gone through within another one takes as long, and may hold as much, as both multiplied; and Neo4j ends no
 * statement within an expression.
 */
function checkComprehensions(tokens: readonly CypherToken[]): void {
  const open: (string | undefined)[] = [];
  tokens.forEach((token, at) => {
    if (isSign(token, ']') || isSign(token, ')')) open.pop();
    if (!isSign(token, '[') && !isSign(token, '(')) return;
    const variable = goesThrough(tokens, at) ? tokens[at + 1]?.text : undefined;
    const around = open.filter((name) => name !== undefined);
    const bare = /^(?:\||where|]|\))$/i.test(tokens[at + 4]?.text ?? '');
    const list = tokens[at + 3]?.text;
    const again = around.length === 1 && (bare || list?.toLowerCase() === 'range') && list !== around[0];
    if (variable !== undefined && (around.length > 1 || again)) {
      throw badInput(
        'Expected a list gone through within another one to be what the outer one gives, at most two deep, got more. Unwind the lists instead.',
      );
    }
    open.push(variable);
  });
}

/** Whether the bracket is one of `[x IN list …]` or `any(x IN list …)`. */
export function goesThrough(tokens: readonly CypherToken[], at: number): boolean {
  if (!/^in$/i.test(tokens[at + 2]?.text ?? '')) return false;
  return isSign(tokens[at], '[') || /^(?:any|all|none|single)$/i.test(tokens[at - 1]?.text ?? '');
}

function closing(tokens: readonly CypherToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (isSign(tokens[at], '(')) depth += 1;
    if (isSign(tokens[at], ')')) depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
}

function longestText(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((most, item) => Math.max(most, longestText(item)), 0);
}
