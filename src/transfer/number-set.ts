/** A set of whole numbers from 0 to 2^53: sixteen to thirty-two bytes for each, where a Set takes many times that. */
export class NumberSet {
  /** Open addressing with linear probing; EMPTY marks a free place. */
  #places = new Float64Array(1024).fill(EMPTY);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Adds a number; false when it was there. */
  add(number: number): boolean {
    if (2 * (this.#size + 1) > this.#places.length) this.#grow();
    const at = this.#placeOf(number);
    if (this.#places[at] === number) return false;
    this.#places[at] = number;
    this.#size += 1;
    return true;
  }

  #grow(): void {
    const before = this.#places;
    this.#places = new Float64Array(2 * before.length).fill(EMPTY);
    for (const number of before) if (number !== EMPTY) this.#places[this.#placeOf(number)] = number;
  }

  /** Where the number is, or belongs. The length is a power of two. */
  #placeOf(number: number): number {
    const mask = this.#places.length - 1;
    let at = mixed(number) & mask;
    while (this.#places[at] !== EMPTY && this.#places[at] !== number) at = (at + 1) & mask;
    return at;
  }
}

const EMPTY = -1;

/** Spreads neighbours over the table. Source: Knuth's multiplicative hashing, and the finaliser of MurmurHash3. */
function mixed(number: number): number {
  const high = Math.floor(number / 2 ** 32);
  let hash = Math.imul(number | 0, 0x9e3779b1) ^ Math.imul(high | 0, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
