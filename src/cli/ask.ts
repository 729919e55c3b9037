import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { badInput } from '../errors.ts';
import { unreadable } from '../system-fault.ts';
import type { Answer } from './answer-question.ts';
import type { Runs } from './commands.ts';
import { withGraph } from './open-graph.ts';
import { withProgress } from './progress.ts';
import { tellIfEmpty } from './tell-if-empty.ts';
import { print, tell } from './terminal.ts';
import type { Terminal } from './terminal.ts';

const HELP = `
Asks as an editor, without a server, within the same limits; prints {"data": …, "errors": …} as JSON. A variable that the
question does not have is refused.

With --csv the question is for one list, which is printed as CSV for spreadsheets, a row for each item, with the filters
and the order of the question. Text that a spreadsheet would take for a formula is led by an apostrophe.`;

/** `throughline ask FILE.graphql [--variables JSON|@FILE] [--operation NAME] [--csv [--all]]` */
export function askCommand(runs: Runs, terminal: Terminal): Command {
  return new Command('ask')
    .description('ask the graph a GraphQL question')
    .argument('<file>', 'a file with the question, or - for stdin')
    .option('--variables <json>', 'the variables as a JSON object, or @FILE that holds it')
    .option('--operation <name>', 'which of several operations')
    .option('--csv', 'print the list of the answer as CSV')
    .option('--all', 'with --csv: all pages of the list')
    .addHelpText('after', HELP)
    .action(
      runs(async (file: string, options: AskOptions) => {
        if (options.all === true && options.csv !== true) {
          throw badInput('Expected --csv beside --all, got --all alone.');
        }
        const source = file === '-' ? await text(terminal.stdin) : await readText(file);
        const variables = options.variables === undefined ? {} : await readVariables(options.variables);
        // The other commands need no GraphQL: they start faster without reading its modules.
        const { checkAsked } = await import('./check-asked.ts');
        const asked = { source, variables, operationName: options.operation };
        const from = file === '-' ? 'the question' : `"${file}"`;
        checkAsked({ ...asked, from }, readConfig(terminal.environment).limits);
        const { answerQuestion } = await import('./answer-question.ts');
        return withGraph(terminal, { prepare: true }, async (open) => {
          if (options.csv === true) {
            const { printList } = await import('./print-list.ts');
            const failed = await withProgress(terminal, (progress) =>
              printList(terminal, open, {
                ...asked,
                onProgress: (name, done, of) => progress.show(name, done, of),
                all: options.all === true,
              }),
            );
            if (failed === null) return 0;
            tell(terminal, JSON.stringify(failed, null, 2));
            if (hasNotFound(failed)) await tellIfEmpty(terminal, open);
            return 1;
          }
          const answer = await withProgress(terminal, (progress) =>
            answerQuestion(open, { ...asked, onProgress: (name, done, of) => progress.show(name, done, of) }),
          );
          print(terminal, JSON.stringify(answer, null, 2));
          if (hasNotFound(answer)) await tellIfEmpty(terminal, open);
          return answer.errors === undefined ? 0 : 1;
        });
      }),
    );
}

/** Whether an id that the question names is in the graph of no such kind. */
function hasNotFound({ errors = [] }: Answer): boolean {
  return errors.some(({ extensions }) => extensions?.['code'] === 'NOT_FOUND');
}

interface AskOptions {
  readonly variables?: string;
  readonly operation?: string;
  readonly csv?: true;
  readonly all?: true;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw unreadable(path, error);
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
