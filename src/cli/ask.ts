import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { badInput } from '../errors.ts';
import type { Runs } from './commands.ts';
import { withGraph } from './open-graph.ts';
import { Progress } from './progress.ts';
import { print } from './terminal.ts';
import type { Terminal } from './terminal.ts';

const HELP = `
Asks as an editor, without a server, within the same limits; prints {"data": …, "errors": …} as JSON.`;

/** `throughline ask FILE.graphql [--variables JSON|@FILE] [--operation NAME]` */
export function askCommand(runs: Runs, terminal: Terminal): Command {
  return new Command('ask')
    .description('ask the graph a GraphQL question')
    .argument('<file>', 'a file with the question, or - for stdin')
    .option('--variables <json>', 'the variables as a JSON object, or @FILE that holds it')
    .option('--operation <name>', 'which of several operations')
    .addHelpText('after', HELP)
    .action(
      runs(async (file: string, options: AskOptions) => {
        const source = file === '-' ? await text(terminal.stdin) : await readText(file);
        const variables = options.variables === undefined ? {} : await readVariables(options.variables);
        // The other commands need no GraphQL: they start faster without reading its modules.
        const { answerQuestion } = await import('./answer-question.ts');
        return withGraph(terminal, { prepare: true }, async (open) => {
          const progress = new Progress(terminal);
          const answer = await answerQuestion(open, {
            source,
            variables,
            operationName: options.operation,
            onProgress: (name, done, of) => progress.show(name, done, of),
          });
          progress.end();
          print(terminal, JSON.stringify(answer, null, 2));
          return answer.errors === undefined ? 0 : 1;
        });
      }),
    );
}

interface AskOptions {
  readonly variables?: string;
  readonly operation?: string;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw badInput(`Expected to read "${path}", got: ${(error as Error).message}.`);
  }
}

async function readVariables(given: string): Promise<Record<string, unknown>> {
  const json = given.startsWith('@') ? await readText(given.slice(1)) : given;
  try {
    const variables = JSON.parse(json) as unknown;
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) {
      return variables as Record<string, unknown>;
    }
  } catch {
    // Told below.
  }
  throw badInput(
    'Expected --variables to be a JSON object such as \'{"id": "j1"}\', or @FILE that holds one.',
  );
}
