import type { Graph } from '../graph/graph.ts';
import type { Model } from '../model/model.ts';
import { COMMAND, newOrigin } from '../write/write-origin.ts';
import type { WriteOrigin } from '../write/write-origin.ts';
import type { WriteResult } from '../write/write-result.ts';
import { checkInput } from './check-input.ts';
import { clearGraph, isEmpty } from './clear-graph.ts';
import type { Removed } from './clear-graph.ts';
import { inputFiles } from './input-files.ts';
import type { InputFile, InputFiles } from './input-files.ts';
import type { ImportFault } from './record.ts';
import { writeInput } from './write-input.ts';

/** What to read into which graph. */
export interface ImportGraph {
  readonly graph: Graph;
  readonly model: Model;
  /** Files and folders, or files that are known already; together they are one import. */
  readonly paths: readonly string[] | InputFiles;
  /** Default `false`. Set to `true` to remove all nodes of the model's labels first, once the input is found good. */
  readonly replace?: boolean;
  /** Default: a new import of the command line. */
  readonly origin?: WriteOrigin;
  /** Told how far each stage is; nothing when missing. */
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** How far an import is. */
export interface ImportProgress {
  readonly stage: 'check' | 'remove' | 'write';
  readonly done: number;
  /** Of bytes for `check`, rows for `write`; null where it is not known. */
  readonly of: number | null;
}

/** What an import did. With faults of the check nothing was written at all. */
export interface ImportReport {
  /** The id under which its changes are kept. */
  readonly id: string;
  /** What was written, by label and relationship type, in the order of the model. */
  readonly written: ReadonlyMap<string, WriteResult>;
  /** Null without `replace`. */
  readonly removed: Removed | null;
  readonly rows: number;
  readonly seconds: number;
  /** The first hundred found, by file and line. */
  readonly faults: readonly ImportFault[];
  readonly faultCount: number;
  /** What lies in the folders and was not read. */
  readonly skipped: readonly string[];
}

/**
 * Imports files into the graph: reads all of them and refuses what is wrong before anything is written, then writes in
 * batches of one transaction each. Importing the same files again changes nothing.
 * @throws ThroughlineError BAD_USER_INPUT when a path cannot be read; UNAVAILABLE, DEADLINE_EXCEEDED.
 */
export async function importGraph(options: ImportGraph): Promise<ImportReport> {
  const { graph, model, paths, replace = false, onProgress = () => {} } = options;
  const origin = options.origin ?? newOrigin('IMPORT', { who: COMMAND });
  const started = performance.now();
  const { files, skipped } = 'files' in paths ? paths : await inputFiles(paths);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const checked = await checkInput({
    graph,
    model,
    files,
    intoEmpty: replace || (await isEmpty(graph, model)),
    onBytes: counter((done) => onProgress({ stage: 'check', done, of: bytes })),
  });
  const { faults } = checked;
  const rows = [...checked.rows.values()].reduce((sum, count) => sum + count, 0);

  let removed: Removed | null = null;
  let written: ReadonlyMap<string, WriteResult> = new Map();
  if (faults.count === 0) {
    if (replace) {
      const onNodes = counter((done) => onProgress({ stage: 'remove', done, of: null }));
      removed = await clearGraph({ graph, model, origin, onNodes });
    }
    const onRows = counter((done) => onProgress({ stage: 'write', done, of: rows }));
    written = await writeInput({ ...checked, graph, model, origin, onRows });
  }
  return {
    id: origin.write,
    written: inModelOrder(written, model),
    removed,
    rows,
    seconds: (performance.now() - started) / 1000,
    faults: inFileOrder(faults.listed, files),
    faultCount: faults.count,
    skipped,
  };
}

/** Faults are found stage by stage; people correct them file by file. */
function inFileOrder(faults: readonly ImportFault[], files: readonly InputFile[]): readonly ImportFault[] {
  const order = new Map(files.map((file, at) => [file.path, at]));
  const rank = (fault: ImportFault): number => order.get(fault.file) ?? files.length;
  return [...faults].sort((one, other) => rank(one) - rank(other) || one.line - other.line);
}

/** Adds up what it is told and passes on the sum. */
function counter(onSum: (sum: number) => void): (more: number) => void {
  let sum = 0;
  return (more) => {
    sum += more;
    if (more > 0) onSum(sum);
  };
}

function inModelOrder(
  written: ReadonlyMap<string, WriteResult>,
  model: Model,
): ReadonlyMap<string, WriteResult> {
  const names = new Set([
    ...model.nodes.map((node) => node.label),
    ...model.relationships.map((relationship) => relationship.type),
  ]);
  return new Map(
    [...names].flatMap((name) => {
      const result = written.get(name);
      return result === undefined ? [] : [[name, result]];
    }),
  );
}
