import { GraphQLError, Kind, parse } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Limits } from '../config.ts';
import { badInput } from '../errors.ts';
import { didYouMean } from '../model/closest-name.ts';
import { checkSource } from '../server/check-source.ts';
import type { AskedQuestion } from './answer-question.ts';

/** A question, and the words for where it comes from: `"job.graphql"`, `stdin`. */
type Asked = Pick<AskedQuestion, 'source' | 'variables' | 'operationName'> & { readonly from: string };

/**
 * Checks what a call gives against the question itself, before a graph is looked for: that it is GraphQL, has the operation,
 * and knows the variables. A service passes over variables that a question does not have; here they are mistyped.
 * @throws ThroughlineError BAD_USER_INPUT with what was expected; QUERY_TOO_COMPLEX for a document that is too long.
 */
export function checkAsked({ source, variables, operationName, from }: Asked, limits: Limits): void {
  checkSource(source, limits);
  const operations = parsed(source, from).definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const names = operations.flatMap(({ name }) => (name === undefined ? [] : [name.value]));
  const named = operations.find(({ name }) => name?.value === operationName);
  if (operationName !== undefined && named === undefined) {
    throw unknownName('--operation to be', operationName, { names, kind: 'operation', from });
  }
  if (operationName === undefined && operations.length > 1) {
    throw badInput(
      `Expected --operation to name one of the operations of ${from}: ${names.join(', ')}; got none.`,
    );
  }
  const asked = named ?? operations[0];
  if (asked === undefined) return;
  const expected = (asked.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  for (const name of Object.keys(variables)) {
    if (!expected.includes(name)) {
      throw unknownName('--variables to have', name, { names: expected, kind: 'variable', from });
    }
  }
}

function parsed(source: string, from: string): DocumentNode {
  try {
    return parse(source);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [at] = error.locations ?? [];
    const where = at === undefined ? '' : ` in line ${at.line}, column ${at.column}`;
    throw badInput(
      `Expected ${from} to be GraphQL, got${where}: ${error.message.replace(/\.?$/, '.')} Correct it there.`,
    );
  }
}

function unknownName(
  what: string,
  got: string,
  of: { readonly names: readonly string[]; readonly kind: string; readonly from: string },
): Error {
  const { names, kind, from } = of;
  const hint = didYouMean(got, names);
  return badInput(
    names.length === 0
      ? `Expected no ${kind} name, for ${from} has none; got "${got}".`
      : `Expected ${what} one of the ${kind}s of ${from}: ${names.join(', ')}; got "${got}".${hint === undefined ? '' : ` ${hint}`}`,
  );
}
