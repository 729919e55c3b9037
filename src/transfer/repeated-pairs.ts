import { describeValue } from '../model/describe-value.ts';
import type { CheckedRow } from './check-relationships.ts';
import type { FaultList } from './fault-list.ts';
import type { Place } from './record.ts';

/** A relationship with its ends by their ids, where they are known. */
export interface PairAt {
  readonly from: unknown;
  readonly to: unknown;
  readonly place: Place;
}

/** Gives the relationships of a type once more, in the order in which they were checked. */
export type ReadAgain = (type: string) => AsyncIterable<PairAt>;

/**
 * Relationships whose type and ends came before. Where they came first is kept nowhere, which would take memory for each
 * relationship: it is looked up where it is to be told.
 */
export class RepeatedPairs {
  readonly #faults: FaultList;
  /** By type, and by the JSON of their ends. */
  readonly #held = new Map<string, Map<string, CheckedRow[]>>();
  #size = 0;

  constructor(faults: FaultList) {
    this.#faults = faults;
  }

  /** Takes a row in; one whose fault could not be listed any more is refused at once. */
  add(row: CheckedRow): void {
    if (this.#size >= this.#faults.room) {
      this.#refuse(row, null);
      return;
    }
    const { type } = row.record;
    const ofType = this.#held.get(type) ?? new Map<string, CheckedRow[]>();
    this.#held.set(type, ofType);
    const key = keyOf(row);
    const rows = ofType.get(key);
    if (rows === undefined) ofType.set(key, [row]);
    else rows.push(row);
    this.#size += 1;
  }

  /** Refuses all of them, with the line that came first where it can be looked up. */
  async finish(readAgain: ReadAgain | undefined): Promise<void> {
    for (const [type, ofType] of this.#held) {
      if (readAgain !== undefined) await this.#findFirst(ofType, readAgain(type));
      for (const rows of ofType.values()) rows.forEach((row) => this.#refuse(row, null));
    }
    this.#held.clear();
  }

  async #findFirst(held: Map<string, CheckedRow[]>, all: AsyncIterable<PairAt>): Promise<void> {
    for await (const pair of all) {
      const key = keyOf(pair);
      for (const row of held.get(key) ?? []) this.#refuse(row, pair.place);
      held.delete(key);
      if (held.size === 0) return;
    }
  }

  #refuse({ mark, record: { type }, from, to }: CheckedRow, first: Place | null): void {
    const expected = `each ${type} from one node to another once`;
    const got = `${describeValue(from)} to ${describeValue(to)}`;
    const evidence =
      first === null
        ? ' again.'
        : ` in line ${first.line} of "${first.file}" too. Put all its properties into one row.`;
    const message = `Expected ${expected}, got ${got}${evidence}`;
    this.#faults.refuse(mark, [{ index: 0, field: null, expected, got, message }]);
  }
}

function keyOf({ from, to }: Pick<PairAt, 'from' | 'to'>): string {
  return JSON.stringify([from, to]);
}
