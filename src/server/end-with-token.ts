import type { Caller } from './authenticate.ts';

/** A timer of Node's holds no longer time, in milliseconds. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Ends what a token allows when it runs out, and at once where it has; gives what calls that off. */
export function endWithToken({ until }: Pick<Caller, 'until'>, end: () => void): () => void {
  if (until === null) return () => {};
  const timer = setTimeout(end, Math.min(Math.max(0, until - Date.now()), LONGEST_TIMER_MS));
  return () => clearTimeout(timer);
}
