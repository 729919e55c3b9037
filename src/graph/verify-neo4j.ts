import { ThroughlineError } from '../errors.ts';
import { connectionFault } from './connection-fault.ts';
import type { FoundNeo4j } from './find-neo4j.ts';
import type { Graph } from './graph.ts';

/**
 * Sees that the Neo4j that was found lets us in.
 * @throws ThroughlineError UNAVAILABLE with what the server said, such as a wrong password, and what to check.
 */
export async function verifyNeo4j(graph: Graph, { uri, username, source }: FoundNeo4j): Promise<void> {
  try {
    await graph.verify();
  } catch (cause) {
    const remedy =
      source === 'given'
        ? 'Check NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE.'
        : 'Start again.';
    throw noAnswer(cause, { uri, username, remedy });
  }
}

/** A Neo4j that does not let us in, with what was met there and what to check. */
export function noAnswer(
  cause: unknown,
  { uri, username, remedy }: { readonly uri: string; readonly username: string; readonly remedy: string },
): ThroughlineError {
  return new ThroughlineError(
    'UNAVAILABLE',
    `Expected Neo4j to answer at "${new URL(uri).host}" as "${username}", got ${connectionFault(cause)}. ${remedy}`,
    { cause },
  );
}
