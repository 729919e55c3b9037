import { ThroughlineError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { Model, NodeType } from '../model/model.ts';
import { writeLocked } from '../write/lock-graph.ts';
import type { RelationshipInput } from '../write/relationship-rows.ts';
import { upsertNodes } from '../write/upsert-nodes.ts';
import { upsertRelationships } from '../write/upsert-relationships.ts';
import type { WriteOrigin } from '../write/write-origin.ts';
import { NOTHING_WRITTEN } from '../write/write-result.ts';
import type { WriteResult } from '../write/write-result.ts';
import type { CheckedInput } from './check-input.ts';
import type { RowMark } from './fault-list.ts';
import { CITING_SOURCES, nodeStages, relationshipStages } from './spooled-rows.ts';
import type { SpooledNode, SpooledRelationship } from './spooled-rows.ts';

/** Rows written in one transaction. */
export const BATCH_ROWS = 5_000;

/** Sources that cite sources are written in one transaction as far as this goes, so that any order of them will do. */
const CITING_ROWS = 10_000;

/** What is to be written: the rows of checked input that are not refused. */
export interface WriteInput {
  readonly graph: Graph;
  readonly model: Model;
  readonly checked: CheckedInput;
  readonly origin: WriteOrigin;
  /** Told how many more rows have been dealt with. */
  readonly onRows: (rows: number) => void;
}

/**
 * Writes the rows in batches, each in one transaction of its own: sources, then all other nodes, then relationships. Rows
 * that others made wrong since the check are refused: a partial import writes the others of their batch, any other ends
 * with the stage.
 * @returns what was written, by label and relationship type.
 * @throws ThroughlineError UNAVAILABLE, DEADLINE_EXCEEDED: what was written stays, and writing it again changes nothing.
 */
export async function writeInput(input: WriteInput): Promise<ReadonlyMap<string, WriteResult>> {
  const { model, checked } = input;
  const { spool, files, faults, fileIds, isPartial } = checked;
  const writer = new BatchWriter(input);
  const placeOf = ([, file, line]: SpooledNode | SpooledRelationship) => ({
    file: files[file] as string,
    line,
  });
  for (const { stage, label } of nodeStages(spool)) {
    const { kind } = model.byLabel(label) as NodeType;
    await writer.write<SpooledNode>({
      stage,
      most: stage === CITING_SOURCES ? CITING_ROWS : BATCH_ROWS,
      toRow: (row) => ({ row: row[3], mark: { row: row[0], place: placeOf(row), name: label } }),
      write: (rows) =>
        writeLocked(input, (locked) => upsertNodes(locked, { model, kind, rows, fromImport: true })),
    });
    if (faults.count > 0 && !isPartial) return writer.results;
  }
  for (const { stage, type } of relationshipStages(spool)) {
    await writer.write<SpooledRelationship>({
      stage,
      most: BATCH_ROWS,
      toRow: (row) => {
        const [number, file, , from, to, properties] = row;
        const ends = { from: fileIds.resolve(from, file), to: fileIds.resolve(to, file) };
        return { row: { ...ends, properties }, mark: { row: number, place: placeOf(row), name: type } };
      },
      write: (rows) =>
        writeLocked(input, (locked) =>
          upsertRelationships(locked, { model, type, rows: rows as RelationshipInput[], fromImport: true }),
        ),
    });
  }
  return writer.results;
}

/** Rows of one stage, and how they are written. */
interface Stage<Spooled> {
  readonly stage: string;
  /** Rows of one transaction. */
  readonly most: number;
  readonly toRow: (spooled: Spooled) => { readonly row: unknown; readonly mark: RowMark };
  readonly write: (rows: readonly unknown[]) => Promise<WriteResult>;
}

interface Batch {
  readonly rows: unknown[];
  readonly marks: RowMark[];
}

/** Gathers rows of a stage and writes them when there are enough; one batch is written while the next is read. */
class BatchWriter {
  readonly results = new Map<string, WriteResult>();
  readonly #input: WriteInput;

  constructor(input: WriteInput) {
    this.#input = input;
  }

  async write<Spooled extends readonly [row: number, ...unknown[]]>(to: Stage<Spooled>): Promise<void> {
    const { spool, faults } = this.#input.checked;
    let writing: Promise<void> = Promise.resolve();
    let batch: Batch = { rows: [], marks: [] };
    const flush = async (): Promise<void> => {
      await writing;
      writing = this.#write(batch, to);
      // Awaited by the next batch; told here so that no rejection goes unheard meanwhile.
      writing.catch(() => undefined);
      batch = { rows: [], marks: [] };
    };
    for await (const rows of spool.read<Spooled>(to.stage)) {
      for (const spooled of rows) {
        if (faults.isRefused(spooled[0])) continue;
        const { row, mark } = to.toRow(spooled);
        batch.rows.push(row);
        batch.marks.push(mark);
        if (batch.rows.length >= to.most) await flush();
      }
    }
    if (batch.rows.length > 0) await flush();
    await writing;
  }

  async #write<Spooled>({ rows, marks }: Batch, to: Stage<Spooled>): Promise<void> {
    const { checked, onRows } = this.#input;
    const name = marks[0]?.name as string;
    try {
      this.results.set(name, sum(this.results.get(name) ?? NOTHING_WRITTEN, await to.write(rows)));
    } catch (error) {
      if (!(error instanceof ThroughlineError) || error.faults === undefined) throw error;
      for (const fault of error.faults) checked.faults.refuse(marks[fault.index] as RowMark, [fault]);
      const right = [...rows.keys()].filter((at) => !checked.faults.isRefused((marks[at] as RowMark).row));
      onRows(rows.length - right.length);
      if (!checked.isPartial || right.length === rows.length) return;
      if (right.length > 0) {
        await this.#write(
          { rows: right.map((at) => rows[at]), marks: right.map((at) => marks[at] as RowMark) },
          to,
        );
      }
      return;
    }
    onRows(rows.length);
  }
}

function sum(one: WriteResult, other: WriteResult): WriteResult {
  return {
    created: one.created + other.created,
    changed: one.changed + other.changed,
    unchanged: one.unchanged + other.unchanged,
    deleted: one.deleted + other.deleted,
    relationshipsDeleted: one.relationshipsDeleted + other.relationshipsDeleted,
  };
}
