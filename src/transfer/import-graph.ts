import type { Readable } from 'node:stream';
import { badInput } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { Model } from '../model/model.ts';
import { COMMAND, newOrigin } from '../write/write-origin.ts';
import type { WriteOrigin } from '../write/write-origin.ts';
import { NOTHING_WRITTEN } from '../write/write-result.ts';
import type { WriteResult } from '../write/write-result.ts';
import { checkInput } from './check-input.ts';
import type { CheckedInput } from './check-input.ts';
import { clearGraph, isEmpty, refuseForeignRelationships } from './clear-graph.ts';
import type { Removed } from './clear-graph.ts';
import { inputFiles } from './input-files.ts';
import { fileSource } from './read-file.ts';
import type { ImportFault } from './record.ts';
import { refuseInputAsRejects, writeRejects } from './rejects-file.ts';
import type { RowSource } from './row-source.ts';
import { Spool } from './spool.ts';
import { writeInput } from './write-input.ts';

/** What to read into which graph. */
export interface ImportGraph {
  readonly graph: Graph;
  readonly model: Model;
  /** Files and folders, or sources of rows that something else makes; together they are one import. */
  readonly paths: readonly (string | RowSource)[];
  /** What the path `-` stands for. */
  readonly stdin?: Readable;
  /** Default `false`. Set to `true` to check alone and write nothing. */
  readonly checkOnly?: boolean;
  /** Default `false`. Set to `true`, with `checkOnly`, to check as into an empty graph, whatever this one holds. */
  readonly intoEmpty?: boolean;
  /** Default `false`. Set to `true` to remove all nodes of the model's labels first, once the input is found good. */
  readonly replace?: boolean;
  /**
   * A file for the rows that are refused; then the others are written. Without it, one refused row refuses all. It is
   * written before the graph is, and again where rows are refused while that is written. Not together with `replace`.
   */
  readonly rejects?: string;
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

/** What became of the rows of a label or relationship type. */
export interface ImportedRows extends WriteResult {
  readonly refused: number;
}

/** What an import did. With faults of the check nothing was written at all, unless refused rows went to a file. */
export interface ImportReport {
  /** The id under which its changes are kept. */
  readonly id: string;
  /** Whether it was to check alone. */
  readonly checkOnly: boolean;
  /** What was written and refused, by label and relationship type, in the order of the model. */
  readonly written: ReadonlyMap<string, ImportedRows>;
  /** Null without `replace`. */
  readonly removed: Removed | null;
  /** Rows that were read, those refused among them. */
  readonly rows: number;
  /** Those of them that were refused. */
  readonly refused: number;
  readonly seconds: number;
  /** The first ones found, by file and line. */
  readonly faults: readonly ImportFault[];
  readonly faultCount: number;
  /** What nodes keep though rules that make new ones alone state something else: a sentence for each of the first ones. */
  readonly notes: readonly string[];
  /** The files of which a part could not be read: its rows are in no number. */
  readonly unread: readonly string[];
  /** The file that the refused rows went to; null where there are none, or none was asked for. */
  readonly rejects: string | null;
  /** What lies in the folders and was not read. */
  readonly skipped: readonly string[];
}

/** Faults kept where every one is told. */
const ALL_FAULTS = 100_000;

/**
 * Imports rows into the graph: reads all of them and refuses what is wrong before anything is written, then writes in
 * batches of one transaction each. Importing the same rows again changes nothing.
 * @throws ThroughlineError BAD_USER_INPUT when a path cannot be read, the rejects cannot be written, or nothing is to take
 * the place of what `replace` would remove; GRAPH_RULE where that would take along what others keep; UNAVAILABLE, DEADLINE_EXCEEDED.
 */
export async function importGraph(options: ImportGraph): Promise<ImportReport> {
  const { graph, model, replace = false, checkOnly = false, rejects, onProgress = () => {} } = options;
  const origin = options.origin ?? newOrigin('IMPORT', { who: COMMAND });
  const started = performance.now();
  if (replace && rejects !== undefined) {
    throw badInput(
      'Expected to replace the graph or to put refused rows aside, got both: the graph would be replaced by what is left. Mend the rows first, or import without replacing.',
    );
  }
  const { sources, skipped } = await sourcesOf(options);
  if (rejects !== undefined) await refuseInputAsRejects(rejects, sources);
  const spool = new Spool();
  try {
    const size = sources.reduce<number | null>(
      (sum, source) => (sum === null || source.size === null ? null : sum + source.size),
      0,
    );
    const checked = await checkInput({
      graph,
      model,
      sources,
      spool,
      intoEmpty: replace || (checkOnly && options.intoEmpty === true) || (await isEmpty(graph, model)),
      isPartial: rejects !== undefined,
      ...((checkOnly || rejects !== undefined) && { mostFaults: ALL_FAULTS }),
      onRead: counter((done) => onProgress({ stage: 'check', done, of: size })),
    });
    const { faults } = checked;
    if (replace && checked.rowCount === 0 && faults.count === 0) {
      throw badInput(
        'Expected rows to replace the graph by, got none in the input. Nothing was removed; name other files.',
      );
    }
    if (replace) await refuseForeignRelationships(graph, model);
    const isPutAside = rejects !== undefined && !faults.isBroken;
    if (isPutAside) await writeRejects(rejects, checked);
    const refusedByCheck = faults.refusedRows;
    let removed: Removed | null = null;
    let written: ReadonlyMap<string, WriteResult> = new Map();
    if (!checkOnly && (faults.count === 0 || (checked.isPartial && !faults.isBroken))) {
      if (replace) {
        const onNodes = counter((done) => onProgress({ stage: 'remove', done, of: null }));
        removed = await clearGraph({ graph, model, origin, onNodes });
      }
      const rows = checked.rowCount - faults.refusedRows;
      const onRows = counter((done) => onProgress({ stage: 'write', done, of: rows }));
      written = await writeInput({ checked, graph, model, origin, onRows });
    }
    if (isPutAside && faults.refusedRows > refusedByCheck) await writeLateRejects(rejects, checked, origin);
    return {
      id: origin.write,
      checkOnly,
      written: outcomeOf(checked, written),
      removed,
      rows: checked.rowCount,
      refused: faults.refusedRows,
      seconds: (performance.now() - started) / 1000,
      faults: inFileOrder(checked),
      faultCount: faults.count,
      notes: checked.kept.notes,
      unread: faults.unread,
      rejects: isPutAside && faults.refusedRows > 0 ? rejects : null,
      skipped,
    };
  } finally {
    spool.close();
  }
}

async function sourcesOf({ paths, stdin, model }: ImportGraph): Promise<{
  readonly sources: readonly RowSource[];
  readonly skipped: readonly string[];
}> {
  const given = paths.filter((path) => typeof path !== 'string');
  const named = paths.filter((path) => typeof path === 'string');
  const { files, skipped } = named.length > 0 ? await inputFiles(named, stdin) : { files: [], skipped: [] };
  return { sources: [...files.map((file) => fileSource(file, model)), ...given], skipped };
}

/** The rows that were refused while the others were written, too; the graph stands as it is, so that is told. */
async function writeLateRejects(path: string, checked: CheckedInput, { write }: WriteOrigin): Promise<void> {
  try {
    await writeRejects(path, checked);
  } catch (error) {
    throw badInput(
      `${(error as Error).message} The other rows are in the graph: \`throughline undo ${write}\` takes them back.`,
    );
  }
}

/** Faults are found stage by stage; people correct them file by file. */
function inFileOrder({ faults, origins }: CheckedInput): readonly ImportFault[] {
  const { files } = origins;
  const order = new Map(files.map((file, at) => [file, at]));
  const rank = (fault: ImportFault): number => order.get(fault.file) ?? files.length;
  return [...faults.listed].sort((one, other) => rank(one) - rank(other) || one.line - other.line);
}

/** Adds up what it is told and passes on the sum. */
function counter(onSum: (sum: number) => void): (more: number) => void {
  let sum = 0;
  return (more) => {
    sum += more;
    if (more > 0) onSum(sum);
  };
}

function outcomeOf(
  { model, faults, rows }: CheckedInput,
  written: ReadonlyMap<string, WriteResult>,
): ReadonlyMap<string, ImportedRows> {
  const names = new Set([
    ...model.nodes.map((node) => node.label),
    ...model.relationships.map((relationship) => relationship.type),
  ]);
  return new Map(
    [...names]
      .filter((name) => rows.has(name))
      .map((name) => [name, { ...(written.get(name) ?? NOTHING_WRITTEN), refused: faults.refusedOf(name) }]),
  );
}
