import { Command } from 'commander';
import { badInput } from '../errors.ts';
import { foreignGraph } from '../graph/foreign-graph.ts';
import { NEO4J_ADDRESS, isNeo4jAddress } from '../neo4j-address.ts';
import { mappingFile } from '../transfer/mapping-file.ts';
import { pulledSource } from '../transfer/pulled-source.ts';
import type { Runs } from './commands.ts';
import { mappingOption, setOption } from './mapping-options.ts';
import { runImport, withImportOptions } from './run-import.ts';
import type { ImportWords } from './run-import.ts';
import type { Terminal } from './terminal.ts';

const HELP = `
The mapping says which labels and relationship types become what (docs/mapping.md). The other graph is only read, and its
rows are taken as they come; they are then checked and written as an import's are. Its password is taken from
THROUGHLINE_PULL_PASSWORD.`;

interface PullWords extends ImportWords {
  readonly from: string;
  readonly username: string;
  readonly database?: string;
  readonly mapping: string;
  readonly set: ReadonlyMap<string, string>;
}

/** `throughline pull --from URI --mapping FILE [--username NAME] [--database NAME] [--set NAME=VALUE] [--check] …` */
export function pullCommand(runs: Runs, terminal: Terminal): Command {
  const command = new Command('pull')
    .description('copy from another Neo4j into the graph, through a mapping')
    .requiredOption('--from <uri>', 'where it answers: bolt://host:7687')
    .option('--username <name>', 'as whom', 'neo4j')
    .option('--database <name>', 'which of its databases; its default one without')
    .addOption(mappingOption().makeOptionMandatory())
    .addOption(setOption());
  return withImportOptions(command)
    .addHelpText('after', HELP)
    .action(
      runs(async (given: PullWords) => {
        const { from, username, database, mapping, set } = given;
        if (!isNeo4jAddress(from)) {
          throw badInput(`Expected --from to be ${NEO4J_ADDRESS}, and a host; got "${from}".`);
        }
        const password = terminal.environment['THROUGHLINE_PULL_PASSWORD'] ?? '';
        const remedy = 'Check --from, --username, --database and THROUGHLINE_PULL_PASSWORD.';
        const other = foreignGraph({ uri: from, username, password, database, remedy });
        try {
          return await runImport(terminal, given, async (model) => {
            const source = pulledSource(other, await mappingFile(mapping, { model, parameters: set }));
            await other.verify();
            return source;
          });
        } finally {
          await other.close();
        }
      }),
    );
}
