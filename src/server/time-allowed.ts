import type { Limits } from '../config.ts';

/** The fields that read the whole graph. */
const READS_ALL = /\b(?:recordAnalysis|fingerprint)\b/;

/**
 * Milliseconds until the reply to a document, by its text, since the clock runs before it is parsed: whoever mentions such a
 * field is given no more than who asks for it.
 */
export function timeAllowed(
  source: string | undefined,
  limits: Pick<Limits, 'deadlineMs' | 'wholeGraphDeadlineMs'>,
): number {
  return source !== undefined && READS_ALL.test(source)
    ? Math.max(limits.deadlineMs, limits.wholeGraphDeadlineMs)
    : limits.deadlineMs;
}
