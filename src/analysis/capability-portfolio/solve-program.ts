/** A mixed-integer linear program in sparse rows: optimise objective·x, rowLower ≤ Ax ≤ rowUpper, 0 ≤ x ≤ 1. */
export interface Program {
  readonly sense: 'MINIMISE' | 'MAXIMISE';
  /** One per column. */
  readonly objective: Float64Array;
  /** 1 where the column takes 0 or 1 alone, 0 where anything between them. */
  readonly integer: Int32Array;
  /** One per row; −Infinity where there is none. */
  readonly rowLower: Float64Array;
  /** One per row; Infinity where there is none. */
  readonly rowUpper: Float64Array;
  /** Where each row's entries begin in `columns` and `values`, and last their number. */
  readonly rowStarts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  /** A gap between the best found and the bound, in the objective's unit, below which both count as equal. */
  readonly absoluteGap: number;
}

/** What is known when a solver stops, proved or not. */
export interface ProgramOutcome {
  /** The best columns found; null where none were. Rounding them is the caller's part. */
  readonly columns: Float64Array | null;
  /** No columns have a better objective than this; null where the solver has not said. */
  readonly bound: number | null;
  /** Why it stopped: its proof was complete, its time was up, or it failed (out of memory, say). */
  readonly ending: 'PROVEN' | 'TIME' | 'FAILURE';
}

/**
 * Solves a program, off this thread. A search that runs out of time or fails is no error: what is known half a second after
 * its time is the outcome.
 */
export type SolveProgram = (
  program: Program,
  options: {
    /** How long the search may take, in seconds, above 0. */
    readonly seconds: number;
    /** Columns to begin from, feasible; an empty array for none. */
    readonly start: Float64Array;
  },
) => Promise<ProgramOutcome>;
