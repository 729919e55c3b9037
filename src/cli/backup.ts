import { Command } from 'commander';
import { counted } from '../counted.ts';
import { backup, restore } from '../transfer/backup.ts';
import { COMMAND, newOrigin } from '../write/write-origin.ts';
import type { Runs } from './commands.ts';
import { withGraph } from './open-graph.ts';
import { printImport } from './print-import.ts';
import { withProgress } from './progress.ts';
import { print, tell } from './terminal.ts';
import type { Terminal } from './terminal.ts';

const BACKUP_HELP = `
Makes a new folder with graph.jsonl.gz, which "throughline import" reads, too, and manifest.json, which holds its checksum
and the graph's fingerprint. The data is read back and checked before the folder is moved to its place. Begun anew when
Throughline writes meanwhile; what others write to the same Neo4j is not told by a Community server. What the model does not
have, recorded analyses and the history of changes are not in it.`;

const RESTORE_HELP = `
Refuses data whose checksum is not that of its manifest, and a graph that is not empty, but with --replace. The fingerprint of
the restored graph is held against that of the manifest.`;

/** `throughline backup FOLDER` */
export function backupCommand(runs: Runs, terminal: Terminal): Command {
  return new Command('backup')
    .description('write the whole graph into a new folder, with checksum and fingerprint')
    .argument('<folder>', 'a folder that is not there yet, or empty')
    .addHelpText('after', BACKUP_HELP)
    .action(
      runs((folder: string) =>
        withGraph(terminal, { prepare: false }, async ({ graph, model }) => {
          const at = new Date().toISOString();
          const { manifest, check } = await withProgress(terminal, (progress) => {
            const onProgress = (done: number): void => progress.show('Exporting', done, null);
            return backup(folder, { graph, model, at, onProgress });
          });
          for (const sentence of manifest.leftOut) tell(terminal, `Left out ${sentence}`);
          const parts = `${counted(manifest.nodes, 'node')} and ${counted(manifest.relationships, 'relationship')}`;
          print(terminal, `Backed up ${parts} to "${folder}".`);
          print(terminal, `Fingerprint ${manifest.fingerprint}.`);
          if (check.faultCount === 0) return 0;
          const [first] = check.faults;
          tell(
            terminal,
            `A restore would be refused for ${counted(check.faultCount, 'fault')}, the first: ${first?.message ?? ''} "throughline doctor" tells what is past the model.`,
          );
          return 1;
        }),
      ),
    );
}

/** `throughline restore FOLDER [--replace]` */
export function restoreCommand(runs: Runs, terminal: Terminal): Command {
  return new Command('restore')
    .description('bring the graph of a backup back, proven by its fingerprint')
    .argument('<folder>', 'what "throughline backup" made')
    .option('--replace', 'remove all nodes of the model first, and no others')
    .addHelpText('after', RESTORE_HELP)
    .action(
      runs((folder: string, { replace = false }: { replace?: boolean }) =>
        withGraph(terminal, { prepare: true }, async ({ graph, model, config }) => {
          const origin = newOrigin('IMPORT', { who: COMMAND, keep: config.keep });
          const report = await withProgress(terminal, (progress) => {
            const onProgress = (done: number): void => progress.show('Writing', done, null);
            const onLeftOut = (sentence: string): void => tell(terminal, `The backup left out ${sentence}`);
            return restore(folder, { graph, model, replace, origin, onProgress, onLeftOut });
          });
          printImport(terminal, report);
          if (report.faultCount > 0) return 1;
          print(terminal, 'The graph is that of the backup: the fingerprints are the same.');
          return 0;
        }),
      ),
    );
}
