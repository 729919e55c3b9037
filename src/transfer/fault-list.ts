import { FAULTS_LISTED } from '../errors.ts';
import type { Fault } from '../errors.ts';
import type { ImportFault, Place } from './record.ts';

/** The faults of an import: the first hundred as they are, the others as a number. */
export class FaultList {
  readonly #listed: ImportFault[] = [];
  #count = 0;

  get listed(): readonly ImportFault[] {
    return this.#listed;
  }

  get count(): number {
    return this.#count;
  }

  add(fault: ImportFault): void {
    if (this.#listed.length < FAULTS_LISTED) this.#listed.push(fault);
    this.#count += 1;
  }

  /** Faults of checks that know rows by their index. */
  addAt(place: Place, faults: readonly Fault[]): void {
    for (const { index: _, ...fault } of faults) this.add({ ...place, ...fault });
  }

  addAll(other: FaultList): void {
    other.#listed.forEach((fault) => this.add(fault));
    this.#count += other.#count - other.#listed.length;
  }
}
