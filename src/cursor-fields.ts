/** The text of a cursor: opaque to callers, safe in addresses. */
export function writeCursorFields(fields: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(fields)).toString('base64url');
}

/** The fields of a cursor, of any type, for its reader to check; none where the text is not a list of them. */
export function readCursorFields(cursor: string): readonly unknown[] {
  try {
    const fields: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(fields) ? (fields as readonly unknown[]) : [];
  } catch {
    return [];
  }
}
