import { Command } from 'commander';
import { counted } from '../counted.ts';
import { makePerspectives, writePerspectives } from '../transfer/bloom/write-perspectives.ts';
import type { Runs } from './commands.ts';
import { withGraph } from './open-graph.ts';
import { print, tell } from './terminal.ts';
import type { Terminal } from './terminal.ts';

const HELP = `
Writes customers-life.json, orchestration.json, capability-leverage.json and own-journey.json: categories, captions and
colours, rules over the scores that recorded analyses wrote, with ranges from the data, search phrases and scene actions.
Each phrase and action is run on the graph first; one that finds nothing is left out, and said so. Import them one by one
in Bloom's or Explore's perspective gallery, which needs Neo4j Enterprise, Desktop or Aura. They were not tried there.`;

/** `throughline perspective [DIR]` */
export function perspectiveCommand(runs: Runs, terminal: Terminal): Command {
  return new Command('perspective')
    .description('write perspectives for Neo4j Bloom, one for each of four questions')
    .argument('[folder]', 'where to write them', 'perspectives')
    .addHelpText('after', HELP)
    .action(
      runs((folder: string) =>
        withGraph(terminal, { prepare: true }, async ({ graph, model }) => {
          const made = await makePerspectives(graph, model, Date.now());
          const paths = await writePerspectives(folder, made);
          made.forEach(({ file, leftOut, name }, at) => {
            for (const sentence of leftOut) tell(terminal, `${name}: left out ${sentence}`);
            print(
              terminal,
              `"${paths[at]}": ${counted(file.categories.length, 'category', 'categories')}, ${counted(file.templates.length, 'phrase')}, ${counted(file.sceneActions.length, 'action')}.`,
            );
          });
          const unscored = [...new Set(made.flatMap((one) => one.unscored))];
          if (unscored.length > 0) {
            tell(
              terminal,
              `Left out the colours of ${unscored.join(', ')}: none has it yet. Record the analyses that score them (recordAnalysis), or import the scores.`,
            );
          }
          return 0 as const;
        }),
      ),
    );
}
