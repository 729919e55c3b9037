import { FAULTS_LISTED } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { addTo } from '../group-by.ts';
import { faultOf } from './fault-of.ts';
import type { ImportFault, Place } from './record.ts';

/** A row of an import. */
export interface RowMark {
  /** Counted from 0 over all of the input. */
  readonly row: number;
  readonly place: Place;
  /** Its label or relationship type; null where it is neither of the model's. */
  readonly name: string | null;
}

/** The faults of an import: the first ones as they are, the others as a number, and the rows that have some. */
export class FaultList {
  readonly #most: number;
  readonly #listed: ImportFault[] = [];
  readonly #refused = new Map<string | null, number>();
  readonly #byRow = new Map<number, ImportFault[]>();
  #bits = new Uint8Array(1024);
  #count = 0;
  #refusedRows = 0;
  readonly #unread = new Set<string>();

  /** @param most how many faults are kept as they are. */
  constructor(most = FAULTS_LISTED) {
    this.#most = most;
  }

  get listed(): readonly ImportFault[] {
    return this.#listed;
  }

  get count(): number {
    return this.#count;
  }

  /** How many more faults are kept as they are. */
  get room(): number {
    return this.#most - this.#listed.length;
  }

  /** How many rows have a fault. */
  get refusedRows(): number {
    return this.#refusedRows;
  }

  /** Whether a part of the input could not be read at all. */
  get isBroken(): boolean {
    return this.#unread.size > 0;
  }

  /** The files of which a part could not be read. */
  get unread(): readonly string[] {
    return [...this.#unread];
  }

  /** Adds what ends the reading of a file. */
  addBroken(fault: ImportFault): void {
    this.#unread.add(fault.file);
    this.#add(fault);
  }

  /** Adds what is wrong with a row, and refuses the row if anything is. */
  refuse(mark: RowMark, faults: readonly (Fault | ImportFault)[]): void {
    if (faults.length === 0) return;
    for (const found of faults) {
      const fault = faultOf(mark.place, found);
      if (this.#add(fault)) addTo(this.#byRow, mark.row, fault);
    }
    this.#mark(mark);
  }

  isRefused(row: number): boolean {
    return ((this.#bits[row >> 3] ?? 0) & (1 << (row & 7))) !== 0;
  }

  /** Those faults of a row that are kept. */
  of(row: number): readonly ImportFault[] {
    return this.#byRow.get(row) ?? [];
  }

  /** How many rows of a label or type have a fault. */
  refusedOf(name: string | null): number {
    return this.#refused.get(name) ?? 0;
  }

  #add(fault: ImportFault): boolean {
    this.#count += 1;
    if (this.#listed.length >= this.#most) return false;
    this.#listed.push(fault);
    return true;
  }

  #mark({ row, name }: RowMark): void {
    if (this.isRefused(row)) return;
    if (row >> 3 >= this.#bits.length) {
      const bits = new Uint8Array(Math.max(2 * this.#bits.length, (row >> 3) + 1));
      bits.set(this.#bits);
      this.#bits = bits;
    }
    this.#bits[row >> 3] = (this.#bits[row >> 3] as number) | (1 << (row & 7));
    this.#refusedRows += 1;
    this.#refused.set(name, this.refusedOf(name) + 1);
  }
}
