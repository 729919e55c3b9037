import { counted } from '../counted.ts';
import { badInput } from '../errors.ts';
import { isName, nesting } from './cypher-tokens.ts';
import type { CypherToken } from './cypher-tokens.ts';
import type { Params } from './graph.ts';
import { goesThrough } from './growth-check.ts';

/** Times that one value may stand in what is made of it by way of all clauses, and what may come of the lists given. */
const TIMES = 1_000;
const VALUES = 10_000_000;

/**
 * Refuses lists and maps that hold one value many times over: they take no room in Neo4j until they are sent, and then all of
 * it at once. An upper bound is taken from the words of the statement.
 * @throws ThroughlineError BAD_USER_INPUT.
 */
export function checkCopies(tokens: readonly CypherToken[], parameters: Params): void {
  const times = clausesOf(tokens).reduce((product, clause) => product * copiesIn(clause), 1);
  const given = sizeOf(parameters);
  if (times > TIMES || (times > 1 && times * given > VALUES)) {
    throw badInput(
      `Expected a statement that puts a value at most ${TIMES.toLocaleString('en')} times into lists, maps and columns, and at most ${VALUES.toLocaleString('en')} characters and items of those given, got one that may put it ${counted(Math.round(times), 'time')}, of ${given.toLocaleString('en')}. Return it once.`,
    );
  }
  tokens.forEach((_, at) => checkBody(tokens, at, parameters));
}

/** The words of each WITH, RETURN and UNWIND; what stands in brackets, but for those of CALL, belongs to the clause around it. */
function clausesOf(tokens: readonly CypherToken[]): CypherToken[][] {
  const clauses: CypherToken[][] = [];
  let clause: CypherToken[] | null = null;
  const open: boolean[] = [];
  tokens.forEach((token, at) => {
    const { kind, text } = token;
    const deeper = nesting(token);
    if (deeper > 0) open.push(text === '{' && isCall(tokens, at));
    if (deeper < 0) open.pop();
    if (kind === 'name' && open.every(Boolean) && CLAUSE.test(text) && !isOperand(tokens, at)) {
      clause = MAKING.test(text) ? [] : null;
      if (clause !== null) clauses.push(clause);
    } else clause?.push(token);
  });
  return clauses;
}

const MAKING = /^(?:with|return|unwind)$/i;
const CLAUSE = /^(?:with|return|unwind|match|optional|where|call|yield|union|order)$/i;

/** Whether a word of clauses is a name there: it follows on a sign, `AS` or `BY`, or a sign that is no bracket follows on it. */
function isOperand(tokens: readonly CypherToken[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.kind === 'sign' && ![')', ']', '}', '{', '*', ';'].includes(before.text)) return true;
  if (/^(?:as|by|starts|ends|distinct|in)$/i.test(before?.text ?? '')) return true;
  return after?.kind === 'sign' && !['(', '[', '{', '-', '$', '*', '+'].includes(after.text);
}

/** `CALL {` and `CALL (a, b) {`. */
function isCall(tokens: readonly CypherToken[], brace: number): boolean {
  let at = brace - 1;
  if (tokens[at]?.text === ')') while (at >= 0 && tokens[at]?.text !== '(') at -= 1;
  return /^call$/i.test(tokens[tokens[brace - 1]?.text === ')' ? at - 1 : at]?.text ?? '');
}

/**
 * How often a value may stand in what a clause makes: as often as it is named, times that for each name that is given within the
 * clause. The uses of `m.a` are those of `m` too.
 */
function copiesIn(clause: readonly CypherToken[]): number {
  const uses = new Map<string, number>();
  const given = new Map<string, number>();
  let depth = 0;
  clause.forEach((token, at) => {
    depth += nesting(token);
    const declared = goesThrough(clause, at - 1) || (depth > 0 && isAs(clause[at - 1]));
    const path = pathAt(clause, at);
    if (declared) given.set(token.text, (given.get(token.text) ?? 0) + 1);
    else if (path !== null) uses.set(path, (uses.get(path) ?? 0) + 1);
  });
  let most = 1;
  let inner = 1;
  const sums = new Map<string, number>();
  for (const path of uses.keys()) {
    const parts = path.split('.');
    const root = parts[0] as string;
    const sum = parts.reduce((all, _, at) => all + (uses.get(parts.slice(0, at + 1).join('.')) ?? 0), 0);
    if (given.has(root)) sums.set(root, Math.max(sums.get(root) ?? 0, sum));
    else most = Math.max(most, sum);
  }
  for (const [name, times] of given) inner *= Math.max(1, (sums.get(name) ?? 0) / times) ** times;
  return most * inner;
}

/**
 * What a list is gone through for stands in the answer as often as the list is long, which nobody knows: no whole list from outside
 * may be in it.
 */
function checkBody(tokens: readonly CypherToken[], open: number, parameters: Params): void {
  if (tokens[open]?.text !== '[' || !goesThrough(tokens, open)) return;
  let depth = 0;
  let body = false;
  for (let at = open; at < tokens.length; at += 1) {
    const token = tokens[at] as CypherToken;
    depth += nesting(token);
    if (depth === 0) return;
    if (depth === 1 && token.text === '|') body = true;
    if (body && isWholeList(tokens, at, parameters) && !givenIn(tokens.slice(open, at), token.text)) {
      throw badInput(
        `Expected a list gone through to be made into what is of its items, got "${token.text.slice(0, 40)}" from outside for each of them. Return it once, or unwind the list.`,
      );
    }
  }
}

function isWholeList(tokens: readonly CypherToken[], at: number, parameters: Params): boolean {
  const path = pathAt(tokens, at);
  const before = tokens[at - 1]?.text ?? '';
  const after = tokens[at + 1]?.text ?? '';
  if (path === null || path.includes('.') || /^in$/i.test(before)) return false;
  if (before === '$') return typeof parameters[path.slice(1)] === 'object';
  if (isAs(tokens[at - 1]) || /^in$/i.test(after) || inPattern(tokens, at)) return false;
  if (after === '[')
    return tokens.slice(at, at + 8).some((one, more, all) => one.text === '.' && all[more + 1]?.text === '.');
  return ![before, after].some((sign) => sign !== '' && '*/%^-<>='.includes(sign));
}

function inPattern(tokens: readonly CypherToken[], at: number): boolean {
  const [before, after] = [tokens[at - 2]?.text ?? '', tokens[at + 2]?.text ?? ''];
  return tokens[at - 1]?.text === '(' && (['>', '-'].includes(before) || ['<', '-'].includes(after));
}

/** Whether a name was given by what stands before it: gone through, or a node or relationship of a pattern. */
function givenIn(before: readonly CypherToken[], name: string): boolean {
  return before.some(
    (token, at) =>
      token.text === name &&
      (isAs(before[at - 1]) ||
        goesThrough(before, at - 1) ||
        inPattern(before, at) ||
        (['(', '['].includes(before[at - 1]?.text ?? '') && before[at + 1]?.text === ':')),
  );
}

/** The value that a word begins to name, as `m.a`; null where it names none, or goes on with another. */
function pathAt(tokens: readonly CypherToken[], at: number): string | null {
  const token = tokens[at];
  if (!isName(token)) return null;
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
  const counted = before === '(' && SCALAR.test(tokens[at - 2]?.text ?? '') && tokens[at - 3]?.text !== '.';
  if (before === '.' || isAs(tokens[at - 1]) || ['(', ':'].includes(after) || counted) return null;
  const alone = [',', '[', ':', '('].includes(before);
  if (
    token.kind === 'name' &&
    (LITERAL.test(token.text) || (WORD.test(token.text) && !alone && before !== '$'))
  )
    return null;
  let path = before === '$' ? `$${token.text}` : token.text;
  for (let dot = at + 1; tokens[dot]?.text === '.' && isName(tokens[dot + 1]); dot += 2) {
    path += `.${(tokens[dot + 1] as CypherToken).text}`;
  }
  return path;
}

const LITERAL = /^(?:null|true|false)$/i;
/** Words between values; where one stands alone among commas, it is a name. */
const WORD =
  /^(?:and|or|xor|not|is|in|as|contains|starts|ends|with|where|return|match|distinct|asc|desc|case|when|then|else|end|limit|skip|order|by|exists|collect|count)$/i;
/** These give one number or truth value, whatever they are given. */
const SCALAR = /^(?:size|length|count|sum|avg|exists|id|elementId|any|all|none|single|isEmpty)$/i;

function isAs(token: CypherToken | undefined): boolean {
  return token?.kind === 'name' && /^as$/i.test(token.text);
}

/** Characters and items, in all lists and maps. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, item) => sum + 1 + sizeOf(item), 0);
}
