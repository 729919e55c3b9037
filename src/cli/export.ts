import { Command, InvalidArgumentError, Option } from 'commander';
import { counted } from '../counted.ts';
import { badInput } from '../errors.ts';
import { didYouMean } from '../model/closest-name.ts';
import { systemFault } from '../system-fault.ts';
import type { Model } from '../model/model.ts';
import { EXPORT_FORMS } from '../transfer/export/export-form.ts';
import type { ExportFormName } from '../transfer/export/export-form.ts';
import { exportFile } from '../transfer/export/export-file.ts';
import { exportGraph } from '../transfer/export/export-graph.ts';
import type { ExportReport } from '../transfer/export/export-graph.ts';
import { formOfPath } from '../transfer/export/form-of-path.ts';
import { namedForm } from '../transfer/export/named-form.ts';
import { readSelection } from '../transfer/export/selection.ts';
import type { SelectionInput } from '../transfer/export/selection.ts';
import type { Runs } from './commands.ts';
import { withGraph } from './open-graph.ts';
import { withProgress } from './progress.ts';
import { tellIfEmpty } from './tell-if-empty.ts';
import { tell } from './terminal.ts';
import type { Terminal } from './terminal.ts';

const HELP = `
Forms:
  apoc-json         JSON lines as Neo4j's APOC writes them; read by "throughline import" and apoc.import.json; what
                    .jsonl, .ndjson and .json ask for, a folder and stdout too
  neo4j-admin-csv   a folder with a CSV file for each noun and relationship; read by "throughline import" and
                    neo4j-admin database import
  graphml           GraphML as APOC writes it; read by networkx, Gephi, yEd and apoc.import.graphml; .graphml
  cypher            statements, one a line, for cypher-shell and an empty database; .cypher

Writes nodes by label and id, then relationships by type and ends, with the properties of the model: the same graph
always gives the same file. It is written beside its place and moved there when it is whole: a file of that name is
replaced, a folder must be new or empty. What the model does not have, or the form has no place for, is left out, and
said so; so is it when Throughline wrote to the graph meanwhile.

Without a selection all is written. --labels, --ids and --filter narrow it together; --hops then adds what is around.
Relationships are those between the nodes selected; the sources that these cite come along.
  throughline export ladder.graphml --labels Job
  throughline export near.jsonl --ids seg-food-brands --hops 2
  throughline export sg.jsonl.gz --filter 'Customer={"market":{"eq":"SG"}}' --hops 1`;

interface ExportOptions {
  readonly format?: ExportFormName;
  readonly gzip?: true;
  readonly labels?: readonly string[];
  readonly ids?: readonly string[];
  readonly filter?: string;
  readonly hops?: number;
}

/** `throughline export FILE|DIR|- [--format FORM] [--gzip] [--labels …] [--ids …] [--filter …] [--hops N]` */
export function exportCommand(runs: Runs, terminal: Terminal): Command {
  return new Command('export')
    .description('write the graph, or a part of it, to a file')
    .argument(
      '<path>',
      'a file, a folder, or - for stdout, which is not compressed; a file is where it ends in .gz',
    )
    .addOption(
      new Option('--format <form>', "the form of the file (default: as the path's ending says)").choices(
        EXPORT_FORMS,
      ),
    )
    .option('--gzip', 'compress what goes into a folder, or into a file of any name')
    .option('--labels <labels>', 'only nodes of these labels: Job,Offering', parts)
    .option('--ids <ids>', 'only these nodes: j1,o7', parts)
    .option(
      '--filter <Label=json>',
      'only the nodes of a label that a filter of its list in the API lets through',
    )
    .option('--hops <number>', 'and what is up to so many relationships away from these', wholeNumber)
    .addHelpText('after', HELP)
    .action(
      runs(async (path: string, options: ExportOptions) => {
        const format = options.format ?? (await formOfPath(path));
        return withGraph(terminal, { prepare: false }, async ({ graph, model }) => {
          const selection = await readSelection({ graph, model }, await selectionInput(options, model));
          const { to, report } = await withProgress(terminal, async (progress) => {
            const onProgress = (done: number): void => progress.show('Exporting', done, null);
            const asked = { graph, model, selection, onProgress, form: namedForm(format, model) };
            if (path !== '-') {
              const written = await exportFile(path, { ...asked, gzip: options.gzip });
              return { to: `"${written.path}"`, report: written.report };
            }
            if (asked.form.file === null || options.gzip === true) {
              throw badInput('Expected a path for what is many files, or compressed; got "-" for stdout.');
            }
            const write = (text: string): Promise<void> => writeAll(terminal, text);
            return { to: 'stdout', report: await exportGraph({ ...asked, write }) };
          });
          tellExport(terminal, to, report);
          if (report.nodes === 0) await tellIfEmpty(terminal, { graph, model });
          return 0 as const;
        });
      }),
    );
}

function parts(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
}

async function selectionInput(options: ExportOptions, model: Model): Promise<SelectionInput> {
  const { labels, ids, hops, filter } = options;
  for (const label of labels ?? []) nounOf(label, model);
  return {
    ...(labels === undefined ? {} : { labels }),
    ...(ids === undefined ? {} : { ids }),
    ...(hops === undefined ? {} : { hops }),
    ...(filter === undefined ? {} : { filter: await readFilterOption(filter, model) }),
  };
}

async function readFilterOption(text: string, model: Model): Promise<Required<SelectionInput>['filter']> {
  const [, label, json] = /^(\w+)=(.*)$/s.exec(text) ?? [];
  if (label === undefined || json === undefined) {
    throw badInput(`Expected --filter as 'Job={"kind":{"eq":"SOCIAL"}}', got '${text}'.`);
  }
  const noun = nounOf(label, model);
  // Other exports need no GraphQL: they start faster without reading its modules.
  const { checkFilter } = await import('./check-filter.ts');
  return { noun, input: checkFilter(json, noun, model) };
}

function nounOf(label: string, model: Model): ReturnType<Model['node']> {
  const noun = model.byLabel(label);
  if (noun !== undefined) return noun;
  const labels = model.nodes.map((node) => node.label);
  const meant = didYouMean(label, labels);
  throw badInput(
    `Expected a label of the model, ${labels.join(', ')}; got "${label}".${meant === undefined ? '' : ` ${meant}`}`,
  );
}

function writeAll({ stdout }: Terminal, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (error: Error): void =>
      reject(badInput(`Expected to write to stdout, got: ${systemFault(error)}.`));
    stdout.once('error', onError);
    stdout.write(text, (error) => {
      // The event of the same error comes after this call.
      if (error !== null && error !== undefined) return;
      stdout.off('error', onError);
      resolve();
    });
  });
}

/** On stderr, for stdout may be the export itself. */
function tellExport(
  terminal: Terminal,
  target: string,
  { nodes, relationships, leftOut, writesMeanwhile }: ExportReport,
): void {
  for (const sentence of leftOut) tell(terminal, `Left out ${sentence}`);
  if (writesMeanwhile > 0) {
    tell(
      terminal,
      `Throughline wrote ${counted(writesMeanwhile, 'time')} meanwhile: some of that may be in it and some not. Export again for the graph of one moment.`,
    );
  }
  const parts = `${counted(nodes, 'node')} and ${counted(relationships, 'relationship')}`;
  tell(terminal, `Exported ${parts} to ${target}.`);
}
