import type { Place } from './record.ts';

/** What is known of a node that an import names. */
export interface IndexedNode {
  /** Counted from 0 in the order they were added. */
  readonly number: number;
  readonly label: string;
  /** Where the import states it; null for a node that the graph already has. */
  readonly place: Place | null;
}

/**
 * The nodes that an import names, by id: about a hundred bytes for each, so that the ends of relationships are known
 * before anything is written.
 */
export class NodeIndex {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #nameNumbers = new Map<string, number>();
  readonly #labels: number[] = [];
  readonly #files: number[] = [];
  readonly #lines: number[] = [];

  get size(): number {
    return this.#labels.length;
  }

  find(id: string): IndexedNode | undefined {
    const number = this.#numbers.get(id);
    if (number === undefined) return undefined;
    const file = this.#names[this.#files[number] as number] as string;
    const line = this.#lines[number] as number;
    return {
      number,
      label: this.#names[this.#labels[number] as number] as string,
      place: line === NOT_IN_A_FILE ? null : { file, line },
    };
  }

  /** Adds a node that is not there yet. */
  add(id: string, label: string, place: Place | null): void {
    this.#numbers.set(id, this.#labels.length);
    this.#labels.push(this.#nameNumber(label));
    this.#files.push(this.#nameNumber(place?.file ?? ''));
    this.#lines.push(place?.line ?? NOT_IN_A_FILE);
  }

  /** Labels and files are few: they are kept once. */
  #nameNumber(name: string): number {
    const known = this.#nameNumbers.get(name);
    if (known !== undefined) return known;
    const number = this.#names.push(name) - 1;
    this.#nameNumbers.set(name, number);
    return number;
  }
}

const NOT_IN_A_FILE = 0;
