import type { Graph } from '../graph/graph.ts';
import type { Model } from '../model/model.ts';
import { findNodes } from '../write/find-nodes.ts';
import { NodeChecker } from './check-nodes.ts';
import { RelationshipChecker } from './check-relationships.ts';
import { openChecking } from './checking.ts';
import type { Checking } from './checking.ts';
import { FaultList } from './fault-list.ts';
import type { FileIds } from './file-ids.ts';
import type { InputFile } from './input-files.ts';
import { readFile } from './read-file.ts';

/** What is to be checked, and against what. */
export interface CheckInput {
  readonly graph: Graph;
  readonly model: Model;
  readonly files: readonly InputFile[];
  /** Whether the graph will have nothing of the model when the input is written: then it is not asked. */
  readonly intoEmpty: boolean;
  /** Told how many more bytes have been read; every file's once. */
  readonly onBytes: (bytes: number) => void;
}

/** Input as the first reading found it. */
export interface CheckedInput {
  readonly faults: FaultList;
  /** Rows of each label and each relationship type. */
  readonly rows: ReadonlyMap<string, number>;
  /** The files that hold rows of a sort; a file of JSON lines may hold both. */
  readonly nodeFiles: readonly InputFile[];
  readonly relationshipFiles: readonly InputFile[];
  readonly fileIds: FileIds;
}

/**
 * Reads all of the input and tells what is wrong with it, before anything is written: every row by itself, ids and pairs
 * of ends that come twice, ends and sources that neither the input nor the graph has, cycles inside the input. Nodes are
 * read first, whatever the order of files and lines. What the graph alone can tell is left to the writing.
 */
export async function checkInput(input: CheckInput): Promise<CheckedInput> {
  const { graph, model, files, intoEmpty, onBytes } = input;
  const rows = new Map<string, number>();
  const checking = openChecking(model, rows, async (ids, labels) => {
    const found = intoEmpty ? new Map() : await findNodes(graph, { ids, labels });
    return new Map([...found].map(([id, node]) => [id, node.labels]));
  });
  const nodes = new NodeChecker(checking);
  const nodeFiles: InputFile[] = [];
  const relationshipFiles: InputFile[] = [];
  for (const file of files) {
    const holds = await checkNodesOf(file, { checking, nodes, onBytes });
    if (holds.nodes) nodeFiles.push(file);
    if (holds.relationships) relationshipFiles.push(file);
  }
  await nodes.finish();

  const relationships = new RelationshipChecker(checking);
  if (checking.fileIds.wanted) await checking.fileIds.read(nodeFiles, model);
  for (const file of relationshipFiles) {
    // The first reading told the bytes and the faults of all else already; it left a CSV at its first row.
    const again = file.form !== 'csv';
    for await (const entry of readFile(file, model, again ? undefined : onBytes)) {
      if (entry.is === 'relationship') await relationships.check(entry);
      else if (entry.is === 'fault' && !again) checking.faults.add(entry.fault);
    }
  }
  await relationships.finish();
  await checking.cited.check(checking);
  return { faults: checking.faults, rows, nodeFiles, relationshipFiles, fileIds: checking.fileIds };
}

async function checkNodesOf(
  file: InputFile,
  to: { readonly checking: Checking; readonly nodes: NodeChecker; readonly onBytes: (bytes: number) => void },
): Promise<{ readonly nodes: boolean; readonly relationships: boolean }> {
  const { checking, nodes, onBytes } = to;
  const faults = new FaultList();
  const holds = { nodes: false, relationships: false };
  let bytes = 0;
  for await (const entry of readFile(file, checking.model, (more) => (bytes += more))) {
    if (entry.is === 'fault') {
      faults.add(entry.fault);
      continue;
    }
    // A CSV file holds one sort: it is read, with its faults, when the nodes of all files are known.
    if (entry.is === 'relationship' && file.form === 'csv') return { nodes: false, relationships: true };
    onBytes(bytes);
    bytes = 0;
    if (entry.is === 'node') {
      holds.nodes = true;
      await nodes.check(entry);
    } else {
      holds.relationships = true;
      checking.fileIds.lookAt(entry);
    }
  }
  onBytes(bytes);
  checking.faults.addAll(faults);
  return holds;
}
