/** Runs one piece of work at a time, in the order of the calls. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Writes wait for the graph's lock anyway. Waiting here instead, before a connection is taken, leaves the connections to
 * readers when many write at once. Each piece of work ends by its own deadline, so a later call never waits beyond its own.
 */
export function takeTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
