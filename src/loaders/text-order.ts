/**
 * Neo4j knows two orders of texts: an index runs by Unicode numbers, a comparison outside it by UTF-16 units. They differ in
 * letters beyond U+FFFF alone, most emoji among them, which UTF-16 puts before those of U+E000 to U+FFFF.
 *
 * @returns whether a text compares with every other alike in both.
 */
export function isPlain(value: unknown): boolean {
  return typeof value !== 'string' || !BEYOND.test(value);
}

const BEYOND = /[\ud800-\uffff]/;

/** The first text after all that begin with a plain one; null where it would not be plain. */
export function afterPrefix(prefix: string): string | null {
  const next = prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
  return prefix !== '' && isPlain(next) ? next : null;
}
