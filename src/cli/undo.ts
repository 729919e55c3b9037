import { Command } from 'commander';
import { counted } from '../counted.ts';
import { ThroughlineError } from '../errors.ts';
import { undoWrite } from '../history/undo-write.ts';
import { COMMAND, newOrigin } from '../write/write-origin.ts';
import type { Runs } from './commands.ts';
import { withGraph } from './open-graph.ts';
import { withProgress } from './progress.ts';
import { print, tell } from './terminal.ts';
import type { Terminal } from './terminal.ts';

const HELP = `
An import prints its id; \`changes\` of the API names every write with who, when and what. What the write created goes, what
it deleted comes back, what it changed gets its values again. Where somebody has written to the same since, the conflicts
are told and nothing is undone. An undo is a write too: undoing it brings everything back. One that was cut off goes on
when it is repeated.`;

/** `throughline undo ID` */
export function undoCommand(runs: Runs, terminal: Terminal): Command {
  return new Command('undo')
    .description('take back a mutation, an import or an undo')
    .argument('<id>', 'the id of the write')
    .option('--quiet', 'show no progress')
    .addHelpText('after', HELP)
    .action(
      runs((write: string, { quiet = false }: { quiet?: boolean }) =>
        withGraph(terminal, { prepare: true }, async ({ graph, model, config }) => {
          try {
            const report = await withProgress(
              terminal,
              (progress) =>
                undoWrite({
                  graph,
                  model,
                  write,
                  origin: newOrigin('UNDO', { who: COMMAND, keep: config.keep }),
                  onProgress: ({ stage, done, of }) => progress.show(STAGES[stage], done, of),
                }),
              { quiet },
            );
            const { changes, nodes, relationships } = report;
            print(
              terminal,
              `Undone: ${counted(changes, 'change')} of ${counted(nodes, 'node')} and ${counted(relationships, 'relationship')}.`,
            );
            print(terminal, `Undo ${report.id}; \`throughline undo ${report.id}\` brings it back.`);
            return 0 as const;
          } catch (error) {
            // The message of the error has the one there is, or the first and how many.
            if (error instanceof ThroughlineError && (error.faults ?? []).length > 1) {
              for (const { message } of error.faults ?? []) tell(terminal, message);
            }
            throw error;
          }
        }),
      ),
    );
}

const STAGES = { check: 'Comparing', undo: 'Undoing' };
