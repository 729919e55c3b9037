import { FAULTS_LISTED } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { Model } from '../model/model.ts';
import { CitedSources } from './cited-sources.ts';
import { FaultList } from './fault-list.ts';
import { FileIds } from './file-ids.ts';
import { KeptNodes } from './kept-nodes.ts';
import { NodeIndex } from './node-index.ts';
import type { Place } from './record.ts';

/** What the checks of one import share. */
export interface Checking {
  readonly model: Model;
  /** The graph that the input goes into; null when there will be nothing of the model in it: then it is not asked. */
  readonly graph: Graph | null;
  /** Whether rows that are right are written without those that are not: then what leans on these is refused too. */
  readonly isPartial: boolean;
  readonly faults: FaultList;
  readonly index: NodeIndex;
  readonly cited: CitedSources;
  readonly kept: KeptNodes;
  readonly fileIds: FileIds;
  /** Rows of nodes whose label is none of the model's, by their ids: what leads to them has that cause, and no fault of its own. */
  readonly unlabelled: Map<string, Place>;
  /** How many rows there are of a label or relationship type. */
  readonly rows: Map<string, number>;
}

/** How an input is checked. */
export interface OpenChecking extends Pick<Checking, 'model' | 'graph'> {
  readonly isPartial?: boolean;
  /** How many faults are kept as they are. */
  readonly mostFaults?: number;
}

/** A fresh start of checking: nothing read, nothing found wrong yet. */
export function openChecking({
  model,
  graph,
  isPartial = false,
  mostFaults = FAULTS_LISTED,
}: OpenChecking): Checking {
  return {
    model,
    graph,
    isPartial,
    faults: new FaultList(mostFaults),
    index: new NodeIndex(),
    cited: new CitedSources(),
    kept: new KeptNodes(),
    fileIds: new FileIds(),
    unlabelled: new Map(),
    rows: new Map(),
  };
}

/** Counts a row of a label or relationship type. */
export function countRow({ rows }: Checking, name: string): void {
  rows.set(name, (rows.get(name) ?? 0) + 1);
}
