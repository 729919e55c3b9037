/** A short text that tells one question from others, for cursors: FNV-1a, 32 bits, no secret. */
export function fingerprint(question: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < question.length; index++) {
    hash = Math.imul(hash ^ question.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
