import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { ThroughlineError } from '../errors.ts';
import { projectFile } from '../project-files.ts';
import { askCommand } from './ask.ts';
import type { Runs } from './commands.ts';
import { backupCommand, restoreCommand } from './backup.ts';
import { doctorCommand } from './doctor.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { mapCommand } from './map.ts';
import { perspectiveCommand } from './perspective.ts';
import { pullCommand } from './pull.ts';
import { seedCommand } from './seed.ts';
import { serveCommand } from './serve.ts';
import { tell } from './terminal.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { undoCommand } from './undo.ts';

const HELP = `
Each command finds the graph as the service does: NEO4J_URI (with NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE), else
the local one under THROUGHLINE_DATA (default .throughline), which it joins, or starts for as long as it runs.

An error begins with its stable code, as in the API: "throughline: BAD_USER_INPUT: Expected …".
Exit status: 0 done; 1 faults in the input, errors in the answer, or no graph; 2 the command was called wrongly.`;

/** Runs one command line, without the program's own name; never throws. */
export async function runProgram(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const runs: Runs =
    (work) =>
    async (...given) => {
      code = await work(...given);
    };
  const program = new Command('throughline')
    .description(
      'An outside-in customer knowledge graph: jobs-to-be-done, orchestration paths and capabilities.',
    )
    .version(version())
    .addHelpText('after', HELP)
    .helpCommand(false);
  const commands = [
    serveCommand,
    importCommand,
    pullCommand,
    mapCommand,
    exportCommand,
    seedCommand,
    askCommand,
    doctorCommand,
    undoCommand,
    perspectiveCommand,
    backupCommand,
    restoreCommand,
  ];
  commands.forEach((make) => program.addCommand(make(runs, terminal)));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().showHelpAfterError('Add --help for what there is.');
    command.configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
      outputError: (text, write) =>
        write(
          `throughline: BAD_USER_INPUT: ${text.replace(/^error: /, 'Expected a call as --help tells, got: ')}`,
        ),
    });
  }
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, terminal);
  }
}

function version(): string {
  return (JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as { version: string }).version;
}

function explain(error: unknown, terminal: Terminal): ExitCode {
  // Commander has told its own; help and version come as errors too.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ThroughlineError) {
    tell(terminal, `throughline: ${error.code}: ${error.message}`);
    return 1;
  }
  tell(terminal, `throughline: Expected to get this done, met a fault of the program itself:`);
  tell(terminal, error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}
