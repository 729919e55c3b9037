import { Argument, Command } from 'commander';
import { DEFAULT_EXAMPLE } from '../config.ts';
import { ThroughlineError } from '../errors.ts';
import { projectFile } from '../project-files.ts';
import { isEmpty } from '../transfer/clear-graph.ts';
import { exampleNames, loadExample } from '../transfer/load-example.ts';
import { COMMAND, newOrigin } from '../write/write-origin.ts';
import type { Runs } from './commands.ts';
import { STAGES } from './run-import.ts';
import { withGraph } from './open-graph.ts';
import { printImport } from './print-import.ts';
import { withProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** `throughline seed [NAME]` */
export function seedCommand(runs: Runs, terminal: Terminal): Command {
  return new Command('seed')
    .description('load an example into an empty graph')
    .addArgument(new Argument('[name]', 'which example').choices(exampleNames()).default(DEFAULT_EXAMPLE))
    .action(
      runs((name: string) =>
        withGraph(terminal, { prepare: true }, async ({ graph, model, config }) => {
          if (!(await isEmpty(graph, model))) {
            throw new ThroughlineError(
              'GRAPH_RULE',
              'Expected an empty graph, got one with nodes of the model. Set THROUGHLINE_DATA to another folder for a ' +
                `graph of its own, or replace this one: throughline import --replace "${projectFile(`examples/${name}`)}".`,
            );
          }
          const report = await withProgress(terminal, (progress) =>
            loadExample({
              graph,
              model,
              name,
              origin: newOrigin('IMPORT', { who: COMMAND, keep: config.keep }),
              onProgress: ({ stage, done, of }) => progress.show(STAGES[stage], done, of),
            }),
          );
          printImport(terminal, { ...report, skipped: [] });
          return 0 as const;
        }),
      ),
    );
}
