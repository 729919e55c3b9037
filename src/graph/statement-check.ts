import { badInput } from '../errors.ts';
import { checkCopies } from './copies-check.ts';
import { cypherTokens, isName, isSign } from './cypher-tokens.ts';
import type { CypherToken } from './cypher-tokens.ts';
import { checkFunction } from './function-check.ts';
import { checkGrowth } from './growth-check.ts';
import type { AdHocStatement } from './graph.ts';
import { checkBeginning } from './plan-check.ts';

/**
 * How deep brackets and CASE may nest, and how many operators may apply to one another, those around their brackets
 * included. Neo4j calls itself for each of them; at some hundreds its stack is full, and then the connection never answers
 * again.
 */
const NESTING = 100;
const OPERATORS = 200;

/**
 * What must hold before a statement is even planned: planning takes stack by nesting, and evaluates LIMIT.
 * @throws ThroughlineError BAD_USER_INPUT.
 */
export function checkStatement({ statement, parameters }: Omit<AdHocStatement, 'limit'>): void {
  const tokens = cypherTokens(statement);
  checkBeginning(tokens);
  checkNesting(tokens);
  functionsOf(tokens).forEach(checkFunction);
  checkGrowth(tokens, parameters);
  checkCopies(tokens, parameters);
}

function checkNesting(tokens: readonly CypherToken[]): void {
  /** The operators of each bracket that is open, after the last comma or clause in it. */
  const open = [0];
  let cases = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== 'name' && token.kind !== 'sign') return;
    if (token.kind === 'name' && /^case$/i.test(token.text)) cases += 1;
    const here = open.length - 1;
    if (OPERATOR.test(token.text)) open[here] = (open[here] ?? 0) + 1;
    else if (beginsAnother(tokens, at)) open[here] = 0;
    if ('([{'.includes(token.text)) open.push(0);
    if (')]}'.includes(token.text) && here > 0) open.pop();
    // An END may be a name as well as the end of a CASE: what has no sure end is taken to stay open.
    if (open.length - 1 + cases > NESTING) {
      throw badInput(
        `Expected brackets and CASE nested at most ${NESTING} deep, got more. Move values into parameters.`,
      );
    }
    if (open.reduce((sum, count) => sum + count, 0) > OPERATORS) {
      throw badInput(
        `Expected at most ${OPERATORS} operators in one expression, got more. Compare with a list by IN, or split it.`,
      );
    }
  });
}

const OPERATOR =
  /^(?:not|and|or|xor|in|is|contains|starts|ends|case|when|then|else|[-+*/%^=<>!|&:.[~]|\|\|)$/i;
const CLAUSE = /^(?:,|;|return|with|match|where|unwind|call|union|order|skip|limit|yield)$/i;

/** The words of clauses are names too, which then stand after an operator. */
function beginsAnother(tokens: readonly CypherToken[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  const afterWith = /^with$/i.test(before) && /^(?:starts|ends)$/i.test(tokens[at - 2]?.text ?? '');
  return CLAUSE.test(tokens[at]?.text ?? '') && before !== '$' && !OPERATOR.test(before) && !afterWith;
}

/** Names before a round bracket, but for the procedures of CALL, which the plan tells. */
function functionsOf(tokens: readonly CypherToken[]): string[] {
  const names: string[] = [];
  tokens.forEach((token, at) => {
    if (!isSign(token, '(')) return;
    let start = at - 1;
    if (!isName(tokens[start])) return;
    while (tokens[start - 1]?.text === '.' && isName(tokens[start - 2])) start -= 2;
    const before = tokens[start - 1];
    if (before?.kind === 'name' && /^call$/i.test(before.text)) return;
    names.push(
      tokens
        .slice(start, at)
        .map(({ text }) => text)
        .join(''),
    );
  });
  return names;
}
