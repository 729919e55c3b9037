import { Origins } from './origins.ts';
import type { Place } from './record.ts';

/** A node that an import names, as it is added to the index. */
export interface IndexedNode {
  readonly id: string;
  readonly label: string;
  /** Where the import states it; null for a node that the graph already has. */
  readonly place: Place | null;
  /** Its row, counted over all of the input. */
  readonly row?: number;
  /** The id of the source that it cites. */
  readonly cites?: unknown;
}

/**
 * The nodes that an import names, numbered from 0 in the order they were added: about 150 bytes for each, so that the ends
 * of relationships are known before anything is written.
 */
export class NodeIndex {
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #names: string[] = [];
  readonly #nameNumbers = new Map<string, number>();
  readonly #labels: number[] = [];
  readonly #places = new Origins();
  readonly #origins: number[] = [];
  readonly #lines: number[] = [];
  readonly #rows: number[] = [];
  readonly #cites: number[] = [];
  readonly #stored: boolean[] = [];

  get size(): number {
    return this.#ids.length;
  }

  /** The number of a node; undefined where the import does not name it. */
  find(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  idOf(number: number): string {
    return this.#ids[number] as string;
  }

  labelOf(number: number): string {
    return this.#names[this.#labels[number] as number] as string;
  }

  /** Where the import states it; null for a node that only the graph has. */
  placeOf(number: number): Place | null {
    const line = this.#lines[number] as number;
    return line === NOT_IN_A_FILE ? null : this.#places.placeOf(this.#origins[number] as number, line);
  }

  /** Its row; -1 for a node that only the graph has. */
  rowOf(number: number): number {
    return this.#rows[number] as number;
  }

  /** The id of the source that it cites; null without one. */
  citedBy(number: number): string | null {
    return this.#names[this.#cites[number] as number] ?? null;
  }

  /** Whether the graph has had it before the import. */
  isStored(number: number): boolean {
    return this.#stored[number] as boolean;
  }

  noteStored(id: string): void {
    const number = this.#numbers.get(id);
    if (number !== undefined) this.#stored[number] = true;
  }

  /** Adds a node that is not there yet. */
  add({ id, label, place, row = -1, cites }: IndexedNode): void {
    this.#numbers.set(id, this.#ids.push(id) - 1);
    this.#labels.push(this.#nameNumber(label));
    this.#origins.push(place === null ? -1 : this.#places.numberOf(place));
    this.#lines.push(place?.line ?? NOT_IN_A_FILE);
    this.#rows.push(row);
    this.#cites.push(typeof cites === 'string' ? this.#nameNumber(cites) : -1);
    this.#stored.push(place === null);
  }

  /** Labels and sources are few: they are kept once. */
  #nameNumber(name: string): number {
    const known = this.#nameNumbers.get(name);
    if (known !== undefined) return known;
    const number = this.#names.push(name) - 1;
    this.#nameNumbers.set(name, number);
    return number;
  }
}

const NOT_IN_A_FILE = 0;
