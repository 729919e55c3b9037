import type { Readable, Writable } from 'node:stream';

/** What a command is given of the world: results go to stdout, everything else to stderr. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** 0: done. 1: faults in the input, errors in the answer, or no graph. 2: the command was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** A line of the result. */
export function print(terminal: Terminal, line: string): void {
  terminal.stdout.write(`${line}\n`);
}

/** A line beside the result: progress, warnings, what is wrong. */
export function tell(terminal: Terminal, line: string): void {
  terminal.stderr.write(`${line}\n`);
}
