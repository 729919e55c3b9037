import { ThroughlineError } from '../errors.ts';

/**
 * The one error of a machine on which no Neo4j can be had.
 * @param evidence What was looked for and what was found instead, in full sentences.
 */
export function noNeo4j(evidence: string, cause?: unknown): ThroughlineError {
  const message =
    `Expected a Neo4j, found none and could not start one. ${evidence} Three ways out: ` +
    'set NEO4J_URI (with NEO4J_USERNAME and NEO4J_PASSWORD) to a server that runs; or start Docker; ' +
    'or install a JDK 17 or newer and Maven.';
  return new ThroughlineError('UNAVAILABLE', message, cause === undefined ? {} : { cause });
}
