/** Longest text quoted in a message, in characters. */
const LONGEST_QUOTED = 80;

/** What was got, for an error message: short, on one line, whatever it is. Never throws. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shortened(value));
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value !== null && typeof value === 'object') return 'an object';
  return typeof value === 'bigint' || typeof value === 'number' ? String(value) : shortened(String(value));
}

/** A name as it was given, cut to a length that fits a message. */
export function shortened(text: string): string {
  return text.length <= LONGEST_QUOTED ? text : `${text.slice(0, LONGEST_QUOTED)}…`;
}
