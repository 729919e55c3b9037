import { once } from 'node:events';
import { Command, Option } from 'commander';
import { exportFile } from '../transfer/export-file.ts';
import { exportGraph } from '../transfer/export-graph.ts';
import type { ExportReport } from '../transfer/export-graph.ts';
import type { Runs } from './commands.ts';
import { withGraph } from './open-graph.ts';
import { Progress } from './progress.ts';
import { tell } from './terminal.ts';
import type { Terminal } from './terminal.ts';

const HELP = `
Writes nodes by label and id, then relationships by type and ends, with the properties of the model: the same graph
always gives the same file. "throughline import" reads it back; so does Neo4j's apoc.import.json. The file is written
beside its place and moved there when it is whole. What the model does not have is left out, and said so.`;

/** `throughline export FILE|DIR|-` */
export function exportCommand(runs: Runs, terminal: Terminal): Command {
  return new Command('export')
    .description('write the whole graph to a file')
    .argument('<path>', 'a file, a folder (then graph.jsonl inside it), or - for stdout')
    .addOption(
      new Option('--format <form>', 'the form of the file').choices(['apoc-json']).default('apoc-json'),
    )
    .addHelpText('after', HELP)
    .action(
      runs((path: string) =>
        withGraph(terminal, { prepare: false }, async ({ graph, model }) => {
          const progress = new Progress(terminal);
          const onProgress = (done: number): void => progress.show('Exporting', done, null);
          try {
            if (path === '-') {
              const report = await exportGraph({
                graph,
                model,
                onProgress,
                write: (text) => writeAll(terminal, text),
              });
              tellExport(terminal, 'stdout', report);
            } else {
              const { path: file, report } = await exportFile(path, { graph, model, onProgress });
              tellExport(terminal, `"${file}"`, report);
            }
          } finally {
            progress.end();
          }
          return 0 as const;
        }),
      ),
    );
}

async function writeAll({ stdout }: Terminal, text: string): Promise<void> {
  if (!stdout.write(text)) await once(stdout, 'drain');
}

/** On stderr, for stdout may be the export itself. */
function tellExport(
  terminal: Terminal,
  target: string,
  { nodes, relationships, leftOut }: ExportReport,
): void {
  for (const sentence of leftOut) tell(terminal, `Left out ${sentence}`);
  const counts = [nodes, relationships].map((count) => count.toLocaleString('en'));
  tell(terminal, `Exported ${counts[0]} nodes and ${counts[1]} relationships to ${target}.`);
}
