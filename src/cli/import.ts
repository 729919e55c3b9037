import { Command } from 'commander';
import type { Model } from '../model/model.ts';
import { importGraph } from '../transfer/import-graph.ts';
import type { ImportProgress } from '../transfer/import-graph.ts';
import { mappedFiles } from '../transfer/mapped-source.ts';
import type { MappedSource } from '../transfer/mapped-source.ts';
import { mappingFile } from '../transfer/mapping-file.ts';
import { COMMAND, newOrigin } from '../write/write-origin.ts';
import type { Runs } from './commands.ts';
import { mappingOption, setOption, tellMapped } from './mapping-options.ts';
import { withGraph } from './open-graph.ts';
import { Progress } from './progress.ts';
import { printImport, printImportJson } from './print-import.ts';
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

interface ImportOptions {
  readonly replace?: boolean;
  readonly check?: boolean;
  readonly rejects?: string;
  readonly mapping?: string;
  readonly set: ReadonlyMap<string, string>;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `throughline import DIR|FILE... [--replace] [--check] [--rejects FILE] [--mapping FILE [--set NAME=VALUE]] [--json] [--quiet]` */
export function importCommand(runs: Runs, terminal: Terminal): Command {
  return new Command('import')
    .description('read CSV files or JSON lines into the graph')
    .argument('<path...>', 'files and folders, or - for stdin')
    .option('--replace', 'remove all nodes of the model first, and no others, once every row is found good')
    .option('--check', 'only check every row and tell all faults; nothing is written')
    .option(
      '--rejects <file>',
      'write the refused rows there, to be mended and imported, and the others into the graph',
    )
    .addOption(mappingOption())
    .addOption(setOption())
    .option('--json', 'print the report as JSON, and no progress')
    .option('--quiet', 'show no progress')
    .addHelpText('after', HELP)
    .action(
      runs((paths: string[], given: ImportOptions) => {
        const { replace, check = false, rejects, json = false, quiet = false } = given;
        return withGraph(terminal, { prepare: !check }, async ({ graph, model, config }) => {
          const origin = newOrigin('IMPORT', { who: COMMAND, keep: config.keep });
          const progress = new Progress(terminal, { quiet: quiet || json });
          try {
            const mapped = await mappedBy(given, paths, model);
            const report = await importGraph({
              graph,
              model,
              paths: mapped === null ? paths : [mapped],
              stdin: terminal.stdin,
              checkOnly: check,
              origin,
              onProgress: ({ stage, done, of }) => progress.show(STAGES[stage], done, of),
              ...(replace !== undefined && { replace }),
              ...(rejects !== undefined && { rejects }),
            });
            progress.end();
            if (mapped !== null && !json) tellMapped(terminal, mapped.report);
            if (json) printImportJson(terminal, report);
            else printImport(terminal, report);
            return report.faultCount === 0 ? 0 : 1;
          } finally {
            progress.end();
          }
        });
      }),
    );
}

/** What the mapping makes of the files; null without one. */
async function mappedBy(
  { mapping, set }: ImportOptions,
  paths: readonly string[],
  model: Model,
): Promise<MappedSource | null> {
  return mapping === undefined
    ? null
    : mappedFiles(paths, await mappingFile(mapping, { model, parameters: set }));
}

/** What each stage is called. */
export const STAGES: Readonly<Record<ImportProgress['stage'], string>> = {
  check: 'Checking',
  remove: 'Removing',
  write: 'Writing',
};
