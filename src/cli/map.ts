import { Command } from 'commander';
import { suggestMapping } from '../mapping/suggest-mapping.ts';
import { readModel } from '../model/read-model.ts';
import { sampleTable } from '../transfer/sample-table.ts';
import type { Runs } from './commands.ts';
import type { Terminal } from './terminal.ts';

const HELP = `
Prints the draft: keep it in a file, make it yours, and try it with "throughline import --check --mapping FILE TABLE".`;

/** `throughline map --suggest FILE` */
export function mapCommand(runs: Runs, terminal: Terminal): Command {
  return new Command('map')
    .description('draft a mapping, by which a table of any form is imported')
    .requiredOption('--suggest <file>', 'the table: CSV or TSV with a header')
    .addHelpText('after', HELP)
    .action(
      runs(async ({ suggest }: { suggest: string }) => {
        terminal.stdout.write(suggestMapping(await sampleTable(suggest), readModel()));
        return 0;
      }),
    );
}
