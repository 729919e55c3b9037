import { ThroughlineError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { Model, NodeType } from '../model/model.ts';
import { writeLocked } from '../write/lock-graph.ts';
import { upsertNodes } from '../write/upsert-nodes.ts';
import { upsertRelationships } from '../write/upsert-relationships.ts';
import type { WriteOrigin } from '../write/write-origin.ts';
import type { RelationshipInput } from '../write/relationship-rows.ts';
import { NOTHING_WRITTEN } from '../write/write-result.ts';
import type { WriteResult } from '../write/write-result.ts';
import type { CheckedInput } from './check-input.ts';
import type { FaultList } from './fault-list.ts';
import type { InputFile } from './input-files.ts';
import { readFile } from './read-file.ts';
import type { NodeRecord, Place, RelationshipRecord } from './record.ts';

/** Rows written in one transaction. */
export const BATCH_ROWS = 2_000;

/** Sources that cite sources are written in one transaction as far as this goes, so that any order of them will do. */
const CITING_SOURCES = 10_000;

/** What is to be written: input that the first reading found no fault in. */
export interface WriteInput extends Pick<
  CheckedInput,
  'faults' | 'rows' | 'nodeFiles' | 'relationshipFiles' | 'fileIds'
> {
  readonly graph: Graph;
  readonly model: Model;
  readonly origin: WriteOrigin;
  /** Told how many more rows have been dealt with. */
  readonly onRows: (rows: number) => void;
}

/**
 * Writes the rows in batches, each in one transaction of its own: sources, then all other nodes, then relationships. A
 * batch with a fault writes nothing; the others of its stage are still tried, so that their faults are told too, and the
 * stages after it are left out.
 * @returns what was written, by label and relationship type.
 * @throws ThroughlineError UNAVAILABLE, DEADLINE_EXCEEDED: what was written stays, and writing it again changes nothing.
 */
export async function writeInput(input: WriteInput): Promise<ReadonlyMap<string, WriteResult>> {
  const { rows, nodeFiles, relationshipFiles, fileIds, faults } = input;
  const writer = new BatchWriter(input);
  const isSource = (record: NodeRecord): boolean => record.label === 'Source';
  const cites = (record: NodeRecord): boolean => record.properties['sourceId'] !== undefined;
  const stages: readonly (() => Promise<void>)[] = [
    () => writer.writeNodes(nodeFiles, { which: (record) => isSource(record) && !cites(record) }),
    () =>
      writer.writeNodes(nodeFiles, {
        which: (record) => isSource(record) && cites(record),
        batch: CITING_SOURCES,
      }),
    () => writer.writeNodes(nodeFiles, { which: (record) => !isSource(record) }),
    () =>
      writer.writeRelationships(relationshipFiles, (record) => ({
        from: fileIds.resolve(record.from, record.place.file) as string,
        to: fileIds.resolve(record.to, record.place.file) as string,
        properties: record.properties,
      })),
  ];
  for (const [at, stage] of stages.entries()) {
    const ofSources = at < 2;
    if (ofSources && !rows.has('Source')) continue;
    await stage();
    if (faults.count > 0) break;
  }
  return writer.results;
}

/** Gathers rows of a sort and writes them when there are enough; one batch is written while the next is read. */
class BatchWriter {
  readonly results = new Map<string, WriteResult>();
  readonly #input: WriteInput;
  readonly #waiting = new Map<string, { readonly rows: unknown[]; readonly places: Place[] }>();
  #writing: Promise<void> = Promise.resolve();

  constructor(input: WriteInput) {
    this.#input = input;
  }

  async writeNodes(
    files: readonly InputFile[],
    about: { readonly which: (record: NodeRecord) => boolean; readonly batch?: number },
  ): Promise<void> {
    const { model } = this.#input;
    const write: WriteBatch = (label, rows) => {
      const { kind } = model.byLabel(label) as NodeType;
      return writeLocked(this.#input, (locked) =>
        upsertNodes(locked, { model, kind, rows, fromImport: true }),
      );
    };
    for (const file of files) {
      for await (const entry of readFile(file, model)) {
        if (entry.is !== 'node' || !about.which(entry)) continue;
        await this.#add(entry.label, {
          row: entry.properties,
          place: entry.place,
          most: about.batch ?? BATCH_ROWS,
          write,
        });
      }
    }
    await this.#finish(write);
  }

  async writeRelationships(
    files: readonly InputFile[],
    toRow: (record: RelationshipRecord) => RelationshipInput,
  ): Promise<void> {
    const { model } = this.#input;
    const write: WriteBatch = (type, rows) =>
      writeLocked(this.#input, (locked) =>
        upsertRelationships(locked, { model, type, rows: rows as RelationshipInput[], fromImport: true }),
      );
    for (const file of files) {
      for await (const entry of readFile(file, model)) {
        if (entry.is !== 'relationship') continue;
        await this.#add(entry.type, { row: toRow(entry), place: entry.place, most: BATCH_ROWS, write });
      }
    }
    await this.#finish(write);
  }

  async #add(
    name: string,
    to: { readonly row: unknown; readonly place: Place; readonly most: number; readonly write: WriteBatch },
  ): Promise<void> {
    const batch = this.#waiting.get(name) ?? { rows: [], places: [] };
    this.#waiting.set(name, batch);
    batch.rows.push(to.row);
    batch.places.push(to.place);
    if (batch.rows.length >= to.most) await this.#flush(name, to.write);
  }

  async #finish(write: WriteBatch): Promise<void> {
    for (const name of [...this.#waiting.keys()]) await this.#flush(name, write);
    await this.#writing;
  }

  async #flush(name: string, write: WriteBatch): Promise<void> {
    const batch = this.#waiting.get(name);
    if (batch === undefined) return;
    this.#waiting.delete(name);
    await this.#writing;
    this.#writing = this.#write(name, batch, write);
    // Awaited by the next batch; told here so that no rejection goes unheard meanwhile.
    this.#writing.catch(() => undefined);
  }

  async #write(
    name: string,
    batch: { readonly rows: readonly unknown[]; readonly places: readonly Place[] },
    write: WriteBatch,
  ): Promise<void> {
    try {
      this.results.set(name, sum(this.results.get(name) ?? NOTHING_WRITTEN, await write(name, batch.rows)));
    } catch (error) {
      if (!(error instanceof ThroughlineError) || error.faults === undefined) throw error;
      addFaults(this.#input.faults, error, batch.places);
    }
    this.#input.onRows(batch.rows.length);
  }
}

type WriteBatch = (name: string, rows: readonly unknown[]) => Promise<WriteResult>;

function addFaults(faults: FaultList, error: ThroughlineError, places: readonly Place[]): void {
  for (const fault of error.faults ?? []) faults.addAt(places[fault.index] as Place, [fault]);
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
