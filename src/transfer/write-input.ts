import { ThroughlineError } from '../errors.ts';
import { isTaken } from '../graph/explain-failure.ts';
import type { Graph } from '../graph/graph.ts';
import type { Model, NodeType } from '../model/model.ts';
import { NotFresh, createFreshNodes, createFreshRelationships } from '../write/create-fresh.ts';
import type { FreshRelationship } from '../write/create-fresh.ts';
import { unchangedNodes, unchangedRelationships } from '../write/find-unchanged.ts';
import { writeLocked } from '../write/lock-graph.ts';
import type { LockedGraph } from '../write/lock-graph.ts';
import { upsertNodes } from '../write/upsert-nodes.ts';
import { upsertRelationships } from '../write/upsert-relationships.ts';
import type { WriteOrigin } from '../write/write-origin.ts';
import { NOTHING_WRITTEN } from '../write/write-result.ts';
import type { WriteResult } from '../write/write-result.ts';
import type { CheckedInput } from './check-input.ts';
import type { RowMark } from './fault-list.ts';
import { isKept } from './kept-nodes.ts';
import { CITING_SOURCES, nodeStages, relationshipStages } from './spooled-rows.ts';
import type { SpooledNode, SpooledRelationship } from './spooled-rows.ts';

/** Rows written in one transaction. */
export const BATCH_ROWS = 5_000;

/**
 * Sources that cite sources are written in one transaction as far as this goes, so that any order of them will do. Where
 * there are more, one that cites a later one across the border of two transactions is refused while it is written.
 */
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
  const { graph, model, checked } = input;
  const { spool, origins, faults, fileIds, isPartial } = checked;
  const writer = new BatchWriter(input);
  const placeOf = ([, file, line]: SpooledNode | SpooledRelationship) => origins.placeOf(file, line);
  const { index } = checked;
  const isStored = (id: string): boolean => index.isStored(index.find(id) as number);
  for (const { stage, label } of nodeStages(spool)) {
    const node = model.byLabel(label) as NodeType;
    await writer.write<SpooledNode, Properties>({
      stage,
      most: stage === CITING_SOURCES ? CITING_ROWS : BATCH_ROWS,
      toRow: (row) => ({ row: row[3], mark: { row: row[0], place: placeOf(row), name: label } }),
      isStored: ({ id }) => isStored(id as string),
      isFresh: ({ id }) => !isStored(id as string),
      unchanged: (rows) => unchangedNodes(graph, { node, rows }),
      create: async (rows) => writeLocked(input, (locked) => createFreshNodes(locked, { node, rows })),
      upsert: (rows) =>
        writeLocked(input, (locked) =>
          upsertNodes(locked, { model, kind: node.kind, rows, fromImport: true }),
        ),
    });
    if (faults.count > 0 && !isPartial) return writer.results;
  }
  for (const { stage, type } of relationshipStages(spool)) {
    await writer.write<SpooledRelationship, FreshRelationship>({
      stage,
      most: BATCH_ROWS,
      toRow: (row) => {
        const [number, file, , from, to, properties] = row;
        const ends = { from: fileIds.resolve(from, file) as string, to: fileIds.resolve(to, file) as string };
        return { row: { ...ends, properties }, mark: { row: number, place: placeOf(row), name: type } };
      },
      isStored: ({ from, to }) => isStored(from) && isStored(to),
      isFresh: () => true,
      unchanged: (rows) => unchangedRelationships(graph, { model, type, rows }),
      create: (rows) => writeLocked(input, (locked) => createOrUpsert(locked, { model, type, rows })),
      upsert: (rows) =>
        writeLocked(input, (locked) => upsertRelationships(locked, { model, type, rows, fromImport: true })),
    });
    if (faults.count > 0 && !isPartial) return writer.results;
  }
  return writer.results;
}

type Properties = Readonly<Record<string, unknown>>;

/** Creates the relationships that are new, and changes those that the graph has. */
async function createOrUpsert(
  locked: LockedGraph,
  call: { readonly model: Model; readonly type: string; readonly rows: readonly FreshRelationship[] },
): Promise<WriteResult> {
  const known = await createFreshRelationships(locked, call);
  const created = call.rows.length - known.length;
  if (known.length === 0) return { ...NOTHING_WRITTEN, created };
  const rows = known.map((at) => call.rows[at] as FreshRelationship);
  try {
    const upserted = await upsertRelationships(locked, { ...call, rows, fromImport: true });
    return sum({ ...NOTHING_WRITTEN, created }, upserted);
  } catch (error) {
    if (!(error instanceof ThroughlineError) || error.faults === undefined) throw error;
    const faults = error.faults.map((fault) => ({ ...fault, index: known[fault.index] as number }));
    throw new ThroughlineError(error.code, error.message, { faults });
  }
}

/** Rows of one stage, and how they are written. */
interface Stage<Spooled, Row> {
  readonly stage: string;
  /** Rows of one transaction. */
  readonly most: number;
  readonly toRow: (spooled: Spooled) => { readonly row: Row; readonly mark: RowMark };
  /** Whether the graph may have had the row before the import. */
  readonly isStored: (row: Row) => boolean;
  /** Whether the check tells that a row can be created without looking at what is there. */
  readonly isFresh: (row: Row) => boolean;
  /** Those of the rows, by their place, that writing would not change. */
  readonly unchanged: (rows: readonly Row[]) => Promise<ReadonlySet<number>>;
  /** Writes rows that are all fresh; what has come meanwhile makes it fail as a whole. */
  readonly create: (rows: readonly Row[]) => Promise<WriteResult>;
  /** Writes any rows, with all checks. */
  readonly upsert: (rows: readonly Row[]) => Promise<WriteResult>;
}

interface Batch<Row> {
  readonly rows: Row[];
  readonly marks: RowMark[];
}

/** Gathers rows of a stage and writes them when there are enough; one batch is written while the next is read. */
class BatchWriter {
  readonly results = new Map<string, WriteResult>();
  readonly #input: WriteInput;
  /** Stages of which a whole batch had no row that would not change: the others of them are not asked for. */
  readonly #changing = new Set<string>();

  constructor(input: WriteInput) {
    this.#input = input;
  }

  async write<Spooled extends readonly [row: number, ...unknown[]], Row>(
    to: Stage<Spooled, Row>,
  ): Promise<void> {
    const { spool, faults } = this.#input.checked;
    let writing: Promise<void> = Promise.resolve();
    let batch: Batch<Row> = { rows: [], marks: [] };
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
        if (isKept(mark) && to.isStored(row)) {
          // By the check: one that others delete meanwhile is not made again, and counts as unchanged all the same.
          this.#add({ rows: [], marks: [mark] }, { ...NOTHING_WRITTEN, unchanged: 1 });
          this.#input.onRows(1);
          continue;
        }
        batch.rows.push(row);
        batch.marks.push(mark);
        if (batch.rows.length >= to.most) await flush();
      }
    }
    if (batch.rows.length > 0) await flush();
    await writing;
  }

  async #write<Spooled, Row>(batch: Batch<Row>, to: Stage<Spooled, Row>): Promise<void> {
    const rest = await this.#withoutUnchanged(batch, to);
    if (rest.rows.length > 0) await this.#writeAll(rest, to);
  }

  /** Most rows of an import that is made again are there as they are: one question that only reads tells which. */
  async #withoutUnchanged<Spooled, Row>(batch: Batch<Row>, to: Stage<Spooled, Row>): Promise<Batch<Row>> {
    if (this.#changing.has(to.stage)) return batch;
    const stored = [...batch.rows.keys()].filter((at) => to.isStored(batch.rows[at] as Row));
    if (stored.length === 0) return batch;
    const found = await to.unchanged(stored.map((at) => batch.rows[at] as Row));
    if (found.size === 0) {
      this.#changing.add(to.stage);
      return batch;
    }
    const same = new Set([...found].map((at) => stored[at] as number));
    this.#add(batch, { ...NOTHING_WRITTEN, unchanged: same.size });
    this.#input.onRows(same.size);
    return some(
      batch,
      [...batch.rows.keys()].filter((at) => !same.has(at)),
    );
  }

  async #writeAll<Spooled, Row>(batch: Batch<Row>, to: Stage<Spooled, Row>): Promise<void> {
    const { rows, marks } = batch;
    const { checked, onRows } = this.#input;
    try {
      this.#add(batch, await write(rows, to));
    } catch (error) {
      if (!(error instanceof ThroughlineError) || error.faults === undefined) throw error;
      for (const fault of error.faults) checked.faults.refuse(marks[fault.index] as RowMark, [fault]);
      const right = [...rows.keys()].filter((at) => !checked.faults.isRefused((marks[at] as RowMark).row));
      onRows(rows.length - right.length);
      if (!checked.isPartial || right.length === 0) return;
      await this.#writeAll(some(batch, right), to);
      return;
    }
    onRows(rows.length);
  }

  #add({ marks }: Batch<unknown>, result: WriteResult): void {
    const name = marks[0]?.name as string;
    this.results.set(name, sum(this.results.get(name) ?? NOTHING_WRITTEN, result));
  }
}

function some<Row>({ rows, marks }: Batch<Row>, places: readonly number[]): Batch<Row> {
  return { rows: places.map((at) => rows[at] as Row), marks: places.map((at) => marks[at] as RowMark) };
}

async function write<Row>(rows: readonly Row[], to: Stage<never, Row>): Promise<WriteResult> {
  if (!rows.every(to.isFresh)) return to.upsert(rows);
  try {
    return await to.create(rows);
  } catch (error) {
    if (!(error instanceof NotFresh) && !isTaken(error)) throw error;
    // Others have written since the check. What it was, and whether it matters, the way with all checks tells.
    return to.upsert(rows);
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
