import type { Command } from 'commander';
import type { Model } from '../model/model.ts';
import { readModel } from '../model/read-model.ts';
import { importGraph } from '../transfer/import-graph.ts';
import type { ImportGraph, ImportProgress } from '../transfer/import-graph.ts';
import type { MappedSource } from '../transfer/mapped-source.ts';
import { COMMAND, newOrigin } from '../write/write-origin.ts';
import { tellMapped } from './mapping-options.ts';
import { withGraph } from './open-graph.ts';
import { withProgress } from './progress.ts';
import { printImport, printImportJson } from './print-import.ts';
import { tell } from './terminal.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** What commands that import are told alike. */
export interface ImportWords {
  readonly replace?: boolean;
  readonly check?: boolean;
  readonly rejects?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Adds the options by which these commands are told. */
export function withImportOptions(command: Command): Command {
  return command
    .option('--replace', 'remove all nodes of the model first, and no others, once every row is found good')
    .option('--check', 'only check every row and tell all faults; nothing is written')
    .option(
      '--rejects <file>',
      'write the refused rows there, to be mended and imported, and the others into the graph',
    )
    .option('--json', 'print the report as JSON, and no progress')
    .option('--quiet', 'show no progress');
}

/** Imports, shows how far it is, and prints what came of it. */
export async function runImport(
  terminal: Terminal,
  words: ImportWords,
  /**
   * What to import; a source that a mapping makes tells its own part of the report. It is asked before the graph is looked
   * for: what is wrong with it shall not wait for a Neo4j to start.
   */
  sourcesFor: (model: Model) => Promise<ImportGraph['paths'] | MappedSource>,
): Promise<ExitCode> {
  const { replace, check = false, rejects, json = false, quiet = false } = words;
  const model = readModel();
  const sources = await sourcesFor(model);
  return withGraph(terminal, { prepare: !check, model }, async ({ graph, config }) => {
    const origin = newOrigin('IMPORT', { who: COMMAND, keep: config.keep });
    const mapped = 'report' in sources ? sources : null;
    let hasBegun = false;
    const report = await withProgress(
      terminal,
      (progress) =>
        importGraph({
          graph,
          model,
          paths: 'report' in sources ? [sources] : sources,
          stdin: terminal.stdin,
          checkOnly: check,
          origin,
          onProgress: ({ stage, done, of }) => {
            hasBegun ||= stage !== 'check' && done > 0;
            progress.show(STAGES[stage], done, of);
          },
          ...(replace !== undefined && { replace }),
          ...(rejects !== undefined && { rejects }),
        }),
      { quiet: quiet || json },
    ).catch((error: unknown) => {
      const { write } = origin;
      if (hasBegun) {
        tell(
          terminal,
          `Import ${write} ended midway; \`throughline undo ${write}\` takes back what it wrote.`,
        );
      }
      throw error;
    });
    // Of a table that was not read to its end the numbers are of a part.
    if (mapped !== null && !json && report.unread.length === 0) tellMapped(terminal, mapped.report);
    if (json) printImportJson(terminal, report, mapped?.report);
    else printImport(terminal, report);
    return report.faultCount === 0 ? 0 : 1;
  });
}

/** What each stage is called. */
export const STAGES: Readonly<Record<ImportProgress['stage'], string>> = {
  check: 'Checking',
  remove: 'Removing',
  write: 'Writing',
};
