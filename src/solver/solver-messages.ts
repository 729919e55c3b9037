import type { Program, ProgramOutcome } from '../analysis/capability-portfolio/solve-program.ts';

/** What the solver's thread is asked. */
export interface SolverRequest {
  readonly program: Program;
  readonly seconds: number;
  readonly start: Float64Array;
}

/** What the solver's thread tells while it works, and last. */
export type SolverReport =
  | { readonly kind: 'BETTER'; readonly columns: Float64Array }
  | { readonly kind: 'BOUND'; readonly bound: number }
  | ({ readonly kind: 'ENDED' } & ProgramOutcome)
  | { readonly kind: 'FAILED'; readonly message: string };
