import { ThroughlineError } from '../errors.ts';
import type { Fault } from '../errors.ts';

/** All that is wrong with the rows of one call, gathered before it is refused as a whole. */
export interface Refusal {
  /** Wrong by itself, or for a new node: BAD_USER_INPUT. */
  readonly input: Fault[];
  /** Wrong for the graph as it is: GRAPH_RULE. */
  readonly rules: Fault[];
}

export function noFaults(): Refusal {
  return { input: [], rules: [] };
}

/** Adds one by one: there may be more faults than a function takes arguments. */
export function addFaults(to: Fault[], faults: Iterable<Fault>): void {
  for (const fault of faults) to.push(fault);
}

/**
 * Refuses the call when anything is wrong with it. The caller's transaction then ends without a trace.
 * @throws ThroughlineError BAD_USER_INPUT where a row is wrong by itself, else GRAPH_RULE; with every fault, by row.
 */
export function refuseFaults({ input, rules }: Refusal): void {
  const faults = [...input, ...rules].sort((one, other) => one.index - other.index);
  const first = faults[0];
  if (first === undefined) return;
  const message =
    faults.length === 1
      ? `${first.message} Nothing was written.`
      : `Expected rows that fit the model and the graph, got ${faults.length} faults; nothing was written. The first, in row ${first.index}: ${first.message}`;
  throw new ThroughlineError(input.length > 0 ? 'BAD_USER_INPUT' : 'GRAPH_RULE', message, { faults });
}
