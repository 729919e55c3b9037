import { Command } from 'commander';
import type { Runs } from './commands.ts';
import { stopWithParent } from './stop-with-parent.ts';
import { tell } from './terminal.ts';
import type { Terminal } from './terminal.ts';

const HELP = `
Settings come from the environment: PORT and HOST (4000 on 127.0.0.1), THROUGHLINE_EXAMPLE (what an empty local graph is
filled with; none for nothing), and the others that docs/operations.md lists. Prints "Throughline ready: http://…" on stdout when
it answers; logs as JSON lines on stderr. SIGTERM and SIGINT stop it when the requests under way are done.`;

/** `throughline serve` */
export function serveCommand(runs: Runs, terminal: Terminal): Command {
  return new Command('serve')
    .description('serve GraphQL over HTTP')
    .addHelpText('after', HELP)
    .action(
      runs(async () => {
        // The other commands need no server: they start twice as fast without reading its modules.
        const { serve } = await import('../main.ts');
        if (terminal.environment['npm_lifecycle_event'] !== undefined) stopWithParent();
        return serve({
          environment: terminal.environment,
          stdout: terminal.stdout,
          onProgress: (message) => tell(terminal, message),
        });
      }),
    );
}
