/** Rows of one statement: more gain no speed, and each statement's rows are held in the server's memory. */
export const BATCH = 5_000;

/** The rows in pieces of a size that suits one statement, or of the size that is given. */
export function batches<T>(rows: readonly T[], size = BATCH): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  );
}
