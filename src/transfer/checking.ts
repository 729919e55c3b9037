import type { Model } from '../model/model.ts';
import { CitedSources } from './cited-sources.ts';
import { FaultList } from './fault-list.ts';
import { FileIds } from './file-ids.ts';
import { NodeIndex } from './node-index.ts';

/** What the checks of one import share. */
export interface Checking {
  readonly model: Model;
  readonly faults: FaultList;
  readonly index: NodeIndex;
  readonly cited: CitedSources;
  readonly fileIds: FileIds;
  /** Counts a row of a label or relationship type. */
  readonly count: (name: string) => void;
  /** The labels of those nodes that the graph will still have when the input is written, by id. */
  readonly stored: (
    ids: Iterable<string>,
    labels: Iterable<string>,
  ) => Promise<ReadonlyMap<string, readonly string[]>>;
}

/** A fresh start of checking: nothing found wrong yet; `rows` is counted up by label and relationship type. */
export function openChecking(model: Model, rows: Map<string, number>, stored: Checking['stored']): Checking {
  return {
    model,
    faults: new FaultList(),
    index: new NodeIndex(),
    cited: new CitedSources(),
    fileIds: new FileIds(),
    count: (name) => rows.set(name, (rows.get(name) ?? 0) + 1),
    stored,
  };
}
