import { badInput } from '../errors.ts';

/** What comes before the last part of the names of built-in functions. */
const NAMESPACES: ReadonlySet<string> = new Set([
  'date',
  'datetime',
  'duration',
  'localdatetime',
  'localtime',
  'point',
  'time',
  'vector.similarity',
]);

/** What builds a value of any size from a few characters, none of which Neo4j counts as memory: its server ends. */
const UNBOUNDED: ReadonlySet<string> = new Set(['reduce', 'allreduce']);

/**
 * Refuses functions that somebody installed, which may run Cypher that is never planned here, and those that grow without
 * a bound.
 * @throws ThroughlineError BAD_USER_INPUT.
 */
export function checkFunction(name: string): void {
  const lower = name.toLowerCase();
  const end = lower.lastIndexOf('.');
  if (end !== -1 && !NAMESPACES.has(lower.slice(0, end))) {
    throw badInput(
      `Expected functions that are part of Cypher itself, got "${name.slice(0, 100)}". Leave it out, and do with the rows what it did.`,
    );
  }
  if (UNBOUNDED.has(lower)) {
    throw badInput(
      `Expected a statement without "${lower}", which may grow past the memory of the server, got one with. Unwind the list and aggregate it: CALL (list) { UNWIND list AS item RETURN sum(item) AS total }.`,
    );
  }
}
