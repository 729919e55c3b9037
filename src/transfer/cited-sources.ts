import type { Fault } from '../errors.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Checking } from './checking.ts';
import type { RowMark } from './fault-list.ts';
import { storedLabels } from './stored-labels.ts';

const SOURCE = 'Source';

/** The sources that an import cites, each with the first row that does. */
export class CitedSources {
  readonly #first = new Map<string, { readonly mark: RowMark; rows: number }>();
  readonly #missing = new Set<string>();

  add(id: unknown, mark: RowMark): void {
    if (typeof id !== 'string') return;
    const known = this.#first.get(id);
    if (known === undefined) this.#first.set(id, { mark, rows: 1 });
    else known.rows += 1;
  }

  /**
   * Finds the cited sources that neither the input nor the graph has. A partial import refuses every row that cites one,
   * any other tells it once, at the first row that does; none where a file could not be read, since it may stand there.
   */
  async settle(checking: Checking): Promise<void> {
    const { index, faults, isPartial, unlabelled } = checking;
    if (faults.isBroken) return;
    const strangers = [...this.#first.keys()].filter((id) => {
      const number = index.find(id);
      return number === undefined || index.labelOf(number) !== SOURCE;
    });
    const found = await storedLabels(checking, { ids: strangers, labels: [SOURCE] });
    for (const id of strangers) {
      if (index.find(id) === undefined && found.get(id)?.includes(SOURCE) === true) continue;
      this.#missing.add(id);
      const { mark, rows } = this.#first.get(id) as { mark: RowMark; rows: number };
      if (!isPartial && !unlabelled.has(id)) faults.refuse(mark, [missing(id, rows - 1)]);
    }
    if (isPartial) this.#refuseNodes(checking);
  }

  /** The fault of a relationship that cites what a partial import does not bring. */
  faultOf(id: unknown, { isPartial }: Checking): readonly Fault[] {
    return isPartial && typeof id === 'string' && this.#missing.has(id) ? [missing(id, 0)] : [];
  }

  /** Refuses the nodes that cite a missing source, and those that cite sources refused so. */
  #refuseNodes({ index, faults }: Checking): void {
    for (const id of this.#first.keys()) {
      const number = index.find(id);
      if (number !== undefined && faults.isRefused(index.rowOf(number))) this.#missing.add(id);
    }
    for (let before = -1; before < this.#missing.size;) {
      before = this.#missing.size;
      for (let number = 0; number < index.size; number += 1) {
        const cites = index.citedBy(number);
        const place = index.placeOf(number);
        const row = index.rowOf(number);
        if (cites === null || place === null || !this.#missing.has(cites) || faults.isRefused(row)) continue;
        faults.refuse({ row, place, name: index.labelOf(number) }, [missing(cites, 0)]);
        if (index.labelOf(number) === SOURCE) this.#missing.add(index.idOf(number));
      }
    }
  }
}

function missing(id: string, otherRows: number): Fault {
  const expected = 'the id of a source';
  const got = describeValue(id);
  const others =
    otherRows === 0
      ? ''
      : ` ${otherRows.toLocaleString('en')} more ${otherRows === 1 ? 'row cites' : 'rows cite'} it.`;
  const message = `Expected "sourceId" to be ${expected}, got ${got}, which neither the input nor the graph has.${others}`;
  return { index: 0, field: 'sourceId', expected, got, message };
}
