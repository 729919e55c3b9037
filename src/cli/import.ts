import { Command } from 'commander';
import { inputFiles } from '../transfer/input-files.ts';
import { mappedFiles } from '../transfer/mapped-source.ts';
import { mappingFile } from '../transfer/mapping-file.ts';
import type { Runs } from './commands.ts';
import { mappingOption, setOption } from './mapping-options.ts';
import { runImport, withImportOptions } from './run-import.ts';
import type { ImportWords } from './run-import.ts';
import type { Terminal } from './terminal.ts';

const HELP = `
Forms, by a file's ending; .gz behind it, or gzip inside, is unpacked:
  .csv                   neo4j-admin's: "id:ID(Job),name,unaidedHours:float,:LABEL" for nodes,
                         ":START_ID(Offering),:END_ID(Job),hours:float,:TYPE" for relationships; commas, UTF-8,
                         items of a list parted by ";". An empty cell, quoted or not, is a property not given: an
                         existing one stays. A column without a type is read as the model says.
  .jsonl .ndjson .json   Neo4j's APOC export, one JSON object on each line.
"-" reads one of these from stdin.
Any other table: --mapping (docs/mapping.md).

A folder's other files are named and skipped, its folders not looked into. All files together are one import: nodes
before relationships, whatever the order. Every row is checked before anything is written; with a fault nothing is, and
nothing is removed, unless --rejects takes the refused rows. Rows are then written in batches of one transaction each. A
run that was cut off can be repeated: importing the same files again changes nothing.`;

interface ImportOptions extends ImportWords {
  readonly mapping?: string;
  readonly set: ReadonlyMap<string, string>;
}

/** `throughline import DIR|FILE... [--replace] [--check] [--rejects FILE] [--mapping FILE [--set NAME=VALUE]] [--json] [--quiet]` */
export function importCommand(runs: Runs, terminal: Terminal): Command {
  const command = new Command('import')
    .description('read CSV files or JSON lines into the graph')
    .argument('<path...>', 'files and folders, or - for stdin')
    .addOption(mappingOption())
    .addOption(setOption());
  return withImportOptions(command)
    .addHelpText('after', HELP)
    .action(
      runs((paths: string[], given: ImportOptions) =>
        runImport(terminal, given, async (model) => {
          const { mapping, set } = given;
          if (mapping === undefined) {
            // Only looked at: they are opened once the graph is there.
            await inputFiles(paths, terminal.stdin);
            return paths;
          }
          return mappedFiles(paths, await mappingFile(mapping, { model, parameters: set }));
        }),
      ),
    );
}
