import type { ExitCode } from './terminal.ts';

/** Makes the action of a command out of its work, and keeps the exit code that the work comes to. */
export type Runs = <A extends unknown[]>(
  work: (...given: A) => Promise<ExitCode>,
) => (...given: A) => Promise<void>;
