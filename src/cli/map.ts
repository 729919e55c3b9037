import { Command } from 'commander';
import { suggestMapping } from '../mapping/suggest-mapping.ts';
import { readModel } from '../model/read-model.ts';
import { fittingMapping } from '../transfer/fitting-mapping.ts';
import { shippedMappings } from '../transfer/mapping-file.ts';
import { sampleTable } from '../transfer/sample-table.ts';
import type { Runs } from './commands.ts';
import { tell } from './terminal.ts';
import type { Terminal } from './terminal.ts';

const HELP = `
Prints the draft: keep it in a file, make it yours, and try it with "throughline import --check --mapping FILE TABLE".
Where a mapping that comes along is made for such a table, that is told, too; there are ${shippedMappings().join(', ')}.`;

/** `throughline map --suggest FILE` */
export function mapCommand(runs: Runs, terminal: Terminal): Command {
  return new Command('map')
    .description('draft a mapping, by which a table of any form is imported')
    .requiredOption('--suggest <file>', 'the table: CSV or TSV with a header')
    .addHelpText('after', HELP)
    .action(
      runs(async ({ suggest }: { suggest: string }) => {
        const table = await sampleTable(suggest);
        terminal.stdout.write(suggestMapping(table, readModel()));
        const fitting = await fittingMapping(suggest, table.header);
        if (fitting !== undefined) {
          const { name, by, input, parameters, optional } = fitting;
          const set = parameters.map((parameter) => ` --set ${parameter}=VALUE`).join('');
          tell(
            terminal,
            `The mapping "${name}" of mappings/ ${by === 'columns' ? 'fits these columns' : 'is made for a file of this name'}: throughline import "${input}" --mapping ${name}${set}.${optional.map((one) => ` With --set ${one.name}=VALUE, too: ${one.about}.`).join('')}`,
          );
        }
        return 0;
      }),
    );
}
