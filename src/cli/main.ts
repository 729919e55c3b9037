import { runProgram } from './program.ts';

/** Runs the command line of this process and sets its exit status. */
export async function main(): Promise<void> {
  const { stdin, stdout, stderr, env, argv } = process;
  // Whoever reads the result may stop early, as `head` does: that is no fault, and nobody is left to be told.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  process.exitCode = await runProgram(argv.slice(2), { stdin, stdout, stderr, environment: env });
}
