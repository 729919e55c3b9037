import type { Graph } from '../graph/graph.ts';
import type { Model } from '../model/model.ts';
import { NodeChecker } from './check-nodes.ts';
import { RelationshipChecker } from './check-relationships.ts';
import { openChecking } from './checking.ts';
import type { Checking } from './checking.ts';
import { Origins } from './origins.ts';
import type { Entry, RelationshipRecord } from './record.ts';
import type { PairAt } from './repeated-pairs.ts';
import type { RowSource } from './row-source.ts';
import type { Spool } from './spool.ts';
import {
  nodeStages,
  relationshipStage,
  relationshipStages,
  spoolNode,
  spoolRelationship,
  spoolUnreadable,
} from './spooled-rows.ts';
import type { RowAt, SpooledNode, SpooledRelationship } from './spooled-rows.ts';

/** What is to be checked, and against what. */
export interface CheckInput {
  readonly graph: Graph;
  readonly model: Model;
  readonly sources: readonly RowSource[];
  /** Where the rows are kept. */
  readonly spool: Spool;
  /** Whether the graph will have nothing of the model when the input is written: then it is not asked. */
  readonly intoEmpty: boolean;
  /** Default `false`. Whether rows that are right are to be written without those that are not. */
  readonly isPartial?: boolean;
  /** Default 100. How many faults are kept as they are. */
  readonly mostFaults?: number;
  /** Told how much more of the sources has been read. */
  readonly onRead: (more: number) => void;
}

/** Input as it was found, its rows in the spool. */
export interface CheckedInput extends Checking {
  readonly spool: Spool;
  /** The files and rules, by the number that a spooled row has. */
  readonly origins: Origins;
  /** Rows in all: those that are no node or relationship of the model too, but not those of what could not be read at all. */
  readonly rowCount: number;
}

/**
 * Reads all of the input, once, and tells what is wrong with it before anything is written: every row by itself, ids and
 * pairs of ends that come twice, ends and sources that neither the input nor the graph has, a second relationship where a
 * node has one at most, cycles. Nodes are known before relationships are checked, whatever the order of files and lines. Where
 * a file cannot be read to its end, no end or source is told to be missing: it may stand in what was not read.
 */
export async function checkInput(input: CheckInput): Promise<CheckedInput> {
  const { graph, sources, spool, intoEmpty, onRead } = input;
  const checking = openChecking({ ...input, graph: intoEmpty ? null : graph });
  const nodes = new NodeChecker(checking);
  let rowCount = 0;
  const origins = new Origins();
  for (const source of sources) {
    for await (const entries of source.read(onRead)) {
      for (const entry of entries) {
        const at = { row: rowCount, file: origins.numberOf(entry.place) };
        await takeEntry(entry, { checking, nodes, spool, at });
        if (entry.is !== 'fault' || entry.line !== undefined) rowCount += 1;
      }
    }
  }
  await nodes.finish();
  await checking.cited.settle(checking);
  const checked = { ...checking, spool, origins, rowCount };
  if (checking.fileIds.wanted) await fillFileIds(checked);
  await checkSpooledRelationships(checked);
  return checked;
}

interface Taking {
  readonly checking: Checking;
  readonly nodes: NodeChecker;
  readonly spool: Spool;
  readonly at: RowAt;
}

async function takeEntry(entry: Entry, { checking, nodes, spool, at }: Taking): Promise<void> {
  if (entry.is === 'node') {
    spoolNode(spool, entry, at);
    await nodes.check(entry, at.row);
  } else if (entry.is === 'relationship') {
    spoolRelationship(spool, entry, at);
    const { place, type, properties } = entry;
    checking.fileIds.lookAt(entry);
    checking.cited.add(properties['sourceId'], { row: at.row, place, name: type });
    checking.faults.refuse({ row: at.row, place, name: type }, entry.faults ?? []);
  } else if (entry.line === undefined) {
    checking.faults.addBroken(entry.fault);
  } else {
    spoolUnreadable(spool, entry.line, at.row);
    const { place, fault } = entry;
    const id = nodeIdOf(entry.line);
    if (id !== null) checking.unlabelled.set(id, place);
    checking.faults.refuse({ row: at.row, place, name: null }, [fault]);
  }
}

function nodeIdOf({ type, properties }: Readonly<Record<string, unknown>>): string | null {
  if (type !== 'node' || typeof properties !== 'object' || properties === null) return null;
  const { id } = properties as Readonly<Record<string, unknown>>;
  return typeof id === 'string' ? id : null;
}

async function fillFileIds({ spool, fileIds }: CheckedInput): Promise<void> {
  for (const { stage } of nodeStages(spool)) {
    for await (const rows of spool.read<SpooledNode>(stage)) {
      for (const [, file, , properties, fileId] of rows) {
        if (fileId !== null) fileIds.add({ file, fileId, id: properties['id'] });
      }
    }
  }
}

async function checkSpooledRelationships(checked: CheckedInput): Promise<void> {
  const { spool, origins } = checked;
  const relationships = new RelationshipChecker(checked);
  for (const { stage, type } of relationshipStages(spool)) {
    for await (const rows of spool.read<SpooledRelationship>(stage)) {
      for (const row of rows) {
        await relationships.check(recordOf(row, { type, origins }), { row: row[0], file: row[1] });
      }
    }
  }
  await relationships.finish((type) => pairsOf(checked, type));
}

async function* pairsOf({ spool, origins, fileIds }: CheckedInput, type: string): AsyncGenerator<PairAt> {
  for await (const rows of spool.read<SpooledRelationship>(relationshipStage(type))) {
    for (const [, file, line, from, to] of rows) {
      yield {
        from: fileIds.resolve(from, file),
        to: fileIds.resolve(to, file),
        place: origins.placeOf(file, line),
      };
    }
  }
}

function recordOf(
  [, file, line, from, to, properties]: SpooledRelationship,
  { type, origins }: { readonly type: string; readonly origins: Origins },
): RelationshipRecord {
  return {
    is: 'relationship',
    place: origins.placeOf(file, line),
    type,
    from,
    to,
    properties,
  };
}
