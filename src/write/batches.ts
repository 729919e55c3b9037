/** Rows of one statement: more gain no speed, and each statement's rows are held in the server's memory. */
const BATCH = 5_000;

/** The rows in pieces of a size that suits one statement. */
export function batches<T>(rows: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, at) =>
    rows.slice(at * BATCH, (at + 1) * BATCH),
  );
}
