import type { Fault } from '../errors.ts';
import { checkNode } from '../model/check-node.ts';
import { describeValue } from '../model/describe-value.ts';
import type { NodeType } from '../model/model.ts';
import { nameKind, nameLabels } from '../model/name-kind.ts';
import { countRow } from './checking.ts';
import type { Checking } from './checking.ts';
import type { StoredRow } from './kept-nodes.ts';
import type { NodeRecord, Place } from './record.ts';
import { storedLabels } from './stored-labels.ts';

/** Rows whose ids are looked up in one question. */
const LOOKED_UP = 5_000;

/** Checks the nodes of an import one by one, and fills the index with them. */
export class NodeChecker {
  readonly #checking: Checking;
  /** Rows that are not yet known to be new or not. */
  #pending: Pending[] = [];

  constructor(checking: Checking) {
    this.#checking = checking;
  }

  /** @param row its number over all of the input. */
  async check(record: NodeRecord, row: number): Promise<void> {
    const { place, label, properties, faults: own = [], whenNew } = record;
    const { model, faults, index, cited } = this.#checking;
    const node = model.byLabel(label) as NodeType;
    const mark = { row, place, name: label };
    const checked = checkNode(properties, { node, index: 0, fromImport: true });
    countRow(this.#checking, label);
    faults.refuse(mark, own);
    faults.refuse(mark, checked.faults);
    const cites = checked.values.get('sourceId');
    cited.add(cites, mark);
    const { id } = checked;
    if (id === null) return;
    const before = index.find(id);
    const first = before === undefined ? null : index.placeOf(before);
    if (first !== null) {
      faults.refuse(mark, [repeated(id, first)]);
      return;
    }
    index.add({ id, label, place, row, cites });
    const faultsWhenNew = checked.faultsWhenNew.map((fault) =>
      whenNew === undefined ? fault : { ...fault, message: `${fault.message} ${whenNew}` },
    );
    this.#pending.push({ id, node, mark, values: checked.values, faultsWhenNew });
    if (this.#pending.length >= LOOKED_UP) await this.finish();
  }

  /** Checks what was held back to be looked up together. */
  async finish(): Promise<void> {
    const { model, faults, index, kept } = this.#checking;
    const rows = this.#pending;
    this.#pending = [];
    const found = await storedLabels(this.#checking, {
      ids: rows.map((row) => row.id),
      labels: rows.map((row) => row.node.label),
    });
    const stored: StoredRow[] = [];
    for (const row of rows) {
      const { id, node, mark, faultsWhenNew } = row;
      const labels = found.get(id);
      if (labels === undefined) {
        faults.refuse(mark, faultsWhenNew);
        continue;
      }
      index.noteStored(id);
      if (labels.includes(node.label)) stored.push(row);
      else faults.refuse(mark, [otherKind(id, node, nameLabels(model, labels))]);
    }
    await kept.compare(stored, this.#checking);
  }
}

interface Pending extends StoredRow {
  readonly faultsWhenNew: readonly Fault[];
}

function repeated(id: string, before: Place): Fault {
  const expected = 'each id once';
  const got = describeValue(id);
  const message = `Expected ${expected}, got ${got} in line ${before.line} of "${before.file}" too. Put all its properties into one row.`;
  return { index: 0, field: 'id', expected, got, message };
}

function otherKind(id: string, node: NodeType, is: string): Fault {
  const expected = `a new id, or that of ${nameKind(node)}`;
  const got = describeValue(id);
  const message = `Expected "id" to be ${expected}, got ${got}, which is ${is} in the graph. Ids are unique over the whole graph: choose another.`;
  return { index: 0, field: 'id', expected, got, message };
}
