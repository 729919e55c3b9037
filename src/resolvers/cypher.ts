import { badInput } from '../errors.ts';
import type { AdHocRows, Params } from '../graph/graph.ts';
import type { Context } from './context.ts';
import { within } from './within.ts';

interface CypherArguments {
  readonly statement: string;
  readonly parameters?: unknown;
  readonly limit: number;
}

const LONGEST_STATEMENT = 10_000;
const MOST_ROWS = 10_000;

/** Query.cypher: ad hoc reading for integrators. */
export async function cypher(
  _: unknown,
  { statement, parameters, limit }: CypherArguments,
  context: Context,
): Promise<AdHocRows> {
  if (statement.trim() === '' || statement.length > LONGEST_STATEMENT) {
    throw badInput(
      `Expected "statement" to be 1 to ${LONGEST_STATEMENT} characters, got ${statement.length}.`,
    );
  }
  within('limit', limit, [1, MOST_ROWS]);
  return context.graph.readCypher({ statement, parameters: readParameters(parameters), limit });
}

function readParameters(parameters: unknown): Params {
  if (parameters === undefined || parameters === null) return {};
  if (typeof parameters !== 'object' || Array.isArray(parameters)) {
    throw badInput('Expected "parameters" to be an object of values by name, got something else.');
  }
  return parameters as Params;
}
