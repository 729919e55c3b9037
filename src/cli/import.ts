import { Command } from 'commander';
import { importGraph } from '../transfer/import-graph.ts';
import type { ImportProgress } from '../transfer/import-graph.ts';
import { COMMAND, newOrigin } from '../write/write-origin.ts';
import type { Runs } from './commands.ts';
import { withGraph } from './open-graph.ts';
import { Progress } from './progress.ts';
import { printImport } from './print-import.ts';
import type { Terminal } from './terminal.ts';

const HELP = `
Forms, by a file's ending:
  .csv                   neo4j-admin's: "id:ID(Job),name,unaidedHours:float,:LABEL" for nodes,
                         ":START_ID(Offering),:END_ID(Job),hours:float,:TYPE" for relationships; commas, UTF-8,
                         items of a list parted by ";". An empty cell, quoted or not, is a property not given: an
                         existing one stays. A column without a type is read as the model says.
  .jsonl .ndjson .json   Neo4j's APOC export, one JSON object on each line.

A folder's other files are named and skipped, its folders not looked into. All files together are one import: nodes
before relationships, whatever the order. Every row is checked before anything is written; with a fault nothing is, and
nothing is removed. Rows are then written in batches of one transaction each; a batch that would break a rule together
with what the graph has (a cycle, a second HINDERS) writes nothing. Importing the same files again changes nothing.`;

/** `throughline import DIR|FILE... [--replace]` */
export function importCommand(runs: Runs, terminal: Terminal): Command {
  return new Command('import')
    .description('read CSV files or JSON lines into the graph')
    .argument('<path...>', 'files and folders')
    .option('--replace', 'remove all nodes of the model first, and no others, once every row is found good')
    .addHelpText('after', HELP)
    .action(
      runs((paths: string[], { replace = false }: { replace?: boolean }) =>
        withGraph(terminal, { prepare: true }, async ({ graph, model, config }) => {
          const origin = newOrigin('IMPORT', { who: COMMAND, keep: config.keep });
          const progress = new Progress(terminal);
          const onProgress = ({ stage, done, of }: ImportProgress): void =>
            progress.show(STAGES[stage], done, of);
          try {
            const report = await importGraph({ graph, model, paths, replace, origin, onProgress });
            progress.end();
            printImport(terminal, report);
            return report.faultCount === 0 ? 0 : 1;
          } finally {
            progress.end();
          }
        }),
      ),
    );
}

/** What each stage is called. */
export const STAGES: Readonly<Record<ImportProgress['stage'], string>> = {
  check: 'Checking',
  remove: 'Removing',
  write: 'Writing',
};
